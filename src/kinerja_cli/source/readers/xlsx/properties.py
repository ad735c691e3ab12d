"""What a workbook says of itself under names of its own, and the files it refers to."""

from collections.abc import Iterator, Mapping

from kinerja_cli.source.readers.xlsx.markup import (
    Attributes,
    LocalNames,
    parse_part,
    parser_of,
)
from kinerja_cli.source.readers.xlsx.package import Package
from kinerja_cli.source.readers.xlsx.rels import (
    Relation,
    of_kind,
    read_relations,
    relations_part,
)
from kinerja_cli.source.readers.xlsx.texts import unescaped


def read_properties(
    package: Package, relations: tuple[Relation, ...]
) -> dict[str, str]:
    """Read the custom properties, as texts; none where there is no such part.

    Raises:
        KinerjaError: KIN131, the part is missing or torn.
    """
    found: dict[str, str] = {}
    for relation in of_kind(relations, "custom-properties"):
        found |= _properties(package, relation.target)
    return found


def _properties(package: Package, part: str) -> Iterator[tuple[str, str]]:
    parser, names = parser_of(package, part), LocalNames()
    found: list[tuple[str, str]] = []
    pieces: list[str] = []

    def start(name: str, attrs: Attributes) -> None:
        if names[name] == "property":
            found.append((attrs.get("name", ""), ""))
            pieces.clear()

    def end(name: str) -> None:
        if names[name] == "property":
            found[-1] = (found[-1][0], unescaped("".join(pieces).strip()))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = pieces.append
    parse_part(package, part, parser)
    yield from found


def read_links(package: Package, parts: Mapping[int, str]) -> dict[int, str]:
    """Read which file each of ``parts`` refers to; empty where it does not say."""
    return {n: _target(package, part) for n, part in parts.items()}


def _target(package: Package, part: str) -> str:
    if relations_part(part) not in package:
        return ""
    luar = (r.target for r in read_relations(package, part) if r.luar)
    return unescaped(next(luar, ""))
