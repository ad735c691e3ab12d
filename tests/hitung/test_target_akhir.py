"""The way to the medium-term target: by the formula of capaian, rounded once."""

from typing import Any

import pytest

from alat.pk_satu import baris_of, perjanjian
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.target_akhir import hitung_akhir


def _akhir(
    pk: Perjanjian, isi: dict[str, Any] | None, *, setahun: bool = True
) -> Akhir | None:
    baris = baris_of(pk, isi)
    kini = hitung_akhir(baris.indikator, baris.realisasi, pk, setahun=setahun)
    return kini.isi if kini else None


NOL = "realisasi nol: target dibagi realisasi tidak dapat dihitung"
AKHIR = {"tahun": 2026, "nilai": "90", "sumber": "Renstra 2021-2026"}
NOL = "realisasi nol: target dibagi realisasi tidak dapat dihitung"


@pytest.mark.parametrize(
    ("nilai", "akhir", "more", "target", "capaian"),
    [
        ("81", "90", {}, "90.00", "90.00"),
        ("90", "90", {}, "90.00", "100.00"),
        ("95", "90", {}, "90.00", "105.56"),
        ("95", "90", {"batas_capaian": "100"}, "90.00", "100.00"),
        ("89,9949", "90", {}, "90.0000", "99.99"),
        ("89,9949", "90", {"desimal": "2"}, "90.00", "99.99"),
        ("8", "10", {"arah": "turun"}, "10.00", "120.00"),
        ("8", "10", {"arah": "turun", "rumus_turun": "rasio"}, "10.00", "125.00"),
        ("8", "10,1250", {}, "10.1250", "79.01"),
        ("8", "0", {}, "0.00", None),
        ("0", "5", {"arah": "turun", "rumus_turun": "rasio"}, "5.00", None),
        (None, "90", {}, "90.00", None),
    ],
)
def test_capaian(
    nilai: str | None,
    akhir: str,
    more: dict[str, Any],
    target: str,
    capaian: str | None,
) -> None:
    pk = perjanjian("nilai", "80", target_akhir=AKHIR | {"nilai": akhir}, **more)
    found = _akhir(pk, {"nilai": nilai} if nilai else None)
    assert found
    assert (str(found.nilai), found.tahun) == (target, 2026)
    assert found.sumber == "Renstra 2021-2026"
    assert (found.capaian and str(found.capaian)) == capaian
    sebab = {
        ("8", "0"): ["KIN401: target akhir nol: capaian tidak dapat dihitung"],
        ("0", "5"): [f"KIN402: target akhir: {NOL}"],
        ("95", "90"): ["KIN415: target akhir: capaian dibatasi 100; tanpa batas 105,56"]
        * bool(more),
    }
    assert list(found.catatan) == sebab.get((nilai or "", akhir), [])


def test_none_was_set() -> None:
    assert _akhir(perjanjian("nilai", "80"), {"nilai": "81"}) is None


@pytest.mark.parametrize(
    ("tahun", "setahun", "berjalan"),
    [
        pytest.param(2025, True, True, id="a later year"),
        pytest.param(2025, False, True, id="a later year, in this one"),
        pytest.param(2024, False, True, id="this year, which goes on"),
        pytest.param(2024, True, False, id="this year, at its end"),
    ],
)
@pytest.mark.parametrize("nilai", ["89", "90"])
def test_until_its_year_is_over_it_is_not_missed(
    nilai: str, tahun: int, *, setahun: bool, berjalan: bool
) -> None:
    pk = perjanjian("nilai", "80", target_akhir=AKHIR | {"tahun": tahun})
    found = _akhir(pk, {"nilai": nilai}, setahun=setahun)
    assert found is not None
    assert (found.tercapai, found.masa_berjalan) == (nilai == "90", berjalan)
