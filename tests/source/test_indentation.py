"""Blanks out of Word where YAML wants spaces: named at the first of them."""

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.source import load

SPASI = {
    "\xa0": "spasi tak terputus (U+00A0) dari Word",
    "\u2003": "spasi lain (U+2003)",
    "\u202f": "spasi lain (U+202F)",
    "\u3000": "spasi lain (U+3000)",
}


@pytest.mark.parametrize("spasi", SPASI, ids=ascii)
@pytest.mark.parametrize(
    ("isi", "place"),
    [
        pytest.param("a:\n__b: 1\n", "2:1", id="a key"),
        pytest.param("a:\n _b: 1\n", "2:2", id="behind a space"),
        pytest.param("a:\n  b: 1\n _c: 1\n", "3:2", id="the second key"),
        pytest.param("a:\n  b: c\n  _d: e\n", "3:3", id="a value that would go on"),
        pytest.param("a:\n__- b\n__- c\n", "2:1", id="an item"),
        pytest.param("a:\n  b:\n    _- c\n    _- d\n", "3:5", id="an item, deeper"),
        pytest.param("a:\n  b:\n  __- c: 1\n      d: 1\n", "3:3", id="an item of keys"),
        pytest.param("a:\n  -_b: 1\n    c: 1\n", "2:4", id="behind a dash"),
        pytest.param("a:\n  -_b\n  -_c\n", "2:4", id="behind the dash of a name"),
        pytest.param("a:\n  _teks\n", "2:3", id="a text on a line of its own"),
    ],
)
def test_foreign(write: Write, isi: str, place: str, spasi: str) -> None:
    path = write("f.yaml", isi.replace("_", spasi))
    (d,) = refusals(load, str(path))
    assert (d.code, str(d.location)) == ("KIN111", f"{path}:{place}")
    assert d.message == f"indentasi memakai {SPASI[spasi]}"
    assert d.hint == "ganti dengan spasi biasa"
    assert d.excerpt.endswith(f"| {' ' * (int(place[2:]) - 1)}^")


@pytest.mark.parametrize(
    ("isi", "tree"),
    [
        pytest.param("a: |\n  _b: 1\n", {"a": "_b: 1\n"}, id="in a block"),
        pytest.param('a: "b\n  _c"\n', {"a": "b _c"}, id="in quotation marks"),
        pytest.param("a: b\n  _c\n", {"a": "b _c"}, id="in a text of two lines"),
        pytest.param("a: -_5\n", {"a": "-_5"}, id="behind a minus"),
        pytest.param("- _a\n- b_c\n", ["_a", "b_c"], id="around and inside a name"),
        pytest.param("# x\n_\na: 1\n", None, id="a line of its own"),
    ],
)
def test_elsewhere_it_is_text(write: Write, isi: str, tree: object) -> None:
    path = write("f.yaml", isi.replace("_", "\xa0"))
    if tree is None:
        with pytest.raises(KinerjaError, match="tak terputus"):
            load(str(path))
    else:
        assert str(load(str(path)).tree) == str(tree).replace("_", r"\xa0")
