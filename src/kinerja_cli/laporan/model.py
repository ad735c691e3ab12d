"""What an output shows, said once for all formats: parts for eyes, cells, content."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, ClassVar, NamedTuple

from kinerja_cli.core.angka import format_angka, mendekati
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.teks import visible

Cell = str | int | bool | Decimal | tuple[str, ...] | None
Line = tuple[str, str]
KOSONG = "–"


class Column(NamedTuple):
    """One column of rows of one kind.

    Attributes:
        key: Its name for programs (JSON, CSV).
        value: What it holds of a row; absent is None.
        title: Its name for eyes; a column without one is for programs only.
        numeric: Whether eyes compare it digit by digit.
        detail: Whether it stands beneath the name where the screen is narrow.
        lipat: Its turn to go there, too, where numbers run over the edge; 0 stays.
        awalan: What is said before it there, where it does not say itself what it is.
        kosong: What eyes read of a row that has nothing here.
        style: The colour of a row here.
    """

    key: str
    value: Callable[[Any], Cell]
    title: str = ""
    numeric: bool = False
    detail: bool = False
    lipat: int = 0
    awalan: str = ""
    kosong: Callable[[Any], str] = lambda _: KOSONG
    style: Callable[[Any], str] = lambda _: ""

    def text(self, row: Any) -> str:
        """For eyes: Indonesian numbers and words, a dash for nothing."""
        cell = self.value(row)
        if isinstance(cell, bool):
            return "ya" if cell else "tidak"
        if isinstance(cell, Decimal):
            return format_angka(cell)
        if cell is None:
            return self.kosong(row)
        return visible(str(cell)) or KOSONG


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


class Lembar(NamedTuple):
    """A sheet for a spreadsheet: one header, and rows of plain cells."""

    kepala: Sequence[str]
    baris: Iterable[Sequence[Cell]]


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
    def isi(self) -> dict[str, Any]:
        """Return what programs read: rounded numbers as Decimal, the rest as text."""


class Penuh(str):
    """An unrounded value: a text where numbers are floats, else a number."""

    __slots__ = ()


def penuh(nilai: Exact | None) -> Penuh | None:
    """Write an unrounded value for programs: a decimal point, 30 decimals will do."""
    return None if nilai is None else Penuh(f"{mendekati(nilai, 30):f}")
