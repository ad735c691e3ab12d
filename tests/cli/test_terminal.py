"""A terminal has colours and a width; a pipe has neither, and may close early."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from alat.pendukung import ROOT

LAIN = "data/contoh/realisasi-dinas-lain.yaml"
GOLDEN = ROOT / "tests" / "golden" / "hitung" / "realisasi-dinas-lain"
KINERJA = [sys.executable, "-m", "kinerja_cli"]
ANSI = re.compile(r"\x1b\[[0-9;]*m")

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="no pty on Windows")


def _environment(**extra: str) -> dict[str, str]:
    # What a terminal, or a build server, adds to the environment is left out.
    kept = (
        "PATH",
        "PYTHONPATH",
        "SYSTEMROOT",
        "HOME",
        "LANG",
        "COVERAGE_PROCESS_START",
    )
    return {k: os.environ[k] for k in kept if k in os.environ} | extra


def _on_a_terminal(*args: str, **environment: str) -> str:
    import pty  # noqa: PLC0415 - not there on Windows

    ours, theirs = pty.openpty()
    env = _environment(TERM="xterm-256color", COLUMNS="80", **environment)
    with subprocess.Popen(
        [*KINERJA, *args], stdin=theirs, stdout=theirs, stderr=theirs, env=env, cwd=ROOT
    ) as process:
        os.close(theirs)
        said = b""
        while chunk := _read(ours):
            said += chunk
    os.close(ours)
    assert process.returncode == 0
    return said.decode().replace("\r\n", "\n")


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, 65536)
    except OSError:  # Linux says so when the other end has closed
        return b""


@needs_posix
def test_a_terminal_has_colours() -> None:
    shown = _on_a_terminal("hitung", "-r", LAIN)
    assert "\x1b[32m" in shown
    assert "\x1b[31m" in shown
    lines = [line.rstrip() for line in ANSI.sub("", shown).splitlines()]
    assert lines == (GOLDEN / "80.txt").read_text("utf-8").splitlines()


@needs_posix
def test_no_color_is_honoured() -> None:
    shown = _on_a_terminal("hitung", "-r", LAIN, NO_COLOR="1")
    assert "Jumlah kematian ibu" in shown
    assert re.findall(r"\x1b\[[0-9;]*3[0-7]", shown) == []


@needs_posix
def test_help_on_a_terminal_is_indonesian() -> None:
    shown = ANSI.sub("", _on_a_terminal("hitung", "--help"))
    assert "Pemakaian: kinerja hitung [PILIHAN]" in shown


@needs_posix
@pytest.mark.parametrize(
    "args",
    [["hitung", "-r", LAIN], ["periksa", LAIN], ["rumus"], ["--version"], ["--help"]],
    ids=" ".join,
)
def test_a_reader_that_leaves_early_ends_it_quietly(args: list[str]) -> None:
    ours, theirs = os.pipe()
    os.close(ours)  # `head` has seen enough before the first line comes
    run = subprocess.run(
        [*KINERJA, *args],
        stdout=theirs,
        stderr=subprocess.PIPE,
        check=False,
        env=_environment(),
        cwd=ROOT,
    )
    os.close(theirs)
    assert (run.returncode, run.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only on Linux")
@pytest.mark.parametrize(
    "args",
    [
        ["hitung", "-r", LAIN],
        ["hitung", "-r", LAIN, "--format", "json"],
        ["periksa", LAIN],
        ["rumus"],
        ["skema", "pk"],
        ["--version"],
        ["--help"],
    ],
    ids=" ".join,
)
def test_a_full_disk_is_a_finding(args: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [*KINERJA, *args],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=_environment(),
            cwd=ROOT,
        )
    said = run.stderr.decode()
    assert run.returncode == 3
    assert "KIN504 galat: keluaran baku tidak dapat ditulis" in said
    assert said.count("KIN") == 1
    assert "Traceback" not in said
    assert "Exception" not in said


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_the_code_page_of_the_system_does_not_matter(encoding: str) -> None:
    args = [*KINERJA, "hitung", "-r", LAIN]
    env = _environment(PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    run = subprocess.run(args, capture_output=True, check=True, env=env, cwd=ROOT)
    assert run.stdout.decode() == (GOLDEN / "pipa.txt").read_text("utf-8")
