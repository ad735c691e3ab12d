"""The rows of a form, put together to the tree that a file of YAML gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location, Place
from kinerja_cli.source.plain import belum_ada
from kinerja_cli.source.readers.formulir.conflicts import (
    no_empty_list,
    twice,
    two_ways,
)
from kinerja_cli.source.readers.formulir.entries import (
    Anywhere,
    Entri,
    is_filled,
    scalar_at,
)
from kinerja_cli.source.readers.formulir.row_keys import EMPTY
from kinerja_cli.source.scalar import Blanks, Scalar, Torn

# Below this root the ids stay, also where nothing is filled in below them.
_BERID = "realisasi"
# Below these, what is blank is said to be: a program, a component of an LKE.
_UTUH = frozenset({_BERID, "anggaran", "anggaran_perubahan", "komponen"})
# Reasons that stand in the place of inputs: not to be there is to be blank.
_ALASAN = frozenset({"belum", "tidak_ada"})
_PANJANG_ALASAN = 3  # realisasi, id, reason


class _Node:
    """What is at some keys: a value, or what is below, of which one may be there."""

    __slots__ = ("anak", "di", "galat", "isi", "kunci", "nihil", "terisi")

    def __init__(self, kunci: Scalar, di: Anywhere) -> None:
        self.kunci, self.di = kunci, di
        self.isi: Scalar | None = None
        self.galat: Diagnostic | None = None
        self.nihil: Entri | None = None
        self.terisi: Entri | None = None  # the entry that gave the value
        self.anak: dict[str | int, _Node] = {}


class Assembly:
    """Takes entries, and gives the tree; what cannot stand in it is torn.

    Attributes:
        blanks: Where the blank items of its lists stand.
        torn: Errors after which the tree is whole.
        blank: Which cell is to be filled in with what is at some keys.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.blanks: Blanks = {}
        self.torn: Torn = {}
        self.blank: dict[Keys, Anywhere] = {}
        self._akar = _Node(Scalar(), Place())

    def put(self, entries: Iterable[Entri]) -> None:
        """Take rows; of two with the same keys the first is kept, and both are told."""
        for e in entries:
            if e.keys[-1] == EMPTY:
                self._node(e.keys[:-1], e.di).nihil = e
                continue
            node = self._node(e.keys, e.di)
            if node.terisi is None:
                node.terisi, node.isi = e, e.isi
                node.galat = e.galat and self._located(e.galat, e.di)
            elif e.terisi or node.terisi.terisi:
                node.isi = node.isi or e.isi
                node.galat = node.galat or self._located(twice(node.di), e.di)

    def _located(self, galat: Diagnostic, di: Anywhere) -> Diagnostic:
        return galat._replace(location=galat.location or Location(self.path, di))

    def _node(self, keys: Keys, di: Anywhere) -> _Node:
        node = self._akar
        for part in keys:
            if part not in node.anak:
                kunci = part if isinstance(part, Scalar) else scalar_at(str(part), di)
                node.anak[part] = _Node(kunci, di)
            node = node.anak[part]
        return node

    def tree(self, head: Mapping[Scalar, Scalar]) -> dict[Scalar, Any]:
        """Return the whole, below what a file says of itself."""
        pairs: dict[Scalar, Any] = dict(head)
        for part, node in self._akar.anak.items():
            isi = self._value(node, (part,))
            if isi is not None or part == _BERID:
                pairs[node.kunci] = isi
            if node.galat:
                self.torn[id(pairs), part] = node.galat
        return pairs

    def _value(self, node: _Node, keys: Keys) -> Any:
        """Return what is at ``keys``; None if it is blank."""
        dalam = self._inner(node, keys) if node.anak else None
        langsung = self._direct(node)
        if langsung is None and dalam is None:
            self.blank[keys] = node.di
        if dalam is None or langsung is None or _is_dash(langsung):
            return langsung if dalam is None else dalam
        if node.galat is None and _some_filled(dalam):
            node.galat = two_ways(self.path, node.kunci, _first(langsung, node), dalam)
        return dalam

    def _direct(self, node: _Node) -> Any:
        nihil = node.nihil
        if nihil is None or not nihil.terisi:
            return node.isi
        node.galat = node.galat or (nihil.galat or no_empty_list(nihil))
        if node.galat:
            node.galat = self._located(node.galat, nihil.di)
        return []

    def _inner(self, node: _Node, keys: Keys) -> Any:
        if all(isinstance(part, int) for part in node.anak):
            return self._list(node, keys)
        return self._mapping(node, keys)

    def _mapping(self, node: _Node, keys: Keys) -> dict[Scalar, Any] | None:
        pairs: dict[Scalar, Any] = {}
        for part, anak in node.anak.items():
            di = (*keys, str(part))
            isi = self._value(anak, di)
            if isi is not None or not _left_out(di):
                pairs[anak.kunci] = isi
            if anak.galat:
                self.torn[id(pairs), str(part)] = anak.galat
        ada = any(isi is not None for isi in pairs.values())
        return pairs if ada or keys == (_BERID,) else None

    def _list(self, node: _Node, keys: Keys) -> list[Any] | None:
        butir = [*self._items(node, keys)]
        while butir and _trailing(*butir[-1]):
            butir.pop()
        items = [isi for _, isi in butir]
        for n, (anak, isi) in enumerate(butir):
            if isi is None:
                self.blanks[id(items), n] = scalar_at("", anak.di)
            if anak.galat:
                self.torn[id(items), n] = anak.galat
        return items or None

    def _items(self, node: _Node, keys: Keys) -> Iterator[tuple[_Node, Any]]:
        """Walk the items of a list; the place of a row that is gone is the list's."""
        for n in range(max(map(int, node.anak)) + 1):
            anak = node.anak.get(n, _Node(node.kunci, node.di))
            isi = self._value(anak, (*keys, n))
            if isi is not None or not _left_out(keys):
                yield anak, isi


def _trailing(anak: _Node, isi: Any) -> bool:
    return anak.galat is None and (isi is None or _is_dash(isi))


def _is_dash(isi: Any) -> bool:
    return isinstance(isi, str) and belum_ada(isi)


def _left_out(keys: Keys) -> bool:
    """Tell whether what is blank at ``keys`` is not to be there at all."""
    if keys[0] != _BERID:
        return keys[0] not in _UTUH
    return len(keys) == _PANJANG_ALASAN and keys[-1] in _ALASAN


def _some_filled(tree: Any) -> bool:
    if isinstance(tree, dict):
        return any(map(_some_filled, tree.values()))
    return any(map(_some_filled, tree)) if isinstance(tree, list) else is_filled(tree)


def _first(langsung: Any, node: _Node) -> Anywhere:
    return node.nihil.di if langsung == [] and node.nihil else langsung.place
