"""How wide a part of a sheet asks to be, column by column, in letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Bagian, DeretGrafik, Grafik, Tabel
from kinerja_cli.laporan.kolom import Column, name_column

KATEGORI = 30  # letters of a name beside a chart
_NAMA, _TEKS, _ANGKA = (28, 46), (12, 40), (10, 34)
_PENDEK = 22  # a text up to so long stands in one line
_SELA = 2
_TERLEBAR = 165  # letters of a page on its side


def kolom_tampak(tabel: Tabel) -> tuple[Column, ...]:
    """Return the columns of a table that eyes see."""
    return tuple(c for c in tabel.columns if c.title)


def serupa(b: Bagian) -> object:
    """Say which parts stand under one another as one: tables of the same heads."""
    if isinstance(b, Tabel):
        return tuple((c.key, c.title) for c in kolom_tampak(b))
    return id(b)


def lebar_bagian(bagian: Sequence[Bagian]) -> list[int]:
    """Return the widths that alike parts ask for; nothing where any will do."""
    if isinstance(grafik := bagian[0], Grafik):
        return [KATEGORI, *_lebar_deret(grafik)]
    if not isinstance(tabel := bagian[0], Tabel):
        return []
    tampak = kolom_tampak(tabel)
    rows = [(b, row) for b in bagian if isinstance(b, Tabel) for row in b.rows]
    nama = name_column(tampak)
    lebar = [
        c.lebar or _lebar(c, _teks(n, rows), nama=n == nama)
        for n, c in enumerate(tampak)
    ]
    return _sehalaman(lebar, [not (c.numeric or c.lebar) for c in tampak])


def _sehalaman(lebar: list[int], teks: Sequence[bool]) -> list[int]:
    """Narrow the columns of texts until a page on its side can be read."""
    lipat = sum(n for n, t in zip(lebar, teks, strict=True) if t)
    ruang = max(_TERLEBAR - (sum(lebar) - lipat), 0)
    if lipat <= ruang:
        return lebar
    tersempit = _TEKS[0]
    return [
        max(min(n, tersempit), n * ruang // lipat) if t else n
        for n, t in zip(lebar, teks, strict=True)
    ]


def _teks(n: int, rows: Iterable[tuple[Tabel, Any]]) -> list[int]:
    """Return how long the texts of a column are; alike tables have each their own."""
    return [len(kolom_tampak(b)[n].text(row)) for b, row in rows]


def _lebar(c: Column, panjang: Sequence[int], *, nama: bool) -> int:
    kata = (len(k) for k in c.heading.split())
    kepala = max(*kata, len(c.heading) // 2) + _SELA
    terpanjang = max(panjang, default=0)
    if c.numeric:
        paling_sempit, paling_lebar = _ANGKA
        return min(paling_lebar, max(paling_sempit, kepala, terpanjang + _SELA))
    paling_sempit, paling_lebar = _NAMA if nama and terpanjang > _PENDEK else _TEKS
    if terpanjang <= _PENDEK:
        return max(kepala, terpanjang + _SELA)
    return max(kepala, min(paling_lebar, max(paling_sempit, terpanjang // 2)))


def _lebar_deret(grafik: Grafik) -> list[int]:
    """Return the widths of its series, after a number for each name."""
    acuan = [_TEKS[0]] if grafik.acuan is not None else []
    return [*map(_lebar_satu, grafik.deret), *acuan]


def _lebar_satu(d: DeretGrafik) -> int:
    angka = (len(format_angka(n)) for n in d.nilai if n is not None)
    nama = min(26, len(visible(d.nama)) // 2)
    return max(_TEKS[0], nama + _SELA, max(angka, default=0) + 2 * _SELA)
