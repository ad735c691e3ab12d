"""A file as it was opened: what was read of it, or what is wrong with it."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.source import Source, load_each


class Opened(NamedTuple):
    """One file, one sheet of it, or one folder, as it was opened.

    Attributes:
        source: What was read, if it could be.
        temuan: What is wrong with it, or to be said of it.
    """

    path: str
    source: Source | None = None
    temuan: tuple[Diagnostic, ...] = ()


def open_file(path: str) -> Iterator[Opened]:
    """Read a file, or each of its sheets; what is wrong with it is kept."""
    try:
        sources = load_each(path)
    except KinerjaError as error:
        yield Opened(path, None, error.diagnostics)
    else:
        yield from (Opened(path, source) for source in sources)
