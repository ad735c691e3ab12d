"""A line of nothing but ``#`` and what touches it: a comment, or lost content."""

import re
from collections.abc import Iterator
from math import inf
from typing import Any, NamedTuple

import yaml

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.plain import excel_error
from kinerja_cli.source.readers.yaml.swallowed import excel, is_glued, swallowed

_SENDIRI = re.compile(r"(\s*)(#\S.*)")
# A line of a file that was switched off: its key, or its dash.
_DINONAKTIFKAN = re.compile(r"#(\w+:|-)(\s|$)")


class Above(NamedTuple):
    """What stands above a line.

    Attributes:
        token: The last that was read.
        awal: The last key or dash outside brackets, if there was one.
    """

    token: Any
    awal: Any

    @property
    def column(self) -> float:
        """The column that what stands deeper may go on from."""
        return self.awal.start_mark.column if self.awal else inf

    @property
    def neighbour(self) -> int | None:
        """The column of the text behind a dash."""
        dash = isinstance(self.awal, yaml.BlockEntryToken)
        return self.token.start_mark.column if dash else None


def judge_own(
    lines: list[str], above: Above, below: Any, *, flow: bool
) -> Iterator[tuple[int, int, Diagnostic]]:
    """Judge the comments on lines of their own, with line and column from 0.

    Inside brackets none may be glued. Elsewhere one is suspect that stands deeper than
    the key or the dash above it, and that begins with a digit, or is of another depth
    than its neighbours; but no line that was switched off, nor what follows such a one.

    Args:
        lines: The file.
        above: What stands above them.
        below: Where that begins which stands below them.
        flow: Whether a bracket is open.
    """
    nonaktif = False
    for n in range(_first(lines, above), min(below.line + 1, len(lines))):
        if match := _SENDIRI.match(lines[n]):
            column, komentar = len(match[1]), match[2]
            nonaktif = nonaktif or _DINONAKTIFKAN.match(komentar) is not None
            dalam = column > above.column
            lanjutan = dalam and column not in {above.neighbour, below.column}
            if flow or _is_value(komentar, lanjutan=lanjutan):
                yield from ((n, column, d) for d in _lost(above, komentar))
            elif dalam and not nonaktif and _is_suspect(komentar, lanjutan=lanjutan):
                yield n, column, _doubtful(komentar)


def _first(lines: list[str], above: Above) -> int:
    end = above.token.end_mark  # a block of text ends where the next line begins
    return int(end.line) + bool(lines[end.line][: end.column].strip())


def _is_value(komentar: str, *, lanjutan: bool) -> bool:
    # A line of nothing but # is mostly a rule, seldom a number too wide for its cell.
    galat = excel_error(komentar)
    return bool(galat.strip("#")) or (bool(galat) and lanjutan)


def _is_suspect(komentar: str, *, lanjutan: bool) -> bool:
    return komentar[1].isdigit() or (lanjutan and komentar[1].isalpha())


def _lost(above: Above, komentar: str) -> Iterator[Diagnostic]:
    if galat := excel_error(komentar):
        yield excel(galat)
    elif is_glued(komentar):
        yield swallowed(None, above.token, komentar, flow=True)


def _doubtful(komentar: str) -> Diagnostic:
    message = f"{kutip(komentar, 30)} terbaca sebagai komentar, bukan isi"
    hint = (
        "bila isi, kutip di baris yang di atasnya; bila komentar, beri spasi sesudah #"
    )
    return Diagnostic("KIN122", message, hint, "peringatan")
