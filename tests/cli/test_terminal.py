"""A terminal has colours and a width; a pipe has neither, and may close early."""

import os
import re
from pathlib import Path

import pytest

from alat.pendukung import ROOT
from alat.terminal import ANSI, environment, run, terminal
from alat.windows import needs_pty

LAIN = "data/contoh/realisasi-dinas-lain.yaml"
GOLDEN = ROOT / "tests" / "golden" / "hitung" / "realisasi-dinas-lain"


@needs_pty
def test_a_terminal_has_colours() -> None:
    shown = terminal("hitung", "-r", LAIN)
    assert "\x1b[32m" in shown
    assert "\x1b[31m" in shown
    lines = [line.rstrip() for line in ANSI.sub("", shown).splitlines()]
    assert lines == (GOLDEN / "80.txt").read_text("utf-8").splitlines()


@needs_pty
def test_no_color_is_honoured() -> None:
    shown = terminal("hitung", "-r", LAIN, NO_COLOR="1")
    assert "Jumlah kematian ibu" in shown
    assert re.findall(r"\x1b\[[0-9;]*3[0-7]", shown) == []


@needs_pty
def test_help_on_a_terminal_is_indonesian() -> None:
    shown = ANSI.sub("", terminal("hitung", "--help"))
    assert "Pemakaian: kinerja hitung [PILIHAN]" in shown


@needs_pty
@pytest.mark.parametrize(
    "args",
    [["hitung", "-r", LAIN], ["periksa", LAIN], ["rumus"], ["--version"], ["--help"]],
    ids=" ".join,
)
def test_a_reader_that_leaves_early_ends_it_quietly(args: list[str]) -> None:
    ours, theirs = os.pipe()
    os.close(ours)  # `head` has seen enough before the first line comes
    done = run(args, stdout=theirs)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, b"")


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
        done = run(args, stdout=full)
    said = done.stderr.decode()
    assert done.returncode == 3
    assert "KIN504 galat: hasil tidak dapat dicetak" in said
    assert said.count("KIN") == 1
    assert "Traceback" not in said
    assert "Exception" not in said


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_the_code_page_of_the_system_does_not_matter(encoding: str) -> None:
    env = environment(PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    out = run(["hitung", "-r", LAIN], env=env).stdout
    assert out.decode() == (GOLDEN / "pipa.txt").read_text("utf-8")
