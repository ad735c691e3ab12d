"""What the rows of a form are put together of: what is at some keys, and below."""

from __future__ import annotations

from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.source.plain import belum_ada
from kinerja_cli.source.readers.formulir.entries import (
    Anywhere,
    Entri,
    is_filled,
    scalar_at,
)
from kinerja_cli.source.readers.formulir.row_keys import EMPTY
from kinerja_cli.source.scalar import Scalar

# Below this root the ids stay, also where nothing is filled in below them.
BERID = "realisasi"
# Below these, what is blank is said to be: a program, a component of an LKE.
_UTUH = frozenset({BERID, "anggaran", "anggaran_perubahan", "komponen"})
# Reasons that stand in the place of inputs: not to be there is to be blank.
_ALASAN = frozenset({"belum", "tidak_ada"})
_PANJANG_ALASAN = 3  # realisasi, id, reason


class Node:
    """What is at some keys: a value, or what is below, of which one may be there.

    Attributes:
        di: The cell of the first row at or below its keys.
        nihil: The row that may say that it is an empty list.
        terisi: The row that gave its value.
        banyak: How many items it has, if it is a list.
        tabel: Whether it is a list whose rows stand in a table.
    """

    __slots__ = (
        "anak",
        "banyak",
        "di",
        "galat",
        "isi",
        "kunci",
        "nihil",
        "tabel",
        "terisi",
    )

    def __init__(self, kunci: Scalar, di: Anywhere) -> None:
        self.kunci, self.di = kunci, di
        self.isi: Scalar | None = None
        self.galat: Diagnostic | None = None
        self.nihil: Entri | None = None
        self.terisi: Entri | None = None
        self.anak: dict[str | int, Node] = {}
        self.banyak = 0
        self.tabel = False

    def child(self, part: str | int, di: Anywhere) -> Node:
        """Return what is at a part below; it is made where there is nothing."""
        if part not in self.anak:
            kunci = part if isinstance(part, Scalar) else scalar_at(str(part), di)
            self.anak[part] = Node(kunci, di)
            if isinstance(part, int):
                self.banyak = max(self.banyak, part + 1)
        return self.anak[part]

    def at(self, keys: Keys) -> Node | None:
        """Return what is at some keys below, if anything is."""
        node: Node | None = self
        for part in keys:
            node = node.anak.get(part) if node else None
        return node


def left_out(keys: Keys) -> bool:
    """Tell whether what is blank at ``keys`` is not to be there at all."""
    if keys[0] != BERID:
        return keys[0] not in _UTUH
    return len(keys) == _PANJANG_ALASAN and keys[-1] in _ALASAN


def begun(node: Node, part: str | int) -> bool:
    """Tell whether a blank part shows among those that are there: not behind a list."""
    if isinstance(part, int):
        return part < node.banyak
    return bool(node.anak) and part != EMPTY


def trailing(anak: Node, isi: Any) -> bool:
    """Tell whether an item is blank, and is left out where none follows."""
    return anak.galat is None and (isi is None or is_dash(isi))


def is_dash(isi: Any) -> bool:
    """Tell whether a value says that there is none yet."""
    return isinstance(isi, str) and belum_ada(isi)


def some_filled(tree: Any) -> bool:
    """Tell whether something is filled in, at any depth."""
    if isinstance(tree, dict):
        return any(map(some_filled, tree.values()))
    return any(map(some_filled, tree)) if isinstance(tree, list) else is_filled(tree)


def first_place(langsung: Any, node: Node) -> Anywhere:
    """Return where a direct value stands; an empty list, where that is said."""
    return node.nihil.di if langsung == [] and node.nihil else langsung.place
