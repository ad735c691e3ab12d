"""The tree on screens of any width: nothing is lost, and no line runs over."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from alat.kantor import write_kantor
from alat.pendukung import ROOT, Kinerja, Write
from alat.pohon_teks import limits, read_pohon
from alat.windows import needs_pty
from kinerja_cli.cli.layar import TERSEMPIT

BERKAS = ("angka-dokumen", "q1", "q4", "realisasi-dinas-lain", "kantor")
ANSI = re.compile(r"\x1b\[[0-9;]*m")
Q1 = "data/contoh/q1.yaml"


@pytest.fixture(params=BERKAS)
def path(request: pytest.FixtureRequest, write: Write, data: Path) -> Path:
    if request.param == "kantor":
        return write_kantor(write)
    return data / "contoh" / f"{request.param}.yaml"


@pytest.mark.parametrize("columns", ["60", "80", "100", "200"])
def test_every_branch_is_the_same_at_any_width(
    kinerja: Kinerja, path: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    pipe = kinerja("jelaskan", "-r", path)[1]
    wide = read_pohon(pipe)
    monkeypatch.setenv("COLUMNS", columns)
    out = kinerja("jelaskan", "-r", path)[1]
    narrow = read_pohon(out)
    assert list(narrow) == list(wide)
    for id_, akar in wide.items():
        assert narrow[id_] == akar
    # From here on every word of the examples has room.
    assert max(limits(pipe, int(columns))) == int(columns)
    assert max(map(cell_len, out.splitlines())) <= int(columns)


def test_at_forty_columns_every_letter_is_there(
    kinerja: Kinerja, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def letters(out: str) -> str:
        return re.sub(r"[\s│├└─]", "", out)

    wide = kinerja("jelaskan", "-r", path)[1]
    monkeypatch.setenv("COLUMNS", "40")
    out = kinerja("jelaskan", "-r", path)[1]
    assert letters(out) == letters(wide)
    assert _overwide(out, limits(wide, 40)) == []
    assert read_pohon(out) == read_pohon(wide)


def _overwide(out: str, widths: list[int]) -> list[str]:
    """Return the lines that are wider than the part that they are in may be."""
    parts = zip(out.split("\n\n"), widths, strict=True)
    return [ln for b, width in parts for ln in b.splitlines() if cell_len(ln) > width]


@pytest.mark.parametrize("columns", ["1", "7", "20", "40"])
def test_a_screen_too_narrow_for_the_branches_breaks_no_word(
    kinerja: Kinerja, path: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    wide = kinerja("jelaskan", "-r", path)[1]
    monkeypatch.setenv("COLUMNS", columns)
    status, out, err = kinerja("jelaskan", "-r", path)
    assert (status, err) == (0, "")
    assert out.count("\n") > 100
    # The head and the conventions are no trees, and their words are broken.
    _, *judul, _ = [part.partition(":")[0] for part in wide.split("\n\n")]
    parts = out.split("\n\n")
    start = next(n for n, part in enumerate(parts) if part.startswith(f"{judul[0]}:"))
    trees = parts[start : start + len(judul)]
    assert read_pohon("\n\n".join(("", *trees))) == read_pohon(wide)
    # A tree is as wide as its longest word needs, and no wider.
    sempit = max(TERSEMPIT, int(columns))
    _, *widths, _ = limits(wide, sempit)
    for bagian, width in zip(trees, widths, strict=True):
        terlebar = max(map(cell_len, bagian.splitlines()))
        assert terlebar <= width
        assert width in {terlebar, sempit}


def test_a_pipe_has_no_edge(kinerja: Kinerja, path: Path) -> None:
    out = kinerja("jelaskan", "-r", path)[1]
    assert "…" not in out
    assert "\x1b" not in out
    assert [ln for ln in out.splitlines() if ln != ln.rstrip()] == []
    # Every place, and every law, has a line for itself.
    for line in out.splitlines():
        assert line.count(".yaml:") <= 1
    assert out.count("(keyakinan ") == len(
        re.findall(r"\(keyakinan [012]: [^()]+\)$", out, re.MULTILINE)
    )


def _on_a_terminal(*args: str, **environment: str) -> str:
    import pty  # noqa: PLC0415 - not there on Windows

    kept = ("PATH", "PYTHONPATH", "HOME", "LANG", "COVERAGE_PROCESS_START")
    env = {k: os.environ[k] for k in kept if k in os.environ} | environment
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "kinerja_cli", "jelaskan", *args],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=env | {"TERM": "xterm-256color"},
        cwd=ROOT,
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


def _lines(shown: str) -> list[str]:
    return [ln.rstrip() for ln in ANSI.sub("", shown).splitlines()]


@needs_pty
@pytest.mark.parametrize("columns", ["40", "60", "80"])
def test_a_terminal_shows_what_a_pipe_of_its_width_does(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    shown = _on_a_terminal("-r", Q1, COLUMNS=columns)
    monkeypatch.setenv("COLUMNS", columns)
    piped = kinerja("jelaskan", "-r", data / "contoh" / "q1.yaml")[1]
    assert _lines(shown) == piped.splitlines()
    monkeypatch.delenv("COLUMNS")
    wide = kinerja("jelaskan", "-r", data / "contoh" / "q1.yaml")[1]
    widths = limits(wide, int(columns))
    assert max(widths) == max(int(columns), 41)
    assert _overwide("\n".join(_lines(shown)), widths) == []


@needs_pty
def test_a_terminal_tells_names_from_what_is_beneath_them() -> None:
    shown = _on_a_terminal("ikm", "-r", Q1, COLUMNS="80")
    assert "\x1b[1m" in shown
    judul = next(ln for ln in shown.splitlines() if "capaian = 100,73" in ln)
    bawah = next(ln for ln in shown.splitlines() if "= realisasi : target" in ln)
    assert ANSI.findall(judul[judul.index("capaian") :]) == []
    assert re.search(r"\x1b\[2m= realisasi : target × 100\x1b\[0m", bawah)


@needs_pty
def test_no_color_is_honoured_by_the_tree() -> None:
    shown = _on_a_terminal("-r", Q1, COLUMNS="80", NO_COLOR="1")
    assert re.findall(r"\x1b\[[0-9;]*[349][0-7]", shown) == []
    assert "capaian = 100,73" in ANSI.sub("", shown)
