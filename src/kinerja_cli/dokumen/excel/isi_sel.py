"""What a cell takes: how long a text, how many digits, and a text as nothing else."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from textwrap import wrap
from typing import Any

PALING_PANJANG = 32_767  # letters of a cell
DIGIT_SEL = 15  # of a number that a cell keeps as it is


def panjang_sel(teks: str) -> int:
    """Count letters as Excel does: those beyond the first plane are two."""
    jauh = 0 if teks.isascii() else sum(c > "\uffff" for c in teks)
    return len(teks) + jauh


def muat_sel(nilai: Decimal) -> bool:
    """Tell whether a cell keeps every digit of a number."""
    return len(nilai.normalize().as_tuple().digits) <= DIGIT_SEL


def tulis_harfiah(ws: Any, n: int, kolom: int, teks: str, bentuk: Any) -> None:
    """Write a text as nothing but a text: no formula, no markup of the writer."""
    if not teks:
        ws.write_blank(n, kolom, None, bentuk)
    elif teks.startswith("<r>") and teks.endswith("</r>"):
        # The writer would take it for what it wrote itself.
        ws.write_rich_string(n, kolom, "<r", ">", teks[3:], bentuk)
    else:
        ws.write_string(n, kolom, teks, bentuk)


@lru_cache(maxsize=1 << 14)  # the same labels stand on many sheets
def baris_sel(teks: str, ruang: int) -> int:
    """Count the lines of a text in a cell that holds so many letters a line."""
    if len(teks) <= ruang and "\n" not in teks:
        return 1
    return sum(max(1, len(wrap(baris, ruang))) for baris in teks.split("\n"))
