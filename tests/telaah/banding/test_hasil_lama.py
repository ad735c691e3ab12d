"""An older result: what was missed in a year that went on is not met yet."""

from decimal import Decimal
from typing import Any

import pytest

from alat.sisi_buatan import BARIS
from kinerja_cli.dokumen.hasil.declaration import (
    Akhir,
    AkumulasiTercatat,
    BarisTercatat,
    HasilTercatat,
    RealisasiTercatat,
)
from kinerja_cli.telaah.banding.hasil_lama import lengkapi

LEWAT: dict[str, Any] = {
    "rumus": "cacah",
    "arah": "turun",
    "target": Decimal(5),
    "realisasi": Decimal(7),
    "akumulasi": AkumulasiTercatat("jumlah"),
}
KOSONG: dict[str, Any] = dict.fromkeys(HasilTercatat._fields)


def _lengkap(triwulan: int | None, **more: Any) -> BarisTercatat:
    berkas = RealisasiTercatat("r.yaml", "0", 2024, triwulan, None, None)
    isi = {"realisasi": (berkas,), "indikator": (BARIS._replace(**more),)}
    (baris,) = lengkapi(HasilTercatat(**KOSONG | isi)).indikator
    return baris


@pytest.mark.parametrize(
    ("triwulan", "more", "berjalan"),
    [
        pytest.param(3, {}, True, id="a quarter"),
        pytest.param(4, {}, False, id="the last"),
        pytest.param(None, {}, False, id="the year"),
        pytest.param(3, LEWAT, False, id="past it for good"),
        pytest.param(3, LEWAT | {"rumus": "nilai"}, True, id="it may come down"),
        pytest.param(3, LEWAT | {"rumus": "lain"}, True, id="no rumus of ours"),
        pytest.param(3, LEWAT | {"realisasi": Decimal(5)}, True, id="at the target"),
        pytest.param(3, {"tercapai": True}, None, id="reached"),
        pytest.param(3, {"tercapai": None}, None, id="no verdict"),
        pytest.param(3, {"masa_berjalan": False}, False, id="it says so"),
    ],
)
def test_the_year(
    triwulan: int | None, more: dict[str, Any], *, berjalan: bool | None
) -> None:
    assert _lengkap(triwulan, **more).masa_berjalan is berjalan


@pytest.mark.parametrize(
    ("triwulan", "tahun", "tercapai", "berjalan"),
    [
        (3, 2024, False, True),
        (4, 2024, False, False),
        (4, 2025, False, True),
        (4, 2025, True, None),
        (4, 2025, None, None),
    ],
)
def test_the_year_of_a_medium_term_target(
    triwulan: int, tahun: int, *, tercapai: bool | None, berjalan: bool | None
) -> None:
    akhir = Akhir(Decimal(90), tahun, "R", tercapai=tercapai)
    found = _lengkap(triwulan, target_akhir=akhir).target_akhir
    assert found is not None
    assert found.masa_berjalan is berjalan
