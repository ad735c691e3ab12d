"""Rich, with all text shown literally; or plain text, with nothing cut off."""

import io
from collections.abc import Callable
from functools import partial

from rich.console import Console

# All text from files is shown literally.
literal = partial(Console, markup=False, highlight=False, emoji=False)

LEBAR_PIPA = 100_000  # a pipe has no edge


def plain(show: Callable[[Console], None], width: int = LEBAR_PIPA) -> str:
    """Return what ``show`` prints, without colour and without trailing blanks."""
    stream = io.StringIO()
    console = literal(
        file=stream,
        width=width,
        color_system=None,
        force_terminal=False,
        legacy_windows=False,
    )
    show(console)
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())
