"""Bars beside their names and numbers, from zero; what is below it to its left."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.export.html.grafik.sumbu import (
    NOL,
    Sumbu,
    keterangan_acuan,
    nilai_kategori,
)
from kinerja_cli.export.html.pena import Pena
from kinerja_cli.export.html.tabel_ import pembuka, tulis_angka
from kinerja_cli.export.html.tanda import atribut, lolos
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik
from kinerja_cli.laporan.kolom import KOSONG

BATANG_UTUH = 24  # bars that a page keeps together


class _Batang(NamedTuple):
    """A chart, its axis, and the pen that sets it."""

    grafik: Grafik
    ruang: Sumbu
    pena: Pena

    @property
    def berderet(self) -> bool:
        return len(self.grafik.deret) > 1

    def kepala(self) -> Iterator[str]:
        """Yield heads that are heard alone: the title says what eyes need."""
        satuan = self.grafik.satuan or "Nilai"
        for nama in ("Nama", *["Deret"] * self.berderet, "Batang", satuan):
            yield f'<th scope="col"><span class="sunyi">{lolos(nama)}</span></th>'

    def kelompok(self, n: int) -> Iterator[str]:
        """Yield the bars of a category."""
        rentang = f' rowspan="{len(self.grafik.deret)}"' if self.berderet else ""
        nama = f'<th scope="row"{rentang}>{lolos(self.grafik.kategori[n])}</th>'
        for k, deret in enumerate(self.grafik.deret):
            nama_deret = f'<th scope="row" class="deret">{lolos(deret.nama)}</th>'
            sel = ("" if k else nama) + (nama_deret if self.berderet else "")
            yield f"<tr>{sel}{self.nilai(deret, n, k)}</tr>"

    def nilai(self, deret: DeretGrafik, n: int, k: int) -> str:
        nilai, simpul = nilai_kategori(deret, n)
        kategori = self.grafik.kategori[n]
        tulis = KOSONG if nilai is None else format_angka(nilai)
        judul = f"<title>{atribut(f'{kategori}, {deret.nama}: {tulis}')}</title>"
        svg = f'<svg role="img">{judul}{"".join(self.gambar(nilai, k))}</svg>'
        isi = tulis_angka(tulis, simpul, kategori, self.pena)
        return f'<td class="b">{svg}</td><td class="n">{isi}</td>'

    def gambar(self, nilai: Decimal | None, k: int) -> Iterator[str]:
        """Draw one bar: its length is of the axis, the lines as high as its row."""
        nol = self.ruang.letak(NOL)
        if nilai is not None:
            ujung = self.ruang.letak(nilai)
            tempat = f'x="{min(nol, ujung)}%" width="{abs(ujung - nol)}%"'
            warna = k if self.berderet else 1  # what was reached
            yield f'<rect class="d{warna}" {tempat} y="50%" height="12"/>'
        yield _tegak("nol", nol)
        if self.grafik.acuan is not None:
            yield _tegak("acuan", self.ruang.letak(self.grafik.acuan))


def batang(g: Grafik, pena: Pena) -> Iterator[str]:
    """Yield a table of bars, the series of a category beneath one another."""
    ruang = Sumbu(*g.rentang)
    if ruang.awal == ruang.akhir:
        ruang = Sumbu(NOL, Decimal(1))
    gambar = _Batang(g, ruang, pena)
    utuh = " utuh" if len(g.kategori) * len(g.deret) <= BATANG_UTUH else ""
    yield from pembuka(g.judul, pena, f"grafik batang{utuh}", keterangan_acuan(g))
    yield f"<thead><tr>{''.join(gambar.kepala())}</tr></thead>"
    for n in range(len(g.kategori)):
        yield f"<tbody>{''.join(gambar.kelompok(n))}</tbody>"
    yield "</table></div>"


def _tegak(kelas: str, x: Decimal) -> str:
    return f'<line class="{kelas}" x1="{x}%" x2="{x}%" y1="0" y2="100%"/>'
