"""Jumlah: at least one value, listed or named, added without loss."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import Exact, tambah
from kinerja_cli.rumus.jumlah import Jumlah
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
NILAI = st.lists(st.decimals(-(10**14), 10**14, places=6), min_size=1, max_size=30)


def _nilai(nilai: object) -> Exact:
    return validate(Jumlah, {"nilai": nilai}).langkah(ATURAN).nilai


@pytest.mark.parametrize(
    ("nilai", "jumlah"),
    [
        pytest.param(["0,1", "0,2"], "0.3", id="no binary fraction"),
        pytest.param(["0"], "0", id="zero is a value"),
        pytest.param(["5", "-5"], "0", id="may cancel"),
        pytest.param(
            {
                "utara": "Rp 1.620.450.000,-",
                "tengah": "1.904.118.500",
                "selatan": "Rp. 1,211,960,250",
            },
            "4736528750",
            id="rupiah however written",
        ),
        pytest.param(
            ["999999999999999", "0,00000000000000000001"],
            "999999999999999.00000000000000000001",
            id="the widest inputs",
        ),
    ],
)
def test_nilai(nilai: object, jumlah: str) -> None:
    assert _nilai(nilai) == Decimal(jumlah)


def test_steps() -> None:
    step = validate(Jumlah, {"nilai": {"a": "1", "b": "2,5"}}).langkah(ATURAN)
    assert (step.label, step.kata, step.angka) == ("jumlah", "a + b", "1 + 2,5")
    assert [d.keys for d in step.dasar] == [("nilai", "a"), ("nilai", "b")]
    listed = validate(Jumlah, {"nilai": ["1", "2,5"]}).langkah(ATURAN)
    assert listed.kata == "nilai 1 + nilai 2"
    assert [d.keys for d in listed.dasar] == [("nilai", 0), ("nilai", 1)]


@pytest.mark.parametrize(
    ("nilai", "found"),
    [
        ([], [("KIN206", ("nilai",))]),
        ({}, [("KIN206", ("nilai",))]),
        ("5", [("KIN203", ("nilai",))]),
        (["1", None], [("KIN205", ("nilai", 1))]),
        (["78.000"], [("KIN211", ("nilai", 0))]),
        (["1e9", "0x10"], [("KIN210", ("nilai", 0)), ("KIN210", ("nilai", 1))]),
        (["1" * 16], [("KIN213", ("nilai", 0))]),
    ],
)
def test_refused(nilai: object, found: list[tuple[str, Keys]]) -> None:
    assert [(d.code, d.keys) for d in refusals(_nilai, nilai)] == found


@given(NILAI, st.randoms(), st.data())
def test_the_whole_is_the_sum_of_its_parts_in_any_order(
    nilai: list[Decimal], chance: Random, data: st.DataObject
) -> None:
    whole = _nilai(nilai)
    chance.shuffle(nilai)
    assert _nilai(nilai) == whole
    cut = data.draw(st.integers(1, len(nilai)))
    rest = nilai[cut:] or [Decimal(0)]
    assert tambah(_nilai(nilai[:cut]), _nilai(rest)) == whole
