"""Rows put together give the tree that they were taken apart from."""

from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Keys, Place
from kinerja_cli.source.readers.formulir.assembly import Assembly
from kinerja_cli.source.readers.formulir.entries import Entri, scalar_at
from kinerja_cli.source.readers.formulir.row_keys import write_key
from kinerja_cli.source.readers.formulir.rows import row_key

DI = CellPlace(1, 5, 6, "TW III")
NAMA = st.text("ab1_. \"'\\é", min_size=1, max_size=5)
DAUN = st.sampled_from(["3,21", "baru", "0"])
ISIAN = st.recursive(
    DAUN,
    lambda isi: (
        st.dictionaries(NAMA, isi, min_size=1, max_size=3)
        | st.lists(isi, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def _rows(tree: Any, keys: Keys = ()) -> Iterator[tuple[str, str]]:
    if not isinstance(tree, dict | list):
        yield write_key(keys), tree
        return
    for kunci, isi in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield from _rows(isi, (*keys, kunci))


def _assembled(rows: list[tuple[str, str | None]]) -> tuple[Any, Assembly]:
    susunan = Assembly("isian.xlsx")
    for n, (kunci, isi) in enumerate(rows, 1):
        di = DI._replace(line=n)
        susunan.put(
            [Entri(row_key(kunci), di, None if isi is None else scalar_at(isi, di))]
        )
    return susunan.tree({}), susunan


@given(st.dictionaries(NAMA, ISIAN, min_size=1, max_size=3))
def test_a_tree_comes_back_out_of_its_rows(isi: dict[str, Any]) -> None:
    tree, susunan = _assembled([*_rows({"realisasi": isi})])
    assert tree == {"realisasi": isi}
    assert not susunan.torn


def test_a_gap_in_a_list_knows_its_place() -> None:
    rows = [("realisasi.a.2", "x"), ("realisasi.a.1", None), ("realisasi.a.4", "-")]
    tree, susunan = _assembled([*rows, ("realisasi.a.5", None)])
    items = tree["realisasi"]["a"]
    assert items == [None, "x"]
    assert susunan.blanks[id(items), 0].place == DI._replace(line=2)


def test_what_is_blank_is_known_by_its_keys() -> None:
    rows = [("realisasi.a.x.y", None), ("realisasi.a.z.1", None), ("narasi.a.x", None)]
    tree, susunan = _assembled([*rows])
    assert tree == {"realisasi": {"a": None}}
    assert susunan.blank[("realisasi", "a", "z", 0)] == DI._replace(line=2)
    assert ("realisasi", "a", "x", "y") in susunan.blank


def test_lists_of_words_leave_out_what_is_blank() -> None:
    rows = [(f"narasi.a.bukti.{n}", isi) for n, isi in enumerate(["x", None, "y"], 1)]
    tree, _ = _assembled(rows)
    assert tree == {"narasi": {"a": {"bukti": ["x", "y"]}}}


def test_a_place_may_be_of_a_text() -> None:
    sel = scalar_at("x", Place(3, 7))
    assert (sel, sel.place) == ("x", Place(3, 7))
