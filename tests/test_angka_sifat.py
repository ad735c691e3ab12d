"""What holds for every number, not only for the ones that someone thought of."""

from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kalkulator import baca
from kinerja_cli.angka import (
    DIGIT_PECAHAN,
    HITUNG,
    SERATUS,
    bulatkan,
    decimals,
    format_angka,
    format_penuh,
    jumlahkan,
    rapikan,
    rata_rata,
    readings,
    ringkas,
    too_long,
)

BATAS = Decimal(10**15 - 1)
DESIMAL = st.integers(0, 6)
ANGKA = st.integers(0, DIGIT_PECAHAN).flatmap(
    lambda places: st.decimals(-BATAS, BATAS, places=places)
)
DAFTAR = st.lists(ANGKA, min_size=1, max_size=20)

tetap = settings(deadline=None, derandomize=True, database=None)


@tetap
@given(ANGKA)
def test_what_is_printed_can_be_read_back(nilai: Decimal) -> None:
    assert not too_long(nilai)
    assert nilai in readings(format_angka(nilai))
    assert nilai in readings(format_penuh(nilai))


@st.composite
def _near_a_tie(draw: st.DrawFn) -> Decimal:
    """Draw a number that rounds up or down by a hair, or by nothing at all."""
    desimal = draw(st.integers(0, DIGIT_PECAHAN))
    tengah = Decimal(2 * draw(st.integers(0, 10**6)) + 1) / 2
    geser = Decimal(draw(st.integers(-9, 9))).scaleb(-draw(st.integers(11, 20)))
    return draw(st.sampled_from((1, -1))) * (tengah.scaleb(-desimal) + geser)


def _percent(pembilang: int, penyebut: int) -> Decimal:
    return HITUNG.divide(HITUNG.multiply(Decimal(pembilang), SERATUS), penyebut)


PERSEN = st.builds(_percent, st.integers(0, 10**12), st.integers(1, 10**12))


@tetap
@given(_near_a_tie() | PERSEN, st.integers(0, DIGIT_PECAHAN))
@example(_percent(8571500006, 10000000007), 2)
def test_what_is_printed_rounds_as_the_value_does(nilai: Decimal, desimal: int) -> None:
    penuh = format_penuh(nilai)
    tercetak = baca(penuh.removeprefix("≈ "))
    assert bulatkan(tercetak, desimal) == bulatkan(nilai, desimal)
    # No decimal is spent but where it is needed, and the sign tells a cut.
    assert (penuh[0] == "≈") == (tercetak != rapikan(nilai))
    dekat = bulatkan(nilai, DIGIT_PECAHAN)
    if decimals(tercetak) > DIGIT_PECAHAN:
        assert abs(dekat) > abs(tercetak)
        assert ringkas(dekat).as_tuple().digits[-1] == 5
    else:
        assert tercetak == dekat


@tetap
@given(ANGKA, DESIMAL)
def test_bulatkan_moves_at_most_half_a_unit(nilai: Decimal, desimal: int) -> None:
    bulat = bulatkan(nilai, desimal)
    assert abs(bulat - nilai) <= Decimal(5).scaleb(-desimal - 1)
    assert bulat.as_tuple().exponent == -desimal


@tetap
@given(ANGKA, DESIMAL)
def test_bulatkan_twice_is_bulatkan_once(nilai: Decimal, desimal: int) -> None:
    bulat = bulatkan(nilai, desimal)
    assert str(bulatkan(bulat, desimal)) == str(bulat)


@tetap
@given(ANGKA, DESIMAL)
def test_bulatkan_treats_both_signs_alike(nilai: Decimal, desimal: int) -> None:
    assert bulatkan(-nilai, desimal) == -bulatkan(nilai, desimal)


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
@given(DAFTAR.flatmap(lambda n: st.tuples(st.just(n), st.permutations(n))))
def test_the_order_does_not_matter(pair: tuple[list[Decimal], list[Decimal]]) -> None:
    ditulis, diacak = pair
    assert jumlahkan(ditulis) == jumlahkan(diacak)
    assert rata_rata(ditulis) == rata_rata(diacak)


@tetap
@given(DAFTAR, DAFTAR)
def test_parts_sum_to_the_whole(a: list[Decimal], b: list[Decimal]) -> None:
    assert jumlahkan([jumlahkan(a), jumlahkan(b)]) == jumlahkan(a + b)


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
