"""How wide the screen is: settled once, before Typer and Rich look for themselves."""

import os
import re
import sys
from collections.abc import MutableMapping

TERSEMPIT = 40  # below it, words would fall into letters
_TAK_DIKETAHUI = 80  # of a terminal that does not say


def settle_width(environ: MutableMapping[str, str]) -> None:
    """Leave ``COLUMNS`` as a width that a report fits in, or not at all.

    Typer and Rich believe it and its kind unseen: a word is an exception to them, and
    0 an empty page.
    """
    for name in ("TERMINAL_WIDTH", "LINES"):
        environ.pop(name, None)
    if lebar := _asked(environ.pop("COLUMNS", "")) or _screen():
        environ["COLUMNS"] = str(max(TERSEMPIT, lebar))


def _asked(tertulis: str) -> int:
    # No screen has more than four digits of columns.
    return int(tertulis) if re.fullmatch("[0-9]{1,4}", tertulis) else 0


def _screen() -> int:
    """Return the width of the terminal; a pipe has none."""
    if not sys.stdout.isatty():
        return 0
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _TAK_DIKETAHUI
    except OSError:
        return _TAK_DIKETAHUI
