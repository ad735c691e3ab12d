"""All that a user reads is Indonesian; no word of a library comes through."""

import re

import pytest

from alat.pendukung import Kinerja

ENGLISH = re.compile(
    r"\b(usage|options?|arguments?|commands?|error|missing|invalid|show|this|message|"
    r"exit|required|requires|default|install|value|choose|from|range|unexpected|"
    r"extra|possible|such|traceback|help for|current|shell completion|customize|"
    r"aborted|try|not|is|the|and|of|env|var|text|path|integer|file)\b",
    re.IGNORECASE,
)
# Names of options, and places for values, are no prose.
NAMES = re.compile(
    r"--(install-completion|show-completion|help|version)|kinerja hitung --help"
)
COMMANDS = ("hitung", "periksa", "mulai", "templat", "skema", "rumus", "temuan")


def _english(teks: str) -> list[str]:
    return [m[0] for m in ENGLISH.finditer(NAMES.sub("", teks))]


@pytest.mark.parametrize(
    "args", [["--help"], [], *([c, "--help"] for c in COMMANDS)], ids=" ".join
)
def test_help_is_indonesian(kinerja: Kinerja, args: list[str]) -> None:
    _, out, err = kinerja(*args)
    assert _english(out) == []
    assert err == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_help_tells_the_exit_statuses(kinerja: Kinerja, command: str) -> None:
    _, out, _ = kinerja(command, "--help")
    kode = " ".join(out[out.index("Kode keluar:") : out.index("Contoh:")].split())
    assert re.findall(r"\b\d+\b", kode) == ["0", "1", "2", "3", "70", "130"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_names_no_type(kinerja: Kinerja, command: str) -> None:
    _, out, _ = kinerja(command, "--help")
    assert re.findall(r"<\w+[^>]*>|\{.*\}|<=|\bstr\b|\bint\b", out) == []
