"""A file to its sources: by the reader of its kind, as far as that goes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError, raise_galat
from kinerja_cli.source.plenty import limited
from kinerja_cli.source.readers import Read, reader
from kinerja_cli.source.source import Source


def load(path: str) -> Source:
    """Read ``path`` (``-`` is standard input); of several sheets, the first.

    Raises:
        KinerjaError: KIN1xx, all that is found, at its place.
    """
    return source_of(reader(path)(path)[0])


def load_each(path: str) -> tuple[Source, ...]:
    """Read ``path`` as far as its reader goes: one source, or one a sheet.

    Raises:
        KinerjaError: As for :func:`load`, of all sheets.
    """
    found, sources = Gathering(), []
    for read in reader(path)(path):
        with found.under():
            sources.append(source_of(read))
    if found.found:
        raise KinerjaError(*dict.fromkeys(found.found))
    return tuple(sources)


def source_of(read: Read) -> Source:
    """Make a source of what was read of a file, or of one of its sheets.

    Raises:
        KinerjaError: As for :func:`load`.
    """
    text, tree, blanks, found, torn, sheet = read
    source = Source(text, tree, blanks=blanks, torn=torn, sheet=sheet)
    ringan = limited([d for d in found if d.level != "galat"])
    source = replace(source, warnings=tuple(map(source.place, ringan)))
    with source.locating(lanjut=True):
        raise_galat(found)
    return source


def warnings(sources: Iterable[Source]) -> Iterator[Diagnostic]:
    """Yield what was found on reading several files, of several sheets once."""
    yield from dict.fromkeys(d for source in sources for d in source.warnings)
