"""What a realisasi comes to beside its target: the years to come, and a standard."""

from typing import Any

import pytest

from alat.pk_satu import baris_of, perjanjian
from kinerja_cli.hitung.pembanding import Pembanding, hitung_pembanding, nilai_terbit
from kinerja_cli.hitung.rekaman import rekam_baris

AKHIR = {"tahun": "2026", "nilai": "84", "sumber": "Renstra"}
STANDAR = {"nilai": "76,61", "nama": "Baik"}
OPINI: dict[str, Any] = {"skala": "opini_bpk"}


def _pembanding(
    rumus: str, target: str, isi: Any, *, setahun: bool = True, **kunci: Any
) -> list[Pembanding]:
    pk = perjanjian(rumus, target, **kunci)
    b = rekam_baris(baris_of(pk, isi))
    return list(hitung_pembanding(pk.menurut_id["a"], b, pk, setahun=setahun))


def _said(p: Pembanding) -> tuple[object, ...]:
    angka = [p.isi.nilai, p.isi.capaian]
    return (p.jenis, p.tahun, *(n and str(n) for n in angka), p.isi.tercapai)


def test_all_that_there_is_in_order() -> None:
    semua = _pembanding(
        "nilai",
        "81",
        {"nilai": "82"},
        riwayat={"2023": "80"},
        kondisi_awal={"tahun": "2020", "nilai": "78,2", "sumber": "RPJMD"},
        target_tahunan={"2026": "84", "2025": "82,0050", "2024": "81", "2027": "-"},
        target_akhir=AKHIR,
        standar=STANDAR | {"tahun": "2017", "sumber": "Permen"},
    )
    assert [_said(p) for p in semua] == [
        ("kondisi_awal", 2020, "78.20", None, None),
        ("target_tahunan", 2025, "82.0050", "99.99", False),
        ("standar", 2017, "76.61", "107.04", True),
    ]
    assert [(p.nama, p.isi.sumber) for p in semua] == [
        (None, "RPJMD"),
        (None, "Renstra"),
        ("Baik", "Permen"),
    ]
    assert [p.isi.masa_berjalan for p in semua] == [None, True, False]


def test_nothing_is_said_where_nothing_is_stated() -> None:
    assert _pembanding("nilai", "81", {"nilai": "82"}, target_akhir=AKHIR) == []
    assert _pembanding("nilai", "81", {"nilai": "82"}, riwayat={"2023": "80"}) == []


@pytest.mark.parametrize(
    ("arah", "standar", "nilai", "capaian", "tercapai"),
    [
        ("naik", "≥ 85", "85", "100.00", True),
        ("naik", "> 85", "85", "100.00", False),
        ("naik", "60-85", "59,99", "99.98", False),
        ("turun", "25", "25", "100.00", True),
        ("turun", "≤ 25", "25,01", "99.96", False),
        ("rentang", "60-85", "60", "100.00", True),
        ("rentang", "60-85", "85,01", "99.99", False),
        ("naik", "0", "1", None, True),
    ],
)
def test_a_standard_is_held_as_a_target_is(
    arah: str, standar: str, nilai: str, capaian: str | None, *, tercapai: bool
) -> None:
    isi = STANDAR | {"nilai": standar}
    (p,) = _pembanding("nilai", "80", {"nilai": nilai}, arah=arah, standar=isi)
    assert (p.isi.capaian and str(p.isi.capaian), p.isi.tercapai) == (capaian, tercapai)
    assert p.isi.catatan == (
        () if capaian else ("KIN401: standar nol: capaian tidak dapat dihitung",)
    )


def test_bounds_hold_for_it_and_are_named() -> None:
    kunci: dict[str, Any] = {"batas_capaian": "100", "target_tahunan": {"2025": "50"}}
    (p,) = _pembanding("nilai", "80", {"nilai": "80"}, **kunci)
    assert str(p.isi.capaian) == "100.00"
    (catatan,) = p.isi.catatan
    assert catatan == (
        "KIN415: target tahunan 2025: capaian dibatasi 100; tanpa batas 160,00"
    )


def test_words_are_places_of_their_scale() -> None:
    kunci: dict[str, Any] = {
        "kondisi_awal": {"tahun": "2020", "nilai": "WDP"},
        "target_tahunan": {"2025": "WTP"},
    }
    awal, p = _pembanding("predikat", "WDP", {"predikat": "WDP"}, **OPINI, **kunci)
    assert (awal.isi.kata, p.isi.kata) == ("WDP", "WTP")
    assert (str(p.isi.capaian), p.isi.tercapai) == ("75.00", False)


@pytest.mark.parametrize("setahun", [True, False])
def test_what_is_due_is_told_from_what_is_to_come(*, setahun: bool) -> None:
    kunci: dict[str, Any] = {"target_tahunan": {"2025": "90"}, "standar": STANDAR}
    nanti, kini = _pembanding("nilai", "80", {"nilai": "70"}, setahun=setahun, **kunci)
    assert (nanti.isi.masa_berjalan, kini.isi.masa_berjalan) == (True, not setahun)


def test_without_a_realisasi_only_what_is_stated() -> None:
    (p,) = _pembanding("nilai", "80", None, standar=STANDAR)
    assert _said(p) == ("standar", None, "76.61", None, None)


def test_the_verdict_is_of_the_number_printed_and_says_so() -> None:
    """81,325 prints 81,33, and reaches what asks for that."""
    isi = STANDAR | {"nilai": "81,33"}
    (p,) = _pembanding("skm", "80", {"nilai_skm": "3,253"}, standar=isi)
    assert (p.isi.tercapai, str(p.isi.capaian)) == (True, "100.00")
    assert [c.partition(": ")[0] for c in p.isi.catatan] == ["KIN412"]


@pytest.mark.parametrize(
    ("rumus", "more", "nilai", "tertulis"),
    [
        ("nilai", {}, "80,1", "80.10"),
        ("nilai", {}, "80,1234", "80.1234"),
        ("nilai", {}, "80,123456", "80.123456"),
        ("nilai", {}, "80,1250001", "80.13"),  # a mean pasted out of a spreadsheet
        ("nilai", {"desimal": "0"}, "80", "80"),
        ("nilai", {"desimal": "3"}, "80,1", "80.100"),
        ("cacah", {}, "12", "12"),
    ],
)
def test_a_published_value_keeps_its_digits(
    rumus: str, more: dict[str, Any], nilai: str, tertulis: str
) -> None:
    pk = perjanjian(rumus, "81", riwayat={"2023": nilai}, **more)
    i = pk.menurut_id["a"]
    assert i.tahun_lain
    terbit = i.tahun_lain.terbit[2023].nilai
    assert terbit is not None
    assert str(nilai_terbit(i, terbit, pk)) == tertulis
