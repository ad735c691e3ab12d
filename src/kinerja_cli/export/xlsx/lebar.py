"""How wide the columns of a sheet are: for its tables, and for what stands around."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any

from kinerja_cli.laporan.bagian import Bagian, Grafik, Tabel
from kinerja_cli.laporan.kolom import Column

LEBAR_HALAMAN = 92  # letters of an upright page; a sheet is at least so wide
_NAMA, _TEKS, _ANGKA, _KATEGORI = (28, 46), (11, 40), (10, 34), 34
_PENDEK = 22  # a text up to so long stands in one line
_SELA = 2


def kolom_tampak(tabel: Tabel) -> tuple[Column, ...]:
    """Return the columns of a table that eyes see."""
    return tuple(c for c in tabel.columns if c.title)


def lebar_lembar(bagian: Sequence[Bagian]) -> list[int]:
    """Return the width of each column of a sheet, in letters."""
    tiap = [_lebar_tabel(b) for b in bagian if isinstance(b, Tabel)]
    tiap += [_lebar_grafik(b) for b in bagian if isinstance(b, Grafik)]
    lebar = [max(kolom) for kolom in zip_longest(*tiap, fillvalue=0)]
    if len(lebar) < 2:  # noqa: PLR2004 - a label, and what it says
        lebar = [max([_NAMA[0], *lebar]), LEBAR_HALAMAN]
    if (kurang := LEBAR_HALAMAN - sum(lebar)) > 0:
        lebar[_terlonggar(lebar)] += kurang
    return lebar


def _terlonggar(lebar: list[int]) -> int:
    return lebar.index(max(lebar))


def _lebar_tabel(tabel: Tabel) -> list[int]:
    tampak = kolom_tampak(tabel)
    nama = next((c for c in tampak if not c.numeric), None)
    return [c.lebar or _lebar(c, tabel.rows, nama=c is nama) for c in tampak]


def _lebar(c: Column, rows: Iterable[Any], *, nama: bool) -> int:
    kepala = max((len(k) for k in c.heading.split()), default=0) + _SELA
    terpanjang = max((len(c.text(r)) for r in rows), default=0)
    if c.numeric:
        paling_sempit, paling_lebar = _ANGKA
        return min(paling_lebar, max(paling_sempit, kepala, terpanjang + _SELA))
    paling_sempit, paling_lebar = _NAMA if nama and terpanjang > _PENDEK else _TEKS
    if terpanjang <= _PENDEK:
        return max(kepala, terpanjang + _SELA)
    return max(kepala, min(paling_lebar, max(paling_sempit, terpanjang // 2)))


def _lebar_grafik(grafik: Grafik) -> list[int]:
    nama = (
        max(_ANGKA[0], *(len(k) + _SELA for k in d.nama.split())) for d in grafik.deret
    )
    return [_KATEGORI, *nama]
