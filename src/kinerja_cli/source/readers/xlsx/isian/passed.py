"""What of a workbook is not read, and what else is to be said of the whole of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location, note
from kinerja_cli.core.teks import kutip, rangkai, visible
from kinerja_cli.source.nearby import absent
from kinerja_cli.source.readers.xlsx.buku import Buku, LembarKerja
from kinerja_cli.source.readers.xlsx.isian.blocks import Block
from kinerja_cli.source.readers.xlsx.isian.page import Page

_PETUNJUK = "petunjuk"  # a sheet of the form that has nothing to fill in


def not_read(
    buku: Buku,
    lembar: Sequence[LembarKerja],
    heads: Collection[int],
    blocks: Mapping[int, Sequence[Block]],
    kosong: Sequence[Page],
) -> Iterator[Diagnostic]:
    """Name the sheets that are not read, as KIN136 and KIN137.

    Args:
        buku: The workbook.
        lembar: Its sheets, but for its stamp.
        heads: Which of them are of the form.
        blocks: Their rows.
        kosong: Pages that nothing is filled in on.
    """
    if kosong:
        nama = rangkai(visible(p.lembar.nama) for p in kosong)
        d = note("KIN136", f"belum diisi, dilewati: lembar {nama}")
        yield d._replace(location=Location(buku.path, WORKBOOK))
    for s in lembar:
        di = Location(buku.path, CellPlace(s.nomor, 0, 0, s.nama))
        if s.nomor in heads and not s.tampak and any(map(_has_values, blocks[s.nomor])):
            message = f"lembar tersembunyi {kutip(s.nama)} dilewati, padahal ada isinya"
            yield note("KIN137", message)._replace(location=di)
        elif s.nomor not in heads and _has_content(s) and not blocks[s.nomor]:
            message = f"lembar {kutip(s.nama)} bukan bagian formulir, dilewati"
            yield note("KIN137", message)._replace(location=di)


def _has_values(blok: Block) -> bool:
    return any(n.kolom in row for _, row in blok.rows for n in blok.nilai)


def _has_content(lembar: LembarKerja) -> bool:
    return bool(lembar.sel) and lembar.nama.casefold() != _PETUNJUK


def about_the_file(path: str) -> Iterator[Diagnostic]:
    """Say, as KIN138, that somebody has the workbook open: not all of it is saved."""
    berkas = Path(path)
    kunci = (f"~${berkas.name}", f".~lock.{berkas.name}#")
    if not all(absent(str(berkas.with_name(k))) for k in kunci):
        message = "berkas ini sedang terbuka: yang dibaca yang terakhir disimpan"
        yield note("KIN138", message)._replace(location=Location(path, WORKBOOK))
