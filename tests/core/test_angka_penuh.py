"""An unrounded number is printed so that rounding it by hand gives what it gives."""

from decimal import Decimal

import pytest

from alat.kalkulator import baca
from kinerja_cli.core.angka import bulatkan, format_penuh
from kinerja_cli.core.exact import persen

D = Decimal


@pytest.mark.parametrize(
    ("pembilang", "penyebut", "penuh", "bulat"),
    [
        pytest.param(8571500006, 10000000007, "≈ 85,7149999999995", "85.71", id="a 5"),
        pytest.param(81325, 100000, "81,325", "81.33", id="a 5 that is reached"),
        pytest.param(1, 7, "≈ 14,285714285714", "14.29", id="no 5"),
        pytest.param(1248, 99841, "≈ 1,249987480093", "1.25", id="not near a 5"),
        pytest.param(-8571500006, 10000000007, "≈ -85,7149999999995", "-85.71", id="-"),
        pytest.param(8571500001, 10**10, "85,71500001", "85.72", id="just above"),
    ],
)
def test_what_is_printed_rounds_to_what_the_value_rounds_to(
    pembilang: int, penyebut: int, penuh: str, bulat: str
) -> None:
    nilai = persen(D(pembilang), D(penyebut))
    assert format_penuh(nilai) == penuh
    assert str(bulatkan(nilai)) == bulat
    assert str(bulatkan(baca(penuh.removeprefix("≈ ")))) == bulat


@pytest.mark.parametrize(
    ("nilai", "penuh"),
    [
        pytest.param("0.12499999999999", "0,12499999999999", id="in full"),
        pytest.param("0.12499999999999949", "≈ 0,124999999999999", id="cut later"),
        pytest.param("0.12500000000049", "≈ 0,125", id="a 5 that is passed"),
        pytest.param("0.0049999999999996", "0,0049999999999996", id="of a thousandth"),
        pytest.param("1.0000000000054999", "≈ 1,000000000005", id="the twelfth itself"),
        pytest.param("1.0000000000045", "1,0000000000045", id="a tie of the twelfth"),
        pytest.param("0.9999999999999", "≈ 1", id="no 5 at the end"),
        pytest.param(f"0.4{'9' * 70}", f"0,4{'9' * 70}", id="as far as it takes"),
        pytest.param(
            f"85.71{'4' + '9' * 30}", f"85,71{'4' + '9' * 30}", id="33 digits"
        ),
    ],
)
def test_a_5_is_printed_only_where_the_value_reaches_it(nilai: str, penuh: str) -> None:
    assert format_penuh(D(nilai)) == penuh
