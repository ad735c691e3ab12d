"""A report, whatever it is about: its parts for eyes, its sheet, what programs read."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

from kinerja_cli.laporan.bagian import Bagian
from kinerja_cli.laporan.kolom import Cell, Column

Kertas = Literal["a4", "f4"]
# Columns, and the rows of one kind that stand under them.
Rows = tuple[Sequence[Column], Iterable[Any]]


class Lembar(NamedTuple):
    """A sheet for a spreadsheet: one header over rows of one kind or of several.

    Attributes:
        isi: Rows under the columns of their kind; what a kind lacks is left empty.
        awal: What stands before those in every row; ``akhir`` behind them.
    """

    isi: Sequence[Rows]
    awal: Sequence[Column] = ()
    akhir: Sequence[Column] = ()

    @property
    def header(self) -> list[str]:
        """The keys, each once."""
        tengah = [c for columns, _ in self.isi for c in columns]
        semua = (c.key for c in (*self.awal, *tengah, *self.akhir) if c.key)
        return [*dict.fromkeys(semua)]

    @property
    def baris(self) -> Iterator[list[Cell]]:
        """The rows of all kinds, one kind after another."""
        header = self.header
        for columns, rows in self.isi:
            milik = {c.key: c for c in (*self.awal, *columns, *self.akhir)}
            ada = [milik.get(key) for key in header]
            yield from ([c.cell(row) if c else None for c in ada] for row in rows)


class Sampul(NamedTuple):
    """Whose report it is, and of which time: what a cover says."""

    instansi: str
    daerah: str
    tahun: int
    periode: str


class Laporan(ABC):
    """A result, ready to be written in any format."""

    @property
    def kertas(self) -> Kertas:
        """The paper that it is printed on, where there are pages."""
        return "a4"

    @property
    def sampul(self) -> Sampul | None:
        """What its cover says, where it is handed in."""
        return None

    @property
    @abstractmethod
    def judul(self) -> str:
        """Its title."""

    @abstractmethod
    def bagian(self) -> Iterator[Bagian]:
        """Yield what eyes read, from top to bottom; an empty part is passed over."""

    @abstractmethod
    def lembar(self) -> Lembar:
        """Return the sheet: one row for each thing that was computed."""

    @abstractmethod
    def isi(self) -> Any:
        """Return what programs read: rounded numbers as Decimal, the rest as text."""
