"""A dash alone behind its key is a blank; in a text, or above a list, it is not."""

from pathlib import Path

import pytest
import yaml

from alat.pendukung import refusals
from alat.tahun_berjalan import source
from kinerja_cli.source.readers.yaml import scanner
from kinerja_cli.source.readers.yaml.dashes import without_dashes
from kinerja_cli.source.text import Text


@pytest.fixture(autouse=True, params=["libyaml", "python"])
def _scanner(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(scanner, "_Loader", yaml.BaseLoader)


@pytest.mark.parametrize(
    ("isi", "tree"),
    [
        ("a: -\n", {"a": None}),
        ("a: -", {"a": None}),
        ("a:   -   # nanti\nb: 1\n", {"a": None, "b": "1"}),
        ("a:\n  b: -\n  c: -\nd: 1\n", {"a": {"b": None, "c": None}, "d": "1"}),
        ("a:\n- b: -\n  c: 1\n- b: -\n", {"a": [{"b": None, "c": "1"}, {"b": None}]}),
        ("{\n  a: -\n}\n", {"a": None}),
        ("{a: -}\n", {"a": "-"}),
        ("a: [-, 1]\n", {"a": ["-", "1"]}),
        ("a: |\n  b: -\nc: -\n", {"a": "b: -\n", "c": None}),
        ("a: >-\n  b: -\n\n  d\nc: -\n", {"a": "b: -\nd", "c": None}),
        ('a: "x\n  b: -\n  y"\nc: -\n', {"a": "x b: - y", "c": None}),
        ("a: -\né: –\nb: [1, ä: -]\n", {"a": None, "é": "–", "b": ["1", {"ä": "-"}]}),
    ],
)
def test_what_is_read(isi: str, tree: object) -> None:
    assert source("f.yaml", isi).tree == tree


def test_what_follows_stands_where_it_stands() -> None:
    read = source("f.yaml", "a: -   # x\nb: [1, 2]\n")
    assert str(read.location(("b", 1))) == "f.yaml:2:8"


@pytest.mark.parametrize(
    ("isi", "place"),
    [
        ("a: -\n  b: 1\n", "1:4"),
        ("a: -\nb: -\n    c: 1\n", "2:4"),
        ("a: -\nb: - x\n", "2:4"),
        ("a: -\nb: 'x\n", "2:4"),
        ("a: -\na: 1\n", "2:1"),
    ],
)
def test_another_mistake_is_told_alone(isi: str, place: str) -> None:
    (d,) = refusals(source, "f.yaml", isi)
    assert str(d.location) == f"f.yaml:{place}"


def test_where_no_dash_stands_alone_nothing_changes(tmp_path: Path) -> None:
    for isi in ("a: [\n", "- a\n- -\n", "a: --\n", "a: b -\n", "a: '-\n"):
        assert without_dashes(Text(str(tmp_path), isi, "")) is None
