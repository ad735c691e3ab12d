"""Whatever the environment and the terminal say of their size, all of it is printed."""

import re
from collections.abc import Callable

import pytest

from alat.pendukung import COMMANDS, ROOT, Kinerja
from alat.terminal import ANSI, pipe, terminal
from alat.windows import needs_pty
from kinerja_cli.cli.layar import TERSEMPIT, settle_width

LAIN = ("hitung", "-r", "data/contoh/realisasi-dinas-lain.yaml")
UKURAN = {
    **{f"COLUMNS={n}": {"COLUMNS": n} for n in ("0", "abc", "1")},
    "0 for the others": {"LINES": "0", "TERMINAL_WIDTH": "0"},
    "a digit that is no number": {"COLUMNS": "²", "LINES": "²", "TERMINAL_WIDTH": "²"},
    "dumb and narrow": {"TERM": "dumb", "COLUMNS": "1"},
}
ukuran = pytest.mark.parametrize("env", UKURAN.values(), ids=UKURAN)


def _on_0_columns(*args: str, **env: str) -> str:
    return ANSI.sub("", terminal(*args, columns=0, **{"TERM": "xterm"} | env))


def _on_3_columns(*args: str, **env: str) -> str:
    return ANSI.sub("", terminal(*args, columns=3, **{"TERM": "xterm"} | env))


where = pytest.mark.parametrize(
    "show",
    [
        pytest.param(pipe, id="pipe"),
        pytest.param(_on_0_columns, id="0 columns", marks=needs_pty),
        pytest.param(_on_3_columns, id="3 columns", marks=needs_pty),
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
    assert golden - {"Satuan", "Kategori", "Predikat", "Bobot", "–"} <= set(
        kata.findall(out)
    )
    assert max(map(len, out.splitlines())) >= TERSEMPIT


@where
def test_the_whole_help(show: Callable[..., str]) -> None:
    bantuan = show("proyeksi", "--help", COLUMNS="abc", LINES="0")
    assert "--responden-akhir" in bantuan
    assert "…" not in bantuan


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("columns", ["1", "60", "69", "70"])
def test_no_help_is_cut(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, command: str, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert "…" not in kinerja(*command.split(), "--help").out


def test_the_help_in_a_pipe_is_no_narrower_on_windows(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    bantuan = kinerja("--help").out
    monkeypatch.setattr("rich.console.detect_legacy_windows", lambda: True)
    assert kinerja("--help").out == bantuan


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
