"""A tree for eyes: branches drawn with lines, their texts beneath one another."""

from rich.text import Text
from rich.tree import Tree

from kinerja_cli.export.laporan import Cabang


def tree(cabang: Cabang) -> Tree:
    """Draw a branch and all that grows out of it."""
    root = Tree(_label(cabang), guide_style="dim")
    _grow(root, cabang)
    return root


def _grow(tree: Tree, cabang: Cabang) -> None:
    for anak in cabang.anak:
        _grow(tree.add(_label(anak)), anak)


def _label(cabang: Cabang) -> Text:
    judul, *lanjutan = cabang.lines
    return Text("\n").join((Text(judul), *(Text(ln, style="dim") for ln in lanjutan)))
