"""A path in a command that is printed: one word, whatever stands in its name."""

import shlex

import pytest

from kinerja_cli.core import shell
from kinerja_cli.core.shell import shell_shown, shell_word

NAMES = ["a", "folder saya/q3.yaml", "it's", 'a"b', "$HOME", "`x`", "a;b", "~/x", "é*"]


@pytest.mark.parametrize("path", NAMES)
def test_a_posix_shell_reads_it_back(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell, "WINDOWS", False)
    assert shlex.split(str(shell_word(path))) == [path]
    assert shell_word(f"-{path}") == shell_word(f"./-{path}")


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("C:/a/q3.yaml", "C:/a/q3.yaml"),
        ("folder saya/q3.yaml", '"folder saya/q3.yaml"'),
        ("a&b(1).yaml", '"a&b(1).yaml"'),
        ("-r", "./-r"),
        ("a'b", '"a\'b"'),
        *((f"a{tanda}b", None) for tanda in '$%`"'),
    ],
)
def test_on_windows_double_quotes_where_none_of_its_shells_opens_them(
    path: str, word: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell, "WINDOWS", True)
    assert shell_word(path) == word


@pytest.mark.parametrize("path", ["a\nb", "a\x1bb", "a\udcffb", "a\u200bb"])
def test_what_cannot_be_seen_is_not_to_be_copied(path: str) -> None:
    assert shell_word(path) is None
    assert shell_shown(path).isprintable()
