"""A number of a cell is the one that was typed, however the file spells its double."""

import io
from decimal import Decimal
from random import Random

import openpyxl
import pytest

from kinerja_cli.source.readers.xlsx.numbers import stored_decimal
from kinerja_cli.source.readers.xlsx.reading import read_workbook

# As files spell it, what was typed, and whether that was computed.
EJAAN = (
    ("98", "98", False),
    ("98.0", "98", False),
    ("-0", "0", False),
    ("+7.", "7", False),
    (".5", "0.5", False),
    ("1E3", "1000", False),
    ("1.5e-3", "0.0015", False),
    ("76226", "76226", False),
    ("81.329999999999998", "81.33", False),  # as Excel spells 81,33
    ("0.10000000000000001", "0.1", False),
    ("5581884078", "5581884078", False),
    ("123456789012345", "123456789012345", False),
    ("0.30000000000000004", "0.3", True),
    ("33.333333333333336", "33.3333333333333", True),
    ("66.666666666666671", "66.6666666666667", True),
    ("1234567890123456", "1234567890123460", True),  # half up, as Excel shows it
    ("1.0000000000000055", "1.00000000000001", True),
    ("1e-400", "0", False),
    ("9.99999999999999e307", "999999999999999" + "0" * 293, False),
    ("5e-324", "0." + "0" * 323 + "5", False),
)


@pytest.mark.parametrize(("teks", "nilai", "dihitung"), EJAAN)
def test_as_typed(teks: str, nilai: str, dihitung: bool) -> None:  # noqa: FBT001 - table
    hasil, computed = stored_decimal(teks)
    assert f"{hasil:f}" == nilai
    assert computed is dihitung


@pytest.mark.parametrize(
    "teks",
    [
        *("", "x", "NaN", "INF", "-inf", "1e309", "1e308", "1e999999999", "1_0"),
        *("٣", "0x1", "1,5", " 1", "1e", "--1", "1" * 401, "9" * 400),
    ],
)
def test_what_no_cell_holds(teks: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        stored_decimal(teks)


def acak(random: Random) -> Decimal:
    """Make a decimal of up to 15 digits, as somebody might type it."""
    digit = random.randint(1, 15)
    angka = random.randrange(10 ** (digit - 1), 10**digit)
    return Decimal(random.choice([1, 1, -1]) * angka).scaleb(-random.randint(0, 20))


def test_any_decimal_comes_back() -> None:
    random = Random(15)
    for _ in range(4_000):
        nilai = acak(random)
        # As openpyxl spells a double, and LibreOffice; and as Excel does.
        for teks in (repr(float(nilai)), f"{float(nilai):.17g}"):
            assert stored_decimal(teks) == (nilai, False)


def test_any_decimal_comes_back_out_of_a_cell() -> None:
    random = Random(16)
    ketik = [acak(random) for _ in range(500)]
    buku, buffer = openpyxl.Workbook(), io.BytesIO()
    lembar = buku.create_sheet("A", 0)
    for nilai in ketik:
        lembar.append([float(nilai)])
    buku.save(buffer)
    baris = read_workbook(buffer.getvalue(), "a.xlsx").lembar[0].sel
    assert [stored_decimal(baris[n][1].teks)[0] for n in baris] == ketik
