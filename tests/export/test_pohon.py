"""A tree drawn for eyes: what grows out of what, and what stands beneath a name."""

import io

import pytest
from rich.console import Console

from kinerja_cli.export.laporan import Cabang
from kinerja_cli.export.pohon import tree

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


@pytest.mark.parametrize("teks", ["[bold]x[/bold]", ":smile:", "[/]", "a\\[b]"])
def test_what_it_says_is_literal(teks: str) -> None:
    drawn = _drawn(Cabang((teks, teks), (Cabang((teks,)),)))
    assert drawn == f"{teks}\n{teks}\n└── {teks}\n"


def test_only_what_is_beneath_a_name_is_dim() -> None:
    drawn = _drawn(POHON, color=True)
    assert "\x1b[2mrumus\x1b[0m" in drawn
    assert "\x1b[2mletak\x1b[0m" in drawn
    for judul in ("akar", "satu", "cucu", "dua", "cicit"):
        assert f"\x1b[2m{judul}" not in drawn


def test_a_long_line_goes_on_beneath_itself() -> None:
    drawn = _drawn(Cabang(("a",), (Cabang(("satu dua tiga",)), Cabang(("b",)))), 12)
    assert drawn == "a\n├── satu dua\n│   tiga\n└── b\n"
