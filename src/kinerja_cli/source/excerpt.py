"""The offending line of a file with a caret beneath the offending column."""

import unicodedata
from collections.abc import Sequence

from kinerja_cli.core.diagnostic import Location
from kinerja_cli.core.teks import visible

_LEBAR = 76  # of the line shown; a longer one is cut around the caret


def excerpt(lines: Sequence[str], location: Location) -> str:
    """Show the line at ``location`` and point at its column; empty if there is none."""
    if not 0 < location.line <= len(lines) or not lines[location.line - 1].strip():
        return ""
    line = lines[location.line - 1].rstrip("\r")
    start = max(0, location.column - 1 - _LEBAR // 2) if len(line) > _LEBAR else 0
    before = _shown(line[start : location.column - 1])
    after = _shown(line[location.column - 1 : start + _LEBAR])
    number = f"{location.line:>5}"
    return f"{number} | {before}{after}\n{'':>5} | {' ' * _width(before)}^"


def _shown(part: str) -> str:
    # `visible` folds blanks together; a caret needs every one of them.
    return "".join(" " if c.isspace() else visible(c) for c in part)


def _width(text: str) -> int:
    return sum(_cells(c) for c in text)


def _cells(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
