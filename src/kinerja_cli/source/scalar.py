"""What a tree is made of: texts that know their place, and what they may be instead."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Self

from kinerja_cli.core.angka import format_ketik, ringkas
from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Place


class Scalar(str):
    """A text as it stands in the file; line and column count from 1."""

    __slots__ = ("column", "line")
    line: int
    column: int

    @property
    def place(self) -> Place | CellPlace:
        """Where it stands in its file."""
        return Place(self.line, self.column)

    @property
    def tertulis(self) -> str:
        """What its file shows there."""
        return str(self)


class Joined(Scalar):
    """A text without quotes that may be several: it has several lines, or a ``;``."""

    __slots__ = ()


class CellText(Scalar):
    """A text that stands in a cell of a workbook.

    Attributes:
        cell: Which one.
        formula: What it is computed by there, without its ``=``; empty if typed.
    """

    __slots__ = ("cell", "formula")
    cell: CellPlace
    formula: str

    def __new__(cls, teks: str, cell: CellPlace, formula: str = "") -> Self:
        """Make the text of a cell."""
        made = super().__new__(cls, teks)
        made.cell, made.formula = cell, formula
        return made

    @property
    def place(self) -> Place | CellPlace:
        """The cell."""
        return self.cell


class Numeral(CellText):
    """A number as a cell holds it: it has one reading, and no field reads its text.

    As a text it is spelt so that it reads as no other: whatever takes it for a text
    still reads the same number.
    """

    __slots__ = ("nilai",)
    nilai: Decimal

    @property
    def tertulis(self) -> str:
        """The number as people write it, with no zero that is there to part it."""
        return _plain(self.nilai)

    @classmethod
    def of(cls, nilai: Decimal, cell: CellPlace, formula: str = "") -> Numeral:
        """Make the number ``nilai`` of a cell."""
        made = cls(format_ketik(nilai), cell, formula)
        made.nilai = nilai
        return made


class CellPercent(CellText):
    """A number that its cell shows in percent: a text, of which the sign is a part.

    Attributes:
        nilai: So many percent.
    """

    __slots__ = ("nilai",)
    nilai: Decimal

    @property
    def tertulis(self) -> str:
        """The same, with no zero that is there to tell its mark from thousands."""
        return f"{_plain(self.nilai)} %"

    @classmethod
    def of(cls, nilai: Decimal, cell: CellPlace, formula: str = "") -> CellPercent:
        """Make ``nilai`` percent of a cell."""
        made = cls(f"{format_ketik(nilai)} %", cell, formula)
        made.nilai = nilai
        return made


def _plain(nilai: Decimal) -> str:
    return f"{ringkas(nilai):f}".replace(".", ",")


class Bracketed(list[Any]):
    """A list in brackets with words that were not quoted: a comma may tear them."""


# What a comma tore: by the list that it is in, or by a mapping and its key.
Torn = dict[tuple[int, Any], Diagnostic]
UTUH: Torn = {}
# Where a blank item of a list stands, by the list itself and the number of the item.
Blanks = dict[tuple[int, int], Scalar]
