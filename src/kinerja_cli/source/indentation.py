"""Indentation that YAML does not take for one: blanks that come out of Word."""

import re
from collections.abc import Iterable

from kinerja_cli.core.diagnostic import Diagnostic, Location, Place
from kinerja_cli.core.teks import SPASI_LAIN
from kinerja_cli.source.text import Text

# What indents a line, or the item behind its dash.
_ASING = re.compile(f" *-?([{SPASI_LAIN}])")
SPASI_BIASA = "ganti dengan spasi biasa"
_SEBUTAN = {"\xa0": "spasi tak terputus (U+00A0) dari Word"}


def foreign_indentation(text: Text, lines: Iterable[int]) -> Diagnostic | None:
    """Say, as KIN111, which of ``lines`` is indented by another blank than a space.

    Args:
        text: The file.
        lines: Which to look at, from 0.
    """
    semua = text.content.split("\n")
    for n in lines:
        if match := _ASING.match(semua[n]):
            message = f"indentasi memakai {foreign_blank(match[1])}"
            place = Location(text.path, Place(n + 1, match.start(1) + 1))
            return Diagnostic("KIN111", message, SPASI_BIASA, location=place)
    return None


def foreign_blank(spasi: str) -> str:
    """Name a blank that is no space."""
    return _SEBUTAN.get(spasi, f"spasi lain (U+{ord(spasi):04X})")
