"""What tests of the command line share: its types, and how a refusal is looked at."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from alat.windows import SlashPath
from kinerja_cli.cli.program import PERINTAH

ROOT = SlashPath(__file__).parents[2]
COMMANDS = PERINTAH
Q1 = f"{ROOT}/data/contoh/q1.yaml"
# Every command that writes to `-o`.
MENULIS = (
    ("hitung", "-r", Q1),
    ("jelaskan", "-r", Q1),
    ("proyeksi", "-r", Q1),
    ("anggaran", "-r", Q1),
    ("banding", Q1, f"{ROOT}/data/contoh/q2.yaml"),
    ("sakip", f"{ROOT}/data/contoh/lke.yaml"),
    ("sakip", "templat"),
    ("templat", "--pk", f"{ROOT}/data/pk2024.yaml"),
    ("skema", "pk"),
)


class Ran(NamedTuple):
    """What a command line did."""

    status: int
    out: str
    err: str


Kinerja = Callable[..., Ran]
Write = Callable[..., Path]

ENGLISH = re.compile(
    r"\b(input|should|valid|field|required|extra|permitted|string|dictionary|list|"
    r"tuple|literal|none|true|false|int|str|dict|traceback|type)\b",
    re.IGNORECASE,
)


def refused(err: str, path: Path, place: str, words: str, hint: str) -> None:
    """Assert that ``err`` is one finding: its place, words and remedy, no English."""
    assert err.startswith(f"{path}:{place} galat: ")
    assert words in err.partition("\n")[0]
    assert hint in err.partition("saran: ")[2]
    assert err.count("    saran: ") == 1
    assert len(re.findall(r"KIN\d{3}", err)) == 1
    assert ENGLISH.findall(err) == []
