"""What a number format makes of a number, by its code or by its number alone."""

import pytest

from kinerja_cli.source.readers.xlsx.buku import FormatAngka
from kinerja_cli.source.readers.xlsx.formats import number_format

KODE = (
    ("General", "umum", None),
    ("GENERAL", "umum", None),
    ("0", "angka", 0),
    ("#,##0", "angka", 0),
    ("0.00", "angka", 2),
    ("0.00##########", "angka", 12),
    ("0.0?", "angka", 2),
    ("0.00;[Red]-0.00", "angka", 2),
    ('#,##0.00" juta"', "angka", 2),
    ('"hari ke-"0', "angka", 0),
    (r"0\ \d\a\y\s", "angka", 0),
    ('"Rp"#,##0', "angka", 0),
    ("[$Rp-421]#,##0.00", "angka", 2),
    ("[>=1000]#,##0;0.00", "angka", None),
    ('_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', "angka", 2),
    ('_-"Rp"* #,##0_-;_-* "-"_-;_-@_-', "angka", 0),
    ("#,##0,", "angka", None),
    ("0.0,,", "angka", None),
    ("0.00E+00", "angka", None),
    ("##0.0E-0", "angka", None),
    ("# ?/?", "angka", None),
    ("# ??/100", "angka", None),
    ("0%", "persen", 0),
    ("0.00 %", "persen", 2),
    ("0.0%;-0.0%", "persen", 1),
    (r"0\%", "angka", 0),
    ('0" %"', "angka", 0),
    ("@", "teks", None),
    (";;;", "umum", None),
    ("", "umum", None),
    ("d/m/yyyy", "tanggal", None),
    ("d/m/yyyy;@", "tanggal", None),
    ("[$-421]dd mmmm yyyy", "tanggal", None),
    ("mmm", "tanggal", None),
    ("m/d/yy h:mm", "tanggal", None),
    ("h:mm", "durasi", None),
    ("[h]:mm:ss", "durasi", None),
    ("[HH]:MM", "durasi", None),
    ("[mm]", "durasi", None),
    ("mm:ss.0", "durasi", None),
    ("[$-F400]h:mm:ss AM/PM", "durasi", None),
    ("0;0;d", "tanggal", None),
)
BAWAAN = {
    0: ("umum", None),
    1: ("angka", 0),
    2: ("angka", 2),
    4: ("angka", 2),
    9: ("persen", 0),
    10: ("persen", 2),
    11: ("angka", None),
    12: ("angka", None),
    14: ("tanggal", None),
    18: ("durasi", None),
    22: ("tanggal", None),
    30: ("tanggal", None),
    41: ("angka", 0),
    44: ("angka", 2),
    46: ("durasi", None),
    47: ("durasi", None),
    48: ("angka", None),
    49: ("teks", None),
    57: ("tanggal", None),
    163: ("umum", None),
}


@pytest.mark.parametrize(("kode", "jenis", "desimal"), KODE)
def test_of_a_code(kode: str, jenis: str, desimal: int | None) -> None:
    assert number_format(164, kode) == (jenis, desimal)


@pytest.mark.parametrize("nomor", BAWAAN)
def test_of_a_number(nomor: int) -> None:
    assert number_format(nomor) == BAWAAN[nomor]


def test_a_code_comes_before_its_number() -> None:
    assert number_format(14, "0.0") == FormatAngka("angka", 1)
