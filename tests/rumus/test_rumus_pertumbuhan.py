"""Pertumbuhan: how much more, or less, it is than before, in percent of that."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.rumus.pertumbuhan import Pertumbuhan
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
PENURUNAN = Pertumbuhan.menurut({"penurunan": True})


def _tumbuh(sekarang: object, sebelum: object) -> Pertumbuhan:
    return validate(Pertumbuhan, {"sekarang": sekarang, "sebelum": sebelum})


@pytest.mark.parametrize(
    ("sekarang", "sebelum", "persen"),
    [
        pytest.param("1120", "1000", "12.00", id="grew"),
        pytest.param("880", "1000", "-12.00", id="shrank"),
        pytest.param("1000", "1000", "0.00", id="stayed"),
        pytest.param("0", "1000", "-100.00", id="to nothing"),
        pytest.param("-50", "100", "-150.00", id="below nothing"),
        pytest.param("801", "800", "0.13", id="0,125 goes up, not to even"),
        pytest.param("Rp 1.405.183.265.160", "Rp 1.385.508.000.000,-", "1.42"),
    ],
)
def test_nilai(sekarang: str, sebelum: str, persen: str) -> None:
    tumbuh = _tumbuh(sekarang, sebelum)
    turun = validate(PENURUNAN, dict(tumbuh))
    assert bulatkan(tumbuh.langkah(ATURAN).nilai) == Decimal(persen)
    assert turun.langkah(ATURAN).nilai == -tumbuh.langkah(ATURAN).nilai


def test_steps() -> None:
    step = _tumbuh("7", "3").langkah(ATURAN)
    assert step.kata == "(sekarang − sebelum) : sebelum × 100"
    assert step.angka == "(7 − 3) : 3 × 100"
    assert [d.keys for d in step.dasar] == [("sekarang",), ("sebelum",)]
    turun = validate(PENURUNAN, {"sekarang": "-3", "sebelum": "7"}).langkah(ATURAN)
    assert turun.kata == "(sebelum − sekarang) : sebelum × 100"
    assert turun.angka == "(7 − (-3)) : 7 × 100"


@pytest.mark.parametrize(
    ("sekarang", "sebelum", "found"),
    [
        ("1", "0", [("KIN212", ("sebelum",))]),
        ("1", "-5", [("KIN384", ("sebelum",))]),
        ("0", "-5", [("KIN384", ("sebelum",))]),
        (None, None, [("KIN205", ("sekarang",)), ("KIN205", ("sebelum",))]),
        ("12 %", "5", [("KIN210", ("sekarang",))]),
    ],
)
def test_refused(
    sekarang: object, sebelum: object, found: list[tuple[str, Keys]]
) -> None:
    assert [(d.code, d.keys) for d in refusals(_tumbuh, sekarang, sebelum)] == found


def test_from_nothing_to_nothing_there_is_none() -> None:
    (d,) = _tumbuh("0", "0").tanpa_nilai()
    assert (d.code, d.keys) == ("KIN462", ("sebelum",))
    assert not list(_tumbuh("0", "1").tanpa_nilai())


@pytest.mark.parametrize("penurunan", ["true", None])
@pytest.mark.parametrize("arah", ["naik", "turun"])
@given(
    st.decimals(-100, 1000, places=1),
    st.integers(1, 1000),
    st.decimals(-90, 200, places=1),
)
def test_what_a_target_asks_reaches_it_by_one_unit(
    arah: str,
    penurunan: str | None,
    sekarang: Decimal,
    sebelum: int,
    target: Decimal,
) -> None:
    pk = perjanjian("pertumbuhan", str(target), arah=arah, penurunan=penurunan)
    (k,) = kebutuhan_of(pk, {"sekarang": sekarang, "sebelum": sebelum})
    assert k.perlu is not None
    unit = k.peubah.unit if arah == "naik" else -k.peubah.unit
    for perlu, tercapai in ((k.perlu, True), (k.perlu - unit, False)):
        lagi = sebelum - perlu if penurunan else perlu
        isi = {"sekarang": str(lagi), "sebelum": sebelum}
        assert baris_of(pk, isi).tercapai is tercapai


def test_a_decrease_says_what_is_left() -> None:
    (p,) = validate(PENURUNAN, {"sekarang": 90, "sebelum": 100}).peubah(ATURAN)
    assert (p.nama, p.nilai) == ("berkurangnya", Decimal(10))
    assert p.setara is not None
    assert p.setara(Decimal(15)) == "sekarang 85"


def test_only_a_growth_is_stated_as_a_decrease() -> None:
    (d,) = refusals(perjanjian, "rasio", 10, penurunan="true")
    assert (d.code, d.keys[-1]) == ("KIN215", "penurunan")
