"""A reader is one function and one word: here one of sheets, whose places are cells."""

import sys
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.source import load
from kinerja_cli.source.readers import Read
from kinerja_cli.source.readers.registry import READERS
from kinerja_cli.source.scalar import Scalar
from kinerja_cli.source.text import Text
from kinerja_cli.source.validation import Declaration


class Cell(NamedTuple):
    """A place that is no line of a text."""

    sheet: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.sheet}!{chr(64 + self.column)}{self.line}"

    def right(self, _: int) -> "Cell":
        """Stay: what is found inside a cell is in that cell."""
        return self


class Written(Scalar):
    """A text that stands in a cell."""

    __slots__ = ()

    @property
    def place(self) -> Any:
        return Cell("Isian", self.line, self.column)


class Kotak(Declaration):
    """What the sheet holds."""

    panjang: str


def _written(teks: str, line: int, column: int) -> Written:
    written = Written(teks)
    written.line, written.column = line, column
    return written


def _read(path: str) -> Read:
    tree = {_written("panjan", 2, 1): _written("7", 2, 2)}
    return Read(Text(path, "", "sidik"), tree, {}, ())


def test_a_sheet_is_read_and_told_of_by_its_cells(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = ModuleType("lembar")
    module.__dict__["read"] = _read
    monkeypatch.setitem(sys.modules, "kinerja_cli.source.readers.lembar", module)
    monkeypatch.setitem(READERS, ".lembar", "lembar")
    path = write("x.LEMBAR", b"\0\0")
    (found,) = refusals(load(str(path)).read, Kotak)
    assert str(found) == (
        f"{path}:Isian!A2: KIN202 galat: “panjan” tidak dikenal di sini\n"
        "    saran: mungkin maksudnya `panjang`"
    )


@pytest.mark.parametrize("name", ["a.yaml", "a.YML", "a.json", "a.txt", "a"])
def test_any_other_file_is_read_as_yaml(write: Write, name: str) -> None:
    assert load(str(write(name, '{"panjang": "7"}'))).read(Kotak).panjang == "7"
