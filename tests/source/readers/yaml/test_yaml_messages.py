"""Every mistake in YAML that has words of its own, made in real YAML."""

import pytest
import yaml

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.readers.yaml import scanner, tree
from kinerja_cli.source.readers.yaml.messages import explain_problem
from kinerja_cli.source.text import Text


def refused(content: str) -> Diagnostic:
    (found,) = refusals(tree.parse_tree, Text("f.yaml", content, ""))
    return found


CASES = [
    ("a: b: c\n", "1:5", "`:` tidak dapat berdiri di sini"),
    ("a: x\n  b: c\n", "2:3", "“b” tidak sekolom"),
    ("a: %x\n", "1:4", "tidak boleh dimulai dengan tanda ini"),
    ("a: @x\n", "1:4", "tidak boleh dimulai dengan tanda ini"),
    ("a: `x`\n", "1:4", "tidak boleh dimulai dengan tanda ini"),
    ('a: "C:\\Kantor"\n', "1:7", "garis miring terbalik"),
    ('a: "C:\\PK\\pk.yaml"\n', "1:10", "garis miring terbalik"),
    ('a: "C:\\Users"\n', "1:7", "garis miring terbalik"),
    ('a: "\\x1"\n', "1:5", "garis miring terbalik"),
    ('a: "\\U0011ffff"\n', "1:5", "garis miring terbalik"),
    ('a: "\\UFFFFFFFF"\n', "1:5", "garis miring terbalik"),
    ('a: "x\\ud800\\n"\n', "1:6", "garis miring terbalik"),
    ("- ''\n- \"\\t\\uDFFF \\\\\"\n", "2:6", "garis miring terbalik"),
    ("- a\nb: c\n", "2:1", "bukan butir daftar di atasnya"),
    ("a: 'x' y\n", "1:8", "tidak cocok dengan susunan di atasnya"),
    ('nama: "Dinas" Kota\n', "1:15", "tidak cocok dengan susunan di atasnya"),
    ("a: 1\n- b\n", "2:1", "tidak cocok dengan susunan di atasnya"),
    ("a:\n    b: 1\n  c: 2\n", "3:3", "“c” tidak sekolom"),
    ("a: | teks\n", "1:6", "teks dimulai di baris baru"),
    ("a: > teks\n", "1:6", "teks dimulai di baris baru"),
    ("a: 1\nbcd\ne: 1\n", None, "tidak diikuti `: `"),
    ("{a: 1} }\n", "1:8", "sesudah akhir dokumen"),
    ("a: - b\n", "1:4", "harus di baris sendiri"),
    ("a:\n\tb: 1\n", "2:1", "memakai tab"),
    ("\ta: 1\n", "1:1", "memakai tab"),
    ("a: ? b\n", "1:4", "tidak terbaca di sini"),
    ("]\n", "1:1", "tidak terbaca di sini"),
]


@pytest.mark.parametrize(("content", "place", "words"), CASES)
def test_what_libyaml_finds(content: str, place: str | None, words: str) -> None:
    found = refused(content)
    assert found.code == "KIN111"
    assert words in found.message
    assert found.hint
    if place:
        assert str(found.location) == f"f.yaml:{place}"


@pytest.mark.parametrize("content", ["{a:{b: 1}}\n", "{a:[1]}\n", "{a:, b: 1}\n"])
def test_a_blank_that_only_libyaml_misses(content: str) -> None:
    found = refused(content)
    assert str(found.location) == "f.yaml:1:3"
    assert found.message == "sesudah titik dua ini tidak ada spasi"


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        ('x: 1\na: "abc\n' + "b: 1\n" * 9, "2:4", "tanda kutip dibuka"),
        ("x: 1\na: [1, 2\n" + "b: 1\n" * 9, "2:4", "`[` tidak ditutup"),
        ("x: 1\na: {b: 1\n" + "c: 1\n" * 9, "2:4", "`{` tidak ditutup"),
    ],
)
def test_what_is_not_closed_is_shown_where_it_opens(
    content: str, place: str, words: str
) -> None:
    found = refused(content)
    assert words in found.message
    assert str(found.location) == f"f.yaml:{place}"


@pytest.mark.parametrize(("content", "place", "words"), CASES)
def test_without_libyaml_it_stands_at_the_same_place(
    content: str, place: str | None, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanner, "_Loader", scanner.Pure)
    found = refused(content)
    assert found.code == "KIN111"
    assert words in found.message
    if place:
        assert str(found.location) == f"f.yaml:{place}"


def test_a_control_character_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanner, "_Loader", scanner.Pure)
    found = refused("é: 1\né: x\x01\n")
    assert (found.code, str(found.location)) == ("KIN111", "f.yaml:2:5")
    assert r"\x01" in found.message


@pytest.mark.parametrize("loader", [yaml.CBaseLoader, scanner.Pure])
def test_what_looks_like_an_escape_is_none(
    loader: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    content = "a: d800\nb: \\ud800\nc: '\\ud800'\nd: \"\\\\ud800\\u00e9\\U0001F600\"\n"
    found = tree.parse_tree(Text("f.yaml", content, ""))
    assert [*found.values()] == ["d800", *["\\ud800"] * 2, "\\ud800é\U0001f600"]


def test_no_english_for_a_problem_that_nobody_thought_of() -> None:
    message, hint = explain_problem("something new in the scanner", "x")
    assert (message, hint) == (
        "susunan YAML tidak terbaca di sini",
        "bandingkan dengan `kinerja templat`",
    )
