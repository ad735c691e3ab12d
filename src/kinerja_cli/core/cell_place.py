"""A cell of a workbook as a place: its sheet, its row and its column."""

from __future__ import annotations

from typing import NamedTuple

_HURUF = 26


class CellPlace(NamedTuple):
    """A cell, or a whole sheet, or a whole workbook.

    Attributes:
        sheet_no: Which sheet it is, from 1, in the order of the workbook; 0 of none.
        line: The row, from 1; 0 of a whole sheet.
        column: The column, from 1.
        sheet: The name of the sheet.
    """

    sheet_no: int = 0
    line: int = 0
    column: int = 0
    sheet: str = ""

    def __str__(self) -> str:
        nama = "'{}'".format(self.sheet.replace("'", "''")) if self.sheet else ""
        return f"{nama}!{self.cell}" if self.line else nama

    @property
    def cell(self) -> str:
        """The cell as it is called in its sheet: ``F12``; empty of a whole sheet."""
        return f"{column_letters(self.column)}{self.line}" if self.line else ""

    def right(self, columns: int) -> CellPlace:  # noqa: ARG002 - as any place has it
        """Return the same cell: what is inside of it is not counted in columns."""
        return self


def column_letters(column: int) -> str:
    """Name a column, from 1: ``A``, ``Z``, ``AA``."""
    letters = ""
    while column:
        column, sisa = divmod(column - 1, _HURUF)
        letters = chr(ord("A") + sisa) + letters
    return letters


WORKBOOK = CellPlace()
