"""A form whose markers were destroyed: said instead of reading half of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, Location, refusal
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.formulir.rows import masa_of
from kinerja_cli.source.readers.xlsx.buku import LembarKerja
from kinerja_cli.source.readers.xlsx.isian.blocks import Block
from kinerja_cli.source.readers.xlsx.isian.inputs import row_keys_at

_ULANG = "salin angkanya ke formulir baru: `kinerja templat --pk PK -o isian-2024.xlsx`"


def damaged(
    path: str,
    lembar: LembarKerja,
    head: Mapping[str, str] | None,
    blocks: Sequence[Block],
) -> Iterator[Diagnostic]:
    """Find, as KIN135, what the markers of a visible sheet do not tell any more.

    Args:
        path: The workbook.
        lembar: The sheet.
        head: What it says of itself, if it does.
        blocks: Its rows of markers.
    """
    apa = ""
    if head is None:
        apa = "baris pertamanya" if blocks else ""
    elif not blocks:
        apa = "baris di atas isiannya" if masa_of(head.items()) else ""
    elif any(_filled_above(lembar, blocks[0])):
        apa = "baris di atas isiannya, yang berpindah"
    if apa:
        message = f"penanda lembar {kutip(lembar.nama)} rusak: {apa}"
        hint = f"urungkan pengurutan atau penghapusan barisnya; atau {_ULANG}"
        di = Location(path, CellPlace(lembar.nomor, 0, 0, lembar.nama))
        yield Diagnostic("KIN135", message, hint, location=di)


def no_periods(path: str) -> KinerjaError:
    """Say that no sheet of a form is left that says its period, as KIN135."""
    message = "tidak ada lembar isian yang tampak di formulir ini"
    hint = f"tampilkan lembar periodenya, atau {_ULANG}"
    return refusal(Location(path, WORKBOOK), "KIN135", message, hint)


def _filled_above(lembar: LembarKerja, blok: Block) -> Iterator[bool]:
    for baris, row in lembar.sel.items():
        if baris >= blok.awal:
            return
        terisi = any(n.kolom in row for n in blok.nilai)
        yield terisi and bool(row_keys_at(row.get(blok.kunci)))
