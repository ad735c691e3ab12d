"""Bars in letters, to the eighth of one: from zero, to the left where negative."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from rich.cells import cell_len

from kinerja_cli.core.teks import visible
from kinerja_cli.export.layout import wrap_words
from kinerja_cli.export.potongan import BarisGrafik, Potong, acuan_line, at, tulis_titik
from kinerja_cli.laporan.bagian import Grafik

TERPENDEK, TERPANJANG = 10, 60
_BAGIAN, _SETENGAH = " ▏▎▍▌▋▊▉", 4
_PENUH, _SEPARUH, _NOL = "█", "▐", "│"
# The line across: where nothing is drawn, and through a bar.
ACUAN, _TERLEWATI = "┊", "┃"
_JOROK = 2


class SkalaBatang(NamedTuple):
    """How many letters the bars have.

    Attributes:
        kiri: The letters left of zero, which only a negative value needs.
        satuan: How many letters are one.
        acuan: Where the line across is; ``di`` behind how many letters right of zero.
    """

    kiri: int
    satuan: Fraction
    acuan: Fraction
    di: int | None

    @classmethod
    def of(cls, grafik: Grafik, ruang: int) -> "SkalaBatang":
        """Choose it, so that all values and the line across have room."""
        tiap = (n for d in grafik.deret for n in d.nilai if n is not None)
        semua = [Fraction(0), *map(Fraction, tiap)]
        acuan = None if grafik.acuan is None else Fraction(grafik.acuan)
        atas = max(semua if acuan is None else [*semua, acuan])
        bawah = -min(semua)
        if not atas + bawah:
            return cls(0, Fraction(0), Fraction(0), None)
        kiri = min(ruang - 1, ceil(ruang * bawah / (atas + bawah))) if bawah else 0
        sisi = ((kiri, bawah), (ruang - kiri, atas))
        satuan = min(Fraction(n) / batas for n, batas in sisi if batas)
        if acuan is None or acuan < 0:
            return cls(kiri, satuan, Fraction(0), None)
        return cls(kiri, satuan, acuan, int(acuan * satuan))

    def batang(self, nilai: Decimal | None) -> str:
        """Draw a value; what is not nothing is seen."""
        isi = Fraction(nilai or 0)
        banyak = isi * self.satuan * len(_BAGIAN)
        bulat = max(1, int(abs(banyak) + Fraction(1, 2))) if banyak else 0
        utuh, sisa = divmod(bulat, len(_BAGIAN))
        if banyak < 0:
            kiri = (_SEPARUH * (sisa >= _SETENGAH or not utuh) + _PENUH * utuh)[
                -self.kiri :
            ]
            return f"{kiri:>{self.kiri}}{_NOL}{self._garis('', isi)}"
        nol = f"{'':{self.kiri}}{_NOL}" if self.kiri else ""
        return nol + self._garis(_PENUH * utuh + _BAGIAN[sisa].strip(), isi)

    def _garis(self, kanan: str, nilai: Fraction) -> str:
        """Draw the line across, through a bar that is beyond it."""
        if self.di is None:
            return kanan
        isi = f"{kanan:{self.di + 1}}"
        tanda = _TERLEWATI if nilai > self.acuan else ACUAN
        return isi[: self.di] + tanda + isi[self.di + 1 :]


class Susun(NamedTuple):
    """How the lines of bars are set: what stands before them, and how wide.

    Attributes:
        kepala: Whether the name of a category stands above its bars.
        kiri: The width of the labels; 0 where they stand above, too.
    """

    kepala: bool
    kiri: int
    kanan: int
    width: int

    @classmethod
    def of(cls, grafik: Grafik, width: int) -> "Susun":
        """Put labels beside the bars where there is room for both."""
        berderet = len(grafik.deret) > 1
        label = [d.nama for d in grafik.deret] if berderet else grafik.kategori
        kiri = max((cell_len(visible(n)) for n in label), default=0)
        angka = (tulis_titik(n) for d in grafik.deret for n in (*d.nilai, None))
        susun = cls(berderet, kiri, max(map(len, angka), default=0), width)
        return (
            susun if susun.ruang >= TERPENDEK else susun._replace(kepala=True, kiri=0)
        )

    @property
    def ruang(self) -> int:
        """The letters left for bars, beside the lines of zero and across."""
        label = self.kiri + 1 if self.kiri else 0
        return self.width - self.jorok - label - self.kanan - 3

    @property
    def jorok(self) -> int:
        """The letters before a line below a name."""
        return _JOROK if self.kepala else 0

    def nama(self, nama: str, jorok: int = 0) -> Iterator[BarisGrafik]:
        """Yield a name above bars, broken into lines."""
        for baris in wrap_words(visible(nama), self.width - jorok):
            yield (Potong(f"{'':{jorok}}{baris}"),)

    def baris(self, label: str, angka: str, batang: Potong) -> BarisGrafik:
        """Set a label, a number and its bar side by side."""
        sela = " " * (self.kiri - cell_len(label) + 1) if self.kiri else ""
        depan = f"{'':{self.jorok}}{label}{sela}{angka:>{self.kanan}} "
        return Potong(depan), batang


def bars(grafik: Grafik, width: int) -> Iterator[BarisGrafik]:
    """Yield a bar for each value, its number before it."""
    susun, berderet = Susun.of(grafik, width), len(grafik.deret) > 1
    skala = SkalaBatang.of(grafik, max(TERPENDEK, min(TERPANJANG, susun.ruang)))
    for n, kategori in enumerate(grafik.kategori):
        if susun.kepala:
            yield from susun.nama(kategori)
        for m, d in enumerate(grafik.deret):
            if berderet and not susun.kiri:
                yield from susun.nama(d.nama, _JOROK)
            label = visible(d.nama if berderet else kategori) if susun.kiri else ""
            batang = Potong(skala.batang(at(d, n)), m)
            yield susun.baris(label, tulis_titik(at(d, n)), batang)
    if skala.di is not None:
        yield acuan_line(grafik, ACUAN)
