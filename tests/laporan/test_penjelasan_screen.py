"""The tree on screens of any width: nothing is lost, and no line runs over."""

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from alat.kantor import write_kantor
from alat.pendukung import Kinerja, Write
from alat.pohon_teks import limits, read_pohon
from kinerja_cli.cli.layar import TERSEMPIT

BERKAS = ("q1", "realisasi-dinas-lain", "kantor")


@pytest.fixture(params=BERKAS)
def path(request: pytest.FixtureRequest, write: Write, data: Path) -> Path:
    if request.param == "kantor":
        return write_kantor(write)
    return data / "contoh" / f"{request.param}.yaml"


@pytest.mark.parametrize("columns", ["60", "80", "200"])
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


@pytest.mark.parametrize("columns", ["1", "40"])
def test_a_screen_too_narrow_for_the_branches_breaks_no_word(
    kinerja: Kinerja, path: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    wide = kinerja("jelaskan", "-r", path)[1]
    monkeypatch.setenv("COLUMNS", columns)
    out = kinerja("jelaskan", "-r", path).clean()
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
