"""Rows and columns by their names, and whether somebody hid them."""

import re

from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.xlsx.damage import Damaged, read_count
from kinerja_cli.source.readers.xlsx.markup import Attributes

BARIS_TERJAUH, KOLOM_TERJAUH = 1_048_576, 16_384
_SEL = r"\$?([A-Z]{1,3})\$?([0-9]{1,7})"
_RENTANG = re.compile(f"{_SEL}(?::{_SEL})?")
_YA = {"1", "true"}


class ColumnNumbers(dict[str, int]):
    """Columns from 1, by their letters."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters if re.fullmatch("[A-Z]{1,3}", letters) else "":
            number = number * 26 + ord(letter) - ord("A") + 1
        self[letters] = inside_sheet(number, KOLOM_TERJAUH)
        return number


NOMOR_KOLOM = ColumnNumbers()


def inside_sheet(number: int, last: int) -> int:
    """Return the number of a row or column, if a sheet has so many."""
    if not 1 <= number <= last:
        raise Damaged(f"tidak ada baris atau kolom ke-{number}")
    return number


def row_number(digits: str) -> int:
    """Read the number of a row."""
    nomor = read_count(digits, "nomor baris bukan angka")
    return inside_sheet(nomor, BARIS_TERJAUH)


def read_range(ref: str) -> tuple[int, int, int, int]:
    """Read ``B3:D5`` as rows and columns: 3, 2, 5, 4."""
    found = _RENTANG.fullmatch(ref)
    if not found:
        raise Damaged(f"{kutip(ref)} bukan rentang sel")
    kolom, baris, sampai_kolom, sampai_baris = found.groups()
    ujung = [row_number(baris), NOMOR_KOLOM[kolom]]
    if sampai_kolom:
        ujung += row_number(sampai_baris), NOMOR_KOLOM[sampai_kolom]
    return ujung[0], ujung[1], ujung[-2], ujung[-1]


def is_hidden(attrs: Attributes) -> bool:
    """Tell whether somebody hid a row or column; in a group it is collapsed."""
    return attrs.get("hidden") in _YA and attrs.get("outlineLevel", "0") == "0"
