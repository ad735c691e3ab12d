"""A period as offices spell it, and what is none."""

import pytest

from kinerja_cli.core.sebutan_periode import BagianTahun, bagian_tahun, bulan_tanggal


@pytest.mark.parametrize(
    ("teks", "bagian"),
    [
        ("triwulan 3", BagianTahun("triwulan", 3)),
        ("Triwulan III", BagianTahun("triwulan", 3)),
        ("TW3", BagianTahun("triwulan", 3)),
        ("TW-IV", BagianTahun("triwulan", 4)),
        ("triwulan ke-2", BagianTahun("triwulan", 2)),
        ("TW III 2024", BagianTahun("triwulan", 3, 2024)),
        ("triwulan 3 tahun 2024", BagianTahun("triwulan", 3, 2024)),
        ("semester 2", BagianTahun("semester", 2)),
        ("Semester II", BagianTahun("semester", 2)),
        ("smt 1", BagianTahun("semester", 1)),
        ("bulan 9", BagianTahun("bulan", 9)),
        ("September", BagianTahun("bulan", 9)),
        ("Nopember 2023", BagianTahun("bulan", 11, 2023)),
        ("triwulan 0", None),
        ("triwulan 5", None),
        ("semester 3", None),
        ("bulan 13", None),
        ("3", None),
        ("setahun", None),
        ("2024", None),
        ("triwulan", None),
        ("minggu 3", None),
        ("triwulan 3 " + "x" * 40, None),
        ("", None),
    ],
)
def test_readings(teks: str, bagian: BagianTahun | None) -> None:
    assert bagian_tahun(teks) == bagian


def test_a_number_is_of_what_its_key_says() -> None:
    assert bagian_tahun("II", "semester") == BagianTahun("semester", 2)


@pytest.mark.parametrize(
    ("teks", "bulan"),
    [
        ("1 Juli 2025", 7),
        ("14 Sept", 9),
        ("per 1 Nopember 2025", 11),
        ("1-Jul-2025", 7),
        ("01/07/2025", 7),
        ("31.12.2025", 12),
        ("2025-07-01", 7),
        ("01/13/2025", None),
        ("0/0/2025", None),
        ("Juli 2025", None),
        ("7", None),
        ("triwulan 5", None),
        ("", None),
    ],
)
def test_a_date_gives_away_its_month(teks: str, bulan: int | None) -> None:
    assert bulan_tanggal(teks) == bulan
