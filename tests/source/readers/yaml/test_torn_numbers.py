"""A decimal comma inside brackets tears a number in two, and nobody would notice."""

import pytest

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.scalar import Torn
from kinerja_cli.source.text import Text


def refused(content: str) -> Diagnostic:
    (found,) = refusals(parse_tree, Text("f.yaml", content, ""))
    return found


@pytest.mark.parametrize(
    ("content", "place", "torn"),
    [
        pytest.param("unsur: [3,21]\n", "1:9", "3,21", id="in a list"),
        pytest.param("a: [1, 3,21, 5]\n", "1:8", "3,21", id="in the middle"),
        pytest.param("a: {b: 3,253}\n", "1:8", "3,253", id="in a mapping"),
        pytest.param("a: [-3,21]\n", "1:5", "-3,21", id="negative"),
        pytest.param("a: [1.234,56]\n", "1:5", "1.234,56", id="with thousands"),
        pytest.param("a: {b: 99,87%, c: 1}\n", "1:8", "99,87%", id="with percent"),
        pytest.param("a: {b: Rp 437,531}\n", "1:8", "Rp 437,531", id="with Rp"),
    ],
)
def test_torn(content: str, place: str, torn: str) -> None:
    found = refused(content)
    assert (found.code, str(found.location)) == ("KIN117", f"f.yaml:{place}")
    assert f"“{torn}”" in found.message
    assert "kutip angka berkoma" in found.hint


@pytest.mark.parametrize(
    ("written", "items"),
    [
        pytest.param('["3,21"]', ["3,21"], id="quoted"),
        pytest.param("['3,21', 3.18]", ["3,21", "3.18"], id="quoted and a dot"),
        pytest.param("[3, 21]", ["3", "21"], id="two, with a blank"),
        pytest.param("[3 ,21]", ["3", "21"], id="two, with a blank before"),
        pytest.param("[3,\n  21]", ["3", "21"], id="two, on two lines"),
        pytest.param('["3",21]', ["3", "21"], id="the first quoted"),
        pytest.param('[3,"21"]', ["3", "21"], id="the second quoted"),
        pytest.param("[a,b]", ["a", "b"], id="words"),
        pytest.param("[3,b]", ["3", "b"], id="a number and a word"),
        pytest.param("[[3],[21]]", [["3"], ["21"]], id="two lists"),
    ],
)
def test_not_torn(written: str, items: list[object]) -> None:
    assert parse_tree(Text("f.yaml", f"a: {written}\n", "")) == {"a": items}


@pytest.mark.parametrize(
    ("content", "tree", "messages"),
    [
        pytest.param(
            "a: [3,21, 3,18%, 4]\nb: 1\n",
            {"a": ["3,21", "3,18%", "4"], "b": "1"},
            ["di dalam kurung, koma memisahkan: “3,21” terbaca dua, dan 1 lagi"],
            id="a list: one finding",
        ),
        pytest.param(
            "a: [3,21,3,18]\n",
            {"a": ["3,21", "3,18"]},
            ["“3,21” terbaca dua, dan 1 lagi di kurung ini"],
            id="without a blank anywhere",
        ),
        pytest.param(
            "a: {b: 3,21, c: 4,5, d: 6}\n",
            {"a": {"b": "3,21", "c": "4,5", "d": "6"}},
            ["“3,21” terbaca dua", "“4,5” terbaca dua"],
            id="a mapping: each of its keys",
        ),
        pytest.param(
            "a: [[1,5], {b: [2,5]}]\n",
            {"a": [["1,5"], {"b": ["2,5"]}]},
            ["“1,5” terbaca dua", "“2,5” terbaca dua"],
            id="lists within",
        ),
        pytest.param(
            "a: [3,21; 3,18]\n",
            {"a": ["3", "21; 3,18"]},
            ["isi kurung dipisahkan koma, bukan titik koma"],
            id="semicolons between",
        ),
        pytest.param(
            "a: {b: 3,21: 7, c: 1}\n",
            {"a": {"b": "3,21", "c": "1"}},
            ["“3,21” terbaca dua"],
            id="a colon behind it",
        ),
    ],
)
def test_the_rest_is_read_as_it_was_meant(
    content: str, tree: object, messages: list[str]
) -> None:
    torn: Torn = {}
    assert parse_tree(Text("f.yaml", content, ""), None, torn) == tree
    found = list(torn.values())
    assert len(found) == len(messages)
    assert all(m in d.message for m, d in zip(messages, found, strict=True))


def test_a_comma_outside_brackets_is_part_of_the_number() -> None:
    assert parse_tree(Text("f.yaml", "- 3,21\n- 81,33\n", "")) == ["3,21", "81,33"]


def test_what_is_torn_is_shown_literally_and_short() -> None:
    found = refused(f"[Rp\u202e{'a' * 10_000} 1,234]\n")
    assert found.code == "KIN117"
    assert "\u202e" not in found.message + found.hint
    assert len(found.message + found.hint) < 400
