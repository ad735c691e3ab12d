"""What is wrong with one value: as a formula says it, and as it is."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.dokumen.formulir.lembar import NilaiSel
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian

BELUM_DIISI, TEKS, LUAR, HARUS_BULAT = (
    "belum diisi",
    "teks",
    "di luar batas",
    "harus bulat",
)
LAIN, BAIK, GALAT = "bukan pilihan", "ok", "galat"
BUKAN_PECAHAN = "98, bukan 0,98"
_SERATUS = 100


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
    isi = f'"{baik}"'
    if _persen(ruas):
        tanda = f'LEFT(CELL("format",{a}),1)<>"P"'
        isi = f'IF(AND({a}>0,{a}<=1,{tanda}),"{BUKAN_PECAHAN}",{isi})'
    if ruas.angka.cacahan:
        isi = f'IF({a}<>INT({a}),"{HARUS_BULAT}",{isi})'
    if batas := [f"{a}{tanda}{n}" for tanda, n in _batas(ruas)]:
        isi = f'IF(OR({",".join(batas)}),"{LUAR}",{isi})'
    return f'IF(ISERROR({a}),"{GALAT}",IF(ISNUMBER({a}),{isi},"{TEKS}"))'


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
    return bool(ruas.angka and ruas.satuan == "%" and ruas.angka.maksimal == _SERATUS)


def _batas(ruas: RuasIsian) -> Iterator[tuple[str, int]]:
    """Yield what keeps a number out of bounds: a sign, and the bound."""
    if angka := ruas.angka:
        semua = (("<", angka.minimal), (">", angka.maksimal), ("<=", angka.di_atas))
        yield from ((tanda, n) for tanda, n in semua if n is not None)
