"""Whatever the environment and the terminal say of their size, all of it is printed."""

import os
import re
import struct
import subprocess
import sys
from collections.abc import Callable

import pytest

from alat.pendukung import COMMANDS, ROOT, Kinerja
from kinerja_cli.cli.layar import TERSEMPIT, settle_width

KINERJA = [sys.executable, "-m", "kinerja_cli"]
LAIN = ("hitung", "-r", "data/contoh/realisasi-dinas-lain.yaml")
ANSI = re.compile(r"\x1b\[[0-9;]*m")
UKURAN = {
    **{f"COLUMNS={n}": {"COLUMNS": n} for n in ("0", "abc", "-5", "1", "99999")},
    **{f"{n} for the others": {"LINES": n, "TERMINAL_WIDTH": n} for n in ("0", "abc")},
    "a digit that is no number": {"COLUMNS": "²", "LINES": "²", "TERMINAL_WIDTH": "²"},
    "dumb and narrow": {"TERM": "dumb", "COLUMNS": "1"},
}
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="no pty on Windows")
ukuran = pytest.mark.parametrize("env", UKURAN.values(), ids=UKURAN)


def _pipe(*args: str, **env: str) -> str:
    run = subprocess.run(
        [*KINERJA, *args],
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONUTF8": "1"} | env,
        cwd=ROOT,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    return run.stdout.decode()


def _terminal(columns: int, *args: str, **env: str) -> str:
    import fcntl  # noqa: PLC0415 - not there on Windows
    import pty  # noqa: PLC0415 - the same
    import termios  # noqa: PLC0415 - the same

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 0, columns, 0, 0))
    lain = {k: v for k, v in os.environ.items() if k != "COLUMNS"}
    with subprocess.Popen(
        [*KINERJA, *args],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=lain | {"TERM": "xterm"} | env,
        cwd=ROOT,
    ) as process:
        os.close(theirs)
        said = b"".join(iter(lambda: _chunk(ours), b""))
    os.close(ours)
    assert process.returncode == 0
    return ANSI.sub("", said.decode()).replace("\r\n", "\n")


def _chunk(handle: int) -> bytes:
    try:
        return os.read(handle, 65536)
    except OSError:  # Linux says so when the other end has closed
        return b""


def _on_0_columns(*args: str, **env: str) -> str:
    return _terminal(0, *args, **env)


def _on_3_columns(*args: str, **env: str) -> str:
    return _terminal(3, *args, **env)


where = pytest.mark.parametrize(
    "show",
    [
        pytest.param(_pipe, id="pipe"),
        pytest.param(_on_0_columns, id="0 columns", marks=needs_posix),
        pytest.param(_on_3_columns, id="3 columns", marks=needs_posix),
    ],
)


@ukuran
@where
def test_the_whole_report(env: dict[str, str], show: Callable[..., str]) -> None:
    path = ROOT / "tests" / "golden" / "hitung" / "realisasi-dinas-lain" / "pipa.txt"
    out = show(*LAIN, **env)
    # In whatever order the lines are broken, no word is missing and none is cut.
    kata = re.compile(r"[^\s─·]+")
    golden = set(kata.findall(path.read_text("utf-8")))
    assert golden - {"Satuan", "Kategori", "Predikat", "–"} <= set(kata.findall(out))
    assert max(map(len, out.splitlines())) >= TERSEMPIT


@ukuran
@where
def test_the_whole_help(env: dict[str, str], show: Callable[..., str]) -> None:
    bantuan = show("proyeksi", "--help", **env)
    assert "--responden-akhir" in bantuan
    assert "…" not in bantuan


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("columns", ["1", "40", "60", "69", "70"])
def test_no_help_is_cut(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, command: str, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert "…" not in kinerja(*command.split(), "--help").out


@pytest.mark.parametrize(
    ("tertulis", "lebar"),
    [
        ("80", "80"),
        ("0080", "80"),
        ("9999", "9999"),
        ("39", str(TERSEMPIT)),
        ("1", str(TERSEMPIT)),
        *((tertulis, None) for tertulis in ("", "0", "-5", "8x", "²", "٣٣", "10000")),
    ],
)
def test_a_width_is_settled(tertulis: str, lebar: str | None) -> None:
    environ = {"COLUMNS": tertulis, "LINES": "5", "TERMINAL_WIDTH": "5", "TERM": "x"}
    settle_width(environ)
    assert environ == {"TERM": "x"} | ({"COLUMNS": lebar} if lebar else {})
