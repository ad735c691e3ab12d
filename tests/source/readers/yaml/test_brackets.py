"""What brackets tear beside numbers: entries from their colon, names at a comma."""

import pytest
import yaml

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.counted import doubtful_names
from kinerja_cli.source.readers.yaml import scanner, tree
from kinerja_cli.source.scalar import Bracketed
from kinerja_cli.source.text import Text

LOADERS = pytest.mark.parametrize("loader", [yaml.CBaseLoader, yaml.BaseLoader])


def read(content: str) -> object:
    return tree.parse_tree(Text("f.yaml", content, ""))


def found(content: str) -> list[Diagnostic]:
    return list(refusals(read, content))


@LOADERS
@pytest.mark.parametrize(
    ("content", "places", "words", "saran"),
    [
        ("{a:1, b:2}", ["1:2", "1:7"], "“a:1” terbaca sebagai kunci", "`a: 1`"),
        ("{a: 1, b:2}", ["1:8"], "“b:2”", "`b: 2`"),
        ("{a :1}", ["1:2"], "“a :1”", "`a: 1`"),
        ('{a:"x"}', ["1:2"], '“a:"x"”', '`a: "x"`'),
        ("{Waktu:3,2, b: 1}", ["1:2"], "“Waktu:3”", '`Waktu: "3,2"`'),
        ("{Waktu:3,2,B:3,15}", ["1:2", "1:12"], "“Waktu:3”", '`Waktu: "3,2"`'),
        ("{jam:12:30}", ["1:2"], "“jam:12:30”", "`jam: 12:30`"),
        ("- [{a:\n  1}, {b:2\n}]", ["2:8"], "“b:2”", "`b: 2`"),
        ("{a: x, b, dan c, d: 1}", ["1:8"], "koma memisahkan: “b” terbaca", "kutip"),
        ("{a: 3, 21}", ["1:8"], "koma memisahkan: “21” terbaca lepas", '"3,21"'),
        ("{a, b}", ["1:2"], "“a” tidak diikuti titik dua", "di dalam [ ]"),
        ('{a: , "b:c"}', ["1:7"], "“b:c” tidak diikuti titik dua", "di dalam [ ]"),
    ],
)
def test_an_entry_without_its_colon(
    monkeypatch: pytest.MonkeyPatch,
    loader: object,
    content: str,
    places: list[str],
    words: str,
    saran: str,
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    diagnostics = found(content)
    assert [str(d.location) for d in diagnostics] == [f"f.yaml:{p}" for p in places]
    assert {d.code for d in diagnostics} == {"KIN119"}
    assert words in diagnostics[0].message
    assert saran in diagnostics[0].hint


@LOADERS
@pytest.mark.parametrize(
    "content",
    [
        '{"Sarana: dan prasarana": "3,2"}',
        '{"Sarana: dan prasarana": }',
        "{Sarana:dan: }",
        "{Sarana:dan : 1}",
        '{"a":1}',
        "{a: b:c}",
        "[a:1, b:2]",
        "{a: ~, b: null}",
        "{}",
        "? a:1\n",
        "a:\nb:\n",
    ],
)
def test_what_has_its_colon(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    assert read(content) is not None


def test_a_torn_file_is_told_only_that_it_ends() -> None:
    assert [d.code for d in found('{"a": 1, "b')] == ["KIN111"]
    assert [d.code for d in found('{"a": 1, "b"')] == ["KIN111"]


@pytest.mark.parametrize(
    ("written", "torn"),
    [
        ("[Dinas A, B, dan C]", True),
        ('["Dinas A", B]', True),
        ("[Dinas A,\n  15 OPD]", True),
        ("[rapat, 2024]", True),
        ('["Dinas A", "B"]', False),
        ("[Dinas A]", False),
        ("[3.21, 98 %, Rp 5.000]", False),
        ("[~, null]", False),
        ("[]", False),
        ("\n- Dinas A\n- B", False),
        ("[[a], [b]]", False),
    ],
)
def test_a_list_that_a_comma_may_have_torn(written: str, *, torn: bool) -> None:
    listed = read(f"a: {written}")
    assert isinstance(listed, dict)
    assert isinstance(listed["a"], Bracketed) is torn
    assert bool([*doubtful_names(listed)]) is torn
