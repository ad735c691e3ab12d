"""What parts refer to, and the kind of each part."""

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.source.readers.xlsx.markup import Attributes, read_elements
from kinerja_cli.source.readers.xlsx.package import Package

JENIS_BAGIAN = "[Content_Types].xml"


class Relation(NamedTuple):
    """A reference: ``jenis`` is the last word of its type, the same in every dialect.

    Attributes:
        target: The part, or what else is meant, if that is ``luar`` (outside).
    """

    id: str
    jenis: str
    target: str
    luar: bool


def read_relations(package: Package, part: str = "") -> tuple[Relation, ...]:
    """Read what ``part`` refers to; of no part, what the package does.

    Raises:
        KinerjaError: KIN131, they are missing or torn.
    """
    found: list[Relation] = []
    folder = posixpath.dirname(part)

    def start(element: str, attrs: Attributes) -> None:
        if element == "Relationship":
            found.append(_relation(attrs, folder))

    read_elements(package, relations_part(part), start)
    return tuple(found)


def relations_part(part: str) -> str:
    """Name the part that holds what ``part`` refers to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relation(attrs: Attributes, folder: str) -> Relation:
    luar = attrs.get("TargetMode") == "External"
    target = attrs.get("Target", "")
    if not luar:
        # A target that begins with a slash is absolute: join() knows.
        target = posixpath.normpath(posixpath.join(f"/{folder}", target)).lstrip("/")
    jenis = attrs.get("Type", "").rpartition("/")[2]
    return Relation(attrs.get("Id", ""), jenis, target, luar)


def of_kind(relations: tuple[Relation, ...], jenis: str) -> Iterator[Relation]:
    """Yield those of one kind."""
    return (r for r in relations if r.jenis == jenis)


def read_content_types(package: Package) -> dict[str, str]:
    """Read the type of each part that has one of its own, by its name in lower case."""
    found: dict[str, str] = {}

    def start(element: str, attrs: Attributes) -> None:
        if element == "Override":
            part = attrs.get("PartName", "").lstrip("/").casefold()
            found[part] = attrs.get("ContentType", "")

    read_elements(package, JENIS_BAGIAN, start)
    return found
