"""What a workbook says of one period, gathered from its sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location
from kinerja_cli.source.readers.formulir.assembly import Assembly
from kinerja_cli.source.readers.formulir.entries import Anywhere, Entri
from kinerja_cli.source.readers.formulir.rows import Masa
from kinerja_cli.source.readers.formulir.tables import BarisTabel, table_entries
from kinerja_cli.source.readers.registry import Read
from kinerja_cli.source.readers.xlsx.buku import LembarKerja
from kinerja_cli.source.readers.xlsx.isian.blanks import BlankCells, BlankPlaces
from kinerja_cli.source.scalar import CellText
from kinerja_cli.source.sheet import SheetView
from kinerja_cli.source.text import Text


class Page:
    """The rows of one period.

    Attributes:
        lembar: Its sheet; of a period without one, the first that says it.
        masa: The period; None of a worksheet, which has none.
        sendiri: Whether it has a sheet of its own.
        hilang: Keys of rows that its sheet has lost.
        temuan: Warnings and notes, at their places.
        lepas: Errors that belong to no row of it.
    """

    def __init__(
        self, lembar: LembarKerja, masa: Masa | None, *, sendiri: bool = True
    ) -> None:
        self.lembar, self.masa, self.sendiri = lembar, masa, sendiri
        self.entries: list[Entri] = []
        self.baris: list[BarisTabel] = []
        self.kosong: list[BlankCells] = []
        self.hilang: list[Keys] = []
        self.temuan: list[Diagnostic] = []
        self.lepas: list[Diagnostic] = []

    @property
    def di(self) -> CellPlace:
        """The whole of its sheet."""
        return CellPlace(self.lembar.nomor, 0, 0, self.lembar.nama)

    @property
    def terisi(self) -> bool:
        """Whether anything is filled in, or refused."""
        isi = any(e.terisi for e in self.entries) or any(b.isi for b in self.baris)
        return isi or bool(self.lepas)

    def read(
        self,
        text: Text,
        head: Mapping[str, str],
        shown: Callable[[Location], str],
        pk_sha256: str = "",
    ) -> Read:
        """Put its rows together, below what the file says of itself."""
        susunan = Assembly(text.path)
        susunan.put(self.entries)
        susunan.put_tables(table_entries(self.baris))
        for sel in self.kosong:
            sel.leave_in(susunan)
        for keys in self.hilang:
            susunan.leave(keys, self.di, lambda di: di)
        tree = susunan.tree({self._head(k): self._head(v) for k, v in head.items()})
        torn = susunan.torn | {(0, n): d for n, d in enumerate(self.lepas)}
        blank = BlankPlaces(lambda: self._blank(susunan))
        sheet = SheetView(blank, shown, self.di, pk_sha256)
        text = text._replace(lembar=self.lembar.nama)
        return Read(text, tree, susunan.blanks, self.temuan, torn, sheet)

    def _blank(self, susunan: Assembly) -> dict[Keys, Anywhere]:
        """Say where the blank cells are; what is in the tree, says so itself."""
        lain = ((k, s.place(n)) for s in reversed(self.kosong) for k, n in s.keyed())
        return {**dict(lain), **susunan.blank}

    def _head(self, teks: str) -> CellText:
        return CellText(teks, self.di)

    def note(self, temuan: Iterable[Diagnostic]) -> None:
        """Keep warnings and notes."""
        self.temuan.extend(temuan)
