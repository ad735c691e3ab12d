"""A reader is one function and one word: here one of sheets, whose places are cells."""

import sys
from types import ModuleType

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.source import load
from kinerja_cli.source.readers import Read
from kinerja_cli.source.readers.registry import READERS
from kinerja_cli.source.scalar import CellText
from kinerja_cli.source.text import Text
from kinerja_cli.source.validation import Declaration


class Kotak(Declaration):
    """What the sheet holds."""

    panjang: str


def _read(path: str) -> list[Read]:
    kunci = CellText("panjan", CellPlace(1, 2, 1, "Isian"))
    tree = {kunci: CellText("7", CellPlace(1, 2, 2, "Isian"))}
    return [Read(Text(path, "", "sidik"), tree, {}, ())]


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
        f"{path}:'Isian'!A2: KIN202 galat: “panjan” tidak dikenal di sini\n"
        "    saran: mungkin maksudnya `panjang`"
    )


@pytest.mark.parametrize("name", ["a.yaml", "a.YML", "a.json", "a.txt", "a"])
def test_any_other_file_is_read_as_yaml(write: Write, name: str) -> None:
    assert load(str(write(name, '{"panjang": "7"}'))).read(Kotak).panjang == "7"
