"""Exact arithmetic: no digit is lost, of a decimal or of a quotient."""

from collections.abc import Callable, Sequence
from decimal import Decimal, Inexact
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.bilangan import TEPAT
from kinerja_cli.core import exact
from kinerja_cli.core.angka import DIGIT_BULAT, DIGIT_PECAHAN
from kinerja_cli.core.exact import Exact, jumlahkan, rata_rata, utuh

D = Decimal
PANJANG = "9" * DIGIT_BULAT + "." + "9" * DIGIT_PECAHAN
DUA: dict[str, tuple[exact.Closed, Callable[[Fraction, Fraction], Fraction]]] = {
    "tambah": (exact.tambah, lambda a, b: a + b),
    "kurang": (exact.kurang, lambda a, b: a - b),
    "kali": (exact.kali, lambda a, b: a * b),
}


@pytest.mark.parametrize("nama", DUA)
@given(TEPAT, TEPAT)
def test_an_operation_on_two(nama: str, a: Exact, b: Exact) -> None:
    ours, theirs = DUA[nama]
    hasil = ours(a, b)
    assert Fraction(hasil) == theirs(Fraction(a), Fraction(b))
    desimal = isinstance(a, Decimal) and isinstance(b, Decimal)
    assert isinstance(hasil, Decimal if desimal else Fraction)


@given(TEPAT, TEPAT.filter(bool))
def test_a_quotient(a: Exact, b: Exact) -> None:
    assert exact.bagi(a, b) == Fraction(a) / Fraction(b)
    assert exact.persen(a, b) == Fraction(a) / Fraction(b) * 100


@given(st.lists(TEPAT, max_size=12), st.randoms())
def test_a_sum_and_a_mean_whatever_the_order(
    ditulis: Sequence[Exact], chance: Random
) -> None:
    diacak = chance.sample(ditulis, len(ditulis))
    jumlah = sum((Fraction(n) for n in ditulis), Fraction())
    assert jumlahkan(ditulis) == jumlahkan(diacak) == jumlah
    if ditulis:
        assert rata_rata(ditulis) == rata_rata(diacak) == jumlah / len(ditulis)


def test_decimals_add_up_to_a_decimal() -> None:
    for nilai in ([], [D(PANJANG)] * 12, [D("0.1")] * 3):
        jumlah = jumlahkan(nilai)
        assert isinstance(jumlah, Decimal)
        assert jumlah == sum(map(Fraction, nilai))


@pytest.mark.parametrize(
    ("nilai", "desimal"),
    [(D("81.330"), "81.330"), (Fraction(325, 4), "81.25"), (Fraction(3), "3")],
)
def test_utuh_is_the_same_value_as_a_decimal(nilai: Exact, desimal: str) -> None:
    assert str(utuh(nilai)) == desimal


def test_a_digit_that_would_be_lost_stops_the_program() -> None:
    with pytest.raises(Inexact):
        utuh(Fraction(1, 3))
    with pytest.raises(Inexact):
        exact.tambah(D("1E+990"), D("1E-20"))


def test_decimals_and_fractions_do_not_mix_by_accident() -> None:
    sepertiga = Fraction(1, 3)
    assert D("0.3333") < sepertiga < D("0.3334")
    assert D("0.25") == Fraction(1, 4)
    with pytest.raises(TypeError):
        D(1) + sepertiga  # type: ignore[operator]
