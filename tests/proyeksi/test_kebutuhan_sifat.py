"""Computed forward: what is proposed reaches the goal, and one unit less does not."""

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kinerja_cli.proyeksi.kebutuhan import Kebutuhan
from kinerja_cli.rumus import load_rumus
from pk_satu import baris_of, kebutuhan_of, perjanjian
from ragam_isian import ATURAN, RAGAM, TANPA_PECAHAN, Isi

Arah = Literal["naik", "turun"]
ARAH = ("naik", "turun")


def _forward(k: Kebutuhan, nilai: Decimal) -> Decimal:
    return k.peubah.ganti(nilai).langkah(ATURAN).penuh


def _reaches(k: Kebutuhan, nilai: Decimal) -> bool:
    if k.tujuan.naik:
        return nilai >= k.tujuan.nilai
    return nilai <= k.tujuan.nilai


def _printed(k: Kebutuhan, nilai: Decimal) -> bool:
    """Round half away from zero, in whole numbers of the last digit."""
    satuan = 10**k.tujuan.desimal
    bulat = math.floor(abs(Fraction(nilai)) * satuan + Fraction(1, 2))
    return _reaches(k, Decimal(bulat if nilai >= 0 else -bulat) / satuan)


def _ends(k: Kebutuhan) -> tuple[Decimal | None, Decimal | None, Decimal]:
    """Return where the way to the goal begins and ends, and one step on it."""
    unit, p = k.peubah.unit, k.peubah
    if k.tujuan.naik:
        return p.minimal, p.maksimal, unit
    return p.maksimal, p.minimal, -unit


def _check(k: Kebutuhan, kini: Decimal) -> None:
    pangkal, ujung, step = _ends(k)
    if k.keadaan == "mustahil":
        assert (k.perlu, k.nilai, k.tercetak, k.selisih) == (None,) * 4
        assert ujung is not None
        assert not _reaches(k, _forward(k, ujung))
        return
    assert (k.keadaan == "tercapai") == _reaches(k, kini)
    assert k.perlu is not None
    assert k.selisih == k.perlu - k.peubah.nilai
    assert k.peubah.admits(k.perlu)
    assert k.perlu % k.peubah.unit == 0
    assert k.nilai == _forward(k, k.perlu)
    assert _reaches(k, k.nilai)
    if k.perlu != pangkal:
        assert not _reaches(k, _forward(k, k.perlu - step))
    cetak = k.perlu if k.tercetak is None else k.tercetak
    assert k.peubah.admits(cetak)
    assert _printed(k, _forward(k, cetak))
    if cetak != pangkal:
        assert not _printed(k, _forward(k, cetak - step))


def _target(ragam: str, data: st.DataObject) -> Decimal:
    """Draw a target near what the rumus gives, or anywhere."""
    rumus = RAGAM[ragam][0]
    places = 0 if rumus in TANPA_PECAHAN else 2
    rentang = load_rumus(rumus).rentang
    top = 10**6 if rentang.maksimal is None else rentang.maksimal + 20
    dekat = st.decimals(0, 110, places=places)
    return data.draw(dekat | st.decimals(0, top, places=places))


@pytest.mark.parametrize("arah", ARAH)
@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data())
@settings(deadline=None, max_examples=40)
def test_the_least_input_that_reaches_the_goal(
    ragam: str, arah: Arah, data: st.DataObject
) -> None:
    rumus, _, random = RAGAM[ragam]
    isi: Isi = data.draw(random)
    more: dict[str, Any] = {"arah": arah}
    if data.draw(st.booleans()):
        more["akumulasi"] = "posisi"
    pk = perjanjian(rumus, _target(ragam, data), **more)
    kini = baris_of(pk, isi).realisasi_penuh
    assume(kini is not None)  # an empty list is nothing filled in
    assert kini is not None
    semua = kebutuhan_of(pk, isi)
    assert semua
    for k in semua:
        _check(k, kini)


@pytest.mark.parametrize("arah", ARAH)
@pytest.mark.parametrize("ragam", [r for r in RAGAM if r.startswith("skm, ")])
@given(st.data(), st.integers(1, 2000))
@settings(deadline=None, max_examples=40)
def test_with_respondents_still_to_come(
    ragam: str, arah: Arah, data: st.DataObject, sisa: int
) -> None:
    _, _, random = RAGAM[ragam]
    isi: Isi = data.draw(random)
    pk = perjanjian("skm", _target(ragam, data), arah=arah)
    kini = baris_of(pk, isi).realisasi_penuh
    assert kini is not None
    semua = kebutuhan_of(pk, isi, isi.get("responden", 0) + sisa)
    assert semua
    for k in semua:
        _check(k, kini)


@pytest.mark.parametrize("desimal", [0, 1, 4])
@pytest.mark.parametrize("arah", ARAH)
@given(st.data())
@settings(deadline=None, max_examples=40)
def test_whatever_the_decimals_of_the_indikator(
    arah: Arah, desimal: int, data: st.DataObject
) -> None:
    ragam = data.draw(st.sampled_from(sorted(RAGAM)))
    rumus, _, random = RAGAM[ragam]
    isi: Isi = data.draw(random)
    target = data.draw(st.decimals(0, 110, places=desimal))
    pk = perjanjian(rumus, target, arah=arah, desimal=desimal)
    kini = baris_of(pk, isi).realisasi_penuh
    assume(kini is not None)
    assert kini is not None
    for k in kebutuhan_of(pk, isi):
        _check(k, kini)


@given(st.data(), st.decimals(0, 110, places=2))
@settings(deadline=None, max_examples=100)
def test_what_has_happened_does_not_become_less(
    data: st.DataObject, target: Decimal
) -> None:
    ragam = data.draw(st.sampled_from(["ketepatan_waktu", "jumlah", "rasio"]))
    isi: Isi = data.draw(RAGAM[ragam][2])
    pk = perjanjian(RAGAM[ragam][0], target, arah="turun")
    kini = baris_of(pk, isi).realisasi_penuh
    assert kini is not None
    (k,) = kebutuhan_of(pk, isi)
    assert k.peubah.minimal == k.peubah.nilai
    assert (k.keadaan == "mustahil") == (kini > target)
    assert k.keadaan != "perlu"
