"""A file whose tree holds parts of another, each of which leads back to where it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location, Place
from kinerja_cli.source.scalar import Scalar
from kinerja_cli.source.source import Source


class Lent(Scalar):
    """A text that stands in the other file."""

    __slots__ = ("asal",)
    asal: Scalar

    @property
    def place(self) -> Place | CellPlace:
        """Where it stands there."""
        return self.asal.place


@dataclass(frozen=True)
class Mixed(Source):
    """A file, with parts of another in the place of its own.

    Attributes:
        lain: The file that the parts are out of.
    """

    lain: Source = field(kw_only=True, repr=False, compare=False)

    def _place(self, scalar: Scalar | None) -> Location:
        if isinstance(scalar, Lent):
            return Location(self.lain.text.path, scalar.place)
        return super()._place(scalar)

    def place(self, diagnostic: Diagnostic) -> Diagnostic:
        """Add place and line, of whichever of the two files it is about."""
        return self.lain.place(super().place(diagnostic))

    def named(self, path: str) -> str:
        """Return the name of the file at ``path``, which is one of the two."""
        lain = path == self.lain.text.path
        return self.lain.named(path) if lain else super().named(path)


def lend(tree: Any) -> Any:
    """Copy a part of a file, to be put into the tree of another."""
    if isinstance(tree, dict):
        return {lend(k): lend(v) for k, v in tree.items()}
    if isinstance(tree, list):
        return type(tree)(map(lend, tree))
    if not isinstance(tree, Scalar):
        return tree
    salinan = Lent(tree)
    salinan.asal = tree
    return salinan


def put(tree: Any, keys: Keys, isi: Any) -> Any:
    """Return ``tree`` with ``isi`` at ``keys``; what it is not put into is shared."""
    if not keys:
        return isi
    kunci, *lagi = keys
    salinan = tree.copy()
    salinan[kunci] = put(tree[kunci] if lagi else None, tuple(lagi), isi)
    return salinan
