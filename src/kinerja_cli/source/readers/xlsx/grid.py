"""Rows and their cells, collected as a sheet goes by."""

from collections.abc import Sequence
from typing import NamedTuple

from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.xlsx.buku import StoredCell
from kinerja_cli.source.readers.xlsx.damage import Damaged
from kinerja_cli.source.readers.xlsx.markup import Attributes
from kinerja_cli.source.readers.xlsx.ranges import (
    BARIS_TERJAUH,
    KOLOM_TERJAUH,
    NOMOR_KOLOM,
    inside_sheet,
    is_hidden,
    row_number,
)


class GridRow(NamedTuple):
    """A row, and its cells that are not blank by their columns, in their order."""

    nomor: int
    hidden: bool
    cells: dict[int, StoredCell]


class Grid:
    """The cells of a sheet; what cannot be placed raises :class:`Damaged`.

    Attributes:
        baris: The row that is being read.
        hidden: Rows with cells that somebody hid.
    """

    def __init__(self) -> None:
        self.baris = 0
        self.hidden: set[int] = set()
        self._rows: dict[int, dict[int, StoredCell]] = {}
        self._digits = ""
        self._is_hidden = False
        self._sorted = True

    def begin_row(self, attrs: Attributes) -> None:
        """Go on to another row, or to the next if it does not say which it is."""
        nomor = attrs.get("r")
        sebelum = self.baris
        if nomor is None:
            self.baris = inside_sheet(sebelum + 1, BARIS_TERJAUH)
        else:
            self.baris = row_number(nomor)
        self._digits = str(self.baris)
        self._is_hidden = is_hidden(attrs)
        self._sorted = self._sorted and self.baris > sebelum

    def column(self, ref: str, after: int) -> int:
        """Return the column of the cell so many places after ``ref`` in this row."""
        try:
            kolom = NOMOR_KOLOM[ref.removesuffix(self._digits)] if ref else 0
        except Damaged:
            message = f"tidak ada sel {kutip(ref)} di baris {self.baris}"
            raise Damaged(message) from None
        return inside_sheet(kolom + after, KOLOM_TERJAUH)

    def keep(self, cell: StoredCell) -> None:
        """Take a cell of this row."""
        row = self._rows.get(self.baris)
        if row is None:
            row = self._rows[self.baris] = {}
            if self._is_hidden:
                self.hidden.add(self.baris)
        elif cell.kolom in row:
            raise Damaged("sel ini tertulis dua kali")
        elif self._sorted and cell.kolom < next(reversed(row)):
            self._sorted = False
        row[cell.kolom] = cell

    def take(self, rows: Sequence[GridRow]) -> bool:
        """Take whole rows, unless they do not come after those that there are."""
        sebelum = self.baris
        for row in rows:
            if row.nomor < sebelum or (row.nomor == sebelum and row.cells):
                return False
            sebelum = row.nomor
        isi = [row for row in rows if row.cells]
        self._rows.update((row.nomor, row.cells) for row in isi)
        self.hidden.update(row.nomor for row in isi if row.hidden)
        self.baris, self._digits = sebelum, str(sebelum)
        return True

    def rows(self) -> dict[int, dict[int, StoredCell]]:
        """Return the cells by row and column, in this order."""
        if self._sorted:
            return self._rows
        return {n: dict(sorted(row.items())) for n, row in sorted(self._rows.items())}
