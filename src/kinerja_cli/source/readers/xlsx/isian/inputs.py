"""The cells of a sheet that may be filled in, and values that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kinerja_cli.core.angka import readings, split_unit
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import hampa, kutip, visible
from kinerja_cli.source.readers.formulir.label_check import is_moved, without_check
from kinerja_cli.source.readers.formulir.rows import row_key
from kinerja_cli.source.readers.xlsx.buku import StoredCell
from kinerja_cli.source.readers.xlsx.isian.blocks import Block

# A sum below the rows of a form is nobody's input.
_JUMLAH = re.compile(r"\s*_?(SUM|SUBTOTAL)\(", re.IGNORECASE)


def stray_value(
    kunci: StoredCell | None, cell: StoredCell | None, *, judul: bool
) -> Diagnostic | None:
    """Warn, as KIN146, of a value in a row that has no key, or none of a form.

    ``judul`` says that there may be headings in such a row.
    """
    return _stray(kunci) if cell and _is_value(cell, kunci, judul=judul) else None


def heading_row(blok: Block) -> int:
    """Return the row that heads the columns of a block: the first that has no key."""
    kolom = [n.kolom for n in blok.nilai]
    tanpa = (
        n
        for n, sel in blok.rows
        if not row_keys_at(sel.get(blok.kunci)) and any(k in sel for k in kolom)
    )
    return next(tanpa, 0)


def row_keys_at(cell: StoredCell | None) -> Keys:
    """Read the key of a row out of its cell; empty where it is none."""
    try:
        return row_key(cell.teks.strip()) if cell else ()
    except ValueError:
        return ()


def moved_row(blok: Block, sel: Mapping[int, StoredCell]) -> Diagnostic | None:
    """Refuse, as KIN156, what stands beside a key that it was not given with."""
    kunci, kode = sel.get(blok.kunci), sel.get(blok.kode or 0)
    label = sel.get(blok.label or 0)
    # A column that was deleted tells nothing.
    if not (kunci and label and blok.kode):
        return None
    if not is_moved(kunci.teks, (kode.teks if kode else "", label.teks)):
        return None
    semula = f"`{visible(without_check(kunci.teks))}`"
    message = f"baris ini tertulis {kutip(label.teks)}, padahal kuncinya {semula}"
    hint = "urungkan pengurutan atau ubahannya, atau salin isiannya ke formulir baru"
    return Diagnostic("KIN156", message, hint)


def _is_value(cell: StoredCell, kunci: StoredCell | None, *, judul: bool) -> bool:
    """Tell a value from a heading, which has no key and is no number."""
    if judul and cell.jenis == "teks" and (kunci is None or hampa(kunci.teks)):
        return bool(readings(split_unit(cell.teks)[0]))
    return not hampa(cell.teks or "?") and not _JUMLAH.match(cell.formula)


def _stray(kunci: StoredCell | None) -> Diagnostic:
    message = "isian ini tidak dibaca: barisnya bukan baris formulir"
    if kunci and not hampa(kunci.teks):
        message = f"isian ini tidak dibaca: kunci barisnya tertimpa {kutip(kunci.teks)}"
    hint = "pindahkan ke baris formulir; formulir baru ditulis `kinerja templat`"
    return Diagnostic("KIN146", message, hint, "peringatan")
