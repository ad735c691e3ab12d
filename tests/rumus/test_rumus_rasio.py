"""Rasio: a part of a whole in percent, of any unit that the two share."""

from decimal import Decimal

import pytest

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Keys, KinerjaError
from kinerja_cli.rumus.rasio import Rasio
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)


def _rasio(pembilang: object, penyebut: object) -> Rasio:
    return validate(Rasio, {"pembilang": pembilang, "penyebut": penyebut})


@pytest.mark.parametrize(
    ("pembilang", "penyebut", "persen"),
    [
        pytest.param("3017", "3145", "95.93", id="another office"),
        pytest.param("0", "3145", "0.00", id="zero is a value"),
        pytest.param("3,5", "3,5", "100.00", id="whole"),
        pytest.param("7", "3,5", "200.00", id="may pass 100"),
        pytest.param("-1", "4", "-25.00", id="may be negative"),
        pytest.param("1", "800", "0.13", id="0,125 goes up, not to even"),
        pytest.param("-1", "800", "-0.13", id="half goes away from zero"),
        pytest.param("Rp 1.405.183.265.160", "Rp 1.455.199.373.000,-", "96.56"),
    ],
)
def test_nilai(pembilang: str, penyebut: str, persen: str) -> None:
    step = _rasio(pembilang, penyebut).langkah(ATURAN)
    assert bulatkan(step.nilai) == Decimal(persen)


def test_steps() -> None:
    step = _rasio("1", "3").langkah(ATURAN)
    assert step.kata == "pembilang : penyebut × 100"
    assert step.angka == "1 : 3 × 100"
    assert [d.keys for d in step.dasar] == [("pembilang",), ("penyebut",)]
    assert bulatkan(step.nilai, 12) == Decimal("33.333333333333")


@pytest.mark.parametrize(
    ("pembilang", "penyebut", "found"),
    [
        ("1", "0", [("KIN212", ("penyebut",))]),
        ("1", "-1", [("KIN212", ("penyebut",))]),
        (None, None, [("KIN205", ("pembilang",)), ("KIN205", ("penyebut",))]),
        ("1.000", "5", [("KIN211", ("pembilang",))]),
        ("1", "50 %", [("KIN210", ("penyebut",))]),
    ],
)
def test_refused(
    pembilang: object, penyebut: object, found: list[tuple[str, Keys]]
) -> None:
    assert [(d.code, d.keys) for d in refusals(_rasio, pembilang, penyebut)] == found


def test_a_missing_divisor_is_named() -> None:
    with pytest.raises(KinerjaError, match=r"KIN201 galat: `penyebut` wajib ada"):
        validate(Rasio, {"pembilang": "1"})


def test_it_has_no_predikat_and_nothing_to_check() -> None:
    rasio = _rasio("7", "3,5")
    assert rasio.predikat_dari(Decimal(200), ATURAN) is None
    assert not list(rasio.periksa(ATURAN))
