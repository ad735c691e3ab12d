"""SKM: the class of a value, on the scale of its year or the one chosen by name."""

from decimal import Decimal

import pytest

from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus.skm import Skm
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
KEP_2004 = Aturan(2024, {"skm": "kep-25-2004"})
SKM = validate(Skm, {"nilai_skm": "3"})


@pytest.mark.parametrize(
    ("nilai", "baru", "lama"),
    [
        ("100", "A (Sangat Baik)", "A (Sangat Baik)"),
        ("88.305", "A (Sangat Baik)", "A (Sangat Baik)"),
        ("88.304", "B (Baik)", "A (Sangat Baik)"),
        ("81.255", "B (Baik)", "A (Sangat Baik)"),
        ("81.25", "B (Baik)", "B (Baik)"),
        ("76.605", "B (Baik)", "B (Baik)"),
        ("76.475", "C (Kurang Baik)", "B (Baik)"),
        ("64.995", "C (Kurang Baik)", "B (Baik)"),
        ("64.994", "D (Tidak Baik)", "B (Baik)"),
        ("62.505", "D (Tidak Baik)", "B (Baik)"),
        ("62.50", "D (Tidak Baik)", "C (Kurang Baik)"),
        ("43.76", "D (Tidak Baik)", "C (Kurang Baik)"),
        ("43.75", "D (Tidak Baik)", "D (Tidak Baik)"),
        ("25", "D (Tidak Baik)", "D (Tidak Baik)"),
        ("24.994", None, None),
    ],
)
def test_mutu_at_the_edges(nilai: str, baru: str | None, lama: str | None) -> None:
    assert SKM.predikat_dari(Decimal(nilai), ATURAN) == baru
    assert SKM.predikat_dari(Decimal(nilai), Aturan(2017)) == baru
    assert SKM.predikat_dari(Decimal(nilai), KEP_2004) == lama
    assert SKM.predikat_dari(Decimal(nilai), Aturan(2016)) == lama
