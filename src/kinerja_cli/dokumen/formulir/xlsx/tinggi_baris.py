"""How high a row is: wrapped and merged cells do not grow by themselves."""

from __future__ import annotations

from kinerja_cli.dokumen.excel.isi_sel import baris_sel
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    IsiSel,
    LembarFormulir,
    Penanda,
    SelIsian,
    Terhubung,
)
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.formulir.xlsx.baris_tumbuh import SELA_TUMBUH

_BARIS, _SELA, _TERBANYAK = 15.0, 4.5, 26  # points; none is over 409
# How many letters a column of one character holds, by a wide typeface; in bold, fewer.
_HURUF, _TEBAL = 1.05, 0.92
_BESAR = {"bagian": 0.8}
_TETAP = {"judul": 27.0, "jarak": 7.5}
_TEBAL_DI = ("kepala", "sasaran", "indikator", "jumlah")


def tinggi_baris(baris: BarisLembar, lembar: LembarFormulir) -> float:
    """Return the height of a row, in points, so that nothing in it is cut off.

    One that holds texts to fill in begins with what can be read, and may grow.
    """
    if baris.jenis in _TETAP:
        return _TETAP[baris.jenis]
    bertumbuh = any(_bertumbuh(s.ruas) for s in baris.isian)
    sela = SELA_TUMBUH if bertumbuh else _SELA
    banyak = min(_TERBANYAK, _banyak_baris(baris, lembar))
    return banyak * _BARIS + sela


def _banyak_baris(baris: BarisLembar, lembar: LembarFormulir) -> int:
    skala = _BESAR.get(baris.jenis, _TEBAL if baris.jenis in _TEBAL_DI else _HURUF)
    lebar = {awal: sum(lembar.lebar[awal : akhir + 1]) for awal, akhir in baris.gabung}
    banyak = baris.sedikitnya
    for kolom, isi in enumerate(baris.sel):
        sendiri = lembar.lebar[kolom] if kolom < len(lembar.lebar) else 0
        ruang = lebar.get(kolom, sendiri)
        if ruang and (teks := _teks(isi)):
            banyak = max(banyak, baris_sel(teks, max(1, int(ruang * skala))))
    return banyak


def _bertumbuh(ruas: RuasIsian) -> bool:
    return ruas.angka is None and not ruas.pilihan


def _teks(isi: IsiSel) -> str:
    match isi:
        case Penanda():
            return ""
        case str():
            return isi
        case SelIsian(nilai=str() as teks):
            return teks
        case Terhubung(teks=teks):
            return teks
        case _:
            return ""
