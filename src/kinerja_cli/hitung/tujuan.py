"""What a value is to reach, judged by the number that is printed of it."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan, satuan
from kinerja_cli.core.exact import Exact, kurang


class Tujuan(NamedTuple):
    """A bound, and the verdict on a number that is held against it.

    Attributes:
        sebutan: What it is, in words.
        nilai: The bound; it belongs to the side that is reached.
        desimal: The decimals to which a value is rounded before it is judged.
        putusan: Whether a number so rounded reaches it.
        naik: Whether a value has to come up to it, or to stay below.
        tegas: Whether the bound itself belongs to the other side.
    """

    sebutan: str
    nilai: Decimal
    desimal: int
    putusan: Callable[[Exact], bool]
    naik: bool = True
    tegas: bool = False

    def sampai(self, nilai: Exact, batas: Exact) -> bool:
        """Tell whether ``nilai`` lies at ``batas``, or beyond it on the way there."""
        return nilai >= batas if self.naik else nilai <= batas

    def tercapai(self, nilai: Exact) -> bool:
        """Tell whether an unrounded value reaches it, once it is rounded."""
        return self.putusan(bulatkan(nilai, self.desimal))

    def melewati(self, nilai: Exact) -> bool:
        """Tell whether an unrounded value, once rounded, is past its other end."""
        bulat = bulatkan(nilai, self.desimal)
        sampai = not self.tegas and self.sampai(bulat, self.nilai)
        return sampai and not self.putusan(bulat)

    def sejauh(self, nilai: Exact) -> bool:
        """Tell whether an unrounded value comes up to it, be it past its other end."""
        return self.tercapai(nilai) or self.melewati(nilai)

    def utuh(self, nilai: Exact) -> bool:
        """Tell the same where rounding is to be of no help."""
        sampai = self.sampai(nilai, self.nilai)
        return (
            sampai and self.sejauh(nilai) and not (self.tegas and nilai == self.nilai)
        )

    @property
    def ambang(self) -> Decimal:
        """The unrounded value at which rounding turns: half a unit before the bound.

        The unit is that of the number as printed, and so is the bound: a target of
        33,3333 is reached by no number of two decimals below 33,34.
        """
        arah, setengah = (ceil, -5) if self.naik else (floor, 5)
        tepat = Fraction(self.nilai) * 10**self.desimal
        tepi = arah(tepat)
        if self.tegas and tepi == tepat:
            tepi += 1 if self.naik else -1
        return satuan(10 * tepi + setengah, self.desimal + 1)

    def lebih(self, nilai: Exact) -> Decimal:
        """Return how far beyond the bound a value is printed; negative if short."""
        return kurang(bulatkan(nilai, self.desimal), self.nilai)
