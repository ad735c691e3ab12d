"""What is due by the end of a period: a target of its quarter, or of the whole year."""

from typing import Any

import pytest

from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.hitung.berjalan import jatuh_tempo
from kinerja_cli.hitung.triwulan import triwulan_tiba

TW: dict[str, Any] = {"target_triwulan": [10, 20, 30, 40]}
SELANG: dict[str, Any] = {"target_triwulan": [None, 20, "-", 40]}
SENDIRI: dict[str, Any] = {"sifat_triwulan": "per_triwulan"}


@pytest.mark.parametrize(
    ("periode", "target", "more", "tiba", "tempo"),
    [
        pytest.param(1, 40, {}, False, False, id="of the year, in a quarter"),
        pytest.param(3, 40, {}, False, False, id="of the year, in the third"),
        pytest.param(4, 40, {}, False, True, id="of the year, in the last"),
        pytest.param("b11", 40, {}, False, False, id="in November"),
        pytest.param("b12", 40, {}, False, True, id="in December"),
        pytest.param("tahun", 40, {}, False, True, id="of the year"),
        pytest.param("tahun", 0, {}, False, True, id="a target of zero is one"),
        pytest.param("tahun", "-", {}, False, False, id="nothing promised"),
        pytest.param(1, 40, TW, True, True, id="of the quarter"),
        pytest.param(1, "-", TW, True, True, id="of the quarter alone"),
        pytest.param("b2", 40, TW, False, False, id="a quarter not over"),
        pytest.param("b3", 40, TW, True, True, id="the month that ends it"),
        pytest.param(1, 40, SELANG, False, False, id="none for this quarter"),
        pytest.param(2, 40, SELANG, True, True, id="one for this quarter"),
        pytest.param(3, 40, SELANG, False, False, id="a dash for this one"),
        pytest.param(4, "-", SELANG, True, True, id="the last quarter alone"),
        pytest.param("tahun", "-", TW, True, True, id="the year is the last, too"),
        pytest.param("tahun", 40, TW | SENDIRI, False, True, id="no quarter by itself"),
        pytest.param("tahun", "-", TW | SENDIRI, False, False, id="and no year either"),
        pytest.param(4, "-", TW | SENDIRI, True, True, id="a quarter by itself"),
    ],
)
def test_what_is_due(
    periode: int | str, target: object, more: dict[str, Any], *, tiba: bool, tempo: bool
) -> None:
    hasil = hitung(janji([butir("a", target, **more)]), laporan(periode, realisasi={}))
    i = hasil.pk.value.menurut_id["a"]
    assert triwulan_tiba(i, hasil.realisasi) is tiba
    assert jatuh_tempo(i, hasil.realisasi) is tempo
