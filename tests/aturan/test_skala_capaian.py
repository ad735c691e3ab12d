"""Categories of capaian at and just beside every bound of the three scales."""

from decimal import Decimal

import pytest

from kinerja_cli.aturan import Aturan, load_buku

BATAS = [
    ("184.75", 0),
    ("100.01", 0),
    ("100", 0),
    ("91", 0),
    ("90.99", 1),
    ("76", 1),
    ("75.99", 2),
    ("66", 2),
    ("65.99", 3),
    ("51", 3),
    ("50.99", 4),
    ("0", 4),
    ("-50", 4),
]
PERMENDAGRI = ("Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah")
SAMPANG = ("Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang")


@pytest.mark.parametrize(("capaian", "jenjang"), BATAS)
def test_permendagri_54_2010_is_the_default(capaian: str, jenjang: int) -> None:
    ketentuan = Aturan(2024).ketentuan("capaian")
    assert ketentuan.nama == "permendagri-54-2010"
    assert ketentuan.predikat(Decimal(capaian)) == PERMENDAGRI[jenjang]


@pytest.mark.parametrize(("capaian", "jenjang"), BATAS)
def test_sampang_2019(capaian: str, jenjang: int) -> None:
    ketentuan = Aturan(2024, {"capaian": "sampang-2019"}).ketentuan("capaian")
    assert ketentuan.predikat(Decimal(capaian)) == SAMPANG[jenjang]


@pytest.mark.parametrize(
    ("capaian", "kategori"),
    [
        ("184.75", "Memuaskan"),
        ("85.01", "Memuaskan"),
        ("85", "Sangat Baik"),
        ("75.01", "Sangat Baik"),
        ("75", "Baik"),
        ("65.01", "Baik"),
        ("65", "Cukup Baik"),
        ("50.01", "Cukup Baik"),
        ("50", "Agak Kurang"),
        ("30.01", "Agak Kurang"),
        ("30", "Kurang"),
        ("0", "Kurang"),
        ("-50", "Kurang"),
    ],
)
def test_lan(capaian: str, kategori: str) -> None:
    ketentuan = Aturan(2024, {"capaian": "lan"}).ketentuan("capaian")
    assert ketentuan.predikat(Decimal(capaian)) == kategori


def test_a_scale_of_a_later_year_may_be_chosen_by_name() -> None:
    ketentuan = Aturan(2015, {"capaian": "sampang-2019"}).ketentuan("capaian")
    assert (ketentuan.nama, ketentuan.sejak) == ("sampang-2019", 2019)


@pytest.mark.parametrize("tahun", [2010, 2018, 2019, 2024, 2100])
def test_a_scale_to_choose_is_never_the_default(tahun: int) -> None:
    pilihan = {k.nama for k in load_buku("capaian").ketentuan if k.pilihan}
    assert pilihan == {"sampang-2019", "lan"}
    assert load_buku("capaian").pada(tahun).nama == "permendagri-54-2010"
