"""Periods of a fiscal year: month, quarter, semester, all of it, and spans of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from kinerja_cli.core.teks import rangkai

BULAN, SETRIWULAN, SESEMESTER, SETAHUN = 1, 3, 6, 12  # lengths in months
PANJANG = {"bulan": BULAN, "triwulan": SETRIWULAN, "semester": SESEMESTER}
# The keys, one of which says what period a file is of.
KUNCI_PERIODE = ("triwulan", "bulan", "semester", "periode")
_SEBUTAN = {panjang: jenis for jenis, panjang in PANJANG.items()}
# By first and last month: every step of every period says its name.
_NAMA = {(1, SETAHUN): "setahun"}
_NAMA |= {
    (akhir - panjang + 1, akhir): f"{jenis} {akhir // panjang}"
    for panjang, jenis in _SEBUTAN.items()
    for akhir in range(panjang, SETAHUN + 1, panjang)
}


def quarter_of(bulan: int) -> int:
    """Return the quarter that a month lies in, both from 1."""
    return (bulan - 1) // SETRIWULAN + 1


class Periode(NamedTuple):
    """A span of months of one fiscal year; periods sort as they follow each other.

    Attributes:
        awal: Its first month, from 1; ``akhir`` its last.
    """

    tahun: int
    awal: int
    akhir: int

    @classmethod
    def ke(cls, tahun: int, panjang: int, nomor: int = 1) -> Periode:
        """Return the ``nomor``-th period of ``panjang`` months in a year."""
        return cls(tahun, (nomor - 1) * panjang + 1, nomor * panjang)

    @classmethod
    def dari(
        cls,
        tahun: int,
        triwulan: int | None = None,
        bulan: int | None = None,
        semester: int | None = None,
    ) -> Periode:
        """Return the part of the year that is said, or the whole of it."""
        disebut = ((BULAN, bulan), (SETRIWULAN, triwulan), (SESEMESTER, semester))
        ada = ((panjang, nomor) for panjang, nomor in disebut if nomor)
        return cls.ke(tahun, *next(ada, (SETAHUN, 1)))

    @property
    def panjang(self) -> int:
        """How many months it has."""
        return self.akhir - self.awal + 1

    @property
    def nomor(self) -> int:
        """Which of the periods of its length it is, from 1."""
        return self.akhir // self.panjang

    @property
    def jenis(self) -> str:
        """What kind of period it is: ``bulan``, ``triwulan``, ``semester`` or year."""
        return _SEBUTAN.get(self.panjang, "tahun")

    @property
    def sebutan(self) -> str:
        """Its name within the year: ``triwulan 3``; ``setahun`` for all of it."""
        return _NAMA[self.awal, self.akhir]

    @property
    def triwulan(self) -> int | None:
        """The quarter at whose end it ends; None in the midst of one."""
        return None if self.akhir % SETRIWULAN else self.akhir // SETRIWULAN

    def within(self, lain: Periode) -> bool:
        """Tell whether all of it lies in ``lain``, of the same year."""
        return lain.awal <= self.awal and self.akhir <= lain.akhir

    def meets(self, lain: Periode) -> bool:
        """Tell whether both hold a month in common."""
        sama = self.tahun == lain.tahun
        return sama and self.awal <= lain.akhir and lain.awal <= self.akhir

    def __str__(self) -> str:
        awal = "" if self.panjang == SETAHUN else f"{self.sebutan} "
        return f"{awal}tahun {self.tahun}"


class Berperiode:
    """What is of one year: of one period of it or of several, in the order of time."""

    periode: tuple[Periode, ...]

    @property
    def tahun(self) -> int:
        """The fiscal year."""
        return self.periode[0].tahun

    @property
    def kata_periode(self) -> str:
        """The periods in words: ``triwulan 1, 2, dan 3 tahun 2024``."""
        return kata_periode(self.periode)


def sebut(periode: Sequence[Periode]) -> str:
    """Name periods of one year together: ``triwulan 1, 2, dan 4``."""
    bagian = (
        "setahun" if jenis == "tahun" else f"{jenis} {rangkai(p.nomor for p in group)}"
        for jenis, group in groupby(periode, key=lambda p: p.jenis)
    )
    return rangkai(bagian)


def kata_periode(periode: Sequence[Periode]) -> str:
    """Name periods of one year, with the year: ``triwulan 1 dan 2 tahun 2024``."""
    if len(periode) == 1:
        return str(periode[0])
    return f"{sebut(periode)} tahun {periode[0].tahun}"


def hilang(periode: Sequence[Periode], awal: int = 1) -> list[Periode]:
    """Return what is missing between month ``awal`` and the last of ``periode``.

    Args:
        periode: At least one, in the order of time, of one year.
        awal: January, unless another month is meant.
    """
    ada = {b for p in periode for b in range(p.awal, p.akhir + 1)}
    tahun, akhir = periode[-1].tahun, periode[-1].akhir
    terpendek = min(p.panjang for p in periode)
    semua = (Periode.ke(tahun, terpendek, n + 1) for n in range(akhir // terpendek))
    return [
        p for p in semua if p.awal >= awal and not ada & {*range(p.awal, p.akhir + 1)}
    ]
