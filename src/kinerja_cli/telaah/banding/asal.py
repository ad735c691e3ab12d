"""Where the numbers of a side are from: computed here, or written in a file."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.hitung.jejak import JejakHasil, Placer, Simpul
from kinerja_cli.source import Source


class AsalNilai(NamedTuple):
    """What one side says of one indikator, and where it says so.

    Attributes:
        jejak: The steps of the side, where it was computed here.
        di: Where it is recorded, or stated, where it was not.
        pk: Where the PK promises it that other years are told from.
    """

    jejak: JejakHasil | None = None
    di: tuple[Source, Keys] | None = None
    pk: tuple[Source, Keys] | None = None

    def tertulis(self, label: str, nilai: Decimal, *keys: str | int) -> Simpul | None:
        """Place a number that a file states, at ``keys`` below the indikator there."""
        if self.di is None:
            return None
        source, awal = self.di
        step = Langkah(label, nilai, keys=keys)
        return Placer((source,), awal, self.di).simpul(step)
