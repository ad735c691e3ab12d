"""Numbers as text: what may be read, how halves are rounded, what is printed."""

from decimal import Decimal

import pytest

from kinerja_cli.core.angka import (
    desimal_tertulis,
    format_angka,
    format_ketik,
    format_penuh,
    format_rupiah,
    hasilnya,
    readings,
    ringkas,
    split_unit,
    too_long,
)

D = Decimal


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        pytest.param("81,33", ["81.33"], id="PK 2024, target IKM"),
        pytest.param("81.33", ["81.33"], id="as a computer writes it"),
        pytest.param("78000", ["78000"], id="no marks"),
        pytest.param("78.000", ["78", "78000"], id="PK 2024, two readings"),
        pytest.param("437,531", ["437.531", "437531"], id="the same with a comma"),
        pytest.param("-1.234", ["-1.234", "-1234"], id="negative, both readings"),
        pytest.param("5.581.884.078", ["5581884078"], id="PK 2024, program 1"),
        pytest.param("437,531,700", ["437531700"], id="PK 2024, program 2"),
        pytest.param("1.234,5", ["1234.5"], id="thousands and decimals"),
        pytest.param("1,234.5", ["1234.5"], id="the English way round"),
        pytest.param("0.123", ["0.123"], id="no group starts with zero"),
        pytest.param("012.345", ["12.345"], id="nor with a zero before"),
        pytest.param("1234.567", ["1234.567"], id="four digits are no group"),
        pytest.param("1234,567", ["1234.567"], id="nor with a comma"),
        pytest.param("012,345", ["12.345"], id="nor zero and a comma"),
        pytest.param("12.34", ["12.34"], id="two digits are no group"),
        pytest.param("-0,5", ["-0.5"], id="negative"),
        pytest.param("0", ["0"], id="zero"),
    ],
)
def test_readings(teks: str, nilai: list[str]) -> None:
    assert readings(teks) == tuple(map(D, nilai))


@pytest.mark.parametrize(
    "teks",
    [
        *("-", "--5", "+5", "1.", ".5", "1,", "1..2", "1.23.456", "1.234.56", "1e9"),
        *("1.234.567.8", "1,2,3", "0x10", "12_000", "12:30", ".nan", "yes", "٣"),
        *("", " ", "1 2", "10 20", "Rp5", "5%"),
    ],
)
def test_no_reading(teks: str) -> None:
    assert readings(teks) == ()


@pytest.mark.parametrize(
    ("teks", "angka", "tanda"),
    [
        pytest.param("98 %", "98", "%", id="a blank before the mark"),
        pytest.param(" 98% ", "98", "%", id="blanks around"),
        pytest.param("98\N{NO-BREAK SPACE}%", "98", "%", id="out of Word"),
        pytest.param("Rp 5.581.884.078,-", "5581884078", "Rp", id="PK 2024, program 1"),
        pytest.param("Rp 437,531,700,-", "437531700", "Rp", id="PK 2024, program 2"),
        pytest.param("Rp 500.000,-", "500000", "Rp", id="no decimals before ,-"),
        pytest.param("Rp 500.000", "500.000", "Rp", id="perhaps decimals"),
        pytest.param("500,000.--", "500000", "Rp", id="only the mark behind"),
        pytest.param("1500,-", "1500", "Rp", id="no thousands marked"),
        pytest.param("1.5,-", "1.5,-", "", id="no group of thousands"),
        pytest.param("Rp. 5", "5", "Rp", id="a dot behind Rp"),
        pytest.param("rp5,5", "5,5", "Rp", id="small letters"),
        pytest.param("Rp -5", "-5", "Rp", id="negative"),
        pytest.param("7.500,5", "7.500,5", "", id="no mark"),
        pytest.param("- 5", "-5", "", id="a blank behind the sign"),
        pytest.param("\N{MINUS SIGN}5", "-5", "", id="a minus out of Word"),
        pytest.param("\N{EN DASH}5 %", "-5", "%", id="a dash out of Word"),
        pytest.param("\u20115", "-5", "", id="a hyphen that does not break"),
        pytest.param("\ufeffRp 5,-\u200b\u2060", "5", "Rp", id="no width around"),
        pytest.param("8\u200b1", "8\u200b1", "", id="inside it stays"),
        pytest.param("\xad5", "\xad5", "", id="a soft hyphen may be a minus"),
        pytest.param("\u202e12", "\u202e12", "", id="a mark turns digits around"),
        pytest.param("10 20", "10 20", "", id="two numbers stay two"),
        pytest.param("12 kg", "12 kg", "", id="another unit stays"),
        pytest.param("Rp", "", "Rp", id="Rp alone"),
        pytest.param("%", "", "%", id="percent alone"),
    ],
)
def test_split_unit(teks: str, angka: str, tanda: str) -> None:
    assert split_unit(teks) == (angka, tanda)


@pytest.mark.parametrize(
    ("nilai", "panjang"),
    [
        ("9" * 15, False),
        ("9" * 16, True),
        ("0." + "9" * 20, False),
        ("0." + "9" * 21, True),
        ("9" * 15 + "." + "9" * 20, False),
        ("-" + "9" * 15, False),
        ("0" * 20 + "1", False),
        ("1E+14", False),
        ("1E+15", True),
    ],
)
def test_too_long(nilai: str, panjang: bool) -> None:  # noqa: FBT001 - a table
    assert too_long(D(nilai)) is panjang


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        ("5581884078.50", "5.581.884.078,50"),
        ("1000", "1.000"),
        ("999", "999"),
        ("-1234.5", "-1.234,5"),
        ("0.10", "0,10"),
        ("1E+3", "1.000"),
        ("1E-7", "0,0000001"),
    ],
)
def test_format_angka(nilai: str, teks: str) -> None:
    assert format_angka(D(nilai)) == teks


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        ("98.010", "98,0100"),
        ("-1.250", "-1,2500"),
        ("0.125", "0,125"),
        ("98.01", "98,01"),
        ("1500", "1500"),
        ("-1500", "-1500"),
        ("1500.0", "1.500,0"),
        ("1234.567", "1.234,567"),
        ("4500000000", "4.500.000.000"),
    ],
)
def test_format_ketik(nilai: str, teks: str) -> None:
    assert format_ketik(D(nilai)) == teks
    assert readings(teks) == (D(nilai),)


@pytest.mark.parametrize(
    ("nilai", "penuh", "hasil"),
    [
        ("81.325", "81,325", "= 81,325"),
        ("100.00", "100", "= 100"),
        ("0.123456789012", "0,123456789012", "= 0,123456789012"),
        ("0.1234567890124", "≈ 0,123456789012", "≈ 0,123456789012"),
        ("0.1234567890125", "≈ 0,123456789013", "≈ 0,123456789013"),
        ("0", "0", "= 0"),
        ("1200", "1.200", "= 1.200"),
    ],
)
def test_unrounded(nilai: str, penuh: str, hasil: str) -> None:
    assert (format_penuh(D(nilai)), hasilnya(D(nilai))) == (penuh, hasil)


def test_format_penuh_to_fewer_decimals() -> None:
    assert format_penuh(D("97.7256"), 3) == "≈ 97,726"
    assert format_penuh(D("97.720"), 2) == "97,72"


@pytest.mark.parametrize(
    ("nilai", "pendek"),
    [("81.330", "81.33"), ("100.00", "100"), ("1200", "1200"), ("0.0", "0")],
)
def test_ringkas(nilai: str, pendek: str) -> None:
    assert str(ringkas(D(nilai))) == pendek


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        pytest.param("5581884078", "Rp 5.581.884.078", id="PK 2024, program 1"),
        pytest.param("437531700.00", "Rp 437.531.700", id="no sen, no decimals"),
        pytest.param("1234.5", "Rp 1.234,50", id="sen"),
        pytest.param("0.005", "Rp 0,01", id="half a sen"),
        pytest.param("0", "Rp 0", id="nothing"),
        pytest.param("-1500", "Rp -1.500", id="a difference"),
    ],
)
def test_format_rupiah(nilai: str, teks: str) -> None:
    assert format_rupiah(D(nilai)) == teks


@pytest.mark.parametrize(
    ("nilai", "desimal"),
    [(None, 0), ("1", 0), ("1.0", 1), ("1.123456", 6), ("1.1234567", 0), ("1E+2", 0)],
    ids=str,
)
def test_digits_that_are_written(nilai: str | None, desimal: int) -> None:
    assert desimal_tertulis(Decimal(nilai) if nilai else None) == desimal
