"""A tree drawn for eyes: what grows out of what, and what stands beneath a name."""

import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console

from alat.contoh_laporan import Contoh
from kinerja_cli.export.pohon import narrowest, tree
from kinerja_cli.export.tabel import show
from kinerja_cli.laporan.bagian import Cabang, Daftar, Pohon

POHON = Cabang(
    ("akar", "di bawahnya"),
    (
        Cabang(("satu", "rumus", "letak"), (Cabang(("cucu",)),)),
        Cabang(("dua",), (Cabang(("cicit", "akhir")),)),
    ),
)
GAMBAR = """\
akar
di bawahnya
├── satu
│   rumus
│   letak
│   └── cucu
└── dua
    └── cicit
        akhir
"""


def _drawn(cabang: Cabang, width: int = 80, *, color: bool = False) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        markup=True,
        emoji=True,
    )
    console.print(tree(cabang))
    return "".join(f"{ln.rstrip()}\n" for ln in stream.getvalue().splitlines())


def test_a_tree() -> None:
    assert _drawn(POHON) == GAMBAR


def test_a_root_alone() -> None:
    assert _drawn(Cabang(("akar",))) == "akar\n"


def test_only_what_is_beneath_a_name_is_dim() -> None:
    drawn = _drawn(POHON, color=True)
    assert "\x1b[2mrumus\x1b[0m" in drawn
    assert "\x1b[2mletak\x1b[0m" in drawn
    for judul in ("akar", "satu", "cucu", "dua", "cicit"):
        assert f"\x1b[2m{judul}" not in drawn


def test_a_long_line_goes_on_beneath_itself() -> None:
    drawn = _drawn(Cabang(("a",), (Cabang(("satu dua tiga",)), Cabang(("b",)))), 12)
    assert drawn == "a\n├── satu dua\n│   tiga\n└── b\n"


@pytest.mark.parametrize(
    ("cabang", "width"),
    [
        pytest.param(POHON, len("└── └── cicit"), id="a branch of a branch"),
        pytest.param(Cabang(("satu dua", "tiga")), 4, id="the longest word"),
        pytest.param(Cabang(("a", "81,325 dibulatkan")), 10, id="beneath a name"),
        pytest.param(Cabang(("panjang",), (Cabang(("a",)),)), 7, id="the root"),
        pytest.param(Cabang(("a",), (Cabang(("漢字 x",)),)), 8, id="two columns wide"),
        pytest.param(Cabang(("",)), 0, id="nothing"),
    ],
)
def test_the_width_at_which_no_word_is_broken(cabang: Cabang, width: int) -> None:
    assert narrowest(cabang) == width
    drawn = _drawn(cabang, max(width, 1))
    assert max(map(cell_len, drawn.splitlines()), default=0) <= max(width, 1)
    assert re.sub(r"[│├└─]", "", drawn).split() == _words(cabang)
    if width > 1:
        broken = _drawn(cabang, width - 1)
        assert re.sub(r"[│├└─]", "", broken).split() != _words(cabang)


def _words(cabang: Cabang) -> list[str]:
    own = " ".join(cabang.lines).split()
    return own + [w for anak in cabang.anak for w in _words(anak)]


@pytest.mark.parametrize("width", [1, 20, 30, 300])
def test_a_tree_stands_out_over_a_screen_and_nothing_else_does(width: int) -> None:
    akar = Cabang(("akar",), (Cabang(("a", "pk2024.yaml:36:17, tertulis “81,33”")),))
    teks = "satu dua tiga empat lima enam tujuh"
    stream = io.StringIO()
    console = Console(file=stream, width=width)
    awal, akhir = (Daftar(judul, [("Isi", teks)]) for judul in ("Awal", "Akhir"))
    show(Contoh(awal, Pohon("Pohon", akar), akhir), console)
    assert console.width == width
    said = stream.getvalue()
    lebar = max(width, len("└── pk2024.yaml:36:17,"))
    pohon = said[said.index("akar") : said.index("\n\n", said.index("akar"))]
    assert max(map(cell_len, pohon.splitlines())) <= lebar
    assert "pk2024.yaml:36:17," in pohon
    if width > 1:
        lain = [ln for ln in said.splitlines() if ln not in pohon.splitlines()]
        assert max(map(cell_len, lain)) <= max(width, 2 + len("Isi") + 2 + 16)
