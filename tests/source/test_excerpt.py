"""The offending line, with the caret under the right character."""

import pytest

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import Location, Place
from kinerja_cli.source.excerpt import excerpt


def shown(line: str, column: int) -> tuple[str, int]:
    """Return the line as shown, and in which cell the caret stands (from 0)."""
    first, second = excerpt([line], Location("f", Place(1, column))).split("\n")
    assert first.startswith("    1 | ")
    assert second.startswith("      | ")
    assert second.endswith("^")
    return first[8:], len(second) - 9


@pytest.mark.parametrize(
    ("line", "column", "text", "cell"),
    [
        pytest.param("nama: x", 1, "nama: x", 0, id="the first character"),
        pytest.param("nama: x", 7, "nama: x", 6, id="the last"),
        pytest.param("nama: x", 8, "nama: x", 7, id="behind the last"),
        pytest.param("a:\tb: c", 4, "a: b: c", 3, id="a tab is one cell"),
        pytest.param("  a:   b", 8, "  a:   b", 7, id="blanks are kept"),
        pytest.param("漢字: x", 5, "漢字: x", 6, id="wide characters"),
        pytest.param("Ａ: x", 4, "Ａ: x", 4, id="a full-width letter"),
        pytest.param("😀: x", 4, "😀: x", 4, id="emoji"),
        pytest.param("é: x", 4, "é: x", 3, id="one accented character"),
        pytest.param("e\u0301: x", 5, "e\u0301: x", 3, id="an accent of its own"),
        pytest.param("e\u0301\u0302漢: x", 7, "e\u0301\u0302漢: x", 5, id="all of it"),
        pytest.param("a\xad: x", 5, r"a\xad: x", 7, id="a soft hyphen"),
        pytest.param("a: x\u200b", 4, r"a: x\u200b", 3, id="unseen behind the caret"),
        pytest.param("☎\ufe0f: x", 5, r"☎\ufe0f: x", 9, id="a selector of a glyph"),
        pytest.param("👨\u200d👩: x", 6, r"👨\u200d👩: x", 12, id="emoji joined"),
        pytest.param("\u3000a: x", 5, " a: x", 4, id="a wide blank is one cell"),
        pytest.param("a\u202e: x", 5, r"a\u202e: x", 9, id="a mark made visible"),
        pytest.param("a\xa0b: x", 5, "a b: x", 4, id="a blank out of Word"),
        pytest.param("a: x\r", 4, "a: x", 3, id="the end of a Windows line"),
    ],
)
def test_caret(line: str, column: int, text: str, cell: int) -> None:
    assert shown(line, column) == (text, cell)


@pytest.mark.parametrize(
    ("column", "text", "cell"),
    [
        pytest.param(1, "a" * 76, 0, id="at the start"),
        pytest.param(39, "a" * 76, 38, id="the last column that moves nothing"),
        pytest.param(40, "a" * 76, 38, id="in the middle"),
        pytest.param(200, "a" * 39, 38, id="at the end"),
    ],
)
def test_a_long_line_is_cut_around_the_caret(column: int, text: str, cell: int) -> None:
    assert shown("a" * 200, column) == (text, cell)


def test_a_line_that_just_fits_is_not_cut() -> None:
    assert shown("a" * 76, 70) == ("a" * 76, 69)
    assert shown("a" * 77, 77) == ("a" * 39, 38)


def test_the_number_of_the_line_stands_before_it() -> None:
    lines = ["x"] * 99 + ["y: z"]
    assert excerpt(lines, Location("f", Place(100, 4))) == "  100 | y: z\n      |    ^"


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        pytest.param([], 1, id="an empty file"),
        pytest.param(["a: 1"], 2, id="behind the last line"),
        pytest.param(["a: 1", " \t"], 2, id="a blank line"),
    ],
)
def test_where_there_is_nothing_to_show(lines: list[str], line: int) -> None:
    assert excerpt(lines, Location("f", Place(line, 1))) == ""


def test_of_a_whole_form_no_line_is_shown() -> None:
    assert excerpt(["a", "b"], Location("isian.csv", WORKBOOK)) == ""
