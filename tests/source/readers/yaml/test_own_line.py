"""A ``#`` on a line of its own: lost content, perhaps lost, or a comment."""

import pytest
import yaml

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.readers.yaml import scanner
from kinerja_cli.source.readers.yaml.comments import stray_marks
from kinerja_cli.source.text import Text

SPASI = "beri spasi sesudah #"
LOADERS = pytest.mark.parametrize("loader", [yaml.CBaseLoader, yaml.BaseLoader])


def marks(content: str) -> list[Diagnostic]:
    return list(stray_marks(Text("f.yaml", content, "")))


@LOADERS
@pytest.mark.parametrize(
    ("content", "place", "saran"),
    [
        pytest.param("a: [5,\n #N/A,\n 6]\n", "2:2", "betulkan", id="own line, Excel"),
        pytest.param(
            "a: [P,\n #3 b,\n Q]\n",
            "2:2",
            f'kutip "#3 b"; bila komentar, {SPASI}',
            id="own line",
        ),
        pytest.param("a: [P,\n#b\n]\n", "2:1", 'kutip "#b"', id="own line, no comma"),
        pytest.param("a: [\n #3\n]\n", "2:2", 'kutip "#3"', id="own line, alone"),
        pytest.param(
            "a: {\n #b: 3,\n c: 4}\n", "2:2", 'kutip "#b: 3"', id="own line in braces"
        ),
        pytest.param(
            "a: {b: 3,\n #----x\n}\n", "2:2", 'kutip "#----x"', id="own line, dashes"
        ),
        pytest.param(
            "a:\n      #DIV/0!\n", "2:7", "betulkan", id="Excel below its key"
        ),
        pytest.param(
            "a:\n   ####\nb: 1\n", "2:4", "betulkan", id="too wide for its cell"
        ),
        pytest.param("- 5\n#N/A\n- 6\n", "2:1", "betulkan", id="Excel beside a dash"),
        pytest.param("a: >\n#REF!", "2:1", "betulkan", id="at the very end"),
        pytest.param("a: |\n  P\n#REF!\n", "3:1", "betulkan", id="Excel below a block"),
    ],
)
def test_in_brackets_and_for_a_number_it_is_an_error(
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
@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param("- P b\n    #3 c\n- Q\n", "2:5", id="deeper than the dash"),
        pytest.param("- P b\n  #3 c", "2:3", id="a number beneath its text"),
        pytest.param("a: P\n  #3\nb: 1\n", "2:3", id="deeper than the key"),
        pytest.param("a: P b\n      #c d\n", "2:7", id="words, deeper than the key"),
        pytest.param("a:\n  #3 P: 10\n  Q: 90\n", "2:3", id="a key of several words"),
        pytest.param("a:\n\n  # x\n  #P b\nc: 1\n", "4:3", id="for a value"),
        pytest.param("a: |\n   P\n  #3\n", "3:3", id="below a block of text"),
    ],
)
def test_what_may_go_on_with_what_is_above_is_a_warning(
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
        "a: [1,\n  ## x\n  2]\n",
        "a:\n  #b: 1\n  #c_2:   # x\n",
        "a:\n  #b:\n    #P: 3 c\n    #3 d\n",
        "a:\n  #- b\n  - c\n",
        "a:\n  #P b\n  c: 1\n",
        "- P b\n  #Q\n- R\n",
        "a: P\n#3\nb: 1\n",
        "a:\n  b: 1\n  #3 c\n",
        "a:\n  #######\n  # P #\n  #######\n  b: 1\n",
        "#####\na: 1\n",
        "a:\n  #(P)\n",
    ],
)
def test_a_line_that_was_switched_off_or_stands_beside_its_neighbours(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    assert marks(content) == []
