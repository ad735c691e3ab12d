"""What a field is made of, told by its type: a number, words, parts, several."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from kinerja_cli.rumus.alat.pilihan_aturan import PilihanAturan
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import Declaration


class Tunggal(NamedTuple):
    """One value.

    Attributes:
        angka: How it is read, if it is a number.
        pilihan: What it can be, if that is one of a few words.
        terbuka: Whether those may be spelt otherwise.
        menurut: Which table of the law has those words.
    """

    angka: Angka | None = None
    pilihan: tuple[str, ...] = ()
    terbuka: bool = False
    menurut: PilihanAturan | None = None


class BagianIsian(NamedTuple):
    """A named part of something."""

    nama: str
    uraian: str
    bentuk: Bentuk
    wajib: bool


class Terinci(NamedTuple):
    """Parts, each by its name."""

    bagian: tuple[BagianIsian, ...]


class Deret(NamedTuple):
    """Several alike, in an order.

    Attributes:
        paling: How many there may be at the most, where that is said.
        hampa: Whether there may be none.
    """

    butir: Bentuk
    paling: int | None
    hampa: bool


class Menurut(NamedTuple):
    """Several alike, each by a name that whoever fills it in gives."""

    butir: Bentuk


class Berganti(NamedTuple):
    """Either of two: directly, or parted."""

    langsung: Bentuk
    rinci: Bentuk


Bentuk = Tunggal | Terinci | Deret | Menurut | Berganti


def bagian_of(kind: type[Declaration]) -> tuple[BagianIsian, ...]:
    """List what a declaration is filled in with, in its order."""
    return tuple(
        BagianIsian(nama, f.description or "", bentuk_of(f), f.is_required())
        for nama, f in kind.model_fields.items()
    )


def bentuk_of(field: FieldInfo) -> Bentuk:
    """Tell what a field is made of."""
    return _bentuk(field.annotation, tuple(field.metadata))


def _bentuk(jenis: Any, tanda: tuple[Any, ...]) -> Bentuk:
    asal, isi = get_origin(jenis), get_args(jenis)
    if asal is Annotated:
        return _bentuk(isi[0], (*isi[1:], *tanda))
    if asal in (Union, UnionType):
        ada = [_bentuk(k, ()) for k in isi if k is not type(None)]
        return Berganti(*ada) if len(ada) > 1 else _bentuk(_only(isi), tanda)
    if asal is tuple:
        paling = next(_said(tanda, "max_length"), None)
        hampa = not next(_said(tanda, "min_length"), 0)
        return Deret(_bentuk(isi[0], ()), paling, hampa)
    if asal is dict:
        return Menurut(_bentuk(isi[1], ()))
    if isinstance(jenis, type) and issubclass(jenis, Declaration):
        return Terinci(bagian_of(jenis))
    angka = next((t for t in tanda if isinstance(t, Angka)), None)
    menurut = next((t for t in tanda if isinstance(t, PilihanAturan)), None)
    pilihan = isi if asal is Literal else ()
    return Tunggal(angka, pilihan, menurut=menurut)


def _only(isi: tuple[Any, ...]) -> Any:
    return next(k for k in isi if k is not type(None))


def _said(tanda: tuple[Any, ...], apa: str) -> Iterator[int]:
    for t in tanda:
        if isinstance(t, FieldInfo):
            yield from _said(tuple(t.metadata), apa)
        elif (n := getattr(t, apa, None)) is not None:
            yield n
