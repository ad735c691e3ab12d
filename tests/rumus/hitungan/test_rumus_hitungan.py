"""An office's own formula: its steps, what moves in it, and what is refused."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pendukung import refusals
from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import ATURAN
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.peringatan_pk import temuan_pk
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.validation import validate

Isi = dict[str, Any]


def _kelas(rumus: str, **isian: Isi) -> type[DasarRumus]:
    return load_rumus("hitungan").menurut({"isian": isian, "hitungan": rumus})


def _of(rumus: str, isi: Isi) -> DasarRumus:
    return validate(_kelas(rumus, **{k: {} for k in isi}), isi)


def _pk(rumus: str, isian: Isi, **more: str) -> Perjanjian:
    return perjanjian("hitungan", "80", None, isian=isian, hitungan=rumus, **more)


def test_steps_show_each_operation_with_its_numbers() -> None:
    step = _of("(a + b × 1,2) : c × 100", {"a": 10, "b": 3, "c": 5}).langkah(ATURAN)
    assert (step.kata, step.angka) == (
        "(a + b × 1,2) : c × 100",
        "13,6 : 5 × 100",
    )
    assert (step.dasar[0].angka, step.dasar[0].dasar[1].angka) == (
        "10 + 3,6",
        "3 × 1,2",
    )
    assert step.nilai == 272


@pytest.mark.parametrize(
    ("isi", "code"),
    [
        ({"a": 0, "b": 0}, "KIN462"),
        ({"a": 3, "b": 0}, "KIN473"),
        ({"a": -3, "b": 0}, "KIN473"),
    ],
)
def test_a_division_by_zero_is_a_status(isi: Isi, code: str) -> None:
    baris = baris_of(_pk("a : b × 100", {"a": {}, "b": {}}), isi)
    assert baris.status == "tak_terhitung"
    assert [d.code for d in baris.catatan] == [code]


@pytest.mark.parametrize(
    ("isian", "code"),
    [
        ({"jumlah": {}}, "KIN262"),
        ({"x": {}}, "KIN262"),
        ({"A": {}}, "KIN262"),
        ({"satuan": {}}, "KIN262"),
        ({"model_dump": {}}, "KIN262"),
        ({"a" * 65: {}}, "KIN262"),
        ({"a": {"gabung": "jumlah"}, "b": {}}, "KIN265"),
        ({"a": {"minimal": 2, "maksimal": 1}}, "KIN266"),
        ({}, "KIN256"),
    ],
)
def test_inputs_that_cannot_be(isian: Isi, code: str) -> None:
    rumus = " + ".join(isian) or "a"
    assert [d.code for d in refusals(_pk, rumus, isian)] == [code]


@pytest.mark.parametrize(
    ("isi", "code"),
    [
        ({"a": "1,5", "b": 1}, "KIN212"),
        ({"a": 11, "b": 1}, "KIN212"),
        ({"a": 1, "b": 1, "c": 1}, "KIN202"),
        ({"a": 1}, "KIN201"),
    ],
)
def test_inputs_are_read_as_declared(isi: Isi, code: str) -> None:
    kelas = _kelas("a + b", a={"desimal": 0, "maksimal": 10}, b={})
    assert [d.code for d in refusals(validate, kelas, isi)] == [code]


@pytest.mark.parametrize(
    ("satuan", "rumus", "code"),
    [
        ("orang", "a : b × 100", ["KIN386"]),
        ("%", "a : b × 100", []),
        ("orang", "(a + b) : 2", []),
        ("%", "(a + b) : 2", ["KIN386"]),
        ("orang", "a : b × c", []),
        ("dokumen", "rata_rata(a; b)", []),
        ("orang", "a : b : c × a", []),
    ],
)
def test_a_unit_that_cannot_be(satuan: str, rumus: str, code: list[str]) -> None:
    orang = {"satuan": "Orang"}
    semua = {"a": orang, "b": orang} | ({"c": {}} if ": c" in rumus else {})
    semua |= {"c": {}} if "× c" in rumus else {}
    found = temuan_pk(_pk(rumus, semua, satuan=satuan))
    assert [d.code for d in found if d.code.startswith("KIN38")] == code


def test_an_unused_input_is_a_warning() -> None:
    found = [*temuan_pk(_pk("a × 100", {"a": {}, "b": {}}))]
    assert [(d.code, d.keys[-2:]) for d in found] == [("KIN385", ("isian", "b"))]


SEPADAN = [
    ("rasio", "pembilang : penyebut × 100", {"pembilang": 61, "penyebut": 90}),
    (
        "ketepatan_waktu",
        "tepat_waktu : ditargetkan × 100",
        {"tepat_waktu": 61, "ditargetkan": 90},
    ),
]


@pytest.mark.parametrize(("rumus", "tertulis", "isi"), SEPADAN)
@given(st.integers(0, 10**6), st.integers(1, 10**6))
@settings(max_examples=40, deadline=None)
def test_a_formula_of_the_list_written_out_is_the_same(
    rumus: str, tertulis: str, isi: Isi, atas: int, bawah: int
) -> None:
    isi = dict(zip(isi, (atas, bawah), strict=True))
    lain = validate(load_rumus(rumus), isi)
    sendiri = _of(tertulis, isi)
    satu, dua = lain.langkah(ATURAN), sendiri.langkah(ATURAN)
    assert satu.nilai == dua.nilai
    assert [d.nilai for d in satu.dasar] == [d.nilai for d in dua.dasar]
    pk = _pk(tertulis, {k: {"desimal": 0} for k in isi}, satuan="%")
    perlu, *_ = kebutuhan_of(perjanjian(rumus, "80", satuan="%"), isi)
    cari, *_ = kebutuhan_of(pk, isi)
    assert (cari.perlu, cari.status, cari.tanpa_pembulatan) == (
        perlu.perlu,
        perlu.status,
        perlu.tanpa_pembulatan,
    )


@pytest.mark.parametrize(
    ("rumus", "tertulis"),
    [("rata_rata", "rata_rata(a; b)"), ("jumlah", "a + b"), ("jumlah", "jumlah(a; b)")],
)
@given(st.integers(-999, 999), st.integers(-999, 999))
@settings(max_examples=40, deadline=None)
def test_lists_written_out_are_the_same(
    rumus: str, tertulis: str, a: int, b: int
) -> None:
    lain = validate(load_rumus(rumus), {"nilai": {"a": a, "b": b}}).langkah(ATURAN)
    sendiri = _of(tertulis, {"a": a, "b": b}).langkah(ATURAN)
    assert Fraction(sendiri.nilai) == lain.nilai
    assert [d.nilai for d in lain.dasar] == [d.nilai for d in sendiri.dasar]


def test_the_index_of_a_survey_written_out() -> None:
    skm = validate(load_rumus("skm"), {"nilai_skm": "3,253"}).langkah(ATURAN)
    assert _of("a × 25", {"a": "3,2530"}).langkah(ATURAN).nilai == skm.nilai
