"""What an unknown key is for: where it belongs, and how it gets there."""

from typing import Any

import pytest

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.moves import belongs
from kinerja_cli.source.validation import Declaration, validate


class Butir(Declaration):
    """What a list holds."""

    id: str
    target: str = ""


class Pilihan(Declaration):
    """What stands below a key, and is no list."""

    desimal: str = ""


class Kelompok(Declaration):
    """What another list holds, and what that holds."""

    uraian: str
    butir: tuple[Butir, ...] = ()
    pilihan: Pilihan | None = None


class Berkas(Declaration):
    """A file."""

    kelompok: tuple[Kelompok, ...] = ()
    keterangan: str = ""


def _found(tree: Any) -> list[Diagnostic]:
    return list(refusals(validate, Berkas, tree))


@pytest.mark.parametrize(
    ("tempat", "dari", "kata"),
    [
        (("",), ["a"], "tempatnya di tingkat teratas, mulai kolom 1"),
        (("a",), [], "tempatnya di bawah `a`: jorokkan dua spasi dari `a:`"),
        (("a.b",), ["a"], "tempatnya di bawah `a.b`: jorokkan dua spasi dari `b:`"),
        (("a",), ["a", "b", "c"], "tempatnya di bawah `a`: mulai sekolom dengan `b`"),
        (("a.b",), [], "tempatnya di bawah `a.b`"),
        (("a.b",), ["c"], "tempatnya di bawah `a.b`"),
        (("a",), None, "tempatnya di bawah `a`"),
        (("a", "b"), [], "tempatnya antara lain di bawah `a`: jorokkan dua spasi dari"),
    ],
)
def test_the_way_there(tempat: tuple[str, ...], dari: Any, kata: str) -> None:
    assert belongs(tempat, dari).startswith(kata)
    assert (":" in kata) == (":" in belongs(tempat, dari))


@pytest.mark.parametrize(
    ("kelompok", "hint"),
    [
        ({"target": "3"}, "tempatnya di bawah `kelompok.butir`"),
        (
            {"desimal": "3"},
            "tempatnya di bawah `kelompok.pilihan`: jorokkan dua spasi dari `pilihan:`",
        ),
        ({"kelompok": []}, "sudah di bawah `kelompok`: hapus kunci ini, mundurkan"),
        ({"keterangan": "x"}, "tempatnya di tingkat teratas, mulai kolom 1"),
    ],
)
def test_in_a_list_there_is_no_telling_which_item(kelompok: Any, hint: str) -> None:
    (d,) = _found({"kelompok": [{"uraian": "U", **kelompok}]})
    assert d.code == "KIN202"
    assert d.hint.startswith(hint)
    assert (":" in hint) == (":" in d.hint)


def test_an_item_is_of_another_list_by_more_than_one_key() -> None:
    satu, dua = {"id": "a"}, {"id": "a", "target": "3"}
    assert [d.code for d in _found({"kelompok": [satu]})] == ["KIN201", "KIN202"]
    (d,) = _found({"kelompok": [dua]})
    assert (d.code, d.keys) == ("KIN217", ("kelompok", 0))
    assert d.message == "ini butir `butir`, bukan butir `kelompok`"
    # One of its keys is of neither: nobody knows what it is.
    assert len(_found({"kelompok": [dua | {"lain": "x"}]})) == 4
