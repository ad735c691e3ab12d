"""What a spreadsheet would run is guarded in a form as CSV, and read as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_cli.source.readers.csv_.apostrophe import guarded, unguarded


@pytest.mark.parametrize(
    ("teks", "tertulis"),
    [
        ("=1+1", "'=1+1"),
        ("- Loket dibuka", "'- Loket dibuka"),
        ("@a", "'@a"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("-4", "-4"),
        ("-4,50", "-4,50"),
        ("Jum'at", "Jum'at"),
        ("'kutip'", "'kutip'"),
        ("", ""),
    ],
)
def test_guarded(teks: str, tertulis: str) -> None:
    assert guarded(teks) == tertulis


@given(st.text("'=+-@ a1\u200b", max_size=6))
def test_it_is_read_as_it_was(teks: str) -> None:
    assert unguarded(guarded(teks)) == teks
