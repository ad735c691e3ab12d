"""An office's own formula: its steps, what moves in it, and what is refused."""

from typing import Any

import pytest

from alat.pendukung import refusals
from alat.pk_satu import baris_of, perjanjian
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


def test_an_unused_input_is_a_warning() -> None:
    found = [*temuan_pk(_pk("a × 100", {"a": {}, "b": {}}))]
    assert [(d.code, d.keys[-2:]) for d in found] == [("KIN385", ("isian", "b"))]


@pytest.mark.parametrize(
    ("isian", "nilai", "found"),
    [
        ({"satuan": "orang", "desimal": 0}, -8, True),
        ({"satuan": "Orang", "desimal": 0}, 0, False),
        ({"satuan": "orang"}, -8, False),  # it may be the mean of some
        ({"satuan": "poin", "desimal": 0}, -8, False),
        ({"satuan": "orang", "desimal": 0, "minimal": -9}, -8, False),
    ],
)
def test_what_is_counted_is_not_less_than_none(
    isian: Isi, nilai: int, *, found: bool
) -> None:
    baris = baris_of(_pk("a + 90", {"a": isian | {"nama": "tuntas"}}), {"a": nilai})
    kata = [d.message for d in baris.catatan if d.code == "KIN288"]
    assert kata == ["tuntas -8 orang: banyaknya kurang dari nol"] * found
