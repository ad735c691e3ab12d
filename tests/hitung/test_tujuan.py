"""A goal is judged by what is printed, and its threshold is where that turns."""

from decimal import Decimal
from fractions import Fraction
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.bilangan import TEPAT
from kinerja_cli.core.exact import Exact
from kinerja_cli.hitung.tujuan import Tujuan

D = Decimal


def _tujuan(nilai: str | Decimal, desimal: int, *, naik: bool) -> Tujuan:
    batas = D(nilai)

    def putusan(tercetak: Exact) -> bool:
        return tercetak >= batas if naik else tercetak <= batas

    return Tujuan("target", batas, desimal, putusan, naik)


@pytest.mark.parametrize(
    ("nilai", "desimal", "naik", "turun"),
    [
        pytest.param("98", 2, "97.995", "98.005", id="as many decimals, or fewer"),
        pytest.param("33.3333", 2, "33.335", "33.335", id="33,34 is, 33,33 is not"),
        pytest.param("33.5", 0, "33.5", "33.5", id="34 is, 33 is not"),
        pytest.param("0", 2, "-0.005", "0.005", id="none at all"),
        pytest.param("0.00000000000000000001", 12, "5E-13", "5E-13", id="all digits"),
    ],
)
def test_the_threshold(nilai: str, desimal: int, naik: str, turun: str) -> None:
    assert _tujuan(nilai, desimal, naik=True).ambang == D(naik)
    assert _tujuan(nilai, desimal, naik=False).ambang == D(turun)


@pytest.mark.parametrize("arah", ["naik", "turun"])
@given(
    st.integers(0, 20).flatmap(lambda n: st.decimals(0, 10**6, places=n)),
    st.integers(0, 12),
    TEPAT,
)
@settings(deadline=None)
def test_what_is_beyond_the_threshold_reaches_it(
    arah: Literal["naik", "turun"], nilai: Decimal, desimal: int, jarak: Exact
) -> None:
    tujuan = _tujuan(nilai, desimal, naik=arah == "naik")
    maju = Fraction(1 if arah == "naik" else -1)
    beda = abs(Fraction(jarak))
    for dekat in (beda, beda / 10**60):
        if dekat:
            assert tujuan.tercapai(Fraction(tujuan.ambang) + maju * dekat)
            assert not tujuan.tercapai(Fraction(tujuan.ambang) - maju * dekat)


def test_how_far_beyond_it_a_value_is_printed() -> None:
    tujuan = _tujuan("90.01", 2, naik=True)
    assert tujuan.lebih(D("90.005")) == 0
    assert tujuan.lebih(D("90.1")) == D("0.09")
    assert tujuan.lebih(Fraction(269, 3)) == D("-0.34")
