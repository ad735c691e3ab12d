"""What is typed into a cell, pasted or computed there, and what is read of it."""

from pathlib import Path

import pytest

from alat.buku_buatan import Sel
from alat.formulir_buatan import buka, lembar_periode
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source import Source
from kinerja_cli.source.readers.xlsx.buku import FormatAngka, StoredCell
from kinerja_cli.source.readers.xlsx.isian.moments import no_number
from kinerja_cli.source.scalar import CellText, Numeral

TUNGGAL = ("realisasi", "a", "nilai")


def _read(
    folder: Path,
    nilai: object,
    format_angka: str | int = "General",
    kunci: str = "nilai",
) -> tuple[Source, object, list[Diagnostic]]:
    """Fill one cell in; return what it is in the tree, and all that is found."""
    lembar = lembar_periode({f"realisasi.a.{kunci}": nilai, "realisasi.b": 1})
    (source,) = buka(folder, lembar, format_angka=[format_angka or 0])
    found = [*source.warnings, *map(source.place, source.torn.values())]
    return source, source.get("realisasi", "a", kunci), found


@pytest.mark.parametrize(
    ("sel", "format_angka", "teks"),
    [
        (81.33, "", "81,33"),
        (Sel(81.33, 1), "0.00##########", "81,33"),
        (Sel(76226, 1), "#,##0", "76226"),
        (76.226, "", "76,2260"),
        (1e21, "", "1.000.000.000.000.000.000.000"),
        (Sel(0, 1), '_(* #,##0_);_(* (#,##0);_(* "-"_)', "0"),
        (Sel(0.9773, 1), "0.00%", "97,73 %"),
        (Sel(0.76226, 1), "0.00##%", "76,2260 %"),
        (Sel(7, rumus="C5+1"), "", "7"),
        (Sel("baru", rumus='"baru"'), "", "baru"),
        ("baru", "", "baru"),
        ("- ", "", "- "),
        ("\u2013", "", "\u2013"),
        ("n/a", "", "n/a"),
        ("=SUM(A1)", "", "=SUM(A1)"),
        ("@nama \u200fkanan\nbaris", "", "@nama \u200fkanan\nbaris"),
    ],
)
def test_it_is_read_as_it_was_typed(
    tmp_path: Path, sel: object, format_angka: str, teks: str
) -> None:
    _, isi, found = _read(tmp_path, sel, format_angka)
    assert isinstance(isi, CellText)
    assert (isi, found) == (teks, [])
    assert isi.formula == (sel.rumus if isinstance(sel, Sel) else "")
    angka = isinstance(sel.nilai if isinstance(sel, Sel) else sel, float | int)
    assert isinstance(isi, Numeral) == (angka and "%" not in teks)


@pytest.mark.parametrize("sel", [None, "", "  ", "\u00a0", Sel("", rumus='""')])
def test_a_cell_that_shows_nothing_is_blank(tmp_path: Path, sel: object) -> None:
    source, isi, found = _read(tmp_path, sel)
    assert (isi, found) == (None, [])
    assert str(source.location(TUNGGAL).place) == "'TW III'!D4"


@pytest.mark.parametrize(
    ("sel", "format_angka", "code", "words"),
    [
        ("#DIV/0!", "", "KIN140", "“#DIV/0!” nilai galat Excel"),
        (Sel("#N/A", rumus="VLOOKUP(1,2,3)"), "", "KIN140", "“#N/A”"),
        (True, "", "KIN141", "“TRUE” nilai logika"),
        (Sel(0.14, 1), "h:mm", "KIN142", "jam, 3:22"),
        (Sel(3.39791666666667, 1), "[h]:mm", "KIN142", "jam, 81:33"),
        (Sel(45385, 1), "d-mmm", "KIN142", "tanggal, 3-4-2024"),
        (Sel(-1, 1), 14, "KIN142", "tanggal: yang diketik hilang"),
        (Sel(1e300, 1), 14, "KIN142", "tanggal: yang diketik hilang"),
        ('<c r="D4" t="d"><v>2024-04-03</v></c>', "", "KIN142", "tanggal, 2024-04-03"),
        (Sel(rumus="SUM(D5:D8)"), "", "KIN143", "belum dihitung"),
    ],
)
def test_what_is_no_value_is_refused_by_name(
    tmp_path: Path, sel: object, format_angka: str | int, code: str, words: str
) -> None:
    _, isi, (found,) = _read(tmp_path, sel, format_angka)
    assert isi is not None
    assert (found.code, found.level) == (code, "galat")
    assert words in found.message
    assert str(found.location).endswith("isian.xlsx:'TW III'!D4")


def test_days_may_count_from_1904() -> None:
    sel = StoredCell(1, 1, "angka", "43923", FormatAngka("tanggal"))
    assert "3-4-2024" in no_number(sel, sejak1904=True).message


@pytest.mark.parametrize(
    ("sel", "format_angka", "teks", "code", "words"),
    [
        ("81,33", "", "81,33", "KIN150", "“81,33” tertulis sebagai teks"),
        ("98 %", "", "98 %", "KIN150", "“98 %” tertulis sebagai teks"),
        ("Rp 5.000", "", "Rp 5.000", "KIN150", "“Rp 5.000”"),
        (0.30000000000000004, "", "0,3", "KIN151", "dibaca 15 angka: 0,3"),
        (Sel(98.276, 1), "0", "98,2760", "KIN152", "tersimpan 98,276, tampil 98"),
        (Sel(98.5, 1), "0", "98,5", "KIN152", "tersimpan 98,5, tampil 99"),
        (Sel(0.98276, 1), "0%", "98,2760 %", "KIN152", "98,276 %, tampil 98 %"),
    ],
)
def test_how_it_was_read_is_noted(
    tmp_path: Path, sel: object, format_angka: str, teks: str, code: str, words: str
) -> None:
    _, isi, (found,) = _read(tmp_path, sel, format_angka)
    assert isi == teks
    assert (found.code, found.level) == (code, "catatan")
    assert words in found.message


@pytest.mark.parametrize("kunci", ["belum", "tidak_ada", "mitra.1.nama"])
def test_words_may_be_digits(tmp_path: Path, kunci: str) -> None:
    assert _read(tmp_path, "2024", kunci=kunci)[2] == []


def test_a_finding_shows_its_row(tmp_path: Path) -> None:
    _, _, (found,) = _read(tmp_path, Sel(rumus=f"A1&\u200f{'B' * 40000}"))
    isi = f"=A1&\\u200f{'B' * 25}…"
    assert found.excerpt == f"   D4 | Isian realisasi.a.nilai (nilai): {isi}"


@pytest.mark.parametrize(
    ("sel", "format_angka", "tampak"),
    [
        (Sel(0.14, 1), "h:mm", "0.14"),
        (Sel(rumus="SUM(D5:D8)"), "", "=SUM(D5:D8)"),
        (Sel(98.276, 1), "0", "98,276"),
        (Sel(0.98276, 1), "0%", "98,276 %"),
    ],
)
def test_a_number_is_shown_as_it_is_read(
    tmp_path: Path, sel: Sel, format_angka: str, tampak: str
) -> None:
    _, _, (found,) = _read(tmp_path, sel, format_angka)
    assert found.excerpt.endswith(f": {tampak}")
