"""A column of a report, said once: its key, its title, and what it holds of a row."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.teks import visible

if TYPE_CHECKING:
    from kinerja_cli.hitung.jejak.simpul import Simpul


class Belum:
    """A verdict that is out: false for programs that know but two, a word for eyes."""

    def __str__(self) -> str:
        return "belum"


BELUM = Belum()
Cell = Belum | str | int | bool | Decimal | tuple[Any, ...] | None
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
        kelompok: Whether it says the same of rows that follow one another: eyes read it
            beside the first of them, and what it is of stands further right.
        jenis: What programs read under its key in JSON, as a type, a text that always
            stands there, or a ``Susunan``.
        jejak: The step that its number is, placed in the files; a workbook computes the
            cell by it, and a page shows how it came about.
        lebar: How wide it is to be where a page or a sheet is set, in letters; 0 as
            its content asks for.
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
    jejak: Callable[[Any], "Simpul | None"] = lambda _: None
    lebar: int = 0
    kelompok: bool = False

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
        def of(what: Callable[[Any], Any]) -> Callable[[Any], Any]:
            return lambda row: what(getattr(row, nama))

        return c._replace(
            value=of(c.cell),
            kosong=of(c.kosong),
            style=of(c.style),
            tampak=of(c.tampak) if c.tampak else None,
            jorok=of(c.jorok),
            jejak=of(c.jejak),
        )

    return tuple(map(inner, columns))


def name_column(columns: Sequence[Column]) -> int:
    """Return which column the rows are called by: the first that is of each alone."""
    return next((n for n, c in enumerate(columns) if not c.kelompok), 0)


def dengan_jejak(
    columns: Iterable[Column], dari: Callable[[str, Any], "Simpul | None"]
) -> tuple[Column, ...]:
    """Give columns the step of each number: what ``dari`` finds by key and row."""
    return tuple(c._replace(jejak=partial(dari, c.key)) for c in columns)
