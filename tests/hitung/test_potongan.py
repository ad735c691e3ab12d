"""What a capaian is without its bounds is read off its own steps."""

from decimal import Decimal
from typing import Any

import pytest

from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.hitung.potongan import Potongan, potongan


@pytest.mark.parametrize(
    ("nilai", "lain", "dipotong"),
    [
        (
            15,
            {"batas_capaian": 120},
            [Potongan(Decimal(120), Decimal("150.00"), atas=True)],
        ),
        (12, {"batas_capaian": 120}, []),
        (11, {"batas_capaian": 120, "batas_bawah": 50}, []),
        (4, {"batas_bawah": 50}, [Potongan(Decimal(50), Decimal("40.00"), atas=False)]),
        (5, {"batas_bawah": 50}, []),
        (
            "12,0001",
            {"batas_capaian": 120, "desimal": 4},
            [Potongan(Decimal(120), Decimal("120.001"), atas=True)],
        ),
        (15, {}, []),
    ],
)
def test_a_bound_and_what_is_beyond_it(
    nilai: object, lain: dict[str, Any], dipotong: list[Potongan]
) -> None:
    pk = janji([butir("a", 10, **lain)])
    hasil = hitung(pk, laporan("tahun", realisasi={"a": {"nilai": nilai}}))
    capaian = hasil.baris[0].capaian
    assert capaian is not None
    assert list(potongan(capaian)) == dipotong
