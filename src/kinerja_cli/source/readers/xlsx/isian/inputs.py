"""The cells of a sheet that may be filled in, and values that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.core.angka import readings, split_unit
from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.readers.formulir.rows import row_key
from kinerja_cli.source.readers.xlsx.buku import LembarKerja, StoredCell
from kinerja_cli.source.readers.xlsx.isian.blocks import Block

# A sum below the rows of a form is nobody's input.
_JUMLAH = re.compile(r"\s*_?(SUM|SUBTOTAL)\(", re.IGNORECASE)


class Row(NamedTuple):
    """A row with a key.

    Attributes:
        sel: Its cells by column.
    """

    baris: int
    keys: Keys
    sel: Mapping[int, StoredCell]


def keyed_rows(blok: Block) -> Iterator[Row]:
    """Walk the rows of a block that have a key."""
    akar = (blok.akar,) if blok.akar else ()
    for baris, sel in blok.rows:
        if keys := row_keys_at(sel.get(blok.kunci)):
            yield Row(baris, (*akar, *keys), sel)


def strays_of(
    lembar: LembarKerja, blok: Block
) -> Iterator[tuple[CellPlace, Diagnostic]]:
    """Find values in a block, in a row that has no key, as KIN146."""
    for baris, sel in blok.rows:
        if not row_keys_at(kunci := sel.get(blok.kunci)):
            for n in blok.nilai:
                if (cell := sel.get(n.kolom)) and _is_value(cell, kunci):
                    di = CellPlace(lembar.nomor, baris, n.kolom, lembar.nama)
                    yield di, _stray(kunci)


def row_keys_at(cell: StoredCell | None) -> Keys:
    """Read the key of a row out of its cell; empty where it is none."""
    try:
        return row_key(cell.teks.strip()) if cell else ()
    except ValueError:
        return ()


def _is_value(cell: StoredCell, kunci: StoredCell | None) -> bool:
    """Tell a value from a heading, which has no key and is no number."""
    if cell.jenis == "teks" and (kunci is None or hampa(kunci.teks)):
        return bool(readings(split_unit(cell.teks)[0]))
    return not hampa(cell.teks or "?") and not _JUMLAH.match(cell.formula)


def _stray(kunci: StoredCell | None) -> Diagnostic:
    message = "isian ini tidak dibaca: barisnya bukan baris formulir"
    if kunci and not hampa(kunci.teks):
        message = f"isian ini tidak dibaca: kunci barisnya tertimpa {kutip(kunci.teks)}"
    hint = "pindahkan ke baris formulir; formulir baru ditulis `kinerja templat`"
    return Diagnostic("KIN146", message, hint, "peringatan")
