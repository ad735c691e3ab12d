"""Rows of a CSV with keys of a whole file, and the tables that some of them make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.plain import BETULKAN, excel_error
from kinerja_cli.source.readers.csv_.apostrophe import unguarded
from kinerja_cli.source.readers.csv_.records import Field
from kinerja_cli.source.readers.formulir.entries import Entri, scalar_at
from kinerja_cli.source.readers.formulir.rows import row_key
from kinerja_cli.source.readers.formulir.tables import SIBLING, BarisTabel

# A row of a table says behind its key that it is the name of an item, or stands in
# the list beside: ``unit.nilai.1#nama``, ``unit.nilai.1^bobot``.
_NAMA = "#nama"
_KUNCI = re.compile(rf"(.+?)({_NAMA}|\^[A-Za-z_][A-Za-z0-9_-]*)?", re.DOTALL)


class Keyed(NamedTuple):
    """A row, by where its value belongs.

    Attributes:
        daftar: The keys of the list that it is in, and the number of its item; empty
            of one that is in none.
        sisanya: What is behind them, or all of it.
    """

    daftar: Keys
    sisanya: Keys
    entri: Entri

    @property
    def marked(self) -> bool:
        """Whether it can only be of a table: a part of an item, a name, a sibling."""
        return bool(self.daftar and self.sisanya)


def keyed(kunci: str, sel: Field, galat: Diagnostic | None = None) -> Keyed:
    """Read a row; its value is blank, a text, or refused as KIN140.

    Args:
        kunci: Its key.
        sel: The cell with its value.
        galat: Why the row is refused, if it is.

    Raises:
        ValueError: ``kunci`` is none that a form can have.
    """
    found = _KUNCI.fullmatch(kunci.strip())
    if found is None:
        raise ValueError(kunci)
    keys, lagi = row_key(found[1]), found[2]
    entri = _entri(keys, sel)
    if galat:
        entri = entri._replace(isi=scalar_at("?", sel.di), galat=galat)
    n = next((n for n, k in enumerate(keys) if isinstance(k, int)), None)
    if n is None:
        return Keyed((), keys, entri)
    sisanya = keys[n + 1 :]
    if lagi:
        sisanya = (_NAMA,) if lagi == _NAMA else (SIBLING, lagi[1:])
    return Keyed(keys[: n + 1], sisanya, entri)


def _entri(keys: Keys, sel: Field) -> Entri:
    if hampa(sel.teks):
        return Entri(keys, sel.di)
    galat = None
    if tertulis := excel_error(sel.teks.strip()):
        message = f"{kutip(tertulis)} nilai galat Excel, bukan isian"
        galat = Diagnostic("KIN140", message, BETULKAN)
    return Entri(keys, sel.di, scalar_at(unguarded(sel.teks), sel.di), galat)


def parted(rows: Iterable[Keyed]) -> tuple[list[Entri], list[BarisTabel]]:
    """Part the rows of tables from all others."""
    semua = [*rows]
    tabel = {r.daftar[:-1] for r in semua if r.marked}
    entries: list[Entri] = []
    butir: dict[Keys, list[Keyed]] = {}
    for r in semua:
        if r.daftar and r.daftar[:-1] in tabel:
            butir.setdefault(r.daftar, []).append(r)
        else:
            entries.append(r.entri)
    return entries, [_row(milik) for milik in butir.values()]


def _row(milik: list[Keyed]) -> BarisTabel:
    sel = [r.entri._replace(keys=r.sisanya) for r in milik if r.sisanya != (_NAMA,)]
    nama = [*_names(milik)]
    di = milik[0].entri.di
    return BarisTabel(milik[0].daftar[:-1], di, sel, nama[0] if nama else None)


def _names(milik: list[Keyed]) -> Iterator[Entri]:
    return (r.entri for r in milik if r.sisanya == (_NAMA,))
