"""Cacah: how many there are, listed by name or as stated."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.rumus.cacah import Cacah
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)


def _cacah(**inputs: object) -> Cacah:
    return validate(Cacah, inputs)


@pytest.mark.parametrize(
    ("inputs", "nilai"),
    [
        ({"jumlah": "0"}, 0),
        ({"jumlah": "6"}, 6),
        ({"jumlah": "12.345"}, 12345),
        ({"butir": []}, 0),
        ({"butir": ["Perda A", "Perda B"]}, 2),
    ],
    ids=str,
)
def test_nilai(inputs: dict[str, object], nilai: int) -> None:
    assert _cacah(**inputs).langkah(ATURAN).nilai == Decimal(nilai)


def test_steps() -> None:
    step = _cacah(butir=["Perda A", "Perda B"]).langkah(ATURAN)
    assert (step.label, step.kata) == ("banyaknya", "banyaknya Perda A, Perda B")
    assert [d.keys for d in step.dasar] == [("butir", 0), ("butir", 1)]
    stated = _cacah(jumlah="6").langkah(ATURAN)
    assert (stated.label, stated.keys) == ("banyaknya", ("jumlah",))


@pytest.mark.parametrize(
    ("inputs", "found"),
    [
        ({}, [("KIN205", ())]),
        ({"jumlah": None, "butir": None}, [("KIN205", ())]),
        ({"jumlah": "2", "butir": ["a", "b"]}, [("KIN208", ())]),
        ({"jumlah": "-1"}, [("KIN212", ("jumlah",))]),
        ({"jumlah": "0,5"}, [("KIN212", ("jumlah",))]),
        ({"butir": "a"}, [("KIN203", ("butir",))]),
        ({"butir": ["a", ""]}, [("KIN205", ("butir", 1))]),
        ({"butir": ["a", None]}, [("KIN205", ("butir", 1))]),
        ({"butir": [{"nama": "a"}]}, [("KIN203", ("butir", 0))]),
    ],
    ids=str,
)
def test_refused(inputs: dict[str, object], found: list[tuple[str, Keys]]) -> None:
    assert [(d.code, d.keys) for d in refusals(_cacah, **inputs)] == found


def test_an_item_listed_twice_is_found() -> None:
    assert not list(_cacah(butir=["Perda A", "PerdaA"]).periksa(ATURAN))
    assert not list(_cacah(jumlah="2").periksa(ATURAN))
    (d,) = _cacah(butir=["Perda A", "x", " perda  a"]).periksa(ATURAN)
    assert (d.code, d.level, d.keys) == ("KIN305", "galat", ("butir", 2))
    assert d.message == "butir “perda a” tercatat dua kali"
    assert d.hint == "hapus salah satu; yang pertama butir ke-1"


@given(st.integers(0, 40))
def test_listing_and_stating_give_the_same(banyak: int) -> None:
    listed = _cacah(butir=[f"butir {i}" for i in range(banyak)]).langkah(ATURAN)
    assert listed.nilai == _cacah(jumlah=str(banyak)).langkah(ATURAN).nilai
