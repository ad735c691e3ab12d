"""What a report is made of, said once for all formats: parts, columns and rows."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, ClassVar, NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.teks import visible


class Belum:
    """A verdict that is out: false for programs that know but two, a word for eyes."""

    def __str__(self) -> str:
        return "belum"


BELUM = Belum()
Cell = Belum | str | int | bool | Decimal | tuple[Any, ...] | None
Line = tuple[str, str]
KOSONG = "–"
JOROK = "  "  # what is parted into others stands further to the left


class Column(NamedTuple):
    """One column of rows of one kind.

    Attributes:
        key: Its name for programs (JSON, CSV); one without it is for eyes only.
        value: What it holds of a row; without it, what the row calls ``key``.
        title: Its name for eyes; one without it is for programs only. Where there is
            not room enough it is broken at its line breaks, which are blanks else.
        numeric: Whether eyes compare it digit by digit.
        detail: Whether it stands beneath the name where the screen is narrow.
        lipat: Its turn to go there, too, where numbers run over the edge; 0 stays.
        awalan: What is said before it there, where it does not say itself what it is.
        kosong: What eyes read of a row that has nothing here.
        style: The colour of a row here.
        tampak: What eyes read, where that is not what programs read.
        jorok: How many steps a row is indented here.
        jenis: What programs read under its key in JSON, as a type, a text that always
            stands there, or a ``Susunan``.
    """

    key: str
    value: Callable[[Any], Cell] | None = None
    title: str = ""
    numeric: bool = False
    detail: bool = False
    lipat: int = 0
    awalan: str = ""
    kosong: Callable[[Any], str] = lambda _: KOSONG
    style: Callable[[Any], str] = lambda _: ""
    tampak: Callable[[Any], Cell] | None = None
    jorok: Callable[[Any], int] = lambda _: 0
    jenis: Any = None

    @property
    def heading(self) -> str:
        """Its name for eyes, in one line."""
        return self.title.replace("\n", " ")

    def cell(self, row: Any) -> Cell:
        """For programs; absent is None."""
        return self.value(row) if self.value else getattr(row, self.key)

    def eyes(self, row: Any) -> Cell:
        """For eyes, before it is printed; absent is None."""
        return self.tampak(row) if self.tampak else self.cell(row)

    def text(self, row: Any) -> str:
        """For eyes: Indonesian numbers and words, a dash for nothing."""
        cell = self.eyes(row)
        if isinstance(cell, bool):
            return "ya" if cell else "tidak"
        if isinstance(cell, Decimal):
            return format_angka(cell)
        if cell is None:
            return self.kosong(row)
        return self.indent(row) + (visible(str(cell)) or KOSONG)

    def indent(self, row: Any) -> str:
        """For eyes: the blanks before a row here."""
        return JOROK * self.jorok(row)


def constant(key: str, cell: Cell) -> Column:
    """Make a column for programs that says the same of every row."""
    return Column(key, lambda _: cell)


def within(nama: str, columns: Iterable[Column]) -> tuple[Column, ...]:
    """Make columns of what a row holds as ``nama``."""

    def inner(c: Column) -> Column:
        return c._replace(value=lambda row: c.cell(getattr(row, nama)))

    return tuple(map(inner, columns))


class Daftar(NamedTuple):
    """Labels and texts, side by side."""

    judul: str
    lines: Sequence[Line]


class Tabel(NamedTuple):
    """Rows under columns; the first column is the name, and takes what room is left."""

    judul: str
    columns: tuple[Column, ...]
    rows: Sequence[Any]


class Cabang(NamedTuple):
    """A branch of a tree: what it says, line by line, and what grows out of it."""

    lines: tuple[str, ...]
    anak: tuple["Cabang", ...] = ()


class Pohon(NamedTuple):
    """A tree beneath its title."""

    judul: str
    akar: Cabang


Bagian = Daftar | Tabel | Pohon


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


class Laporan(ABC):
    """A result, ready to be written in any format."""

    judul: ClassVar[str]

    @abstractmethod
    def bagian(self) -> Iterator[Bagian]:
        """Yield what eyes read, from top to bottom; an empty part is passed over."""

    @abstractmethod
    def lembar(self) -> Lembar:
        """Return the sheet: one row for each thing that was computed."""

    @abstractmethod
    def isi(self) -> Any:
        """Return what programs read: rounded numbers as Decimal, the rest as text."""
