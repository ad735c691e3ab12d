"""One command line run, in this process or as its end."""

import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from kinerja_cli.cli.layar import settle_width


def run(args: Sequence[str] | None = None) -> int:
    """Run one command line; returns its exit status."""
    # Behind ``main``, which has the collector rest: the most is imported here.
    from kinerja_cli.cli.program import build
    from kinerja_cli.cli.reporting import guard

    settle_width(os.environ)
    words = list(sys.argv[1:] if args is None else args)
    command = build(words)
    return guard(
        lambda: command.main(words, prog_name="kinerja", standalone_mode=False) or 0,
        words,
    )


def main() -> None:
    """Run the command line of this process, and end it."""
    gc.disable()  # a run is short and makes no cycles; collecting costs a twentieth
    # No plugin of another package has a say here; looking for them costs as much.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.stdout, sys.stderr = (_open_stream(s) for s in (sys.stdout, sys.stderr))
    status = run()
    gc.freeze()  # what is left goes with the process; to look it through costs as much
    sys.exit(status)


def _open_stream(stream: TextIO | None) -> TextIO:
    if stream is None:  # the caller closed it
        return Path(os.devnull).open("w", encoding="utf-8")
    if isinstance(stream, TextIOWrapper):
        # Whatever the system's code page: the table has lines, names have accents.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
