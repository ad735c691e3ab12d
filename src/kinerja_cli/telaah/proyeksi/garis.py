"""The straight line of one input, read backwards."""

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import satuan
from kinerja_cli.core.exact import Exact, kurang, tambah
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.rumus.alat.peubah import Peubah

_DUA_TITIK = (Decimal(0), Decimal(1))


class Garis:
    """What the rumus gives at each value of an input that it grows with straight up."""

    def __init__(self, peubah: Peubah, aturan: Aturan, *, naik: bool) -> None:
        self.peubah, self.naik = peubah, naik
        # Of two values, the one further on the way to the goal.
        self.jauh = max if naik else min
        self.pangkal = peubah.minimal if naik else peubah.maksimal
        self.nol, satu = (
            Fraction(peubah.ganti(n).langkah(aturan).nilai) for n in _DUA_TITIK
        )
        self.lereng = satu - self.nol

    def pada(self, nilai: Exact) -> Fraction:
        """Return the value of the rumus there."""
        return self.nol + self.lereng * Fraction(nilai)

    def sampai(self, ambang: Decimal) -> Decimal:
        """Return the first value, in whole units, that gives or passes ``ambang``."""
        tepat = (Fraction(ambang) - self.nol) / self.lereng * 10**self.peubah.desimal
        return satuan((ceil if self.naik else floor)(tepat), self.peubah.desimal)

    def persis(self, tujuan: Tujuan) -> Decimal:
        """Return the first value, in whole units, that reaches without rounding."""
        nilai = self.sampai(tujuan.nilai)
        kurang = tujuan.tegas and self.pada(nilai) == tujuan.nilai
        return self.selangkah(nilai) if kurang else nilai

    def selangkah(self, nilai: Decimal) -> Decimal:
        """Return the value one unit further."""
        unit = self.peubah.unit
        return tambah(nilai, unit) if self.naik else kurang(nilai, unit)

    def dalam_batas(self, nilai: Decimal) -> Decimal | None:
        """Return ``nilai``, or the first that there can be; None if past the last."""
        pertama = nilai if self.pangkal is None else self.jauh(nilai, self.pangkal)
        return pertama if self.peubah.admits(pertama) else None
