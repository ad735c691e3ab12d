"""What a cell holds, as it is read and as it is shown."""

from decimal import Decimal

import pytest

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.source.scalar import CellPercent, CellText, Numeral

SEL = CellPlace(1, 12, 6, "TW III")


@pytest.mark.parametrize(
    ("nilai", "teks", "tertulis"),
    [
        ("98.276", "98,2760", "98,276"),
        ("76.5", "76,5", "76,5"),
        ("201345", "201345", "201345"),
        ("100.00", "100,00", "100"),
        ("-2.125", "-2,1250", "-2,125"),
    ],
)
def test_a_number_reads_as_no_other_and_is_shown_as_people_write_it(
    nilai: str, teks: str, tertulis: str
) -> None:
    angka = Numeral.of(Decimal(nilai), SEL, "A1/A2")
    assert (str(angka), angka.tertulis) == (teks, tertulis)
    persen = CellPercent.of(Decimal(nilai), SEL, "A1/A2")
    assert (str(persen), persen.tertulis) == (f"{teks} %", f"{tertulis} %")
    assert angka.place == persen.place == SEL
    assert angka.formula == persen.formula == "A1/A2"


def test_a_text_is_shown_as_it_stands() -> None:
    assert CellText(" 98,2760 %", SEL).tertulis == " 98,2760 %"
