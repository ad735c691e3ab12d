"""Numbers in words: each is read as the number that it says, and nothing else is."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_cli.core.terbilang import baca_terbilang

SATU = (
    *("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan"),
    "sembilan",
)
ATAS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"))


def _words(n: int) -> str:
    """Say a number from 1 up as a letter does; nothing of 0."""
    for besar, nama in (*ATAS, (100, "ratus")):
        if n >= besar:
            se = n // besar == 1 and besar <= 1000
            awal = "se" if se else f"{_words(n // besar)} "
            return f"{awal}{nama} {_words(n % besar)}".strip()
    if n >= 20:
        return f"{SATU[n // 10]} puluh {_words(n % 10)}".strip()
    if n >= 10:
        return {10: "sepuluh", 11: "sebelas"}.get(n) or f"{SATU[n - 10]} belas"
    return SATU[n] if n else ""


@settings(derandomize=True, database=None)
@given(st.integers(1, 10**15 - 1), st.sampled_from(("", "rupiah", "laporan akhir")))
def test_what_a_letter_says_is_read_back(n: int, sisa: str) -> None:
    assert baca_terbilang(f"{_words(n)} {sisa}".strip()) == (Decimal(n), sisa)
    assert baca_terbilang(_words(n).replace(" ", "").upper()) == (Decimal(n), "")


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("nol", "0"),
        ("dua-belas", "12"),
        ("duapuluh lima", "25"),
        ("sejuta", "1000000"),
        ("dua milyar", "2000000000"),
        ("delapan puluh satu koma tiga tiga", "81.33"),
        ("delapan puluh satu koma tiga puluh tiga", "81.33"),
        ("nol koma nol lima", "0.05"),
        ("tiga koma nol", "3.0"),
    ],
)
def test_other_ways_to_say_it(teks: str, nilai: str) -> None:
    assert baca_terbilang(teks) == (Decimal(nilai), "")


@pytest.mark.parametrize(
    "teks", ["", "BB", "ribu", "duafa", "koma tiga", "12", "belas", "se", "puluh dua"]
)
def test_what_begins_with_no_number(teks: str) -> None:
    assert baca_terbilang(teks) is None
