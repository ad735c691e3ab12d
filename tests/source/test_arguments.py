"""A command line as a source: one line, and columns that lead back to it."""

from kinerja_cli.diagnostic import Diagnostic, Location
from kinerja_cli.source.arguments import (
    BARIS_PERINTAH,
    Argument,
    of_command_line,
    read_arguments,
)

SATU = Argument(("total",), "--total ", "81,10")
DUA = Argument(("sakip", "total"), "--bila sakip.total=", "82")
TIGA = Argument(("sakip", "evaluasi"), "--bila sakip.evaluasi=", "20")


def test_arguments_are_one_line_and_a_tree() -> None:
    source = read_arguments([SATU, DUA, TIGA])
    line = "--total 81,10 --bila sakip.total=82 --bila sakip.evaluasi=20"
    assert source.text.content == line
    assert source.text.path == source.text.name == BARIS_PERINTAH
    assert source.tree == {
        "total": "81,10",
        "sakip": {"total": "82", "evaluasi": "20"},
    }


def test_each_value_knows_its_column() -> None:
    source = read_arguments([SATU, DUA, TIGA])
    for argument in (SATU, DUA, TIGA):
        place = source.location(argument.keys)
        at = source.text.content.index(f"{argument.awal}{argument.isi}")
        assert place == Location(BARIS_PERINTAH, 1, at + len(argument.awal) + 1)


def test_nothing_typed_is_an_empty_line() -> None:
    source = read_arguments([])
    assert (source.text.content, source.tree) == ("", {})
    assert source.location(("total",)) == Location(BARIS_PERINTAH)


def test_a_line_break_typed_keeps_the_line_one() -> None:
    source = read_arguments([Argument(("a",), "--a ", "1\r\n2"), SATU])
    assert source.text.content == "--a 1  2 --total 81,10"
    assert source.get("a") == "1\r\n2"
    assert source.location(("total",)).column == 18


def test_the_same_words_have_the_same_checksum() -> None:
    first, again = read_arguments([SATU]), read_arguments([SATU])
    assert first.text.sha256 == again.text.sha256
    assert first.text.sha256 != read_arguments([DUA]).text.sha256
    # A lone surrogate is what Python makes of a byte that is no UTF-8.
    assert len(read_arguments([SATU._replace(isi="\udcff")]).text.sha256) == 64


def test_findings_of_the_command_line_and_of_files() -> None:
    here = Diagnostic("KIN251", "x", location=Location(BARIS_PERINTAH, 1, 9))
    there = here._replace(location=Location("q3.yaml"))
    assert of_command_line([here, here])
    assert not of_command_line([here, there])
    assert not of_command_line([here._replace(location=None)])
