"""Capaian: a realisasi against its target, in both directions, by hand redone."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from alat.pk_satu import baris_of, perjanjian
from alat.ragam_isian import Isi
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import Exact, tambah
from kinerja_cli.core.langkah import Langkah, dari_isian
from kinerja_cli.dokumen.pk import Indikator, Konvensi
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.terhadap_target import hitung_capaian
from kinerja_cli.source.validation import validate

SKALA = "permendagri-54-2010"
NILAI = st.decimals(0, 10**6, places=2)
RASIO = {"arah": "turun", "rumus_turun": "rasio"}
POSITIF = st.decimals("0.01", 10**6, places=2)


def _indikator(target: object, **more: object) -> Indikator:
    base = {"id": "x", "nama": "X", "satuan": "%", "rumus": "nilai"}
    return validate(Indikator, base | {"target": target} | more)


def _hitung(realisasi: object, target: object, **more: object) -> Langkah | Diagnostic:
    i = _indikator(str(target), **more)
    step = dari_isian("realisasi", Decimal(str(realisasi)), "nilai")
    assert i.target
    return hitung_capaian(i, step, i.target, Konvensi())


def _capaian(realisasi: object, target: object, **more: object) -> Exact:
    step = _hitung(realisasi, target, **more)
    assert isinstance(step, Langkah)
    return step.nilai


def _baris(
    isi: Isi | None, target: str, konvensi: Isi | None = None, **more: Any
) -> Baris:
    rumus = more.pop("rumus", "nilai")
    return baris_of(perjanjian(rumus, target, konvensi, **more), isi)


def _nilai(realisasi: str, target: str, **more: Any) -> Baris:
    return _baris({"nilai": realisasi}, target, **more)


@pytest.mark.parametrize(
    ("arah", "realisasi", "target", "capaian"),
    [
        pytest.param({}, "15", "15", "100", id="naik: just the target"),
        pytest.param({}, "12", "15", "80", id="naik: less"),
        pytest.param({}, "18", "15", "120", id="naik: more is not cut off"),
        pytest.param({}, "0", "15", "0", id="naik: zero is a value"),
        pytest.param({}, "-3", "15", "-20", id="naik: below zero"),
        pytest.param({"arah": "turun"}, "10", "10", "100", id="turun: just the target"),
        pytest.param({"arah": "turun"}, "8", "10", "120", id="turun: fewer"),
        pytest.param({"arah": "turun"}, "0", "10", "200", id="turun: none at all"),
        pytest.param({"arah": "turun"}, "20", "10", "0", id="turun: twice"),
        pytest.param({"arah": "turun"}, "30", "10", "-100", id="turun: over twice"),
        pytest.param(
            {"arah": "turun", "rumus_turun": "rasio"}, "8", "10", "125", id="T : R"
        ),
        pytest.param(
            {"arah": "turun", "rumus_turun": "rasio"}, "30", "12", "40", id="T : R over"
        ),
    ],
)
def test_hitung_capaian(
    arah: dict[str, object], realisasi: str, target: str, capaian: str
) -> None:
    assert _capaian(realisasi, target, **arah) == Decimal(capaian)


@pytest.mark.parametrize("rumus_turun", ["selisih", "rasio"])
@pytest.mark.parametrize("arah", [{}, {"arah": "naik"}], ids=["default", "naik"])
def test_a_rumus_turun_says_nothing_of_naik(
    arah: dict[str, object], rumus_turun: str
) -> None:
    assert [
        d.code for d in refusals(_indikator, "10", rumus_turun=rumus_turun, **arah)
    ] == ["KIN222"]


def test_a_rumus_turun_left_blank_was_not_written() -> None:
    assert _capaian("8", "10", rumus_turun=None) == 80


def test_a_target_of_zero_has_a_verdict_and_no_capaian() -> None:
    sebab = "KIN401 catatan: target nol: capaian tidak dapat dihitung"
    assert str(_hitung("0", "0")) == sebab
    baris = _nilai("-1", "0")
    assert (baris.status, baris.capaian) == ("tak_terhitung", None)
    assert (baris.tercapai, baris.kategori) == (False, None)
    assert [d.code for d in baris.catatan] == ["KIN401"]
    assert baris.realisasi is not None
    assert baris.realisasi.nilai == -1


def test_a_verdict_without_a_capaian_may_hang_on_rounding_too() -> None:
    baris = _nilai("0,004", "0", arah="turun", desimal="2")
    assert (baris.tercapai, baris.tercapai_penuh) == (True, False)
    assert [d.code for d in baris.catatan] == ["KIN401", "KIN412"]
    tercetak = _nilai("0,004", "0", arah="turun")
    assert (tercetak.tercapai, tercetak.tercapai_penuh) == (False, False)
    assert [d.code for d in tercetak.catatan] == ["KIN401"]


@pytest.mark.parametrize(("realisasi", "kata"), [("0", "nol"), ("-2", "negatif")])
def test_target_over_a_realisasi_of_zero_or_below_cannot_be_computed(
    realisasi: str, kata: str
) -> None:
    baris = _nilai(realisasi, "10", **RASIO)
    assert (baris.status, baris.kategori) == ("tak_terhitung", None)
    assert baris.tercapai is True
    assert [d.code for d in baris.catatan] == ["KIN402"]
    assert f"realisasi {kata}:" in baris.catatan[0].message


@pytest.mark.parametrize(
    ("rumus_turun", "kata", "angka"),
    [
        (
            "selisih",
            "(2 × target − realisasi) : target × 100",
            "(2 × 10 − 8,00) : 10 × 100",
        ),
        ("rasio", "target : realisasi × 100", "10 : 8,00 × 100"),
    ],
)
def test_turun_says_by_which_formula(rumus_turun: str, kata: str, angka: str) -> None:
    baris = _nilai("8", "10", arah="turun", rumus_turun=rumus_turun)
    assert baris.capaian_penuh is not None
    assert (baris.capaian_penuh.kata, baris.capaian_penuh.angka) == (kata, angka)


def test_half_up_is_away_from_zero_below_it() -> None:
    baris = _nilai("1601", "800", arah="turun")  # -0,125
    assert baris.capaian is not None
    assert str(baris.capaian.nilai) == "-0.13"


def test_a_realisasi_is_rounded_once_and_then_compared() -> None:
    baris = _baris({"nilai_skm": "3,253"}, "81,33", rumus="skm")
    assert baris.realisasi is not None
    assert baris.capaian is not None
    assert str(baris.realisasi.nilai) == "81.33"
    assert baris.realisasi_penuh == Decimal("81.325")
    assert (str(baris.capaian.nilai), baris.tercapai) == ("100.00", True)
    assert baris.tercapai_penuh is False
    assert (baris.kategori, baris.predikat) == ("Sangat Tinggi", "B (Baik)")


@pytest.mark.parametrize(
    ("capaian", "kategori"),
    [
        ("90,9950", "Sangat Tinggi"),
        ("90,9949", "Tinggi"),
        ("76", "Tinggi"),
        ("75,99", "Sedang"),
        ("66", "Sedang"),
        ("65,99", "Rendah"),
        ("51", "Rendah"),
        ("50,99", "Sangat Rendah"),
        ("-1", "Sangat Rendah"),
        ("250", "Sangat Tinggi"),
    ],
)
def test_kategori_is_half_open_on_the_rounded_value(
    capaian: str, kategori: str
) -> None:
    baris = _nilai(capaian, "100", desimal="4", konvensi={"skala_capaian": SKALA})
    assert baris.kategori == kategori


@given(NILAI, NILAI, POSITIF)
def test_better_is_never_worth_less(a: Decimal, b: Decimal, target: Decimal) -> None:
    low, high = sorted((a, b))
    assert _capaian(low, target) <= _capaian(high, target)
    assert _capaian(low, target, arah="turun") >= _capaian(high, target, arah="turun")


@given(NILAI, POSITIF)
def test_naik_and_turun_mirror_each_other_at_100(r: Decimal, target: Decimal) -> None:
    naik, turun = _capaian(r, target), _capaian(r, target, arah="turun")
    assert tambah(naik, turun) == 200
