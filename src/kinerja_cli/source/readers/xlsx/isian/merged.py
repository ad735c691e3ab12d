"""Cells that are merged over what is to be filled in: which is meant, none can tell."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import islice

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.source.readers.xlsx.buku import LembarKerja, SelGabungan
from kinerja_cli.source.readers.xlsx.isian.blocks import Block
from kinerja_cli.source.readers.xlsx.isian.inputs import row_keys_at

Spot = tuple[int, int]  # row and column
_TERBANYAK = 100_000  # rows of merged cells that are looked at


def merged_over(
    lembar: LembarKerja, blocks: Iterable[Block], path: str
) -> dict[Spot, Diagnostic]:
    """Refuse, as KIN144, cells that are merged with others; one finding a range.

    Args:
        lembar: The sheet.
        blocks: Its rows.
        path: Its workbook.

    Returns:
        The finding of each cell that is refused.
    """
    if not lembar.gabungan:
        return {}
    menurut: dict[SelGabungan, list[Spot]] = {}
    dekat = _by_row(lembar)
    for spot in _inputs(blocks, dekat):
        for g in dekat[spot[0]]:
            if g.memuat(*spot):
                menurut.setdefault(g, []).append(spot)
    return {
        spot: _refusal(lembar, g, milik[0], path)
        for g, milik in menurut.items()
        if len(milik) > 1 or _is_filled(lembar, g)
        for spot in milik
    }


def _inputs(blocks: Iterable[Block], dekat: Container[int]) -> Iterator[Spot]:
    """Walk the cells that may be filled in, in the rows that are ``dekat``."""
    for blok in blocks:
        for baris, sel in blok.rows:
            if baris in dekat and row_keys_at(sel.get(blok.kunci)):
                yield from ((baris, n.kolom) for n in blok.nilai)


def _by_row(lembar: LembarKerja) -> dict[int, list[SelGabungan]]:
    menurut: dict[int, list[SelGabungan]] = {}
    akhir = max(lembar.sel, default=0)
    for baris, g in islice(_rows(lembar.gabungan, akhir), _TERBANYAK):
        menurut.setdefault(baris, []).append(g)
    return menurut


def _rows(
    semua: Sequence[SelGabungan], akhir: int
) -> Iterator[tuple[int, SelGabungan]]:
    for g in semua:
        for baris in range(g.baris, min(g.sampai_baris, akhir) + 1):
            yield baris, g


def _is_filled(lembar: LembarKerja, g: SelGabungan) -> bool:
    # All but the first cell of a range are blank, as programs merge them.
    return g.kolom in lembar.sel.get(g.baris, {})


def _refusal(lembar: LembarKerja, g: SelGabungan, spot: Spot, path: str) -> Diagnostic:
    di = Location(path, CellPlace(lembar.nomor, *spot, lembar.nama))
    message = f"sel digabung ({g.teks}), sehingga isiannya tidak pasti milik mana"
    hint = "pisahkan selnya (Merge & Center), lalu isi satu per satu"
    return Diagnostic("KIN144", message, hint, location=di)
