"""Every printed row can be redone by hand, and so can the means."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.sesi import DOKUMEN, LAIN, Q1


def _capaian(i: dict[str, Any]) -> Decimal:
    t, r = i["target"], i["realisasi"]
    if i["arah"] == "naik":
        return Decimal(r * 100 / t)
    return Decimal(
        (2 * t - r) * 100 / t if i["rumus_turun"] == "selisih" else t * 100 / r
    )


@pytest.mark.parametrize("berkas", [DOKUMEN, LAIN, Q1])
def test_every_row_can_be_redone_by_hand(cetak: Cetak, berkas: str) -> None:
    hasil = cetak.json("hitung", "-r", berkas)
    cent = Decimal("0.01")
    filled = [i for i in hasil["indikator"] if i["capaian"] is not None]
    for i in filled:
        assert i["capaian"] == _capaian(i).quantize(cent, ROUND_HALF_UP)
    mean = sum(i["capaian"] for i in filled) / len(filled)
    ringkasan = hasil["ringkasan"]
    assert ringkasan["rata_rata_capaian"] == mean.quantize(cent, ROUND_HALF_UP)
    assert ringkasan["terhitung"] == len(filled)
    assert ringkasan["tercapai"] == sum(i["tercapai"] for i in filled)
