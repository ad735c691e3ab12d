"""A file as it was opened: what was read of it, or what is wrong with it."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.source.loading import source_of
from kinerja_cli.source.readers import Read, reader
from kinerja_cli.source.source import Source


class Opened(NamedTuple):
    """One file, one sheet of it, or one folder, as it was opened.

    Attributes:
        source: What was read, if it could be.
        temuan: What is wrong with it, or to be said of it.
        lembar: The sheet of a workbook; empty of what is another file, or all of it.
    """

    path: str
    source: Source | None = None
    temuan: tuple[Diagnostic, ...] = ()
    lembar: str = ""


def open_file(path: str) -> Iterator[Opened]:
    """Read a file, or each of its sheets; what is wrong with it is kept."""
    try:
        semua = reader(path)(path)
    except KinerjaError as error:
        yield Opened(path, None, error.diagnostics)
    else:
        yield from (_opened(path, read) for read in semua)


def _opened(path: str, read: Read) -> Opened:
    lembar = read.text.lembar
    try:
        return Opened(path, source_of(read), lembar=lembar)
    except KinerjaError as error:
        return Opened(path, None, error.diagnostics, lembar)
