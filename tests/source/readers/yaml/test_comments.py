"""A ``#`` that cuts: an error where it touches a letter, a warning behind a text."""

from pathlib import Path

import pytest
import yaml

from alat.pendukung import ROOT, Write
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.source import load
from kinerja_cli.source.readers.yaml import scanner
from kinerja_cli.source.readers.yaml.comments import stray_marks
from kinerja_cli.source.text import Text

SPASI, KELUAR = "beri spasi sesudah #", "pindahkan ke luar kurung"
LOADERS = pytest.mark.parametrize("loader", [yaml.CBaseLoader, yaml.BaseLoader])


def marks(content: str) -> list[Diagnostic]:
    return list(stray_marks(Text("f.yaml", content, "")))


@LOADERS
@pytest.mark.parametrize(
    ("content", "place", "saran"),
    [
        pytest.param("a: #3\n", "1:4", 'kutip "#3"', id="a key without value"),
        pytest.param("a:\n  b: #3\n", "2:6", 'kutip "#3"', id="deeper"),
        pytest.param("- #3\n", "1:3", 'kutip "#3"', id="a dash"),
        pytest.param("a: P #3 b\n", "1:6", 'kutip "P #3 b"', id="a text"),
        pytest.param("a: P   #3\n", "1:8", 'kutip "P #3"', id="a text, far off"),
        pytest.param("- P #3\n", "1:5", 'kutip "P #3"', id="a text in a list"),
        pytest.param("a: 5 #3\n", "1:6", SPASI, id="a number"),
        pytest.param("a: 'P' #3\n", "1:8", SPASI, id="a quoted text"),
        pytest.param('a: "P"#3\n', "1:7", SPASI, id="touching it"),
        pytest.param("a: [1] #3\n", "1:8", SPASI, id="a closing bracket"),
        pytest.param("a: [P #3 b, c]\n", "1:7", 'kutip "P #3 b"', id="in brackets"),
        pytest.param("a: {b: P #3}\n", "1:10", 'kutip "P #3"', id="in braces"),
        pytest.param("a: [b,\n  # c\n  d, #3\n]\n", "3:6", '"#3"', id="a comma"),
        pytest.param("a: {b: 1} #3\n", "1:11", SPASI, id="a closing brace"),
        pytest.param("a: [5 #3, 6]\n", "1:7", KELUAR, id="a number in brackets"),
        pytest.param(
            "a: [P #3, Q]\n",
            "1:7",
            f'"P #3"; bila komentar, {KELUAR}',
            id="a text in brackets",
        ),
        pytest.param(
            "a: [5, #3\n6]\n",
            "1:8",
            'kutip "#3"; bila komentar, beri spasi',
            id="last in its line",
        ),
        pytest.param("b:\n  a #1: 3\n", "2:5", 'kutip "a #1";', id="a key, deeper"),
        pytest.param("b: {a #1: 3}\n", "1:7", 'kutip "a #1";', id="a key in braces"),
        pytest.param("b:\n  'a' #1: 3\n", "2:7", 'kutip "a #1";', id="a quoted key"),
        pytest.param(
            "b: a #1: 3\n", "1:6", 'kutip "a #1: 3";', id="a text with a colon"
        ),
        pytest.param("a: ##3\n", "1:4", 'kutip "##3"', id="more than one"),
        pytest.param('a: x #"3"\n', "1:6", "kutip 'x #\"3\"'", id="quotes in it"),
        pytest.param("a #1: 3\n", "1:3", 'kutip "a #1";', id="a key"),
        pytest.param("a: é漢😀 #3\n", "1:8", 'kutip "é漢😀 #3"', id="wide letters"),
        pytest.param("a: P\n  b #3\n", "2:5", 'kutip "P b #3"', id="several lines"),
        pytest.param("a:\t#3\n", "1:4", 'kutip "#3"', id="a tab"),
    ],
)
def test_what_touches_a_letter_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
    loader: object,
    content: str,
    place: str,
    saran: str,
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    (found,) = marks(content)
    assert (found.code, found.level) == ("KIN121", "galat")
    assert str(found.location) == f"f.yaml:{place}"
    assert saran in found.hint


@pytest.mark.parametrize(
    "nilai",
    [
        *("#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NAMA?", "#NUM!", "#NULL!"),
        *("#SPILL!", "#CALC!", "#n/a", "######"),
    ],
)
@pytest.mark.parametrize("awal", ["a: ", "- ", "a: 5 ", "- b: "])
def test_an_error_value_of_excel_is_called_that(nilai: str, awal: str) -> None:
    (found,) = marks(f"{awal}{nilai}\n")
    assert found.code == "KIN121"
    assert found.message == f"“{nilai}” nilai galat Excel, bukan angka"
    assert found.hint == "betulkan angkanya, atau kosongkan"


@LOADERS
@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param("a: P # 3\n", "1:6", id="a text"),
        pytest.param("a: P #\n", "1:6", id="nothing behind it"),
        pytest.param("- P # 3\n", "1:5", id="in a list"),
        pytest.param("a: 58 ribu # x\n", "1:12", id="words that begin with a number"),
        pytest.param("a: [b,\n c d # x\n]\n", "2:6", id="in brackets"),
        pytest.param("a: Angka # 3 b\n", "1:10", id="one word, then a number"),
        pytest.param("a: P ## 3\n", "1:6", id="ornament"),
        pytest.param("a: P\n  b # 3\n", "2:5", id="several lines"),
    ],
)
def test_one_blank_behind_a_text_is_a_warning(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str, place: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    (found,) = marks(content)
    assert (found.code, found.level) == ("KIN122", "peringatan")
    assert str(found.location) == f"f.yaml:{place}"


@LOADERS
@pytest.mark.parametrize(
    "content",
    [
        "# a: #3\na: 1\n#jumlah: 3\n  #x\n",
        "a: # x\n",
        "a: #\n",
        "a:      # x\n",
        "1: # Program\n",
        "- # x\n- 1\n",
        "a: 5 # x\n",
        "a: 5\u200b # x\n",
        "a: \xa0 # x\n",
        "a: 81,33 % # x\n",
        "a: Rp 5.000,- # x\n",
        "a: ~ # x\n",
        "a: null # x\n",
        "a: 'P' # x\n",
        'a: "P"# x\n',
        "a: [1] # x\n",
        "a: {b: 1} # x\n",
        "a: [1, # x\n  2]\n",
        "a: P  # x\n",
        "a: P  #\n",
        "a: P#3\n",
        "a: 'P #3 # x'\n",
        'a: "P\n  #3\n  b # x"\n',
        "a: |\n  P #3\n  b # x\n",
        "a: > # x\n  P #3\n",
        "a: P ## x\n",
        "a: turun # makin kecil\n",
        "a: k/r@1 # versi\n",
        "a: [turun, naik # x\n]\n",
        "a:   ## belum ##\n",
        'a: "3" ## belum ##\n',
        "a: 3 #-- x\n",
        "a: P  # b #3\n",
        "",
    ],
)
def test_a_comment_as_comments_are_written(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    assert marks(content) == []


def test_what_a_mark_swallowed_is_told_once(write: Write) -> None:
    path = write("f.yaml", "a: [P #3, Q #4]\nb: R #5\nc: S # 6\n")
    with pytest.raises(KinerjaError) as stopped:
        load(str(path))
    found = [
        f"{d.code} {d.location}".replace(str(path), "")
        for d in stopped.value.diagnostics
    ]
    assert found == ["KIN121 :1:7", "KIN121 :2:6", "KIN122 :3:6"]


def test_a_file_carries_its_warnings(write: Write) -> None:
    (found,) = load(str(write("f.yaml", "a: P # 3\n"))).warnings
    assert found.excerpt == "    1 | a: P # 3\n      |      ^"


def test_depth_ends_the_search() -> None:
    assert marks("[" * 100_000 + " #3") == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "data").rglob("*.yaml")), ids=lambda p: p.name
)
def test_the_files_that_ship_write_comments_so(path: Path) -> None:
    assert load(str(path)).warnings == ()
