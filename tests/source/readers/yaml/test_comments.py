"""A ``#`` that cuts, behind a text or on a line of its own; or a comment."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from alat.pendukung import ROOT, Write, refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source import load
from kinerja_cli.source.readers.yaml import scanner
from kinerja_cli.source.readers.yaml.comments import stray_marks
from kinerja_cli.source.text import Text

TAGAR: dict[str, list[Any]] = yaml.safe_load(
    (ROOT / "tests" / "kasus" / "buruk" / "tagar.yaml").read_text("utf-8")
)
LOADERS = pytest.mark.parametrize("loader", [yaml.CBaseLoader, yaml.BaseLoader])


def marks(content: str) -> list[Diagnostic]:
    return list(stray_marks(Text("f.yaml", content, "")))


@LOADERS
@pytest.mark.parametrize(("content", "place", "saran"), TAGAR["galat"])
def test_lost_content_is_an_error(
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


@LOADERS
@pytest.mark.parametrize(("content", "place"), TAGAR["peringatan"])
def test_what_may_be_lost_is_a_warning(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str, place: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    (found,) = marks(content)
    assert (found.code, found.level) == ("KIN122", "peringatan")
    assert str(found.location) == f"f.yaml:{place}"


@LOADERS
@pytest.mark.parametrize("content", TAGAR["komentar"])
def test_a_comment_is_a_comment(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    assert marks(content) == []


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


def test_what_a_mark_swallowed_is_told_once(write: Write) -> None:
    path = write("f.yaml", "a: [P #3, Q #4]\nb: R #5\nc: S # 6\n")
    found = [
        f"{d.code} {d.location}".replace(str(path), "")
        for d in refusals(load, str(path))
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
