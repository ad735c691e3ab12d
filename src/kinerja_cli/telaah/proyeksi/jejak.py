"""What a rumus gives as one input moves, where that is no straight line: a search."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache, cached_property
from itertools import pairwise
from math import ceil, floor
from typing import NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import DIGIT_BULAT, satuan
from kinerja_cli.core.exact import Exact
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.rumus.alat.peubah import Peubah

_TERJAUH = 10**DIGIT_BULAT - 1  # no field reads more digits


class Titik(NamedTuple):
    """The last value of an input on the side that reaches; None where none does.

    Attributes:
        naik: Whether the side that reaches lies above.
    """

    di: Decimal | None
    naik: bool


class Jejak:
    """The values of one input in whole units, looked at near and far.

    What is zero or more is looked for among what is, unless its bounds say otherwise.
    """

    def __init__(self, peubah: Peubah, aturan: Aturan) -> None:
        self.peubah, self.aturan = peubah, aturan
        self.skala = 10**peubah.desimal
        kini = Fraction(peubah.nilai) * self.skala
        self.kini = floor(kini), ceil(kini)
        awal = 0 if peubah.nilai >= 0 else -_TERJAUH
        self.rendah = self._ujung(peubah.minimal, awal)
        self.tinggi = self._ujung(peubah.maksimal, _TERJAUH)
        self._nilai = cache(self._hitung)

    def _ujung(self, batas: Decimal | None, lain: int) -> int:
        return int((lain if batas is None else batas) * self.skala)

    def pada(self, nilai: Exact) -> Exact | None:
        """Return the value of the rumus there; None where it has none."""
        lain = self.peubah.ganti(nilai)
        return None if any(lain.tanpa_nilai()) else lain.langkah(self.aturan).nilai

    def _hitung(self, n: int) -> Exact | None:
        return self.pada(satuan(n, self.peubah.desimal))

    @cached_property
    def titik(self) -> Sequence[int]:
        """Where it is looked at, in order: twice as far each time, up to the ends."""
        semua = {*self.kini, self.rendah, self.tinggi, self.rendah + 1}
        jauh = 1
        while jauh <= self.tinggi - self.rendah:
            semua |= {self.kini[0] - jauh, self.kini[1] + jauh}
            jauh *= 2
        return sorted(n for n in semua if self.rendah <= n <= self.tinggi)

    @cached_property
    def arah(self) -> bool | None:
        """Whether the value grows with the input, or falls; None where it does both."""
        nilai = [n for n in map(self._nilai, self.titik) if n is not None]
        if all(a <= b for a, b in pairwise(nilai)):
            return True
        return False if all(a >= b for a, b in pairwise(nilai)) else None

    def sampai(self, cukup: Callable[[Exact], bool], tujuan: Tujuan) -> Titik:
        """Find the last value at which the rumus is still ``cukup``."""

        def sampai(n: int) -> bool:
            nilai = self._nilai(n)
            return nilai is not None and cukup(nilai)

        if self.arah is not None:
            naik = tujuan.naik == self.arah
            return self._tepi(self._urut(naik=naik), sampai, naik=naik)
        dua = [
            self._tepi(self._dari_kini(sampai, naik=naik), sampai, naik=naik)
            for naik in (True, False)
        ]
        ada = [t for t in dua if t.di is not None]
        return min(ada, key=self._jauhnya) if ada else dua[not tujuan.naik]

    def _jauhnya(self, t: Titik) -> Fraction:
        return abs(Fraction(t.di or 0) - Fraction(self.peubah.nilai))

    def _urut(self, *, naik: bool) -> Sequence[int]:
        return self.titik if naik else self.titik[::-1]

    def _dari_kini(self, sampai: Callable[[int], bool], *, naik: bool) -> Sequence[int]:
        """Return the way on one side: to where it is reached, or from where it ends."""
        dari = self.kini[naik]
        if not sampai(dari):
            return [
                n for n in self._urut(naik=naik) if (n >= dari) == naik or n == dari
            ]
        # It is reached now: go back to where it is not, and come from there.
        balik = [
            n for n in self._urut(naik=not naik) if (n <= dari) == naik or n == dari
        ]
        akhir = next((k for k, n in enumerate(balik) if not sampai(n)), len(balik) - 1)
        return balik[akhir::-1]

    def _tepi(
        self, jalan: Sequence[int], sampai: Callable[[int], bool], *, naik: bool
    ) -> Titik:
        """Halve the way between the last point that does not reach and the first."""
        ke = next((k for k, n in enumerate(jalan) if sampai(n)), None)
        if ke is None:
            return Titik(None, naik)
        jauh = jalan[ke]
        dekat = jalan[ke - 1] if ke else jauh
        while abs(jauh - dekat) > 1:
            tengah = (jauh + dekat) // 2
            jauh, dekat = (tengah, dekat) if sampai(tengah) else (jauh, tengah)
        return Titik(satuan(jauh, self.peubah.desimal), naik)
