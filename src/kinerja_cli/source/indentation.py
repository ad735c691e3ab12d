"""Indentation that YAML does not take for one: blanks that come out of Word."""

import re
from collections.abc import Iterable

from kinerja_cli.diagnostic import Diagnostic, Location
from kinerja_cli.source.text import Text
from kinerja_cli.teks import SPASI_LAIN

# What indents a line, or the item behind its dash.
_ASING = re.compile(f" *-?([{SPASI_LAIN}])")
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
            spasi = _SEBUTAN.get(match[1], f"spasi lain (U+{ord(match[1]):04X})")
            message = f"indentasi memakai {spasi}"
            place = Location(text.path, n + 1, match.start(1) + 1)
            hint = "ganti dengan spasi biasa"
            return Diagnostic("KIN111", message, hint, location=place)
    return None
