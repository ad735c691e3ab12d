"""The blank cells of a form, of which there are many: looked at where that is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.source.readers.formulir.assembly import Assembly
from kinerja_cli.source.readers.formulir.entries import Anywhere
from kinerja_cli.source.readers.formulir.rows import row_key
from kinerja_cli.source.readers.xlsx.buku import LembarKerja


class BlankCells(NamedTuple):
    """The blank cells of one column of a block.

    Attributes:
        akar: The keys above those of its rows.
        lagi: What the column adds to them.
        baris: Which rows, each with the text of its key.
    """

    lembar: LembarKerja
    kolom: int
    akar: Keys
    lagi: Keys
    baris: list[tuple[int, str]]

    def keyed(self) -> Iterator[tuple[Keys, int]]:
        """Walk their keys, each with its row; what is no key is left out."""
        for baris, teks in self.baris:
            try:
                keys = row_key(teks)
            except ValueError:
                continue
            yield (*self.akar, *keys, *self.lagi), baris

    def leave_in(self, susunan: Assembly) -> None:
        """Give them to the rows that are filled in; of many alike, one will do.

        Where there is a column for each thing that may be said of a row, not every row
        has every one: it is the row that is blank.
        """
        lewat = ""
        for baris, teks in self.baris:
            atas = teks.rpartition(".")[0]
            if atas and atas == lewat:
                continue
            lewat = ""
            try:
                keys = (*self.akar, *row_key(teks))
            except ValueError:
                continue
            if susunan.leave(keys, baris, self.place) and not self.lagi:
                lewat = atas

    def place(self, baris: int) -> CellPlace:
        """Return the place of one of them."""
        return CellPlace(self.lembar.nomor, baris, self.kolom, self.lembar.nama)


class BlankPlaces(Mapping[Keys, Anywhere]):
    """Which cell is to be filled in with what; ``make`` is called when it is asked."""

    def __init__(self, make: Callable[[], Mapping[Keys, Anywhere]]) -> None:
        self._make = make

    @cached_property
    def _places(self) -> Mapping[Keys, Anywhere]:
        return self._make()

    def __getitem__(self, keys: Keys) -> Anywhere:
        return self._places[keys]

    def __iter__(self) -> Iterator[Keys]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
