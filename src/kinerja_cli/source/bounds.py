"""The bounds of a number: what they admit, and how they are said."""

from decimal import Decimal
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.core.exact import Exact
from kinerja_cli.source.rejection import reject


class Bounds(NamedTuple):
    """What a number may be.

    Attributes:
        satuan: The unit, for templates and for the list of rumus.
        minimal: The least value admitted; ``maksimal`` the greatest.
        di_atas: A bound that itself is not admitted.
        desimal: How many decimals are admitted at the most; 0 for a count.
        sumber: Where the bound comes from, said when it is broken.
        nomor: Whether it is a number of something, as a year is, and counts nothing:
            it has no thousands marks.
        tanda: Marks that may stand with it, out of ``%`` and ``Rp``.
        sesatuan: Whether it is in the unit of its indikator, whose ``desimal`` then
            settles which of two readings is meant.
        dapat_bulat: Whether it is a count, and so a whole number, if the PK says so.
        uang: Whether it is an amount of money, which no one writes with three decimals.
        bila_persen: What to do with a percentage that was written in its place.
    """

    satuan: str = ""
    minimal: int | None = None
    maksimal: int | None = None
    di_atas: int | None = None
    desimal: int | None = None
    sumber: str = ""
    nomor: bool = False
    tanda: tuple[str, ...] = ()
    sesatuan: bool = False
    dapat_bulat: bool = False
    uang: bool = False
    bila_persen: str = ""

    @property
    def cacahan(self) -> bool:
        """Whether it is a count, and so a whole number."""
        return self.desimal == 0

    def admits(self, nilai: Exact) -> bool:
        """Tell whether ``nilai`` can stand in this field."""
        return self._within(nilai) and self._fine_enough(nilai)

    def _within(self, nilai: Exact) -> bool:
        return (
            (self.minimal is None or nilai >= self.minimal)
            and (self.maksimal is None or nilai <= self.maksimal)
            and (self.di_atas is None or nilai > self.di_atas)
        )

    def _fine_enough(self, nilai: Exact) -> bool:
        return self.desimal is None or nilai == bulatkan(nilai, self.desimal)

    def refusal(self, found: tuple[Decimal, ...]) -> PydanticCustomError:
        """Say why none of the readings ``found`` is admitted, as KIN212."""
        if dalam := [n for n in found if self._within(n)]:
            batas = f"paling banyak {self.desimal} desimal" if self.desimal else "bulat"
            message = f"{self._tertulis(dalam[0])} harus {batas}"
            dari = f"; batas ini dari {self.sumber}" if self.sumber else ""
            return reject("KIN212", message, f"bulatkan dahulu{dari}")
        message = f"{self._tertulis(found[0])} di luar batas: harus {self.batas()}"
        return reject("KIN212", message, self._remedy())

    def no_percent(self, tertulis: str) -> PydanticCustomError:
        """Say that a percentage stands where something else is asked for, as KIN210."""
        banyak = self.desimal == 0 or not self.satuan
        diminta = f"banyaknya {self.satuan}".rstrip() if banyak else self.satuan
        message = f"{tertulis} persen, padahal yang diminta {diminta}"
        return reject("KIN210", message, self.bila_persen or f"isi {diminta}")

    def _tertulis(self, nilai: Decimal) -> str:
        tertulis = format_angka(nilai)
        return tertulis.replace(".", "") if self.nomor else tertulis

    def batas(self) -> str:
        """Say the bounds in words: ``antara 1 dan 4``."""
        bawah = f"lebih dari {self.di_atas}" if self.di_atas is not None else ""
        if self.minimal is not None:
            bawah = f"paling sedikit {self.minimal}"
        atas = f"paling banyak {self.maksimal}" if self.maksimal is not None else ""
        if self.minimal is not None and atas:
            return f"antara {self.minimal} dan {self.maksimal}"
        return " dan ".join(filter(None, (bawah, atas)))

    def _remedy(self) -> str:
        if self.sumber:
            return f"batas ini dari {self.sumber}"
        if self.maksimal is None and self.di_atas == 0:
            return "pembagi harus lebih dari nol"
        if self.maksimal is None and self.minimal == 0:
            return "nilai ini tidak mungkin negatif"
        return f"tulis angka {self.batas()}"
