"""Keys of rows: whatever a realisasi has for keys is written so that it reads back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_cli.source.readers.formulir.row_keys import EMPTY, read_key, write_key

PARTS = st.text(min_size=1) | st.integers(0, 10**6)


@pytest.mark.parametrize(
    ("keys", "teks"),
    [
        (("ikm", "unsur", 0), "ikm.unsur.1"),
        (("1",), '"1"'),
        (("2.12.01", "x"), '"2.12.01".x'),
        (("unit", "nilai", "Kec. Malili"), 'unit.nilai."Kec. Malili"'),
        (("pks", "mitra", EMPTY), "pks.mitra[]"),
        (("a", 'petik"dan\\'), 'a."petik\\"dan\\\\"'),
    ],
)
def test_a_key_is_one_text(keys: tuple[str | int, ...], teks: str) -> None:
    assert write_key(keys) == teks
    assert read_key(teks) == keys


@given(st.lists(PARTS, min_size=1).map(tuple))
def test_any_keys_read_back(keys: tuple[str | int, ...]) -> None:
    keys = tuple(k for k in keys if k != EMPTY) or ("a",)
    assert read_key(write_key(keys)) == keys


@pytest.mark.parametrize(
    "teks", ["", ".a", "a.", "a..b", "a b", "0", "a.0", '"x', "[]", "a[].b", "é"]
)
def test_what_is_no_key_is_refused(teks: str) -> None:
    with pytest.raises(ValueError, match=re.escape(teks) or "^$"):
        read_key(teks)
