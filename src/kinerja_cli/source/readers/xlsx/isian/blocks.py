"""The parts of a sheet of a form, found by their markers, wherever they were moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN
from kinerja_cli.source.readers.formulir.rows import Masa, head_pairs, masa_of, row_key
from kinerja_cli.source.readers.formulir.tables import SIBLING
from kinerja_cli.source.readers.xlsx.buku import LembarKerja, StoredCell

_KUNCI = re.compile(r"kunci(?: (\w+))?")
_NILAI = re.compile(r"nilai(?: (?:\.(\S+)|\^(\w+)|(\w+=\w+)))?")


class ValueColumn(NamedTuple):
    """A column that is filled in.

    Attributes:
        keys: What it adds to the keys of a row.
        masa: The period that it is of, where it says so.
    """

    kolom: int
    keys: Keys = ()
    masa: Masa | None = None


class Block(NamedTuple):
    """Rows below one row of markers.

    Attributes:
        awal: The row of markers.
        rows: The rows below it, each with its cells by column.
        akar: The keys above those of its rows; none where these are whole.
        label: The column with what a row is called, if there is one; ``kode`` has more.
    """

    awal: int
    rows: list[tuple[int, Mapping[int, StoredCell]]]
    kunci: int
    akar: Keys
    nilai: tuple[ValueColumn, ...]
    label: int | None = None
    satuan: int | None = None
    nama: int | None = None
    periode: int | None = None
    kode: int | None = None

    @property
    def is_table(self) -> bool:
        """Whether the number in the key of a row does not matter."""
        return bool(self.nama or self.periode or any(n.keys for n in self.nilai))


def head_of(lembar: LembarKerja) -> dict[str, str] | None:
    """Read what a sheet says of itself; None of one that is not of a form."""
    for row in lembar.sel.values():
        for cell in row.values():
            if cell.teks == FORMAT_ISIAN:
                return head_pairs(c.teks for c in row.values())
    return None


def blocks_of(lembar: LembarKerja) -> tuple[Block, ...]:
    """Find the blocks of a sheet, from above."""
    found: list[Block] = []
    for baris, row in lembar.sel.items():
        blok = _block(baris, row) if _mentions_keys(row) else None
        if blok:
            found.append(blok)
        elif found:
            found[-1].rows.append((baris, row))
    return tuple(found)


def _mentions_keys(row: Mapping[int, StoredCell]) -> bool:
    for cell in row.values():  # noqa: SIM110 - rows are many, a generator costs more
        if cell.teks[:5] == "kunci":
            return True
    return False


def _block(baris: int, row: Mapping[int, StoredCell]) -> Block | None:
    teks = {c.teks: k for k, c in row.items() if c.jenis == "teks"}
    kunci = next(((k, m) for t, k in teks.items() if (m := _KUNCI.fullmatch(t))), None)
    nilai = tuple(_columns(teks))
    if kunci is None or not nilai:
        return None
    di = (teks.get(apa) for apa in ("isian", "satuan", "nama", "periode", "kode"))
    return Block(
        baris, [], kunci[0], tuple(filter(None, kunci[1].groups())), nilai, *di
    )


def _columns(teks: Mapping[str, int]) -> Iterator[ValueColumn]:
    for t, kolom in teks.items():
        if m := _NILAI.fullmatch(t):
            bagian, sisi, masa = m.groups()
            dikatakan = masa_of(head_pairs((masa,)).items()) if masa else None
            yield ValueColumn(kolom, _added(bagian, sisi), dikatakan)


def _added(bagian: str | None, sisi: str | None) -> Keys:
    try:
        return row_key(bagian) if bagian else (SIBLING, sisi) if sisi else ()
    except ValueError:
        return (bagian or "",)
