"""The check of a label beside the key of its row."""

import pytest

from kinerja_cli.source.readers.formulir.label_check import (
    check_in,
    is_moved,
    with_check,
    without_check,
)
from kinerja_cli.source.readers.formulir.row_keys import read_key
from kinerja_cli.source.readers.formulir.rows import row_key

KUNCI = ("ikm.unsur.1", "keterangan", 'x."A #a1b2"', '"2.12.01"', "pks.mitra[]")


@pytest.mark.parametrize("kunci", KUNCI)
def test_a_key_is_read_with_its_check_and_without(kunci: str) -> None:
    cell = with_check(kunci, ("1", "Nilai  rata-rata"))
    assert without_check(cell) == without_check(kunci) == kunci
    assert row_key(cell) == row_key(kunci) == read_key(kunci)
    assert not is_moved(kunci, ("apa saja",))
    assert not is_moved(cell, ("1", "nilai rata-rata "))
    assert is_moved(cell, ("2", "Nilai rata-rata"))


@pytest.mark.parametrize("teks", ["", " #a1b2", "a #A1B2", "a #a1b", "a#a1b2"])
def test_what_is_no_check(teks: str) -> None:
    assert not check_in(teks)
    assert without_check(teks) == teks
