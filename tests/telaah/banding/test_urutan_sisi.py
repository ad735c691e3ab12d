"""Sides stand in the order of time, each with a short label of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.sisi_buatan import nilai, sisi
from kinerja_cli.core.periode import Periode
from kinerja_cli.telaah.banding.sisi import urutkan

TAHUN = Periode(2024, 1, 12)
TW = [Periode.ke(2024, 3, n) for n in (1, 2, 3, 4)]
SEMESTER = [Periode.ke(2024, 6, n) for n in (1, 2)]
BULAN = [Periode.ke(2024, 1, n + 1) for n in range(12)]


@pytest.mark.parametrize(
    ("periode", "label"),
    [
        ([TAHUN], "2024"),
        (TW, "2024"),
        (BULAN, "2024"),
        (TW[:3], "s.d. TW 3 2024"),
        (TW[1:3], "s.d. TW 3 2024"),
        ([TW[0], TW[3]], "s.d. TW 4 2024"),
        (TW[1:], "s.d. TW 4 2024"),
        ([TW[2]], "TW 3 2024"),
        ([BULAN[4]], "bulan 5 2024"),
        ([SEMESTER[1]], "SMT 2 2024"),
        (SEMESTER, "2024"),
        ([SEMESTER[0], TW[2]], "s.d. TW 3 2024"),
        ([TW[0], BULAN[3]], "s.d. bulan 4 2024"),
    ],
    ids=str,
)
def test_label(periode: list[Periode], label: str) -> None:
    (s,) = urutkan([sisi(nilai(), *periode)])
    assert s.label == label


def test_order_of_time() -> None:
    periode = [
        [Periode(2023, 10, 12)],
        [Periode(2023, 1, 12)],
        [TW[0]],
        TW[:2],
        [TW[1]],
        [TAHUN],
    ]
    urut = [periode[1], periode[0], *periode[2:]]
    found = urutkan([sisi(nilai(), *m) for m in reversed(periode)])
    assert [s.periode for s in found] == [tuple(m) for m in urut]


def test_two_of_one_period_keep_their_order_and_are_told_apart() -> None:
    semua = [sisi(nilai(n), TW[0]) for n in ("1", "2")]
    (a, b, c) = urutkan([*semua, sisi(nilai(), TW[1])])
    assert [s.label for s in (a, b, c)] == [
        "TW 1 2024 (1)",
        "TW 1 2024 (2)",
        "TW 2 2024",
    ]
    assert [s.nilai["a"].baris.realisasi for s in (a, b)] == [1, 2]


@given(st.permutations(range(6)))
def test_the_order_of_the_arguments_does_not_matter(urutan: list[int]) -> None:
    semua = [sisi(nilai(), *m) for m in ([TAHUN], [TW[0]], TW[:2], [TW[2]])]
    semua += [sisi(nilai(), Periode(2023, 1, 12)), sisi(nilai(), Periode(2025, 1, 3))]
    assert urutkan([semua[n] for n in urutan]) == urutkan(semua)
