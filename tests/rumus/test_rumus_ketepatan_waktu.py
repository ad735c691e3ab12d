"""Ketepatan waktu: services on time out of those targeted; it may pass 100."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError
from kinerja_cli.core.exact import Exact
from kinerja_cli.rumus.ketepatan_waktu import KetepatanWaktu
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
JUTAAN = st.integers(0, 10**7)


def _waktu(tepat_waktu: object, ditargetkan: object) -> KetepatanWaktu:
    inputs = {"tepat_waktu": tepat_waktu, "ditargetkan": ditargetkan}
    return validate(KetepatanWaktu, inputs)


def _nilai(tepat_waktu: object, ditargetkan: object) -> Exact:
    return _waktu(tepat_waktu, ditargetkan).langkah(ATURAN).nilai


@pytest.mark.parametrize(
    ("tepat_waktu", "ditargetkan", "persen"),
    [
        pytest.param("76.226", "78000", "97.73", id="PK 2024, Lampiran 2"),
        pytest.param("0", "78000", "0.00", id="zero is a value"),
        pytest.param("78000", "78000", "100.00", id="all"),
        pytest.param("80000", "78000", "102.56", id="more than targeted"),
        pytest.param("1", "800", "0.13", id="0,125 goes up, not to even"),
    ],
)
def test_nilai(tepat_waktu: str, ditargetkan: str, persen: str) -> None:
    assert bulatkan(_nilai(tepat_waktu, ditargetkan)) == Decimal(persen)


def test_a_tie_is_exact() -> None:
    assert _nilai("1", "800") == Decimal("0.125")


def test_steps() -> None:
    step = _waktu("76226", "78000").langkah(ATURAN)
    assert step.kata == "layanan tepat waktu : layanan yang ditargetkan × 100"
    assert step.angka == "76.226 : 78.000 × 100"
    assert [d.keys for d in step.dasar] == [("tepat_waktu",), ("ditargetkan",)]


@pytest.mark.parametrize(
    ("tepat_waktu", "ditargetkan", "found"),
    [
        ("-1", "10", [("KIN212", ("tepat_waktu",))]),
        ("1,5", "10", [("KIN212", ("tepat_waktu",))]),
        ("1", "0", [("KIN212", ("ditargetkan",))]),
        ("1", "78.000,5", [("KIN212", ("ditargetkan",))]),
        ("1", "78.000", [("KIN211", ("ditargetkan",))]),
        (None, "10", [("KIN205", ("tepat_waktu",))]),
        ("98 %", "10", [("KIN210", ("tepat_waktu",))]),
        (["1"], None, [("KIN203", ("tepat_waktu",)), ("KIN205", ("ditargetkan",))]),
    ],
)
def test_refused(
    tepat_waktu: object, ditargetkan: object, found: list[tuple[str, Keys]]
) -> None:
    assert [
        (d.code, d.keys) for d in refusals(_waktu, tepat_waktu, ditargetkan)
    ] == found


def test_a_missing_input_is_named() -> None:
    (d,) = refusals(validate, KetepatanWaktu, {"tepat_waktu": "1"})
    assert (d.code, d.keys) == ("KIN201", ("ditargetkan",))


def test_a_divisor_of_zero_is_refused_with_the_reason() -> None:
    with pytest.raises(KinerjaError, match=r"pembagi harus lebih dari nol"):
        _waktu("1", "0")


def test_more_than_targeted_is_noted_and_as_many_is_not() -> None:
    assert not list(_waktu("78000", "78000").periksa(ATURAN))
    (d,) = _waktu("78001", "78000").periksa(ATURAN)
    assert d == Diagnostic(
        "KIN323",
        "di atas 100 %: penyebutnya layanan yang ditargetkan",
        level="catatan",
        keys=("tepat_waktu",),
    )


def test_it_has_no_predikat() -> None:
    assert _waktu("1", "1").predikat_dari(Decimal(100), ATURAN) is None


@given(JUTAAN, JUTAAN, st.integers(1, 10**7))
def test_more_on_time_is_never_worth_less(a: int, b: int, ditargetkan: int) -> None:
    low, high = sorted((a, b))
    assert _nilai(low, ditargetkan) <= _nilai(high, ditargetkan)
