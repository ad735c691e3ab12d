"""Quarters without a target: nothing is judged there, and what was due is not lost."""

from typing import Any

import pytest

from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.halangan import halangan
from kinerja_cli.hitung.hasil import Hasil

OPINI = {**butir("a", "", "predikat"), "target": "WTP", "skala": "opini_bpk"}
AWAL = ["WTP", "-", "-", "-"]


def _hasil(*isi: Any, i: Any = OPINI, **more: Any) -> Hasil:
    semua = (
        laporan(n, realisasi={"a": isi, "lain": {"nilai": n}})
        for n, isi in enumerate(isi, 1)
    )
    lain = butir("lain", 99)
    return hitung(janji([{**i, "target_triwulan": AWAL} | more, lain]), *semua)


def _opini(*kata: str, **more: Any) -> Baris:
    isi = ({"predikat": k} if k else None for k in kata)
    return _hasil(*isi, **more).baris[0]


def _luput(b: Baris) -> list[str]:
    return [d.message for d in b.catatan if d.code == "KIN456"]


def test_a_word_that_is_due_in_march_is_judged_then_and_stays() -> None:
    for kata, tercapai in (("WDP", False), ("WTP", True)):
        awal = _opini(kata)
        assert awal.triwulan is not None
        assert (awal.triwulan.tercapai, _luput(awal)) == (tercapai, [])
        for lagi in range(1, 4):
            b = _opini(kata, *[""] * lagi)
            assert (b.triwulan, b.janji) == (None, None)
            assert (b.tercapai, b.masa_berjalan) == (tercapai, lagi < 3)
            pesan = "target triwulan 1 (WTP) tidak tercapai pada waktunya: WDP"
            assert _luput(b) == ([] if tercapai else [pesan])


def test_what_comes_too_late_reaches_the_year_and_not_its_time() -> None:
    b = _opini("WDP", "WTP")
    assert b.tercapai
    assert len(_luput(b)) == 1


@pytest.mark.parametrize(
    ("tiap", "ada"),
    [
        (["WTP", "-", "-", "WTP"], False),  # it will be said again
        (["WTP", "WTP", "-", "-"], False),
        (["-", "-", "-", "-"], False),
        (["-", "-", "-", "WTP"], False),
        (AWAL, True),
    ],
)
def test_only_of_the_last_that_is_due(tiap: list[str], *, ada: bool) -> None:
    assert bool(_luput(_opini("WDP", "WDP", target_triwulan=tiap))) is ada


def test_without_its_file_nothing_is_known_of_it() -> None:
    (b,) = hitung(
        janji([OPINI | {"target_triwulan": AWAL}]),
        laporan(2, realisasi={"a": {"predikat": "WDP"}}),
    ).baris
    assert _luput(b) == []
    assert _luput(_opini("", "WDP")) == []


def test_a_target_that_changes_counts_as_it_is_then() -> None:
    baru = {"mulai": "TW 2", "target_triwulan": ["WTP", "-", "-"]}
    berubah = {"target_perubahan": baru, "target_triwulan": None}
    assert _luput(_opini("TW", "WDP", **berubah)) == []
    assert "triwulan 2" in _luput(_opini("TW", "WDP", "WDP", **berubah))[0]


def test_a_quarter_without_a_target_is_not_judged() -> None:
    i = butir("a", 100)
    tiap = {"target_triwulan": [None, "-", None, 100]}
    for banyak in (1, 2, 3):
        hasil = _hasil(*[{"nilai": 5}] * banyak, i=i, **tiap)
        b = hasil.baris[0]
        assert (b.triwulan, b.janji, b.masa_berjalan) == (None, None, True)
        assert hasil.ringkasan.triwulan is None
        assert not [h for h in halangan(hasil) if h.startswith("a:")]
        kosong = _hasil(*[{"nilai": 5}] * (banyak - 1), None, i=i, **tiap)
        assert not [h for h in halangan(kosong) if h.startswith("a:")]
        assert kosong.triwulan.terhadap["a"] == {}
    assert list(halangan(_hasil(*[{"nilai": 5}] * 4, i=i, **tiap)))[:1] == [
        "a: target triwulan 4 (100,00) tidak tercapai"
    ]
