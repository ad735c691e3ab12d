"""Every indikator beside every analysis: what there is, and what is missing."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.narasi import NarasiSetahun
from kinerja_cli.telaah.kelengkapan.analisis import Analisis, semua_analisis
from kinerja_cli.telaah.kelengkapan.cakupan import temuan_cakupan
from kinerja_cli.telaah.kelengkapan.luput import temuan_luput
from kinerja_cli.telaah.kelengkapan.pembandingan import (
    sel_antartahun,
    sel_jangka_menengah,
    sel_standar,
    sel_target,
)
from kinerja_cli.telaah.kelengkapan.penjelasan_kantor import sel_penyebab
from kinerja_cli.telaah.kelengkapan.sel import (
    BahanKelengkapan,
    KeadaanPetak,
    SelKelengkapan,
)
from kinerja_cli.telaah.kelengkapan.sumber_daya import (
    sel_anggaran,
    sel_efisiensi,
    sel_program,
)

_SEL: Mapping[str, Callable[[Baris, BahanKelengkapan], SelKelengkapan]] = {
    "target": sel_target,
    "antartahun": sel_antartahun,
    "jangka_menengah": sel_jangka_menengah,
    "standar": sel_standar,
    "penyebab": sel_penyebab,
    "efisiensi": sel_efisiensi,
    "program": sel_program,
    "anggaran": sel_anggaran,
}


class BarisKelengkapan(NamedTuple):
    """One indikator, with a cell an analysis.

    Attributes:
        sel: In the order of the analyses.
        wajib: In the same order, whether the report may not be without it.
        program: The number or kode of what it is of, where that is no sasaran.
    """

    baris: Baris
    analisis: tuple[Analisis, ...]
    sel: tuple[SelKelengkapan, ...]
    wajib: tuple[bool, ...]
    program: int | str | None = None

    @property
    def id(self) -> str:
        """The id of the indikator."""
        return self.baris.indikator.id

    @property
    def petak(self) -> tuple["Petak", ...]:
        """Its cells, each with its analysis."""
        semua = zip(self.analisis, self.sel, self.wajib, strict=True)
        return tuple(Petak(a, self, s, w) for a, s, w in semua)


class Petak(NamedTuple):
    """A cell, with its row and its column."""

    analisis: Analisis
    baris: BarisKelengkapan
    sel: SelKelengkapan
    wajib: bool


class Kelengkapan(NamedTuple):
    """The whole list.

    Attributes:
        baris: The indikator of sasaran, then those of programs.
        temuan: What the report rests on and lacks, and missed targets that nothing
            is said of, at their places.
        setahun: Whether it is of a whole year.
    """

    analisis: tuple[Analisis, ...]
    baris: tuple[BarisKelengkapan, ...]
    temuan: tuple[Diagnostic, ...]
    setahun: bool

    @property
    def petak(self) -> Iterator[Petak]:
        """All cells, indikator by indikator."""
        return (p for b in self.baris for p in b.petak)

    @property
    def per_analisis(self) -> Iterator[Petak]:
        """The same, analysis by analysis."""
        return (
            p
            for semua in zip(*(b.petak for b in self.baris), strict=True)
            for p in semua
        )

    @property
    def kurang(self) -> Iterator[Petak]:
        """What is missing, analysis by analysis."""
        return (p for p in self.per_analisis if p.sel.keadaan == "tidak ada")

    def banyak(self, keadaan: KeadaanPetak) -> int:
        """Count the cells in a state."""
        return sum(p.sel.keadaan == keadaan for p in self.petak)

    @property
    def ada(self) -> int:
        """How many analyses are there, over all indikator."""
        return self.banyak("ada")

    @property
    def tidak_ada(self) -> int:
        """How many are not."""
        return self.banyak("tidak ada")

    @property
    def tidak_berlaku(self) -> int:
        """How many have no place."""
        return self.banyak("tidak berlaku")

    @property
    def wajib_tidak_ada(self) -> int:
        """How many are not there, and have to be."""
        return sum(p.wajib for p in self.kurang)


def telaah_kelengkapan(
    hasil: Hasil, narasi: NarasiSetahun, tahun: Mapping[str, Collection[int]]
) -> Kelengkapan:
    """List what a report on a result has, and lacks.

    Args:
        hasil: The result.
        narasi: What its office says in words.
        tahun: By the id of an indikator, the other years that have a value of it.
    """
    bahan = BahanKelengkapan(hasil, narasi, tahun)
    semua = semua_analisis(hasil.pk.value.tahun)
    # Of the sasaran alone: the regulations ask nothing about programs by themselves.
    wajib = tuple(a.wajib(setahun=bahan.setahun) for a in semua)
    bebas = (False,) * len(semua)
    baris = tuple(
        BarisKelengkapan(
            b,
            semua,
            tuple(_SEL[a.kunci](b, bahan) for a in semua),
            wajib if b.sasaran else bebas,
            None if b.sasaran else bahan.butir(b).acuan,
        )
        for b in hasil.seluruh_baris
    )
    return Kelengkapan(
        semua, baris, (*temuan_cakupan(bahan), *temuan_luput(bahan)), bahan.setahun
    )
