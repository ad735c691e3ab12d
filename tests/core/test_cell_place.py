"""A cell as a place: how it is called, and which of two comes first."""

import pytest

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace, column_letters
from kinerja_cli.core.diagnostic import Location, Place


@pytest.mark.parametrize(
    ("column", "letters"),
    [
        (1, "A"),
        (26, "Z"),
        (27, "AA"),
        (52, "AZ"),
        (53, "BA"),
        (702, "ZZ"),
        (703, "AAA"),
        (16384, "XFD"),
    ],
)
def test_columns_have_letters(column: int, letters: str) -> None:
    assert column_letters(column) == letters


@pytest.mark.parametrize(
    ("place", "printed"),
    [
        (CellPlace(4, 12, 6, "TW III"), "isian.xlsx:'TW III'!F12"),
        (CellPlace(4, 0, 0, "TW III"), "isian.xlsx:'TW III'"),
        (CellPlace(1, 1, 1, "It's"), "isian.xlsx:'It''s'!A1"),
        (WORKBOOK, "isian.xlsx"),
        (Place(3, 7), "isian.xlsx:3:7"),
    ],
)
def test_a_location_prints_its_cell(place: CellPlace | Place, printed: str) -> None:
    assert str(Location("isian.xlsx", place)) == printed


def test_cells_follow_one_another_and_their_workbook() -> None:
    places = [
        WORKBOOK,
        CellPlace(1, 0, 0, "Z"),
        CellPlace(1, 2, 9, "Z"),
        CellPlace(1, 10, 1, "Z"),
        CellPlace(2, 1, 1, "A"),
    ]
    berkas = [Location("isian.xlsx", p) for p in places]
    assert sorted({*berkas}) == berkas


def test_what_is_inside_a_cell_is_at_that_cell() -> None:
    assert CellPlace(1, 2, 3, "A").right(5) == CellPlace(1, 2, 3, "A")
