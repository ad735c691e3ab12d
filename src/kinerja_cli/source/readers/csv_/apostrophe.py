"""A text in a form as CSV that a spreadsheet would run: a mark keeps it from that."""

import re

from kinerja_cli.core.angka import readings

# What may begin a formula, whatever stands before it that cannot be seen.
_TANDA = "=+\\-@＝＋－＠﹦﹢﹣﹫"
_LEWAT = '\\s"\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff'
_RUMUS = re.compile(rf"'*[{_LEWAT}]*[{_TANDA}]")


def guarded(teks: str) -> str:
    """Write an apostrophe before what a spreadsheet would take for a formula."""
    rumus = _RUMUS.match(teks) and not readings(teks)
    return f"'{teks}" if rumus else teks


def unguarded(teks: str) -> str:
    """Return a text as it was before :func:`guarded`."""
    return teks[1:] if teks.startswith("'") and _RUMUS.match(teks) else teks
