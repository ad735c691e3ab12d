"""CSV: read with whatever separator, no cell runs, and each says what was written."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import Kinerja
from kinerja_cli.core.angka import Penuh, penuh
from kinerja_cli.core.teks import visible
from kinerja_cli.export.csv_ import RAGAM, write
from kinerja_cli.laporan.model import Cell

RUNS: dict[str, tuple[str, ...]] = {
    "hitung": ("-r", "data/contoh/q3.yaml", "--per", "triwulan"),
    "jelaskan": ("-r", "data/contoh/q3.yaml"),
    "proyeksi": ("-r", "data/contoh/q3.yaml"),
    "banding": ("data/contoh/q1.yaml", "data/contoh/q3.yaml"),
    "anggaran": ("-r", "data/contoh/q3.yaml"),
    "sakip": ("-r", "data/contoh/q3.yaml"),
}
ragam = pytest.mark.parametrize("pemisah", RAGAM)
runs = pytest.mark.parametrize("command", RUNS)

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
    text = write([[2024, *b] for b in baris], RAGAM[pemisah])
    for asal, terbaca in zip(baris, _read(text, RAGAM[pemisah].pemisah), strict=True):
        yield from zip(asal, terbaca[1:], strict=True)


@ragam
@given(baris=_BARIS)
def test_no_cell_runs_whatever_the_separator(
    pemisah: str, baris: list[list[Cell]]
) -> None:
    text = write([[2024, *b] for b in baris], RAGAM[pemisah])
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
    assert write([["=a", "b"]], RAGAM["koma"]) == "'=a,b\n"


def _print(kinerja: Kinerja, command: str, *options: Any) -> str:
    status, out, err = kinerja(command, *RUNS[command], "--format", "csv", *options)
    assert (status, err) == (0, "")
    return out


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    monkeypatch.chdir(data.parent)


@runs
def test_for_excel_only_separator_mark_and_decimals_differ(
    kinerja: Kinerja, command: str
) -> None:
    koma = _print(kinerja, command)
    assert _print(kinerja, command, "--pemisah", "koma") == koma
    excel = _print(kinerja, command, "--pemisah", "titik-koma")
    assert excel.startswith("\ufeff")
    assert "\r" not in excel
    berbeda = 0
    for lama, baru in zip(_read(koma, ","), _read(excel, ";"), strict=True):
        for a, b in zip(lama, baru, strict=True):
            if a != b:
                berbeda += 1
                assert (b, b.count(",")) == (a.replace(".", ","), 1)
                assert re.fullmatch(r"-?[0-9]+\.[0-9]+", a)
    assert berbeda > 3


@runs
def test_no_number_for_excel_has_a_decimal_point(
    kinerja: Kinerja, command: str
) -> None:
    kepala, *baris = _read(_print(kinerja, command, "--pemisah", "titik-koma"), ";")
    teks = {"tertulis", "hitungan"}  # as the file and the calculation have it
    for b in baris:
        for kunci, sel in zip(kepala, b, strict=True):
            assert kunci in teks or not re.fullmatch(r"-?[0-9]+\.[0-9]+", sel)


@runs
def test_to_a_file(kinerja: Kinerja, tmp_path: Path, command: str) -> None:
    ke = tmp_path / "x.csv"
    args = (*RUNS[command], "-o", ke, "--pemisah", "titik-koma")
    assert kinerja(command, *args).status == 0
    excel = _print(kinerja, command, "--pemisah", "titik-koma")
    assert ke.read_bytes() == excel.encode("utf-8")
    assert ke.read_bytes().startswith(b"\xef\xbb\xbf")


@runs
@pytest.mark.parametrize(
    "options",
    [(), ("--format", "json"), ("-o", "x.md"), ("--format", "tabel", "-o", "x.csv")],
    ids=["the screen", "json", "a suffix", "a format before the suffix"],
)
def test_a_separator_is_of_csv_only(
    kinerja: Kinerja, command: str, options: tuple[str, ...]
) -> None:
    args = (*RUNS[command], *options, "--pemisah", "titik-koma")
    status, out, err = kinerja(command, *args)
    assert (status, out) == (2, "")
    assert err == (
        "kinerja: --pemisah hanya untuk CSV\n"
        "    saran: tambahkan --format csv, atau tulis ke berkas .csv dengan -o; "
        f"lihat `kinerja {command} --help`\n"
    )
