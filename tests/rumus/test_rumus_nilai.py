"""Nilai: a value as published, taken as it stands."""

from decimal import Decimal

import pytest

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus.nilai import Nilai
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("16,2", "16.2"),
        ("0", "0"),
        ("-1,5", "-1.5"),
        ("98 %", "98"),
        ("Rp 5.581.884.078,-", "5581884078"),
        ("0,00000000000000000001", "1E-20"),
        ("29,2857142857143", "29.2857142857143"),
        ("0.7999999999999998", "0.7999999999999998"),
    ],
)
def test_nilai(teks: str, nilai: str) -> None:
    step = validate(Nilai, {"nilai": teks}).langkah(ATURAN)
    assert step.nilai == Decimal(nilai)
    assert (step.label, step.keys, step.operasi) == ("nilai", ("nilai",), None)


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({}, "KIN201"),
        ({"nilai": None}, "KIN205"),
        ({"nilai": ["1"]}, "KIN203"),
        ({"nilai": True}, "KIN203"),
        ({"nilai": "yes"}, "KIN210"),
        ({"nilai": ".nan"}, "KIN210"),
        ({"nilai": "3.253"}, "KIN211"),
        ({"nilai": "0,000000000000000000001"}, "KIN213"),
    ],
    ids=str,
)
def test_refused(inputs: dict[str, object], code: str) -> None:
    (d,) = refusals(validate, Nilai, inputs)
    assert (d.code, d.keys) == (code, ("nilai",))


def test_it_has_no_predikat_and_nothing_to_check() -> None:
    nilai = validate(Nilai, {"nilai": "1"})
    assert nilai.predikat_dari(Decimal(1), ATURAN) is None
    assert not list(nilai.periksa(ATURAN))
