"""Mutu pelayanan at and just beside every bound of the two tables of SKM."""

from decimal import Decimal

import pytest

from kinerja_cli.aturan import Aturan, load_buku

LAMA = [
    ("100", "A (Sangat Baik)"),
    ("81.26", "A (Sangat Baik)"),
    ("81.255", "A (Sangat Baik)"),
    ("81.2549", "B (Baik)"),
    ("81.25", "B (Baik)"),
    ("62.51", "B (Baik)"),
    ("62.505", "B (Baik)"),
    ("62.5049", "C (Kurang Baik)"),
    ("62.50", "C (Kurang Baik)"),
    ("43.76", "C (Kurang Baik)"),
    ("43.755", "C (Kurang Baik)"),
    ("43.7549", "D (Tidak Baik)"),
    ("43.75", "D (Tidak Baik)"),
    ("25", "D (Tidak Baik)"),
    ("24.99", None),
]

BARU = [
    ("100", "A (Sangat Baik)"),
    ("88.31", "A (Sangat Baik)"),
    ("88.305", "A (Sangat Baik)"),
    ("88.3049", "B (Baik)"),
    ("88.30", "B (Baik)"),
    ("81.33", "B (Baik)"),
    ("76.61", "B (Baik)"),
    ("76.605", "B (Baik)"),
    ("76.6049", "C (Kurang Baik)"),
    ("76.60", "C (Kurang Baik)"),
    ("65.00", "C (Kurang Baik)"),
    ("64.995", "C (Kurang Baik)"),
    ("64.9949", "D (Tidak Baik)"),
    ("64.99", "D (Tidak Baik)"),
    ("25", "D (Tidak Baik)"),
    ("24.995", "D (Tidak Baik)"),
    ("24.9949", None),
    ("0", None),
]


@pytest.mark.parametrize(("nilai", "predikat"), BARU)
def test_permenpanrb_14_2017(nilai: str, predikat: str | None) -> None:
    ketentuan = Aturan(2024).ketentuan("skm")
    assert ketentuan.nama == "permenpanrb-14-2017"
    assert ketentuan.predikat(Decimal(nilai)) == predikat


@pytest.mark.parametrize(("nilai", "predikat"), LAMA)
def test_kep_25_2004(nilai: str, predikat: str | None) -> None:
    ketentuan = Aturan(2016).ketentuan("skm")
    assert ketentuan.nama == "kep-25-2004"
    assert ketentuan.predikat(Decimal(nilai)) == predikat


@pytest.mark.parametrize(
    ("tahun", "nama", "unsur"),
    [
        pytest.param(2004, "kep-25-2004", 14, id="the first year"),
        pytest.param(2016, "kep-25-2004", 14, id="the last year of the old one"),
        pytest.param(2017, "permenpanrb-14-2017", 9, id="the first of the new one"),
        pytest.param(2024, "permenpanrb-14-2017", 9, id="PK 2024"),
        pytest.param(2100, "permenpanrb-14-2017", 9, id="until replaced"),
    ],
)
def test_in_force(tahun: int, nama: str, unsur: int) -> None:
    ketentuan = load_buku("skm").pada(tahun)
    assert ketentuan.nama == nama
    assert ketentuan.tetapan["jumlah_unsur"].nilai == unsur
    assert ketentuan.tetapan["faktor_konversi"].nilai == 25


def test_the_band_without_its_description() -> None:
    jenjang = Aturan(2024).ketentuan("skm").jenjang(Decimal("81.33"))
    assert jenjang is not None
    assert (jenjang.predikat, jenjang.sebutan, jenjang.lengkap) == (
        "B",
        "Baik",
        "B (Baik)",
    )
