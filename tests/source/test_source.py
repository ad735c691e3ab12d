"""The way back from a datum to its place in the file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError, Location, Place
from kinerja_cli.source import Document, Source, in_order, load
from kinerja_cli.source.validation import Declaration, Teks

ISI = """\
nama: Malili
sasaran:
  - uraian: satu
    indikator: [{id: ikm}, {id: pks}]
  - uraian: dua
kosong: {}
nihil:
daftar: [~, []]
"""


class Nama(Declaration):
    nama: Teks
    kepala: Teks


@pytest.fixture
def source(write: Callable[..., Path]) -> Source:
    return load(str(write("pk.yaml", ISI)))


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        (("nama",), "Malili"),
        (("sasaran", 1, "uraian"), "dua"),
        (("sasaran", 2), None),
        (("sasaran", 2, "uraian"), None),
        (("sasaran", "uraian"), None),
        (("nama", "x"), None),
        (("tak_ada",), None),
        (("nihil",), None),
        (("kosong",), {}),
    ],
)
def test_get(source: Source, keys: Keys, value: object) -> None:
    assert source.get(*keys) == value


def test_get_without_keys_is_the_whole(source: Source) -> None:
    assert source.get() is source.tree


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        pytest.param((), (1, 1), id="the whole"),
        pytest.param(("nama",), (1, 7), id="a value"),
        pytest.param(("nama", "x"), (1, 7), id="below a value"),
        pytest.param(("tak_ada",), (1, 1), id="a missing key at the top"),
        pytest.param(("sasaran",), (2, 1), id="the key of a list"),
        pytest.param(("sasaran", 0), (3, 5), id="an item"),
        pytest.param(("sasaran", 0, "uraian"), (3, 13), id="a value inside"),
        pytest.param(("sasaran", 0, "indikator", 1), (4, 29), id="in brackets"),
        pytest.param(("sasaran", 0, "indikator", 1, "id"), (4, 33), id="its value"),
        pytest.param(("sasaran", 0, "tag", "uraian"), (3, 13), id="a tag in between"),
        pytest.param(("sasaran", 1, "target"), (5, 5), id="a missing key inside"),
        pytest.param(("sasaran", 2), (2, 1), id="an item that is not there"),
        pytest.param(("kosong",), (6, 1), id="an empty mapping"),
        pytest.param(("nihil",), (7, 1), id="nothing"),
        pytest.param(("daftar", 0), (8, 10), id="nothing in a list"),
        pytest.param(("daftar", 1), (8, 1), id="an empty list in a list"),
    ],
)
def test_location(source: Source, keys: Keys, place: tuple[int, int]) -> None:
    assert source.location(keys) == Location(source.text.path, Place(*place))


def test_location_of_the_key_itself(source: Source) -> None:
    place = source.location(("sasaran", 0, "uraian"), at_key=True)
    assert place == Location(source.text.path, Place(3, 5))


def test_place_adds_location_and_excerpt(source: Source) -> None:
    placed = source.place(Diagnostic("KIN205", "kosong", keys=("nama",)))
    assert placed.location == Location(source.text.path, Place(1, 7))
    assert placed.excerpt == "    1 | nama: Malili\n      |       ^"
    at_key = Diagnostic("KIN202", "asing", keys=("nama",), at_key=True)
    assert source.place(at_key).excerpt.endswith("| ^")


def test_a_key_is_found_however_it_is_spelt(write: Callable[..., Path]) -> None:
    source = load(str(write("a.yaml", "é: 1\nE\u0301: 2\nPuskesmas Utara: 3\n")))
    kunci = ("é", "E\u0301", "puskesmas\xa0utara")
    places = [source.location((k,)) for k in kunci]
    assert [(p.line, p.column) for p in places] == [(1, 4), (2, 5), (3, 18)]


@pytest.mark.parametrize(
    ("found", "hint"),
    [
        (Diagnostic("KIN204", "x", "pilih a", keys=("a",)), r"pilih a; TANDA \u200b"),
        (Diagnostic("KIN205", "x", keys=("a",)), r"TANDA \u200b"),
        (Diagnostic("KIN202", "x", keys=("a",), at_key=True), ""),
        (Diagnostic("KIN202", "x", keys=("b\u200b",), at_key=True), r"TANDA \u200b"),
        (Diagnostic("KIN332", "x", "cek", level="peringatan", keys=("a",)), "cek"),
    ],
    ids=["value", "no hint of its own", "key without", "key", "no error"],
)
def test_an_error_says_what_no_reader_sees(
    write: Callable[..., Path], found: Diagnostic, hint: str
) -> None:
    source = load(str(write("a.yaml", "a: x\u200by\nb\u200b: z\n")))
    placed = source.place(found)
    assert placed.hint == hint.replace("TANDA", "hapus tanda tak terlihat")
    assert source.place(placed) == placed


def test_place_leaves_what_stands_in_another_file(source: Source) -> None:
    found = Diagnostic(
        "KIN101", "tidak ada", location=Location("lain.yaml", Place(9, 9))
    )
    assert source.place(found) is found


def test_place_shows_the_line_of_a_place_that_is_known(source: Source) -> None:
    here = Location(source.text.path, Place(2, 1))
    placed = source.place(Diagnostic("KIN112", "dua kali", location=here))
    assert (placed.location, placed.excerpt) == (here, "    2 | sasaran:\n      | ^")
    assert source.place(placed) == placed


def test_findings_come_in_file_order(source: Source) -> None:
    late = Diagnostic("KIN205", "b", keys=("sasaran", 1))
    soon = Diagnostic("KIN205", "a", keys=("nama",))
    with pytest.raises(KinerjaError) as stopped, source.locating():
        raise KinerjaError(late, soon)
    assert [d.message for d in stopped.value.diagnostics] == ["a", "b"]


def test_what_has_no_place_comes_first() -> None:
    placed = Diagnostic("KIN205", "a", location=Location("q3.yaml"))
    nowhere = Diagnostic("KIN205", "b")
    assert in_order([placed, nowhere]) == [nowhere, placed]


def test_read_places_every_finding(write: Callable[..., Path]) -> None:
    source = load(str(write("a.yaml", "# komentar\nkepla: Camat\nnama: ''\n")))
    first, second = refusals(source.read, Nama)
    assert (first.code, str(first.location)) == ("KIN202", f"{source.text.path}:2:1")
    assert (second.code, str(second.location)) == ("KIN205", f"{source.text.path}:3:7")


def test_read_gives_what_is_declared(write: Callable[..., Path]) -> None:
    source = load(str(write("a.yaml", "nama: Malili\nkepala: Camat\n")))
    document = Document(source.read(Nama), source)
    assert (document.value.nama, document.source) == ("Malili", source)


def test_a_finding_of_yaml_shows_its_line(write: Callable[..., Path]) -> None:
    path = str(write("a.yaml", "a: 1\r\nb:\r\n\tc: 2\r\n"))
    (found,) = refusals(load, path)
    assert found.location == Location(path, Place(3, 1))
    assert found.excerpt == "    3 |  c: 2\n      | ^"


def test_lines_count_as_in_an_editor(write: Callable[..., Path]) -> None:
    path = str(write("a.yaml", "a: x\u2028y\u2029z\x85\nb: 1\nb: 2\n"))
    (found,) = refusals(load, path)
    assert found.location == Location(path, Place(3, 1))
    assert found.excerpt == "    3 | b: 2\n      | ^"


def test_an_empty_file_has_no_line_to_show(write: Callable[..., Path]) -> None:
    assert [d.excerpt for d in refusals(load, str(write("a.yaml", "")))] == [""]
