"""A word against a word: the verdict by order, the capaian by place or in full."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pk_satu import baris_of, perjanjian
from alat.tahun_berjalan import janji, setahun
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.terhadap_target import SEPENUHNYA, TAK_MENCAPAI

KATA = ("TMP", "TW", "WDP", "WTP")
ARAH = ("naik", "turun")
kata = st.sampled_from(KATA)


def _baris(realisasi: str, target: str, konvensi: Any = None, **more: Any) -> Baris:
    pk = perjanjian("predikat", target, konvensi, **more)
    return baris_of(pk, {"predikat": realisasi})


@pytest.mark.parametrize(
    ("more", "realisasi", "target", "capaian"),
    [
        pytest.param({}, "WTP", "WTP", "100.00", id="just the target"),
        pytest.param({}, "WDP", "WTP", "75.00", id="one step short"),
        pytest.param({}, "WTP", "TW", "200.00", id="better than promised"),
        pytest.param({"arah": "turun"}, "TW", "TMP", "0.00", id="fewer is better"),
        pytest.param({"capaian_predikat": "penuh"}, "WDP", "WTP", "0.00", id="0"),
        pytest.param({"capaian_predikat": "penuh"}, "WTP", "WDP", "100.00", id="100"),
        pytest.param(
            {"capaian_predikat": "penuh"}, "WDP", "> WDP", "0.00", id="strictly more"
        ),
        pytest.param(
            {"capaian_predikat": "penuh", "arah": "turun"}, "TW", "TMP", "0.00", id="00"
        ),
    ],
)
def test_capaian(more: Any, realisasi: str, target: str, capaian: str) -> None:
    baris = _baris(realisasi, target, **more)
    assert baris.capaian
    assert str(baris.capaian.nilai) == capaian


@pytest.mark.parametrize(
    ("konvensi", "sendiri", "capaian"),
    [
        ({}, {}, "75"),
        ({"capaian_predikat": "penuh"}, {}, "0"),
        ({"capaian_predikat": "penuh"}, {"capaian_predikat": "peringkat"}, "75"),
        ({"capaian_predikat": "peringkat"}, {"capaian_predikat": "penuh"}, "0"),
    ],
)
def test_an_indikator_says_it_before_the_pk(
    konvensi: Any, sendiri: Any, capaian: str
) -> None:
    baris = _baris("WDP", "WTP", konvensi, **sendiri)
    assert baris.capaian_penuh
    assert baris.capaian_penuh.nilai == Decimal(capaian)


def test_a_number_is_never_in_full() -> None:
    pk = perjanjian("nilai", "4", {"capaian_predikat": "penuh"})
    baris = baris_of(pk, {"nilai": "3"})
    assert baris.capaian_penuh
    assert baris.capaian_penuh.nilai == Decimal(75)


@given(kata, kata, st.sampled_from(ARAH))
def test_the_verdict_is_by_order_and_in_full_the_capaian_too(
    realisasi: str, target: str, arah: str
) -> None:
    di, ke = KATA.index(realisasi), KATA.index(target)
    baris = _baris(realisasi, target, arah=arah, capaian_predikat="penuh")
    assert baris.tercapai == (di >= ke if arah == "naik" else di <= ke)
    assert baris.capaian_penuh
    assert baris.capaian_penuh.nilai == (100 if baris.tercapai else 0)
    assert baris.capaian_penuh.operasi is (
        SEPENUHNYA if baris.tercapai else TAK_MENCAPAI
    )
    assert (baris.predikat, str(baris.target)) == (realisasi, target)


def test_a_full_capaian_says_itself() -> None:
    baris = _baris("WDP", "WTP", capaian_predikat="penuh")
    assert baris.capaian_penuh
    assert baris.capaian_penuh.kata == "0, karena realisasi tidak mencapai target"
    assert [d.keys for d in baris.capaian_penuh.dasar] == [(), ("target",)]


@given(kata, kata, st.sampled_from(ARAH))
def test_a_word_far_from_another_is_no_slip(
    realisasi: str, target: str, arah: str
) -> None:
    catatan = _baris(realisasi, target, arah=arah).catatan
    assert "KIN414" not in {d.code for d in catatan}


def test_of_several_periods_the_last_word_stands() -> None:
    hasil = setahun(janji("predikat"), "WTP", "TW", "")
    (baris,) = hasil.baris
    assert (baris.predikat, baris.rekap.cara) == ("TW", "posisi")
