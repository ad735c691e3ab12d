"""Cells below each other, and how many of them are filled in."""

from __future__ import annotations

from typing import NamedTuple

from kinerja_cli.dokumen.formulir.lembar import Alamat, SelIsian


class Rentang(NamedTuple):
    """Cells below each other; of a list, those rows that are of a period.

    Attributes:
        sel: The cells; at least one.
        periode: The cells beside them that say the period; none where all are of it.
        masa: Its name, as it stands there.
    """

    sel: tuple[SelIsian, ...]
    periode: tuple[SelIsian, ...] = ()
    masa: str = ""

    def tulis(self, alamat: Alamat) -> str:
        """Write how many are filled in."""
        if not self.periode:
            return f"COUNTA({dari_sel(self.sel, alamat)})"
        periode, sel = dari_sel(self.periode, alamat), dari_sel(self.sel, alamat)
        return f'COUNTIFS({periode},"{self.masa}",{sel},"<>")'

    def banyak(self) -> int:
        """Return how many are filled in."""
        if not self.periode:
            return sum(s.nilai is not None for s in self.sel)
        semua = zip(self.sel, self.periode, strict=True)
        return sum(s.nilai is not None and p.nilai == self.masa for s, p in semua)


def dari_sel(sel: tuple[SelIsian, ...], alamat: Alamat) -> str:
    """Write cells below or beside each other as a range."""
    awal, akhir = alamat(sel[0]), alamat(sel[-1])
    return f"{awal}:{akhir.rpartition('!')[2]}" if awal != akhir else awal


def tulis_jumlah(rentang: tuple[Rentang, ...], alamat: Alamat) -> str:
    """Write how many cells of several ranges are filled in."""
    return "+".join(r.tulis(alamat) for r in rentang) or "0"


def terisi_dalam(rentang: tuple[Rentang, ...]) -> int:
    """Return how many cells of several ranges are filled in."""
    return sum(r.banyak() for r in rentang)
