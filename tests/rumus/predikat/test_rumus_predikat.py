"""Predikat: the place of a word on the scale that its indikator has."""

from decimal import Decimal
from typing import Any

import pytest

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus.predikat import Predikat
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
OPINI = Predikat.menurut({"skala": "opini_bpk"})
SENDIRI = Predikat.menurut({"skala": ("Rendah", "Sedang", "Tinggi")})


@pytest.mark.parametrize("isi", ["opini wdp", {"predikat": "opini wdp"}])
def test_the_value_is_the_place_and_says_so(isi: Any) -> None:
    step = validate(OPINI, isi).langkah(ATURAN)
    assert (step.nilai, step.keys) == (Decimal(3), ("predikat",))
    assert step.label == "WDP: ke-3 dari 4 (TMP, TW, WDP, WTP)"
    assert step.acuan is not None
    assert step.acuan.sumber.startswith("UU 15/2004")


def test_a_scale_of_the_office_rests_on_no_law() -> None:
    step = validate(SENDIRI, "sedang").langkah(Aturan(1990))
    assert (step.nilai, step.acuan) == (Decimal(2), None)
    assert (OPINI.buku_skala, SENDIRI.buku_skala) == ("opini_bpk", None)


def test_what_is_written_is_kept() -> None:
    assert validate(OPINI, "wtp").predikat == "wtp"


@pytest.mark.parametrize(
    ("isi", "code", "keys", "hint"),
    [
        ("WPT", "KIN204", ("predikat",), "mungkin maksudnya `WTP`; skalanya"),
        ({"predikat": "-"}, "KIN204", ("predikat",), "kosongkan bila belum ada"),
        ("", "KIN205", ("predikat",), "isi"),
        ({}, "KIN201", ("predikat",), "tulis `predikat: ...`"),
        ({"predikat": None}, "KIN205", ("predikat",), "isi"),
        ({"predikat": ["WTP"]}, "KIN203", ("predikat",), "tulis teksnya saja"),
        (["WTP"], "KIN203", (), "isinya: `predikat`"),
        ({"predikta": "WTP"}, "KIN202", ("predikta",), "mungkin maksudnya `predikat`"),
    ],
    ids=str,
)
def test_refused(isi: Any, code: str, keys: tuple[str, ...], hint: str) -> None:
    (d,) = refusals(validate, OPINI, isi)
    assert (d.code, d.keys) == (code, keys)
    assert d.hint.startswith(hint)


def test_without_a_scale_no_word_is_one() -> None:
    (d,) = refusals(validate, Predikat, "WTP")
    assert d.code == "KIN204"
    assert Predikat.peringkat("WTP") is None


def test_one_scale_is_one_rumus() -> None:
    assert (
        Predikat.menurut({"skala": "opini_bpk", "capaian_predikat": "penuh"}) is OPINI
    )
    terbalik = Predikat.menurut({"skala": ("Tinggi", "Sedang", "Rendah")})
    assert (SENDIRI.peringkat("tinggi"), terbalik.peringkat("tinggi")) == (3, 1)
    assert Predikat.skala.nama == ()


def test_a_value_is_named() -> None:
    assert OPINI.predikat_dari(Decimal(3), ATURAN) == OPINI.sebutan(3) == "WDP"
    assert OPINI.peringkat("Wajar Tanpa Pengecualian") == 4


def test_a_word_moves_by_steps_within_its_scale() -> None:
    (p,) = validate(OPINI, "TW").peubah(ATURAN)
    assert (p.nilai, p.satuan, p.unit) == (Decimal(2), "jenjang", Decimal(1))
    assert (p.minimal, p.maksimal) == (Decimal(1), Decimal(4))
    assert p.batas == "WTP yang tertinggi"
    assert p.setara is not None
    assert p.setara(Decimal(4)) == "dari TW ke WTP"
    naik = p.ganti(Decimal(4))
    assert naik.langkah(ATURAN).label.startswith("WTP: ke-4 dari 4")
    assert p.ganti(Decimal(0)).langkah(ATURAN).nilai == 0


def test_a_verdict_on_a_word_hangs_on_no_unit() -> None:
    assert not list(validate(OPINI, "WDP").tetangga(ATURAN, 0))


def test_words_are_neither_added_nor_averaged() -> None:
    assert OPINI.cara_akumulasi() == ("posisi",)
    assert not OPINI.jumlahan()


def test_an_editor_is_told_the_words() -> None:
    bidang = SENDIRI.model_json_schema()["properties"]["predikat"]
    assert bidang["anyOf"][0]["enum"] == ["Rendah", "Sedang", "Tinggi"]
    assert bidang["description"].endswith(": Rendah, Sedang, atau Tinggi")
    assert Predikat.model_json_schema()["properties"]["predikat"]["type"] == [
        "string",
        "number",
    ]
