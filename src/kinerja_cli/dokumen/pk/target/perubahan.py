"""A target that takes the place of the first in the course of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.pk.target.target import Target

if TYPE_CHECKING:
    from kinerja_cli.dokumen.pk.target.mulai import Mulai

KUNCI_PERUBAHAN = "target_perubahan"
_SETELAH_AKHIR = 5  # the number behind that of the last quarter


class TargetBaru(NamedTuple):
    """What is promised from a period of the year on.

    Attributes:
        mulai: That period.
        nilai: The target of the year; None where only those of quarters change.
        dasar: The document that changed it, in words.
        butir: The targets of the quarters as they are written: from the one on in
            which ``mulai`` lies, or of all four; empty where they stay as they were.
        semula: The first target of the year, where this one stands in its place.
    """

    mulai: Mulai
    nilai: Target | None = None
    dasar: str = ""
    butir: tuple[Target | None, ...] = ()
    semula: Target | None = None

    def berlaku(self, bulan: int) -> bool:
        """Tell whether it is in force at the end of a month, from 1."""
        return bulan >= self.mulai.awal

    @property
    def nanti(self) -> bool:
        """Whether the target of the year is still the first one."""
        return self.nilai is not None and self.semula is None

    def triwulan(self) -> dict[int, tuple[Keys, Target | None]]:
        """Return what becomes of the quarters, by number, each with its keys."""
        awal = self.mulai.triwulan if self.butir else _SETELAH_AKHIR
        geser = _SETELAH_AKHIR - len(self.butir)
        return {
            n: ((KUNCI_PERUBAHAN, "target_triwulan", n - geser), self.butir[n - geser])
            for n in range(awal, _SETELAH_AKHIR)
        }

    def sebelum(self) -> dict[int, Target | None]:
        """Return what is written of quarters before it, from the first."""
        banyak = len(self.butir) - len(self.triwulan())
        return dict(enumerate(self.butir[:banyak], 1))

    def kata(self, target: Target | None) -> str:
        """Say which of both targets of the year holds, given the one that does.

        Nothing is said where only those of quarters change.
        """
        if self.nilai is None:
            return ""
        baru = f"sejak {self.mulai}"
        if self.semula:
            return f"target {target} {baru}{self.menurut}, semula {self.semula}"
        return f"target masih {target}; {baru} menjadi {self.nilai}{self.menurut}"

    @property
    def menurut(self) -> str:
        """The document that it rests on, in brackets, where one is said."""
        return f" ({self.dasar})" if self.dasar else ""
