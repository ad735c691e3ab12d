"""A workbook that was written, read back: its cells, its formulas, its parts."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from io import BytesIO
from itertools import groupby
from typing import Any, NamedTuple
from zipfile import ZipFile

from openpyxl import load_workbook


class SelDibaca(NamedTuple):
    """A cell: where it is, what it computes by, what it holds."""

    lembar: str
    alamat: str
    rumus: str
    nilai: Any
    format: str


Sel = Iterator[SelDibaca]


def sel_buku(isi: bytes) -> Iterator[SelDibaca]:
    """Yield every cell that holds something, sheet by sheet."""
    rumus = load_workbook(BytesIO(isi))
    nilai = load_workbook(BytesIO(isi), data_only=True)
    for ws in rumus:
        for row in ws.iter_rows():
            for sel in row:
                if sel.value is not None:
                    berumus = sel.data_type == "f"
                    yield SelDibaca(
                        ws.title,
                        sel.coordinate,
                        str(sel.value) if berumus else "",
                        nilai[ws.title][sel.coordinate].value,
                        sel.number_format,
                    )


def bagian_buku(isi: bytes) -> Mapping[str, bytes]:
    """Return the members of a workbook by their names."""
    with ZipFile(BytesIO(isi)) as zip_:
        return {nama: zip_.read(nama) for nama in zip_.namelist()}


def desimal(nilai: Any) -> Decimal | None:
    """Return a number as it is read, without the crumbs of a double."""
    if isinstance(nilai, bool) or not isinstance(nilai, int | float):
        return None
    return Decimal(f"{nilai:.15g}")


def teks_buku(isi: bytes) -> str:
    """Say all that its sheets hold, a line a cell."""
    return "\n".join(
        re.sub(r"\s+", " ", str(s.nilai)) for s in sel_buku(isi) if s.nilai is not None
    )


def tuang_buku(isi: bytes) -> str:
    """Write what eyes read of a workbook, and by which formulas, a line a row."""
    return "".join(
        f"\n== {lembar} ==\n" + "".join(_baris(nomor, sel) for nomor, sel in tiap)
        for lembar, tiap in _lembar(isi)
    )


def _lembar(isi: bytes) -> Iterator[tuple[str, Iterator[tuple[int, Sel]]]]:
    for lembar, sel in groupby(sel_buku(isi), lambda s: s.lembar):
        yield lembar, groupby(sel, lambda s: int(re.sub(r"\D", "", s.alamat)))


def _baris(nomor: int, sel: Sel) -> str:
    return f"{nomor}: {' | '.join(map(_tuang, sel))}\n"


def _tuang(s: SelDibaca) -> str:
    teks = re.sub(r"\s+", " ", str(s.nilai))
    format_ = "" if s.format == "General" else f" [{s.format}]"
    kolom = re.sub(r"\d", "", s.alamat)
    return f"{kolom} {teks}{format_} {s.rumus}".rstrip()
