"""CSV: read with whatever separator, no cell runs, and each says what was written."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.keluaran import Cetak
from alat.pendukung import Kinerja
from alat.sesi import LAPORAN
from kinerja_cli.core.angka import Penuh, penuh
from kinerja_cli.core.teks import visible
from kinerja_cli.export.csv_ import RAGAM, write_rows
from kinerja_cli.laporan.kolom import Cell

ragam = pytest.mark.parametrize("pemisah", RAGAM)
each = pytest.mark.parametrize("args", LAPORAN.values(), ids=LAPORAN)

_TEKS = st.text("=+-@＝﹣;,'\"|\t\r\n .\xa0\xad\u2060\ufe0f0a5é", max_size=12)
_AKHIR = st.sampled_from(["Rp 5.000,-", "-5", "-1.5", "+1", "a,\t＝b", '"=a'])
_ANGKA = st.decimals(-999, 999, places=2)
_SEL = st.one_of(_TEKS, _AKHIR, _ANGKA, _ANGKA.map(penuh), st.none(), st.booleans())
_BARIS = st.lists(st.lists(_SEL, min_size=1, max_size=4), min_size=1, max_size=4)


def _read(text: str, pemisah: str) -> list[list[str]]:
    isi = text.removeprefix("\ufeff")
    return list(csv.reader(io.StringIO(isi, newline=""), delimiter=pemisah))


def _runs(cell: str) -> bool:
    """Tell whether a spreadsheet would take ``cell`` for a formula."""
    lewat = {"Cc", "Cf", "Zs", "Mn"}
    tampak = (n for n, c in enumerate(cell) if unicodedata.category(c) not in lewat)
    isi = cell[next((n for n in tampak if cell[n] != '"'), len(cell)) :]
    if not isi or unicodedata.normalize("NFKC", isi[0]) not in "=+-@":
        return False
    # A number; and what is left of `Rp 5.000,-`, cut at its comma.
    return not re.fullmatch(r"-[0-9]+([.,][0-9]+)?|-(;.*)?", isi, re.DOTALL)


def _cells(baris: list[list[Cell]], pemisah: str) -> Iterator[tuple[Cell, str]]:
    """Pair what was written with what is read."""
    text = write_rows([[2024, *b] for b in baris], RAGAM[pemisah])
    for asal, terbaca in zip(baris, _read(text, RAGAM[pemisah].pemisah), strict=True):
        yield from zip(asal, terbaca[1:], strict=True)


@ragam
@given(baris=_BARIS)
def test_no_cell_runs_whatever_the_separator(
    pemisah: str, baris: list[list[Cell]]
) -> None:
    text = write_rows([[2024, *b] for b in baris], RAGAM[pemisah])
    for lain in (",", ";", "\t"):
        semua = [c for row in _read(text, lain) for c in row]
        assert [c for c in semua if _runs(c)] == []


@ragam
@given(baris=_BARIS)
def test_what_was_written_is_read_back(pemisah: str, baris: list[list[Cell]]) -> None:
    for asal, terbaca in _cells(baris, pemisah):
        if isinstance(asal, str) and not isinstance(asal, Penuh):
            tampak = visible(asal)
            assert terbaca.replace("'", "") == tampak.replace("'", "")
            assert terbaca == tampak or re.search("'[=+@＝﹣-]", terbaca)
        elif isinstance(asal, Decimal | Penuh):
            desimal = RAGAM[pemisah].desimal
            assert Decimal(terbaca.replace(desimal, ".")) == Decimal(asal)
            assert re.fullmatch(rf"-?[0-9]+([{desimal}][0-9]+)?", terbaca)


@pytest.mark.parametrize(
    ("teks", "koma", "titik_koma"),
    [
        ("=a", "'=a", "'=a"),
        ("\t=a", "'=a", "'=a"),
        ("\r\n@a", "'@a", "'@a"),
        ("＝a", "'＝a", "'＝a"),
        ("\xa0\u3000=a", "'=a", "'=a"),
        ('"=a', "\"'=a", "\"'=a"),
        ("'=a", "''=a", "''=a"),
        ("a; =b", "a; '=b", "a; =b"),
        ("a,-b", "a,-b", "a,'-b"),
        ("a\t+b", "a +b", "a +b"),
        ("Rp 5.581.884.078,-", "Rp 5.581.884.078,-", "Rp 5.581.884.078,-"),
        ("Rp 437,531,700,-", "Rp 437,531,700,-", "Rp 437,531,700,-"),
        ("Rp 5.000,- =a", "Rp 5.000,- =a", "Rp 5.000,'- =a"),
        ("-5", "-5", "-5"),
        ("-5,5", "'-5,5", "'-5,5"),
        ("a|b=c", "a|b=c", "a|b=c"),
        ("|a", "|a", "|a"),
    ],
)
def test_an_apostrophe_stands_before_what_would_run(
    teks: str, koma: str, titik_koma: str
) -> None:
    for pemisah, tertulis in (("koma", koma), ("titik-koma", titik_koma)):
        ((_, sel),) = _cells([[teks]], pemisah)
        assert sel == tertulis


def test_the_header_is_guarded_like_a_row() -> None:
    assert write_rows([["=a", "b"]], RAGAM["koma"]) == "'=a,b\n"


@each
def test_for_excel_only_separator_mark_and_decimals_differ(
    kinerja: Kinerja, cetak: Cetak, tmp_path: Path, args: tuple[str, ...]
) -> None:
    koma = cetak(*args, format_="csv")
    assert cetak(*args, "--pemisah", "koma", format_="csv") == koma
    excel = cetak(*args, "--pemisah", "titik-koma", format_="csv")
    assert excel.startswith("\ufeff")
    assert "\r" not in excel
    (header, *lama), (_, *baru) = _read(koma, ","), _read(excel, ";")
    berbeda = 0
    for n, kunci in enumerate(header):
        for a, b in ((x[n], y[n]) for x, y in zip(lama, baru, strict=True)):
            angka = re.fullmatch(r"-?[0-9]+\.[0-9]+", a)
            # As the file and the calculation have it, a number is a text.
            if angka and kunci not in {"tertulis", "hitungan"}:
                assert b == a.replace(".", ",")
                berbeda += 1
            else:
                assert b == a
    assert berbeda > 3
    ke = tmp_path / "x.csv"
    assert kinerja(*args, "-o", ke, "--pemisah", "titik-koma") == (0, "", "")
    assert ke.read_bytes() == excel.encode()


@each
@pytest.mark.parametrize(
    "options",
    [(), ("--format", "json"), ("-o", "x.md"), ("--format", "tabel", "-o", "x.csv")],
    ids=["the screen", "json", "a suffix", "a format before the suffix"],
)
def test_a_separator_is_of_csv_only(
    kinerja: Kinerja, args: tuple[str, ...], options: tuple[str, ...]
) -> None:
    err = kinerja(*args, *options, "--pemisah", "titik-koma").refusal(2)
    assert err == (
        "kinerja: --pemisah hanya untuk CSV\n"
        "    saran: tambahkan --format csv, atau tulis ke berkas .csv dengan -o; "
        f"lihat `kinerja {args[0]} --help`\n"
    )
