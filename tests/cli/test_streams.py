"""Streams that are closed or full: no traceback, and the status stays what it was."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from alat.pendukung import ROOT
from alat.terminal import KINERJA, run
from alat.windows import not_on_windows
from kinerja_cli import __version__
from kinerja_cli.cli import main
from kinerja_cli.cli.output import reader_left
from kinerja_cli.cli.reporting import guard, report

Q1 = "data/contoh/q1.yaml"
MELESET = "data/contoh/angka-dokumen.yaml"  # of a whole year

needs_full = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="only Linux has a disk that is always full"
)
needs_shell = not_on_windows("a shell there cannot close a stream")
# What each command line ends with, whether or not anyone can hear it.
STATUS = [
    (("hitung", "-r", Q1), 0),
    (("hitung", "-r", MELESET, "--ketat"), 1),
    (("periksa", Q1), 0),
    (("rumus",), 0),
    (("--version",), 0),
    (("--help",), 0),
    (("hitng",), 2),
    (("hitung", "-r", "tak-ada.yaml"), 3),
]

# One of each, for what takes a process of its own.
SATU_SATU = [STATUS[n] for n in (0, 1, 6, 7)]


def _main(monkeypatch: pytest.MonkeyPatch, *args: str) -> object:
    monkeypatch.setattr(sys, "argv", ["kinerja", *args])
    with pytest.raises(SystemExit) as end:
        main()
    return end.value.code


@pytest.mark.parametrize(("args", "status"), STATUS, ids=str)
@pytest.mark.parametrize("closed", [("stdout",), ("stderr",), ("stdout", "stderr")])
def test_a_stream_that_is_none(
    monkeypatch: pytest.MonkeyPatch,
    closed: tuple[str, ...],
    args: tuple[str, ...],
    status: int,
) -> None:
    monkeypatch.chdir(ROOT)
    for name in ("stdout", "stderr"):
        stream = None if name in closed else io.TextIOWrapper(io.BytesIO())
        monkeypatch.setattr(sys, name, stream)
    assert _main(monkeypatch, *args) == status
    for name in closed:
        opened = getattr(sys, name)
        assert opened.name == os.devnull
        opened.close()


def test_the_stream_that_is_open_still_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = io.TextIOWrapper(io.BytesIO(), encoding="ascii", newline="\n")
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", heard)
    assert _main(monkeypatch, "hitung", "-r", "tak-ada.yaml") == 3
    sys.stdout.close()
    heard.flush()
    said = heard.buffer.getvalue().decode()
    assert said.startswith("tak-ada.yaml:1:1: KIN101 galat: ")


def test_a_stream_that_cannot_be_reconfigured_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = io.StringIO()  # what an embedding program may put there
    monkeypatch.setattr(sys, "stdout", said)
    assert _main(monkeypatch, "--version") == 0
    assert sys.stdout is said
    assert said.getvalue() == f"kinerja {__version__}\n"


@needs_shell
@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize(("args", "status"), SATU_SATU, ids=str)
def test_a_shell_that_closed_it(
    args: tuple[str, ...], status: int, closed: str
) -> None:
    line = f'exec "$0" "$@" {closed}'
    run = subprocess.run(
        ["/bin/sh", "-c", line, *KINERJA, *args],
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert run.returncode == status
    assert b"Traceback" not in run.stderr + run.stdout


@needs_full
@pytest.mark.parametrize(("args", "status"), SATU_SATU, ids=str)
def test_a_full_stderr_keeps_the_status(args: tuple[str, ...], status: int) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run(args, stderr=full)
    assert done.returncode == status
    assert (done.stdout != b"") == (status < 2)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EPIPE, errno.EBADF])
def test_a_report_that_nobody_hears(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    tried: list[str] = []

    class Deaf(io.StringIO):
        def write(self, text: str) -> int:
            tried.append(text)
            raise OSError(code, os.strerror(code))

    monkeypatch.setattr(sys, "stderr", Deaf())
    report(["satu", "dua"])
    assert [t for t in tried if t] == ["satu\n"]  # the second is not tried


@pytest.mark.parametrize(
    ("system", "error", "left"),
    [
        ("posix", BrokenPipeError(errno.EPIPE, "pipe"), True),
        ("nt", BrokenPipeError(errno.EPIPE, "pipe"), True),
        ("posix", OSError(errno.EINVAL, "argument"), False),
        ("nt", OSError(errno.EINVAL, "argument"), True),
        ("nt", OSError(errno.ENOSPC, "full"), False),
        ("nt", ValueError(errno.EINVAL), False),
        ("nt", None, False),
    ],
)
def test_windows_says_einval_when_the_reader_left(
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    error: BaseException | None,
    *,
    left: bool,
) -> None:
    monkeypatch.setattr("kinerja_cli.cli.output.os", SimpleNamespace(name=system))
    assert reader_left(error) is left


@pytest.mark.parametrize(("system", "status"), [("nt", 0), ("posix", 3)])
def test_einval_on_standard_output(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    system: str,
    status: int,
) -> None:
    def run() -> int:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(sys, "stdout", io.StringIO())  # it has no number to redirect
    fake = SimpleNamespace(name=system, devnull=os.devnull, open=os.open, dup2=os.dup2)
    fake.O_WRONLY = os.O_WRONLY
    monkeypatch.setattr("kinerja_cli.cli.output.os", fake)
    assert guard(run, []) == status
    assert ("KIN504" in capsys.readouterr().err) == (status == 3)
