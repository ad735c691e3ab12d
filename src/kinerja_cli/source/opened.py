"""A file as it was opened: what was read of it, or what is wrong with it."""

from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.source import Source, load


class Opened(NamedTuple):
    """One file, or one folder, as it was opened.

    Attributes:
        source: What was read, if it could be.
        temuan: What is wrong with it, or to be said of it.
    """

    path: str
    source: Source | None = None
    temuan: tuple[Diagnostic, ...] = ()


def open_file(path: str) -> Opened:
    """Read a file as far as YAML goes; what is wrong with it is kept."""
    try:
        return Opened(path, load(path))
    except KinerjaError as error:
        return Opened(path, None, error.diagnostics)
