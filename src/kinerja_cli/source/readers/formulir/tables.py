"""Tables of a form: rows that become a list, or a mapping where each has a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.source.readers.formulir.entries import Anywhere, Entri, scalar_at

# What a column of a table adds to the keys of a row; one after ``SIBLING`` is in the
# list of that name beside the list of the row, at the same place.
SIBLING = "^"


class BarisTabel(NamedTuple):
    """One row of a table.

    Attributes:
        daftar: The keys of the list that it is in.
        di: Its first cell that may be filled in.
        sel: Its cells, each with what its column adds to the keys.
        nama: The cell of its name, where it can have one.
    """

    daftar: Keys
    di: Anywhere
    sel: Sequence[Entri]
    nama: Entri | None = None

    @property
    def isi(self) -> bool:
        """Whether anything is filled in."""
        return self.bernama or any(s.terisi for s in self.sel)

    @property
    def bernama(self) -> bool:
        """Whether its name is filled in."""
        return self.nama is not None and self.nama.terisi


def table_entries(
    semua: Sequence[BarisTabel],
) -> Iterator[tuple[Keys, Sequence[Entri]]]:
    """Yield each list, its rows in their order; blank rows are left out."""
    menurut: dict[Keys, list[BarisTabel]] = {}
    for b in semua:
        menurut.setdefault(b.daftar, []).append(b)
    for daftar, milik in menurut.items():
        yield daftar, [*_entries(daftar, milik)]


def _entries(daftar: Keys, semua: Sequence[BarisTabel]) -> Iterator[Entri]:
    isi = [b for b in semua if b.isi]
    if not isi:
        yield Entri(daftar, semua[0].di)
        return
    keliru = next(_wrong_names(isi), None)
    if keliru is not None:
        yield keliru._replace(keys=daftar)
        return
    nomor = count()
    for b in isi:
        nama = b.nama.isi if b.nama and b.bernama else None
        kunci = next(nomor) if nama is None else nama
        yield from (s._replace(keys=_keys(daftar, kunci, s.keys)) for s in b.sel)


def _keys(daftar: Keys, kunci: str | int, kolom: Keys) -> Keys:
    if kolom[:1] == (SIBLING,):
        return (*daftar[:-1], kolom[1], kunci)
    return (*daftar, kunci, *kolom)


def _wrong_names(isi: Sequence[BarisTabel]) -> Iterator[Entri]:
    """Find a name that is refused, or a row without one where others have theirs."""
    bernama = [b for b in isi if b.bernama]
    namanya = [b.nama for b in isi if b.nama] if bernama else []
    for nama in namanya:
        if nama.galat:
            yield nama
        elif not nama.terisi:
            message = f"baris ini tanpa nama, padahal {len(bernama)} lainnya bernama"
            hint = "beri nama semua baris yang terisi, atau kosongkan semua namanya"
            yield _placeholder(nama, Diagnostic("KIN154", message, hint))


def _placeholder(sel: Entri, galat: Diagnostic) -> Entri:
    return sel._replace(isi=scalar_at("?", sel.di), galat=galat)
