"""What tests of the command line share: its types, and how a refusal is looked at."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from alat.windows import SlashPath
from kinerja_cli.cli.program import PERINTAH
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError

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
    ("sakip", "templat", "--tahun", "2024"),
    ("templat", "--pk", f"{ROOT}/data/pk2024.yaml"),
    ("skema", "pk"),
)


ENGLISH = re.compile(
    # What a key holds is no word of a sentence.
    r"(?<!bulat: )\b(input|should|valid|field|required|extra|permitted|string|"
    r"dictionary|list|tuple|literal|none|true|false|int|str|dict|traceback|type)\b",
    re.IGNORECASE,
)


class Ran(NamedTuple):
    """What a command line did."""

    status: int
    out: str
    err: str

    def clean(self) -> str:
        """Return what it printed; it went well, without a word beside that."""
        assert (self.status, self.err) == (0, "")
        return self.out

    def refusal(self, status: int) -> str:
        """Return what it said where it printed nothing: no word of it is English."""
        assert (self.status, self.out) == (status, "")
        assert ENGLISH.findall(self.err) == []
        return self.err


Kinerja = Callable[..., Ran]
Write = Callable[..., Path]


def refusals(
    call: Callable[..., object], *args: Any, **more: Any
) -> tuple[Diagnostic, ...]:
    """Return every finding with which a call is refused."""
    with pytest.raises(KinerjaError) as error:
        call(*args, **more)
    return error.value.diagnostics


def refused(err: str, path: Path, place: str, words: str, hint: str) -> None:
    """Assert that ``err`` is one finding: its place, words and remedy, no English."""
    assert err.startswith(f"{path}:{place} galat: ")
    assert words in err.partition("\n")[0]
    assert hint in err.partition("saran: ")[2]
    assert err.count("    saran: ") == 1
    assert len(re.findall(r"KIN\d{3}", err)) == 1
    assert ENGLISH.findall(err) == []
