"""A tree for eyes: branches drawn with lines, their texts beneath one another."""

from rich.cells import cell_len
from rich.text import Text
from rich.tree import Tree

from kinerja_cli.laporan.bagian import Cabang

_SELA = 4  # from one branch to the next


def tree(cabang: Cabang) -> Tree:
    """Draw a branch and all that grows out of it."""
    root = Tree(_label(cabang), guide_style="dim")
    _grow(root, cabang)
    return root


def narrowest(cabang: Cabang, sela: int = 0) -> int:
    """Return the width that the tree needs, so that no word of it is broken."""
    kata = (cell_len(w) for line in cabang.lines for w in line.split())
    anak = (narrowest(a, sela + _SELA) for a in cabang.anak)
    return max(sela + max(kata, default=0), *anak, 0)


def _grow(tree: Tree, cabang: Cabang) -> None:
    for anak in cabang.anak:
        _grow(tree.add(_label(anak)), anak)


def _label(cabang: Cabang) -> Text:
    judul, *lanjutan = cabang.lines
    return Text("\n").join((Text(judul), *(Text(ln, style="dim") for ln in lanjutan)))
