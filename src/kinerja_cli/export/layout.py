"""Which columns of a table stand, how wide, and what goes beneath the name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Any

from rich.cells import cell_len

from kinerja_cli.laporan.kolom import KOSONG, Column, name_column

LEBAR_PENUH = 100  # from here on, every column has room to stand by itself
NAMA_TERSEMPIT = 16
_TETAP = "\N{NO-BREAK SPACE}"  # where a detail does not break
_SELA = 2  # between two columns
_KODE = re.compile(r" *\d[\d.]{,29}(?= )")
_BERTANDA = re.compile(r"(?<=\bRp) (?=-?\d)|(?<=≈) (?=-?\d)")

Layout = Sequence[tuple[Column, int]]  # the columns that stand, and their widths


def choose_layout(columns: Sequence[Column], rows: Sequence[Any], width: int) -> Layout:
    """Choose the columns: as many as fit, the others beneath the names."""
    semua = [c for c in columns if c.title]
    layout = _unbroken(semua, rows)
    if max(LEBAR_PENUH, total(layout)) <= width:
        return layout
    for folded in _foldings(semua, width):
        shown = [c for c in semua if c not in folded]
        layout = _widths(shown, folded, rows, width)
        if total(layout) <= width:
            break
    return layout


def _unbroken(columns: Sequence[Column], rows: Sequence[Any]) -> Layout:
    """Lay out all columns as wide as they are, with titles of one line."""
    return [
        (c, max(map(cell_len, (c.heading, *(c.text(r) for r in rows)))))
        for c in columns
    ]


def _foldings(columns: Sequence[Column], width: int) -> Iterator[Sequence[Column]]:
    """Try what may stand beneath the names: nothing, details, then turn by turn."""
    if width >= LEBAR_PENUH:
        yield ()
    giliran = sorted((c for c in columns if c.lipat), key=lambda c: c.lipat)
    for n in range(len(giliran) + 1):
        yield [c for c in columns if c.detail or c in giliran[:n]]


def _widths(
    columns: Sequence[Column], folded: Sequence[Column], rows: Sequence[Any], width: int
) -> Layout:
    # The name takes what is left; numbers, and the kode that it begins with, are
    # never broken.
    def natural(column: Column) -> int:
        judul = column.title.split("\n")
        return max(map(cell_len, (*judul, *(column.text(r) for r in rows))))

    layout = [(c, natural(c)) for c in columns]
    di = name_column(columns)
    nama = layout[di]
    detail = (cell_len(_detail(r, folded, width)) for r in rows)
    terlebar = max((nama[1], *detail))
    jorok = max((len(nama[0].indent(r)) for r in rows), default=0)
    angka = (jorok + cell_len(c.text(r)) for c in folded if c.numeric for r in rows)
    kode = (len(m[0]) for r in rows for m in [_KODE.match(nama[0].text(r))] if m)
    tersempit = max((NAMA_TERSEMPIT, *angka, *kode))
    sisa = width - total(layout) + nama[1]
    layout[di] = (nama[0], max(tersempit, min(terlebar, sisa)))
    return layout


def total(layout: Layout) -> int:
    """Return how wide the whole table is."""
    return sum(width for _, width in layout) + _SELA * (len(layout) - 1)


def detail_lines(row: Any, folded: Sequence[Column], width: int) -> list[str]:
    """Write beneath a name, ``width`` wide, what has no column of its own."""
    return wrap_words(_detail(row, folded, width), width)


def group_text(row: Any, folded: Sequence[Column]) -> str:
    """Write above a name what it is of, where that begins here and has no column."""
    teks = ": ".join(_said(row, (c for c in folded if c.kelompok)))
    return teks[:1].upper() + teks[1:]


def _said(row: Any, columns: Iterable[Column]) -> Iterator[str]:
    parts = ((c.awalan, c.text(row)) for c in columns)
    yield from (f"{awal} {t}".lstrip() for awal, t in parts if t not in {"", KOSONG})


def _detail(row: Any, folded: Sequence[Column], width: int) -> str:
    semua = [*_said(row, (c for c in folded if not c.kelompok))]
    # The dot stays with what it stands behind.
    semua[:-1] = [f"{teks} ·" for teks in semua[:-1]]
    return " ".join(_whole(teks, width) for teks in semua)


def _whole(part: str, width: int) -> str:
    # A detail breaks only where it has to, and its dot does not begin a line; where
    # there is room for all but the dot, the end of the line tells as much.
    awal, _, titik = part.rpartition(" ")
    if cell_len(part) <= width:
        return part.replace(" ", _TETAP)
    if titik == "·" and cell_len(awal) <= width:
        return awal.replace(" ", _TETAP)
    kata = awal.rpartition(" ")[2]
    muat = titik == "·" and cell_len(f"{kata} ·") <= width
    return f"{awal}{_TETAP}·" if muat else part


def wrap_words(teks: str, width: int) -> list[str]:
    """Break a text into lines; only a word that is too long is broken."""
    # A reduplicated word, rata-rata, is one word; so is a number with its sign.
    lines = wrap(_BERTANDA.sub(_TETAP, teks), width, break_on_hyphens=False)
    return [line.replace(_TETAP, " ") for line in lines]
