"""What is wrong with one value: as a formula says it, and as it is."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.persen import is_percent
from kinerja_cli.dokumen.formulir.lembar import NilaiSel
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian

BELUM_DIISI, TEKS, LUAR, HARUS_BULAT = (
    "belum diisi",
    "teks",
    "di luar batas",
    "harus bulat",
)
LAIN, BAIK, GALAT = "bukan pilihan", "ok", "galat"
BUKAN_PECAHAN, BUKAN_PERSEN, TANGGAL = "98, bukan 0,98", "bukan persen", "tanggal"
PERIKSA_DAFTAR = "periksa Daftar"
KELIRU = (
    *(TEKS, LUAR, HARUS_BULAT, LAIN, GALAT),
    *(BUKAN_PECAHAN, BUKAN_PERSEN, TANGGAL, PERIKSA_DAFTAR),
)


def tulis_periksa(ruas: RuasIsian, a: str, baik: str = BAIK) -> str:
    """Write what is wrong with what stands in the cell ``a``, which is not blank.

    Args:
        ruas: What the cell takes.
        a: Its address.
        baik: What is said where nothing is wrong.
    """
    if ruas.angka is None:
        if not ruas.pilihan or ruas.terbuka:
            return f'IF(ISERROR({a}),"{GALAT}","{baik}")'
        kata = ",".join(f'"{p}"' for p in ruas.pilihan)
        return f'IF(ISERROR(MATCH({a},{{{kata}}},0)),"{LAIN}","{baik}")'
    isi = f'IF(ISNUMBER({a}),{_number(ruas, a, baik)},"{TEKS}")'
    return f'IF(ISERROR({a}),"{GALAT}",{isi})'


def _number(ruas: RuasIsian, a: str, baik: str) -> str:
    """Write what is wrong with a number; its format says whether it is more than that.

    A spreadsheet makes a date of 3/4, and a fraction of 98 %.
    """
    bentuk, isi = f'LEFT(CELL("format",{a}),1)', f'"{baik}"'
    persen = f'"{BUKAN_PERSEN}"'
    if _takes_percent(ruas):
        persen = _within(ruas, f"{a}*100", isi)
    if _persen(ruas):
        isi = f'IF(AND({a}>0,{a}<=1),"{BUKAN_PECAHAN}",{isi})'
    if ruas.angka and ruas.angka.cacahan:
        isi = f'IF({a}<>INT({a}),"{HARUS_BULAT}",{isi})'
    isi = f'IF({bentuk}="P",{persen},{_within(ruas, a, isi)})'
    return f'IF({bentuk}="D","{TANGGAL}",{isi})'


def _takes_percent(ruas: RuasIsian) -> bool:
    angka = ruas.angka
    bertanda = angka and "%" in angka.tanda and not angka.sesatuan
    return _persen(ruas) or bool(bertanda)


def _within(ruas: RuasIsian, a: str, isi: str) -> str:
    batas = [f"{a}{tanda}{n}" for tanda, n in _batas(ruas)]
    return f'IF(OR({",".join(batas)}),"{LUAR}",{isi})' if batas else isi


def temuan_nilai(ruas: RuasIsian, nilai: NilaiSel) -> str:
    """Return what that formula comes to for a value."""
    if ruas.angka is None:
        kenal = {p.casefold() for p in ruas.pilihan}
        asing = kenal and not ruas.terbuka and str(nilai).casefold() not in kenal
        return LAIN if asing else BAIK
    if not isinstance(nilai, Decimal):
        return TEKS
    angka = ruas.angka._replace(desimal=None)
    if not angka.admits(nilai):
        return LUAR
    if ruas.angka.cacahan and nilai != int(nilai):
        return HARUS_BULAT
    return BUKAN_PECAHAN if _persen(ruas) and 0 < nilai <= 1 else BAIK


def _persen(ruas: RuasIsian) -> bool:
    angka = ruas.angka
    return bool(angka and not angka.cacahan and is_percent(ruas.satuan))


def _batas(ruas: RuasIsian) -> Iterator[tuple[str, int]]:
    """Yield what keeps a number out of bounds: a sign, and the bound."""
    if angka := ruas.angka:
        semua = (("<", angka.minimal), (">", angka.maksimal), ("<=", angka.di_atas))
        yield from ((tanda, n) for tanda, n in semua if n is not None)
