"""What Windows does otherwise: how tests name paths there, and what they cannot try."""

import os
import sys

import pytest

if sys.platform == "win32":
    from pathlib import WindowsPath as _Path
else:
    from pathlib import PosixPath as _Path


class SlashPath(_Path):
    """A path whose text has `/` between folders, as all that is printed has."""

    def __str__(self) -> str:
        return super().__str__().replace(os.sep, "/")


def not_on_windows(reason: str) -> pytest.MarkDecorator:
    """Skip a test there, and say what it rests on that Windows has not."""
    return pytest.mark.skipif(sys.platform == "win32", reason=reason)


needs_links = not_on_windows("links need a right there")
needs_modes = not_on_windows("modes and owners are of POSIX")
needs_pipes = not_on_windows("no FIFO there, no socket and no device has a path")
needs_pty = not_on_windows("no pty there")
needs_any_name = not_on_windows("no file there has such a name")
