"""Predikat of SAKIP at its bounds, whose lower side is open, and the weights."""

from decimal import Decimal

import pytest

from kinerja_cli.aturan import Aturan

SAKIP = Aturan(2024).ketentuan("sakip")


@pytest.mark.parametrize(
    ("nilai", "predikat"),
    [
        pytest.param("100", "AA (Sangat Memuaskan)", id="all"),
        pytest.param("90.01", "AA (Sangat Memuaskan)", id="just above 90"),
        pytest.param("90.005", "AA (Sangat Memuaskan)", id="rounds to 90,01"),
        pytest.param("90.004", "A (Memuaskan)", id="rounds to 90,00"),
        pytest.param("90", "A (Memuaskan)", id="exactly 90 is A"),
        pytest.param("81.10", "A (Memuaskan)", id="PK 2024"),
        pytest.param("80.01", "A (Memuaskan)", id="just above 80"),
        pytest.param("80.005", "A (Memuaskan)", id="rounds to 80,01"),
        pytest.param("80.0049", "BB (Sangat Baik)", id="rounds to 80,00"),
        pytest.param("80", "BB (Sangat Baik)", id="exactly 80 is BB"),
        pytest.param("70.01", "BB (Sangat Baik)", id="just above 70"),
        pytest.param("70", "B (Baik)", id="exactly 70 is B"),
        pytest.param("60.01", "B (Baik)", id="just above 60"),
        pytest.param("60", "CC (Cukup)", id="exactly 60 is CC"),
        pytest.param("50.01", "CC (Cukup)", id="just above 50"),
        pytest.param("50", "C (Kurang)", id="exactly 50 is C"),
        pytest.param("30.01", "C (Kurang)", id="just above 30"),
        pytest.param("30.005", "C (Kurang)", id="rounds to 30,01"),
        pytest.param("30", "D (Sangat Kurang)", id="exactly 30 is D"),
        pytest.param("0", "D (Sangat Kurang)", id="exactly 0 is D"),
        pytest.param("-0.004", "D (Sangat Kurang)", id="rounds to 0"),
        pytest.param("-0.01", None, id="below the scale"),
    ],
)
def test_predikat(nilai: str, predikat: str | None) -> None:
    assert SAKIP.predikat(Decimal(nilai)) == predikat


def test_weights_of_components_and_subcomponents() -> None:
    bobot, bagian = SAKIP.tabel["bobot"].isi, SAKIP.tabel["bagian"].isi
    assert tuple(bobot) == ("perencanaan", "pengukuran", "pelaporan", "evaluasi")
    assert tuple(map(int, bobot.values())) == (30, 30, 15, 25)
    assert tuple(bagian) == ("keberadaan", "kualitas", "pemanfaatan")
    assert tuple(map(int, bagian.values())) == (20, 30, 50)


@pytest.mark.parametrize(
    ("huruf", "persen"),
    [
        *(("AA", 100), ("A", 90), ("BB", 80), ("B", 70)),
        *(("CC", 60), ("C", 50), ("D", 30), ("E", 0)),
    ],
)
def test_grade_of_a_subcomponent(huruf: str, persen: int) -> None:
    assert SAKIP.tabel["huruf"].isi[huruf] == persen
    assert len(SAKIP.tabel["huruf"].isi) == 8
