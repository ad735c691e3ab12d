"""Rata-rata: the unweighted mean of at least one value, listed or named."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.rumus.rata_rata import RataRata
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
NILAI = st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1, max_size=30)


def _nilai(nilai: object) -> Exact:
    return validate(RataRata, {"nilai": nilai}).langkah(ATURAN).nilai


@pytest.mark.parametrize(
    ("nilai", "rata_rata"),
    [
        pytest.param(["86,40", "91,15", "81,05"], "86.2", id="another office"),
        pytest.param({"utara": "86,40", "selatan": "91,15"}, "88.775", id="by name"),
        pytest.param(["7"], "7", id="one alone"),
        pytest.param(["0", "0"], "0", id="zero is a value"),
        pytest.param(["-1", "2"], "0.5", id="may be negative"),
        pytest.param(["0,01", "0,02"], "0.015", id="a tie, exactly"),
    ],
)
def test_nilai(nilai: object, rata_rata: str) -> None:
    assert _nilai(nilai) == Decimal(rata_rata)


@pytest.mark.parametrize(
    ("nilai", "kata", "keys"),
    [
        (["1", "2"], "(nilai 1 + nilai 2) : 2", [("nilai", 0), ("nilai", 1)]),
        ({"a": "1", "b": "2"}, "(a + b) : 2", [("nilai", "a"), ("nilai", "b")]),
    ],
    ids=["list", "mapping"],
)
def test_steps(nilai: object, kata: str, keys: list[Keys]) -> None:
    step = validate(RataRata, {"nilai": nilai}).langkah(ATURAN)
    assert (step.kata, step.angka) == (kata, "(1 + 2) : 2")
    assert [d.keys for d in step.dasar] == keys


@pytest.mark.parametrize(
    ("nilai", "found"),
    [
        ([], [("KIN206", ("nilai",))]),
        ({}, [("KIN206", ("nilai",))]),
        (None, [("KIN205", ("nilai",))]),
        ("5", [("KIN203", ("nilai",))]),
        (["1", None], [("KIN205", ("nilai", 1))]),
        ({"a": None}, [("KIN205", ("nilai", "a"))]),
        (["x"], [("KIN210", ("nilai", 0))]),
        ({"a": ["1"]}, [("KIN203", ("nilai", "a"))]),
    ],
)
def test_refused(nilai: object, found: list[tuple[str, Keys]]) -> None:
    assert [(d.code, d.keys) for d in refusals(_nilai, nilai)] == found


@given(NILAI, st.randoms())
def test_the_mean_lies_between_and_order_does_not_matter(
    nilai: list[Decimal], chance: Random
) -> None:
    mean = bulatkan(_nilai(nilai), 12)
    assert min(nilai) <= mean <= max(nilai)
    chance.shuffle(nilai)
    assert bulatkan(_nilai(nilai), 12) == mean


@pytest.mark.parametrize(
    ("nilai", "desimal"), [("80", 0), ("80,12", 2), ("80,123456", 6), ("80,1234567", 0)]
)
def test_what_was_computed_is_not_asked_for_in_all_its_digits(
    nilai: str, desimal: int
) -> None:
    isian = validate(RataRata, {"nilai": [nilai, "1"]})
    assert [p.desimal for p in isian.peubah(ATURAN)] == [desimal, 0]
