"""A command line as one line of text: its columns, its keys, and whose fault it is."""

from hashlib import sha256

import pytest

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location, Place
from kinerja_cli.source.arguments import (
    BARIS_PERINTAH,
    Argument,
    of_command_line,
    read_arguments,
)
from kinerja_cli.source.scalar import Scalar
from kinerja_cli.source.validation import Declaration, Teks

DUA = [
    Argument(("perencanaan",), "--perencanaan ", "25,50"),
    Argument(("evaluasi",), "--evaluasi=", "19,75"),
]


def _at(column: int, line: int = 1) -> Location:
    return Location(BARIS_PERINTAH, Place(line, column))


def test_they_stand_in_one_line() -> None:
    text = read_arguments(DUA).text
    assert text.content == "--perencanaan 25,50 --evaluasi=19,75"
    assert (text.path, text.name) == ("baris perintah", "baris perintah")
    assert text.sha256 == sha256(text.content.encode()).hexdigest()


@pytest.mark.parametrize(
    ("arguments", "columns"),
    [
        pytest.param(DUA, [15, 32], id="behind their options"),
        pytest.param([Argument(("a",), "", "ikm")], [1], id="alone"),
        pytest.param(
            [Argument((n,), "", n) for n in ("ikm", "pks", "sakip")],
            [1, 5, 9],
            id="one after another",
        ),
        pytest.param(
            [Argument(("a",), "", "x y  z"), Argument(("b",), "", "b")],
            [1, 8],
            id="behind one with blanks",
        ),
        pytest.param(
            [Argument(("a",), "", ""), Argument(("b",), "-b ", "")],
            [1, 4],
            id="nothing at all",
        ),
        pytest.param(
            [Argument(("a",), "", "p\r\nq"), Argument(("b",), "", "b")],
            [1, 6],
            id="behind one with a line break",
        ),
        pytest.param(
            [Argument(("a",), "", "\udcff漢🙂"), Argument(("b",), "", "b")],
            [1, 5],
            id="behind what is no ascii",
        ),
    ],
)
def test_the_column_of_each_value(
    arguments: list[Argument], columns: list[int]
) -> None:
    source = read_arguments(arguments)
    assert [source.location(a.keys).column for a in arguments] == columns
    for a, column in zip(arguments, columns, strict=True):
        assert source.get(*a.keys) == a.isi
        isi = a.isi.replace("\r", " ").replace("\n", " ")
        assert source.text.content[column - 1 :].startswith(isi)
    assert "\n" not in source.text.content
    assert "\r" not in source.text.content


def test_the_option_is_the_place_of_a_key() -> None:
    source = read_arguments(DUA)
    assert source.location(("evaluasi",), at_key=True) == _at(21)
    assert source.location(("evaluasi",)) == _at(32)
    assert source.location(("tak_ada",)) == _at(1)


def test_keys_may_lie_within_one_another() -> None:
    source = read_arguments(
        [
            Argument(("sakip", "perencanaan"), "--perencanaan ", "25"),
            Argument(("sakip", "evaluasi"), "--evaluasi ", "20"),
            Argument(("pks", "jumlah"), "--mitra ", "15"),
        ]
    )
    assert source.tree == {
        "sakip": {"perencanaan": "25", "evaluasi": "20"},
        "pks": {"jumlah": "15"},
    }
    assert source.location(("sakip", "evaluasi")) == _at(29)
    assert source.location(("sakip",), at_key=True) == _at(1)
    assert source.location(("pks", "jumlah")) == _at(40)
    assert source.location(("pks",), at_key=True) == _at(32)


def test_what_is_named_twice_holds_the_later() -> None:
    source = read_arguments(
        [Argument(("a",), "-a ", "1"), Argument(("a",), "-a ", "2")]
    )
    assert source.tree == {"a": "2"}
    assert source.location(("a",)) == _at(9)


def test_no_arguments() -> None:
    source = read_arguments([])
    assert (source.text.content, source.tree) == ("", {})
    assert source.location(("a",)) == _at(1)


def test_a_lone_surrogate_has_a_fingerprint_too() -> None:
    one, other = (read_arguments([Argument(("a",), "", c)]) for c in "\udcff\udcfe")
    assert len(one.text.sha256) == 64
    assert one.text.sha256 != other.text.sha256


def test_values_are_texts_that_know_their_place() -> None:
    value = read_arguments(DUA).get("perencanaan")
    assert isinstance(value, Scalar)
    assert (value.line, value.column) == (1, 15)


class Nilai(Declaration):
    perencanaan: Teks


def test_it_is_read_as_a_file_is() -> None:
    assert read_arguments(DUA[:1]).read(Nilai).perencanaan == "25,50"
    (found,) = refusals(read_arguments(DUA).read, Nilai)
    assert (found.code, found.location) == ("KIN202", _at(21))
    assert found.excerpt == (
        "    1 | --perencanaan 25,50 --evaluasi=19,75\n      |                     ^"
    )


@pytest.mark.parametrize(
    ("places", "own"),
    [
        ([_at(1)], True),
        ([_at(1), _at(9)], True),
        ([_at(1), Location("q3.yaml")], False),
        ([Location("q3.yaml")], False),
        ([None], False),
        ([_at(1), None], False),
    ],
    ids=["one", "two", "a file too", "a file", "no place", "one without a place"],
)
def test_whose_findings_they_are(places: list[Location | None], *, own: bool) -> None:
    found = [Diagnostic("KIN230", "x", location=place) for place in places]
    assert of_command_line(found) is own


@pytest.mark.parametrize("keys", [("a",), ("a", "b"), ("a", "b", "c")])
def test_every_key_leads_to_the_value(keys: Keys) -> None:
    source = read_arguments([Argument(keys, "--x ", "isi")])
    assert source.location(keys) == _at(5)
