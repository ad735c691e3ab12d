"""Rounding as the office does by hand: half away from zero, once, nothing lost."""

import math
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.bilangan import ANGKA, BATAS
from kinerja_cli.core import exact
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import Exact, bagi, jumlahkan, rata_rata

D, F = Decimal, Fraction


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
    assert str(bulatkan(F(nilai), desimal)) == bulat


def test_bulatkan_takes_two_decimals_unless_told() -> None:
    assert str(bulatkan(D("97.7256"))) == "97.73"


@pytest.mark.parametrize(
    ("jarak", "bulat"),
    [
        pytest.param(F(0), "0.01", id="a tie"),
        *(
            pytest.param(F(-1, 10**n), "0.00", id=f"10^-{n} below it")
            for n in (12, 20, 39, 40, 41, 60, 200)
        ),
        pytest.param(F(1, 10**60), "0.01", id="10^-60 above it"),
        pytest.param(F(-1, 3 * 10**60), "0.00", id="a third of 10^-60 below it"),
    ],
)
def test_a_tie_is_a_tie_and_nothing_near_it_is(jarak: Fraction, bulat: str) -> None:
    dekat = F("0.005") + jarak
    assert str(bulatkan(dekat)) == bulat
    assert str(bulatkan(-dekat)) == bulat.replace("0.01", "-0.01")
    if jarak.denominator != 3 * 10**60:
        assert str(bulatkan(exact.utuh(dekat))) == bulat


@pytest.mark.parametrize("bagian", [3, 6, 7, 9, 11, 13])
def test_parts_of_a_tie_sum_to_the_tie(bagian: int) -> None:
    part = bagi(D("75.625"), D(bagian))
    whole = jumlahkan([part] * bagian)
    assert whole == D("75.625")
    assert str(bulatkan(whole)) == "75.63"


def test_a_mean_of_thirds_that_is_a_tie_is_rounded_up() -> None:
    sepertiga = [bagi(D(n), D(3)) for n in ("243.97", "243.98", "243.975")]
    assert rata_rata(sepertiga) == D("81.325")
    assert str(bulatkan(rata_rata(sepertiga))) == "81.33"


def _half_up(nilai: Fraction, desimal: int) -> Fraction:
    """Round in whole numbers, away from zero, in a way of its own."""
    satuan = 10**desimal
    bulat = math.floor(abs(nilai) * satuan + F(1, 2))
    return F(bulat if nilai >= 0 else -bulat, satuan)


HASIL: dict[str, Callable[[Decimal, Decimal], Exact]] = {
    "sum": exact.tambah,
    "product": exact.kali,
    "quotient": bagi,
    "percent": exact.persen,
    "mean": lambda a, b: rata_rata([a, b, a]),
}


@pytest.mark.parametrize("nama", HASIL)
@given(ANGKA, ANGKA.filter(bool), st.integers(0, 12))
def test_what_is_computed_of_any_inputs_is_rounded_once(
    nama: str, a: Decimal, b: Decimal, desimal: int
) -> None:
    hasil = HASIL[nama](a, b)
    bulat = bulatkan(hasil, desimal)
    assert F(bulat) == _half_up(F(hasil), desimal)
    assert bulat.as_tuple().exponent == -desimal
    assert not (bulat.is_zero() and bulat.is_signed())


@given(st.integers(-BATAS, BATAS), st.integers(1, BATAS), st.integers(0, 12))
def test_a_quotient_made_to_end_near_a_tie(n: int, penyebut: int, desimal: int) -> None:
    tengah = F(2 * n + 1, 2 * 10**desimal)
    for geser in (F(-1, penyebut), F(0), F(1, penyebut)):
        assert F(bulatkan(tengah + geser, desimal)) == _half_up(tengah + geser, desimal)
