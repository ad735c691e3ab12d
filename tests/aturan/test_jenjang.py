"""A band of the SAKIP scale: its least value, the band above it, and its bound."""

from decimal import Decimal

import pytest

from alat.pendukung_sakip import KETENTUAN
from kinerja_cli.aturan.buku import build_entry
from kinerja_cli.aturan.ketentuan import Jenjang

PREDIKAT = ("AA", "A", "BB", "B", "CC", "C", "D")


def _jenjang(nilai: str) -> Jenjang:
    jenjang = KETENTUAN.jenjang(Decimal(nilai))
    assert jenjang is not None
    return jenjang


@pytest.mark.parametrize(
    ("nilai", "predikat", "di_atasnya"),
    [
        pytest.param("100", "AA", None, id="all"),
        pytest.param("90.01", "AA", None, id="just above 90"),
        pytest.param("90.005", "AA", None, id="rounds to 90,01"),
        pytest.param("90.00", "A", "AA", id="exactly 90"),
        pytest.param("90.0049", "A", "AA", id="rounds to 90,00"),
        pytest.param("80.01", "A", "AA", id="just above 80"),
        pytest.param("80.00", "BB", "A", id="exactly 80"),
        pytest.param("80.004", "BB", "A", id="rounds to 80,00"),
        pytest.param("30.01", "C", "CC", id="just above 30"),
        pytest.param("30", "D", "C", id="exactly 30"),
        pytest.param("0", "D", "C", id="nothing"),
        pytest.param("-0.004", "D", "C", id="rounds to nothing"),
    ],
)
def test_the_band_of_a_value_and_the_band_above(
    nilai: str, predikat: str, di_atasnya: str | None
) -> None:
    assert _jenjang(nilai).predikat == predikat
    lebih = KETENTUAN.di_atasnya(Decimal(nilai))
    assert (lebih.predikat if lebih else None) == di_atasnya


@pytest.mark.parametrize(
    ("predikat", "terendah"),
    [
        ("AA", "90.01"),
        ("A", "80.01"),
        ("BB", "70.01"),
        ("B", "60.01"),
        ("CC", "50.01"),
        ("C", "30.01"),
        ("D", "0"),
    ],
)
def test_the_least_value_of_a_band_is_in_it_and_a_hundredth_less_is_not(
    predikat: str, terendah: str
) -> None:
    (jenjang,) = (j for j in KETENTUAN.skala if j.predikat == predikat)
    nilai = KETENTUAN.terendah(jenjang)
    assert nilai == Decimal(terendah)
    assert KETENTUAN.jenjang(nilai) is jenjang
    assert KETENTUAN.jenjang(nilai - Decimal("0.01")) is not jenjang


def test_the_bands_stand_one_above_the_other() -> None:
    assert tuple(j.predikat for j in KETENTUAN.skala) == PREDIKAT
    for lower, upper in zip(PREDIKAT[1:], PREDIKAT, strict=False):
        (jenjang,) = (j for j in KETENTUAN.skala if j.predikat == lower)
        lebih = KETENTUAN.di_atasnya(KETENTUAN.terendah(jenjang))
        assert lebih is not None
        assert lebih.predikat == upper


@pytest.mark.parametrize(
    ("batas", "kata"),
    [
        pytest.param({"di_atas": "80"}, "di atas 80", id="not in the band"),
        pytest.param({"mulai": "76,61"}, "mulai 76,61", id="in the band"),
        pytest.param({"mulai": "0"}, "mulai 0", id="zero is a bound"),
        pytest.param({"di_atas": "0"}, "di atas 0", id="above zero"),
        pytest.param({}, "selebihnya", id="the rest"),
    ],
)
def test_a_bound_in_words(batas: dict[str, str], kata: str) -> None:
    assert build_entry(Jenjang, {"predikat": "X", **batas}).batas == kata


@pytest.mark.parametrize(
    ("nilai", "dibaca"),
    [("80.004", "80.00"), ("80.005", "80.01"), ("89.9950", "90.00"), ("1", "1.00")],
)
def test_a_value_is_read_with_two_decimals(nilai: str, dibaca: str) -> None:
    assert str(KETENTUAN.digolongkan(Decimal(nilai))) == dibaca


def test_a_scale_without_decimals_is_read_on_the_value_itself() -> None:
    plain = KETENTUAN._replace(desimal=None)
    nilai = Decimal("80.00000001")
    assert plain.digolongkan(nilai) == nilai
    assert plain.predikat(nilai) == "A (Memuaskan)"
