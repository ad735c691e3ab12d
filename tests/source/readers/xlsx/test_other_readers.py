"""What others read in a workbook is what is read here, where they can tell."""

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from decimal import Decimal

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from alat.buku_utuh import buku_utuh
from kinerja_cli.source.readers.xlsx.buku import Buku, StoredCell
from kinerja_cli.source.readers.xlsx.numbers import stored_decimal
from kinerja_cli.source.readers.xlsx.reading import read_workbook

UTUH = dict(zip(("hand", "openpyxl", "XlsxWriter"), buku_utuh(), strict=True))
Isi = Mapping[tuple[str, int, int], object]


def _said(cell: StoredCell) -> object:
    """Say what a cell holds in the words of Python, where there is one."""
    if cell.format.jenis == "tanggal":
        return "tanggal"
    match cell.jenis:
        case "angka":
            return stored_decimal(cell.teks)[0]
        case "logika":
            return cell.teks == "TRUE"
        case "teks" | "galat":
            return cell.teks
    return None


def _ours(buku: Buku) -> Isi:
    return {
        (s.nama, cell.baris, cell.kolom): isi
        for s in buku.lembar
        for baris in s.sel.values()
        for cell in baris.values()
        if (isi := _said(cell)) not in {None, ""}
    }


def _theirs(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return stored_decimal(repr(value))[0]
    return "tanggal" if isinstance(value, dt.date) else value


def _calamine(raw: bytes) -> Isi:
    buku = CalamineWorkbook.from_filelike(io.BytesIO(raw))
    return {
        (nama, b, k): _theirs(isi)
        for nama in buku.sheet_names
        for b, baris in enumerate(_all(buku, nama), 1)
        for k, isi in enumerate(baris, 1)
        if isi != ""
    }


def _all(buku: CalamineWorkbook, nama: str) -> Sequence[Sequence[object]]:
    return buku.get_sheet_by_name(nama).to_python(skip_empty_area=False)


def _openpyxl(raw: bytes) -> Isi:
    buku = openpyxl.load_workbook(io.BytesIO(raw), data_only=True, rich_text=False)
    return {
        (s.title, c.row, c.column): _theirs(c.value)
        for s in buku
        for baris in s.iter_rows()
        for c in baris
        if c.value not in {None, ""}
    }


@pytest.mark.parametrize("asal", UTUH)
def test_openpyxl_reads_the_same(asal: str) -> None:
    buku = read_workbook(UTUH[asal], "a.xlsx")
    assert _ours(buku) == _openpyxl(UTUH[asal])


@pytest.mark.parametrize("asal", UTUH)
def test_calamine_reads_the_same_but_for_errors(asal: str) -> None:
    """It takes an error for a blank cell."""
    ours = _ours(read_workbook(UTUH[asal], "a.xlsx"))
    tanpa = {k: isi for k, isi in ours.items() if not str(isi).startswith("#")}
    assert tanpa == _calamine(UTUH[asal])


@pytest.mark.parametrize("asal", UTUH)
def test_openpyxl_knows_the_same_formulas(asal: str) -> None:
    buku = openpyxl.load_workbook(io.BytesIO(UTUH[asal]))
    formulas = {
        (s.title, c.row, c.column): c.value
        for s in buku
        for baris in s.iter_rows()
        for c in baris
        if c.data_type == "f"
    }
    ours = read_workbook(UTUH[asal], "a.xlsx")
    assert formulas == {
        (s.nama, c.baris, c.kolom): f"={c.formula}"
        for s in ours.lembar
        for baris in s.sel.values()
        for c in baris.values()
        if c.formula
    }


def test_what_openpyxl_hides_and_merges_is_hidden_and_merged() -> None:
    lembar = read_workbook(UTUH["openpyxl"], "a.xlsx").lembar[0]
    assert lembar.baris_tersembunyi == {3}
    assert lembar.kolom_tersembunyi == frozenset()  # a group that is collapsed
    assert [g.teks for g in lembar.gabungan] == ["A8:B9"]
    assert lembar.sel[5][3].format == ("persen", 1)
    assert stored_decimal(lembar.sel[3][3].teks) == (Decimal("0.333333333333333"), True)
