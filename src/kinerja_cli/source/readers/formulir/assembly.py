"""The rows of a form, put together to the tree that a file of YAML gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location, Place
from kinerja_cli.source.readers.formulir.conflicts import (
    no_empty_list,
    twice,
    two_places,
    two_ways,
)
from kinerja_cli.source.readers.formulir.entries import (
    Anywhere,
    Entri,
    scalar_at,
)
from kinerja_cli.source.readers.formulir.nodes import (
    BERID,
    Node,
    begun,
    first_place,
    is_dash,
    left_out,
    some_filled,
    trailing,
)
from kinerja_cli.source.readers.formulir.row_keys import EMPTY
from kinerja_cli.source.scalar import Blanks, Scalar, Torn

T = TypeVar("T")


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
        self._akar = Node(Scalar(), Place())

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
                node.galat = node.galat or twice(self.path, node.terisi.di, e.di)

    def put_tables(self, tabel: Iterable[tuple[Keys, Sequence[Entri]]]) -> None:
        """Take the lists that tables give, after all other rows that are filled in.

        One that is filled in row by row already is told of; blank rows of it are none.
        """
        for daftar, entries in tabel:
            ada = self._akar.at(daftar)
            if ada and ada.anak and any(e.terisi for e in entries):
                sini = entries[0].di
                ada.galat = two_places(self.path, str(daftar[-1]), ada.di, sini)
                continue
            self.put(entries)
            if ada := self._akar.at(daftar):
                ada.tabel = True

    def leave(self, keys: Keys, baris: T, place: Callable[[T], Anywhere]) -> bool:
        """Take a blank row, after all that are filled in.

        It is in the tree where something beside it is; of an id that is blank, as a
        whole, the id is.

        Args:
            keys: Its keys.
            baris: Which row it is.
            place: Gives the place of a row.

        Returns:
            Whether the same comes of all rows whose keys but for the last are its own.
        """
        node = self._akar
        for n, part in enumerate(keys):
            if part not in node.anak:
                if part == BERID and not n:
                    self._node(keys[:2], place(baris))
                elif begun(node, part) or keys[:n] == (BERID,):
                    self._node(keys[: n + 1], place(baris))
                return n < len(keys) - 1
            if node.anak[part].tabel:
                return n < len(keys) - 1
            node = node.anak[part]
        if node.terisi and node.terisi.terisi:
            kembar = twice(self.path, node.terisi.di, place(baris))
            node.galat = node.galat or kembar
        return False

    def _located(self, galat: Diagnostic, di: Anywhere) -> Diagnostic:
        return galat._replace(location=galat.location or Location(self.path, di))

    def _node(self, keys: Keys, di: Anywhere) -> Node:
        node = self._akar
        for part in keys:
            node = node.child(part, di)
        return node

    def tree(self, head: Mapping[Scalar, Scalar]) -> dict[Scalar, Any]:
        """Return the whole, below what a file says of itself."""
        pairs: dict[Scalar, Any] = dict(head)
        for part, node in self._akar.anak.items():
            isi = self._value(node, (part,))
            if isi is not None or part == BERID:
                pairs[node.kunci] = isi
            if node.galat:
                self.torn[id(pairs), part] = node.galat
        return pairs

    def _value(self, node: Node, keys: Keys) -> Any:
        """Return what is at ``keys``; None if it is blank."""
        dalam = self._inner(node, keys) if node.anak else None
        langsung = self._direct(node)
        if langsung is None and dalam is None:
            self.blank[keys] = node.di
        if dalam is None or langsung is None or is_dash(langsung):
            return langsung if dalam is None else dalam
        if node.galat is None and some_filled(dalam):
            node.galat = two_ways(
                self.path, node.kunci, first_place(langsung, node), dalam
            )
        return dalam

    def _direct(self, node: Node) -> Any:
        nihil = node.nihil
        if nihil is None or not nihil.terisi:
            return node.isi
        node.galat = node.galat or (nihil.galat or no_empty_list(nihil))
        if node.galat:
            node.galat = self._located(node.galat, nihil.di)
        return []

    def _inner(self, node: Node, keys: Keys) -> Any:
        if all(isinstance(part, int) for part in node.anak):
            return self._list(node, keys)
        return self._mapping(node, keys)

    def _mapping(self, node: Node, keys: Keys) -> dict[Scalar, Any] | None:
        pairs: dict[Scalar, Any] = {}
        for part, anak in node.anak.items():
            di = (*keys, str(part))
            isi = self._value(anak, di)
            if isi is not None or not left_out(di):
                pairs[anak.kunci] = isi
            if anak.galat:
                self.torn[id(pairs), str(part)] = anak.galat
        ada = any(isi is not None for isi in pairs.values())
        return pairs if ada or keys == (BERID,) else None

    def _list(self, node: Node, keys: Keys) -> list[Any] | None:
        butir = [*self._items(node, keys)]
        while butir and trailing(*butir[-1]):
            butir.pop()
        items = [isi for _, isi in butir]
        for n, (anak, isi) in enumerate(butir):
            if isi is None:
                self.blanks[id(items), n] = scalar_at("", anak.di)
            if anak.galat:
                self.torn[id(items), n] = anak.galat
        return items or None

    def _items(self, node: Node, keys: Keys) -> Iterator[tuple[Node, Any]]:
        """Walk the items of a list; the place of a row that is gone is the list's."""
        for n in range(node.banyak):
            anak = node.anak.get(n, Node(node.kunci, node.di))
            isi = self._value(anak, (*keys, n))
            if isi is not None or not left_out(keys):
                yield anak, isi
