"""The program as a process of its own: through a pipe, and on a terminal."""

import os
import re
import struct
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from alat.pendukung import ROOT

KINERJA = (sys.executable, "-m", "kinerja_cli")
ANSI = re.compile(r"\x1b\[[0-9;]*m")
# What a terminal, or a build server, adds to the environment is left out.
_KEPT = ("PATH", "PYTHONPATH", "SYSTEMROOT", "HOME", "LANG", "COVERAGE_PROCESS_START")


def environment(**extra: str) -> dict[str, str]:
    """Return what a process needs of the environment, and ``extra``."""
    return {k: os.environ[k] for k in _KEPT if k in os.environ} | extra


def run(
    args: Sequence[str],
    *,
    stdout: Any = subprocess.PIPE,
    stderr: Any = subprocess.PIPE,
    env: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a command line at the root of the project."""
    return subprocess.run(
        [*KINERJA, *args],
        stdout=stdout,
        stderr=stderr,
        check=False,
        env=environment() if env is None else env,
        cwd=ROOT,
    )


def pipe(*args: str, **env: str) -> str:
    """Return what goes through a pipe."""
    done = run(args, env=environment(PYTHONUTF8="1", **env))
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def terminal(*args: str, columns: int = 80, **env: str) -> str:
    """Return what a terminal shows, with its colours."""
    import fcntl  # noqa: PLC0415 - not there on Windows
    import pty  # noqa: PLC0415 - the same
    import termios  # noqa: PLC0415 - the same

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 0, columns, 0, 0))
    with subprocess.Popen(
        [*KINERJA, *args],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment(**{"TERM": "xterm-256color"} | env),
        cwd=ROOT,
    ) as process:
        os.close(theirs)
        said = b"".join(iter(lambda: _chunk(ours), b""))
    os.close(ours)
    assert process.returncode == 0
    return said.decode().replace("\r\n", "\n")


def _chunk(handle: int) -> bytes:
    try:
        return os.read(handle, 65536)
    except OSError:  # Linux says so when the other end has closed
        return b""
