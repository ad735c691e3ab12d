"""What an editor is told about a numeric field agrees with what the field reads."""

import re
from typing import Annotated

import pytest
from pydantic import TypeAdapter

from kinerja_cli.core.angka import readings, split_unit
from kinerja_cli.source.fields import POLA_ANGKA, Angka


def test_bounds_go_into_the_schema() -> None:
    field = Annotated[int, Angka("%", 0, 100)]
    number, text = TypeAdapter(field).json_schema()["anyOf"]
    assert number == {"type": "number", "minimum": 0, "maximum": 100}
    assert text == {"type": "string", "pattern": POLA_ANGKA}


def test_an_open_bound_goes_into_the_schema() -> None:
    schema = TypeAdapter(Annotated[int, Angka(di_atas=0)]).json_schema()
    assert schema["anyOf"][0] == {"type": "number", "exclusiveMinimum": 0}


def test_a_field_without_bounds_is_any_number() -> None:
    schema = TypeAdapter(Annotated[int, Angka()]).json_schema()
    assert schema["anyOf"][0] == {"type": "number"}


@pytest.mark.parametrize(
    "teks",
    ["81,33", "81.33", "-0,5", "98 %", "Rp 5.581.884.078,-", "437,531,700", "rp. 5,-"],
)
def test_what_is_read_is_accepted(teks: str) -> None:
    assert re.search(POLA_ANGKA, teks)
    assert readings(split_unit(teks)[0])


@pytest.mark.parametrize("teks", ["1e9", "12:30", "0x10", "12_000", "", "Rp", "10 20"])
def test_what_is_no_number_is_not_accepted(teks: str) -> None:
    assert not re.search(POLA_ANGKA, teks)
    assert not readings(split_unit(teks)[0])


def test_a_number_becomes_the_kind_of_the_field() -> None:
    cacah = TypeAdapter(Annotated[int, Angka(desimal=0)]).validate_python("76.226")
    assert (cacah, type(cacah)) == (76226, int)
