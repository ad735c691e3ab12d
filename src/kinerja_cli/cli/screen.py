"""What is shown on the terminal, or through the pipe, in its width."""

import os
import sys
from collections.abc import Callable

from rich.console import Console

from kinerja_cli.cli.output import write_stdout
from kinerja_cli.export.console import LEBAR_PIPA, literal, plain
from kinerja_cli.export.encoding import encode


def print_rich(show: Callable[[Console], None]) -> None:
    """Let ``show`` print on the terminal, or through the pipe, in its width."""
    if sys.stdout.isatty():
        show(literal())
    else:
        lebar = int(os.environ.get("COLUMNS", LEBAR_PIPA))
        write_stdout(encode(plain(show, lebar)))
