"""A tree with parts of another file: each leads back to where it stands."""

from pathlib import Path

from alat.pendukung import Write
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source import Source, load
from kinerja_cli.source.mixed import Mixed, lend, put

LAIN = "a: 1\nb:\n  - {c: lama}\n  - {c: 3}\n"


def _mixed(write: Write) -> tuple[Mixed, Source]:
    sendiri = load(str(write("sendiri.yaml", "b:\n  - {c: baru}\n")))
    lain = load(str(write("lain.yaml", LAIN)))
    tree = put(sendiri.tree, ("b", 0, "d"), lend(lain.get("b", 0, "c")))
    tree = put(tree, ("e",), lend(lain.get("b")))
    return Mixed(sendiri.text, tree, lain=lain), lain


def _at(source: Source, *keys: str | int) -> str:
    location = source.location(keys)
    return f"{source.named(location.path)}:{location.place}"


def test_each_part_is_where_it_stands(write: Write) -> None:
    mixed, _ = _mixed(write)
    assert _at(mixed, "b", 0, "c") == "sendiri.yaml:2:9"
    assert _at(mixed, "b", 0, "d") == "lain.yaml:3:9"
    assert _at(mixed, "e", 1, "c") == "lain.yaml:4:9"
    assert _at(mixed, "e", 1, "tiada") == "lain.yaml:4:6"


def test_a_finding_shows_the_line_of_its_file(write: Write) -> None:
    mixed, lain = _mixed(write)
    d = mixed.place(Diagnostic("KIN999", "apa", keys=("b", 0, "d")))
    assert d.location is not None
    assert Path(d.location.path) == Path(lain.text.path)
    assert "{c: lama}" in d.excerpt
    sendiri = mixed.place(Diagnostic("KIN999", "apa", keys=("b", 0, "c")))
    assert "{c: baru}" in sendiri.excerpt


def test_what_a_part_is_put_into_stays_as_it_was(write: Write) -> None:
    mixed, _ = _mixed(write)
    utuh = load(mixed.text.path).tree
    tree = put(utuh, ("b", 0, "c"), "lain")
    assert (utuh["b"][0]["c"], tree["b"][0]["c"]) == ("baru", "lain")
