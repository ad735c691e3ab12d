"""The lattice of a component: every value that grades give, and no other."""

from collections import Counter
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung_sakip import BOBOT, KETENTUAN, LAMPIRAN_2, TANGGA, jumlah, tripel
from kinerja_cli.rumus.sakip.kisi import kisi


@pytest.mark.parametrize("komponen", BOBOT)
def test_a_component_can_take_88_values_by_512_triples(komponen: str) -> None:
    by_hand = Counter(jumlah(komponen, h) for h in product(TANGGA, repeat=3))
    k = kisi(KETENTUAN, komponen)
    assert list(k.nilai) == sorted(by_hand)
    assert len(k.nilai) == 88
    assert {n: len(t) for n, t in k.tripel.items()} == by_hand
    assert by_hand.total() == 512


@pytest.mark.parametrize(
    ("komponen", "banyak"),
    [("perencanaan", 6), ("pengukuran", 9), ("pelaporan", 8), ("evaluasi", 8)],
)
def test_the_grades_behind_the_values_of_the_document(
    komponen: str, banyak: int
) -> None:
    nilai = LAMPIRAN_2[komponen]
    found = kisi(KETENTUAN, komponen).tripel[nilai]
    assert len(found) == len(set(found)) == banyak
    assert set(found) == set(tripel(komponen, nilai))


@pytest.mark.parametrize(
    ("komponen", "nilai", "dekat"),
    [
        pytest.param("perencanaan", "25.51", ("25.50", "25.80"), id="just above one"),
        pytest.param("perencanaan", "25.79", ("25.50", "25.80"), id="just below one"),
        pytest.param("perencanaan", "0.01", ("0", "1.80"), id="at the bottom"),
        pytest.param("perencanaan", "29.99", ("29.40", "30"), id="at the top"),
        pytest.param("perencanaan", "-0.01", ("0",), id="below all"),
        pytest.param("perencanaan", "30.01", ("30",), id="above all"),
        pytest.param("pelaporan", "14.99", ("14.70", "15"), id="half the weight"),
        pytest.param("evaluasi", "24.76", ("24.50", "25"), id="evaluasi"),
        pytest.param("evaluasi", "0.4", ("0", "1.5"), id="evaluasi, at the bottom"),
    ],
)
def test_the_nearest_values(komponen: str, nilai: str, dekat: tuple[str, ...]) -> None:
    k = kisi(KETENTUAN, komponen)
    assert Decimal(nilai) not in k.tripel
    assert k.terdekat(Decimal(nilai)) == tuple(map(Decimal, dekat))


@given(st.sampled_from(list(BOBOT)), st.decimals(0, 30, places=3))
def test_nothing_lies_between_a_value_and_its_nearest(
    komponen: str, nilai: Decimal
) -> None:
    k = kisi(KETENTUAN, komponen)
    if nilai in k.tripel or nilai > BOBOT[komponen]:
        return
    bawah, atas = k.terdekat(nilai)
    assert bawah < nilai < atas
    assert [n for n in k.nilai if bawah < n < atas] == []


@pytest.mark.parametrize("komponen", BOBOT)
def test_the_ends_have_one_triple_each(komponen: str) -> None:
    k = kisi(KETENTUAN, komponen)
    assert k.nilai[0] == 0
    assert k.nilai[-1] == BOBOT[komponen]
    assert k.tripel[k.nilai[0]] == (("E", "E", "E"),)
    assert k.tripel[k.nilai[-1]] == (("AA", "AA", "AA"),)


def test_a_value_with_more_zeros_is_the_same_value() -> None:
    k = kisi(KETENTUAN, "perencanaan")
    assert k.tripel[Decimal("25.5000")] == k.tripel[Decimal("25.5")]
    assert len(k.tripel[Decimal("3E+1")]) == 1
