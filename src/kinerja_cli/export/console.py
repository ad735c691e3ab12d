"""Rich on a terminal, or plain text through a pipe, with nothing cut off."""

import io
import os
import sys
from collections.abc import Callable
from functools import partial

from rich.console import Console

from kinerja_cli.cli.output import write_stdout

# All text from files is shown literally.
_console = partial(Console, markup=False, highlight=False, emoji=False)

LEBAR_PIPA = 100_000  # a pipe has no edge


def print_rich(show: Callable[[Console], None]) -> None:
    """Let ``show`` print on the terminal, or through the pipe, in its width."""
    if sys.stdout.isatty():
        show(_console())
    else:
        write_stdout(plain(show, int(os.environ.get("COLUMNS", LEBAR_PIPA))))


def plain(show: Callable[[Console], None], width: int = LEBAR_PIPA) -> str:
    """Return what ``show`` prints, without colour and without trailing blanks."""
    stream = io.StringIO()
    console = _console(
        file=stream, width=width, color_system=None, force_terminal=False
    )
    show(console)
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())
