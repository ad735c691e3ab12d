"""Cells below each other, and how many of them are filled in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kinerja_cli.dokumen.formulir.lembar import Alamat, Rumusan, SelIsian
from kinerja_cli.dokumen.formulir.periksa_nilai import BAIK


class Rentang(NamedTuple):
    """Cells below each other; of a list, those rows that are of a period.

    Attributes:
        sel: The cells; at least one.
        periode: The cells beside them that say the period; none where all are of it.
        masa: Its name, as it stands there.
        periksa: The cells beside them that say what is wrong; where there are some,
            only rows are meant of which something is.
    """

    sel: tuple[SelIsian, ...]
    periode: tuple[SelIsian, ...] = ()
    masa: str = ""
    periksa: tuple[Rumusan, ...] = ()

    def tulis(self, alamat: Alamat) -> str:
        """Write how many are filled in."""
        sel = dari_sel(self.sel, alamat)
        if not (self.periode or self.periksa):
            return f"COUNTA({sel})"
        syarat = [f'{sel},"<>"']
        if self.periode:
            syarat.insert(0, f'{dari_sel(self.periode, alamat)},"{self.masa}"')
        if self.periksa:
            syarat.append(f'{dari_sel(self.periksa, alamat)},"<>{BAIK}"')
        return f"COUNTIFS({','.join(syarat)})"

    def banyak(self) -> int:
        """Return how many are filled in."""
        return sum(self._counts(n) for n in range(len(self.sel)))

    def _counts(self, n: int) -> bool:
        return (
            self.sel[n].nilai is not None
            and (not self.periode or self.periode[n].nilai == self.masa)
            and (not self.periksa or self.periksa[n].hasil() != BAIK)
        )


def dari_sel(sel: Sequence[object], alamat: Alamat) -> str:
    """Write cells below or beside each other as a range."""
    awal, akhir = alamat(sel[0]), alamat(sel[-1])
    return f"{awal}:{akhir.rpartition('!')[2]}" if awal != akhir else awal


def tulis_jumlah(rentang: tuple[Rentang, ...], alamat: Alamat) -> str:
    """Write how many cells of several ranges are filled in."""
    return "+".join(r.tulis(alamat) for r in rentang) or "0"


def terisi_dalam(rentang: tuple[Rentang, ...]) -> int:
    """Return how many cells of several ranges are filled in."""
    return sum(r.banyak() for r in rentang)
