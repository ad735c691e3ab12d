"""How one value is written where a list is wanted."""

import pytest

from kinerja_cli.source.advice import listed


@pytest.mark.parametrize(
    ("isi", "saran"),
    [
        ("1", "[1]"),
        ("1, 2", "[1, 2]"),
        ("1,", "[1]"),
        (" WTP ", "[WTP]"),
        ("3,5", '["3,5"]'),
        ("81,33, 82", '["81,33", 82]'),
        ("2.12.01", '["2.12.01"]'),
        ("01", '["01"]'),
        ("98 %", '["98 %"]'),
        ("Dinas Kesehatan", '["Dinas Kesehatan"]'),
        ("x" * 40, f"[{'x' * 40}]"),
    ],
)
def test_it_is_shown_as_it_is_to_be_written(isi: str, saran: str) -> None:
    assert listed(isi) == f"tulis `{saran}`"


@pytest.mark.parametrize("isi", ["", "x" * 41, 'a "b"', "a: b", "#", {"a": 1}, None])
def test_what_is_no_value_is_not_shown(isi: object) -> None:
    assert listed(isi) == ""
