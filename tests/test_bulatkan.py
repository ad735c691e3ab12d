"""Rounding as the office does by hand: once, half away from zero, nothing lost."""

from decimal import Decimal

import pytest

from kinerja_cli.angka import (
    DIGIT_JAGA,
    HITUNG,
    bulatkan,
    jumlahkan,
    rapikan,
    rata_rata,
)

D = Decimal


@pytest.mark.parametrize(
    ("nilai", "desimal", "bulat"),
    [
        pytest.param("81.325", 2, "81.33", id="PK 2024, IKM"),
        pytest.param("81.335", 2, "81.34", id="not to the even digit"),
        pytest.param("81.3249999999", 2, "81.32", id="just below the half"),
        pytest.param("-81.325", 2, "-81.33", id="away from zero below zero"),
        pytest.param("-81.3249", 2, "-81.32", id="towards zero below the half"),
        pytest.param("0.5", 0, "1", id="half to one"),
        pytest.param("-0.5", 0, "-1", id="minus half to minus one"),
        pytest.param("2.5", 0, "3", id="not to the even number"),
        pytest.param("0.4999999", 0, "0", id="below half a unit"),
        pytest.param("0.05", 1, "0.1", id="one decimal"),
        pytest.param("0.0005", 3, "0.001", id="three decimals"),
        pytest.param("0.00005", 4, "0.0001", id="four decimals"),
        pytest.param("0.000005", 5, "0.00001", id="five decimals"),
        pytest.param("0.0000005", 6, "0.000001", id="six decimals"),
        pytest.param("7", 2, "7.00", id="zeros are added"),
        pytest.param("-0.004", 2, "0.00", id="no minus before zero"),
        pytest.param("-0", 0, "0", id="minus zero"),
        pytest.param("999999999999999.995", 2, "1000000000000000.00", id="carries"),
    ],
)
def test_bulatkan(nilai: str, desimal: int, bulat: str) -> None:
    assert str(bulatkan(D(nilai), desimal)) == bulat


def test_bulatkan_takes_two_decimals_unless_told() -> None:
    assert str(bulatkan(D("97.7256"))) == "97.73"


def test_jumlahkan_loses_nothing() -> None:
    assert jumlahkan([]) == 0
    assert jumlahkan([D("9" * 15), D("0." + "9" * 12)]) == D("9" * 15 + "." + "9" * 12)


def test_rata_rata_is_unrounded() -> None:
    assert f"{rata_rata([D(1), D(0), D(0)])}".startswith("0." + "3" * 30)
    assert f"{rata_rata([D(2), D(2), D(1)])}".startswith("1." + "6" * 30)
    assert rata_rata([D("552.94")]) == D("552.94")


@pytest.mark.parametrize(
    ("kurang", "bulat"),
    [
        pytest.param(D(0), "0.01", id="a tie"),
        pytest.param(D(4).scaleb(-DIGIT_JAGA - 1), "0.01", id="within the guard"),
        pytest.param(D(5).scaleb(-DIGIT_JAGA - 1), "0.01", id="half a guard digit"),
        pytest.param(D(6).scaleb(-DIGIT_JAGA - 1), "0.00", id="just beyond the guard"),
        pytest.param(D(1).scaleb(-DIGIT_JAGA), "0.00", id="less by a guard digit"),
    ],
)
def test_a_tie_is_a_tie_within_the_guard_digits(kurang: Decimal, bulat: str) -> None:
    assert str(bulatkan(HITUNG.subtract(D("0.005"), kurang))) == bulat


@pytest.mark.parametrize("bagian", [3, 6, 7, 9, 11, 13])
def test_parts_of_a_tie_sum_to_the_tie(bagian: int) -> None:
    part = HITUNG.divide(D("75.625"), D(bagian))
    whole = jumlahkan([part] * bagian)
    assert str(bulatkan(whole)) == "75.63"
    assert str(rapikan(whole)) == "75.625"


@pytest.mark.parametrize(
    ("nilai", "rapi"),
    [("100.00", "100"), ("81.3250", "81.325"), ("0", "0"), ("1200", "1200")],
)
def test_rapikan_of_what_has_no_guard_digits(nilai: str, rapi: str) -> None:
    assert str(rapikan(D(nilai))) == rapi
