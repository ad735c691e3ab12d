"""What holds for every number, not only for the ones that someone thought of."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import example, given, settings
from hypothesis import strategies as st

from alat.kalkulator import baca
from kinerja_cli.core.angka import (
    DIGIT_PECAHAN,
    DIGIT_TAMPAK,
    bulatkan,
    decimals,
    format_angka,
    format_penuh,
    readings,
    ringkas,
    too_long,
)
from kinerja_cli.core.exact import Exact, persen, rata_rata

BATAS = Decimal(10**15 - 1)
DESIMAL = st.integers(0, 6)
ANGKA = st.integers(0, DIGIT_PECAHAN).flatmap(
    lambda places: st.decimals(-BATAS, BATAS, places=places)
)
DAFTAR = st.lists(ANGKA, min_size=1, max_size=20)

tetap = settings(derandomize=True, database=None)


@tetap
@given(ANGKA)
def test_what_is_printed_can_be_read_back(nilai: Decimal) -> None:
    assert not too_long(nilai)
    assert nilai in readings(format_angka(nilai))
    if decimals(nilai) <= DIGIT_TAMPAK:
        assert nilai in readings(format_penuh(nilai))


@st.composite
def _near_a_tie(draw: st.DrawFn) -> Decimal:
    """Draw a number that rounds up or down by a hair, or by nothing at all."""
    desimal = draw(st.integers(0, DIGIT_TAMPAK))
    tengah = Decimal(2 * draw(st.integers(0, 10**6)) + 1) / 2
    geser = Decimal(draw(st.integers(-9, 9))).scaleb(-draw(st.integers(11, 20)))
    return draw(st.sampled_from((1, -1))) * (tengah.scaleb(-desimal) + geser)


def _percent(pembilang: int, penyebut: int) -> Fraction:
    return persen(Decimal(pembilang), Decimal(penyebut))


PERSEN = st.builds(_percent, st.integers(0, 10**12), st.integers(1, 10**12))


@tetap
@given(_near_a_tie() | PERSEN, st.integers(0, DIGIT_TAMPAK))
@example(_percent(8571500006, 10000000007), 2)
def test_what_is_printed_rounds_as_the_value_does(nilai: Exact, desimal: int) -> None:
    penuh = format_penuh(nilai)
    tercetak = baca(penuh.removeprefix("≈ "))
    assert bulatkan(tercetak, desimal) == bulatkan(nilai, desimal)
    # No decimal is spent but where it is needed, and the sign tells a cut.
    assert (penuh[0] == "≈") == (tercetak != nilai)
    dekat = bulatkan(nilai, DIGIT_TAMPAK)
    if decimals(tercetak) > DIGIT_TAMPAK:
        assert abs(dekat) > abs(tercetak)
        assert ringkas(dekat).as_tuple().digits[-1] == 5
    else:
        assert tercetak == dekat


@tetap
@given(ANGKA, DESIMAL)
def test_bulatkan_moves_at_most_half_a_unit(nilai: Decimal, desimal: int) -> None:
    bulat = bulatkan(nilai, desimal)
    assert abs(Fraction(bulat) - Fraction(nilai)) <= Fraction(1, 2 * 10**desimal)
    assert bulat.as_tuple().exponent == -desimal


@tetap
@given(ANGKA, DESIMAL)
def test_bulatkan_twice_is_bulatkan_once(nilai: Decimal, desimal: int) -> None:
    bulat = bulatkan(nilai, desimal)
    assert str(bulatkan(bulat, desimal)) == str(bulat)


@tetap
@given(ANGKA, DESIMAL)
def test_bulatkan_treats_both_signs_alike(nilai: Decimal, desimal: int) -> None:
    kebalikan = bulatkan(nilai, desimal).copy_negate()
    assert bulatkan(nilai.copy_negate(), desimal) == kebalikan


@tetap
@given(st.integers(-(10**9), 10**9), DESIMAL)
def test_an_exact_half_goes_away_from_zero(satuan: int, desimal: int) -> None:
    arah = 1 if satuan >= 0 else -1
    half = (Decimal(satuan) + Decimal(arah) / 2).scaleb(-desimal)
    assert bulatkan(half, desimal) == Decimal(satuan + arah).scaleb(-desimal)


@tetap
@given(ANGKA, ANGKA, DESIMAL)
def test_bulatkan_keeps_the_order(a: Decimal, b: Decimal, desimal: int) -> None:
    kecil, besar = sorted((a, b))
    assert bulatkan(kecil, desimal) <= bulatkan(besar, desimal)


@tetap
@given(DAFTAR)
def test_a_mean_lies_between_the_least_and_the_greatest(nilai: list[Decimal]) -> None:
    assert min(nilai) <= rata_rata(nilai) <= max(nilai)


@tetap
@given(ANGKA)
def test_ringkas_changes_how_a_number_looks_only(nilai: Decimal) -> None:
    pendek = f"{ringkas(nilai):f}"
    assert Decimal(pendek) == nilai
    assert "." not in pendek or not pendek.endswith("0")
