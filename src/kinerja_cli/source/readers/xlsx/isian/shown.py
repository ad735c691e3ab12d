"""A cell of a form as findings show it: what it is called, and what stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Location
from kinerja_cli.core.teks import visible
from kinerja_cli.source.readers.xlsx.buku import Buku, StoredCell
from kinerja_cli.source.readers.xlsx.isian.blocks import Block
from kinerja_cli.source.readers.xlsx.numbers import stored_decimal

_LABEL, _ISI = 40, 36  # letters; what is longer is cut


class ShownCells:
    """Prints the cells of a workbook; ``blocks`` are those of each of its sheets."""

    def __init__(self, buku: Buku, blocks: Mapping[int, tuple[Block, ...]]) -> None:
        self._lembar = {s.nomor: s for s in buku.lembar}
        self._blocks = blocks

    def __call__(self, location: Location) -> str:
        """Print the cell at ``location``; nothing of a whole sheet."""
        di = location.place
        if not isinstance(di, CellPlace) or not di.line:
            return ""
        row = self._lembar[di.sheet_no].sel.get(di.line, {})
        isi = _content(row.get(di.column))
        label = " ".join(self._label(di, row)) or self._in_table(di)
        return f"{di.cell:>5} | {f'{label}: ' if label else ''}{isi}".rstrip()

    def _label(self, di: CellPlace, row: Mapping[int, StoredCell]) -> Iterator[str]:
        atas = [b for b in self._blocks.get(di.sheet_no, ()) if b.awal < di.line]
        if not atas:
            return
        blok = atas[-1]
        if blok.is_table and not blok.label:
            return
        if label := row.get(blok.label or blok.kunci):
            yield _cut(label.teks, _LABEL)
        if satuan := row.get(blok.satuan or 0):
            yield f"({_cut(satuan.teks, _LABEL)})"

    def _in_table(self, di: CellPlace) -> str:
        """Name the table that a cell is in, its column, and its row there."""
        atas = [b for b in self._blocks.get(di.sheet_no, ()) if b.awal < di.line]
        if not atas:
            return ""
        blok, sel = atas[-1], self._lembar[di.sheet_no].sel
        kunci = sel.get(di.line, {}).get(blok.kunci)
        nomor = kunci.teks.rpartition(".")[2] if kunci else ""
        judul = (_first(sel.get(n, {})) for n in range(blok.awal - 1, 0, -1))
        kolom = sel.get(blok.awal + 1, {}).get(di.column)
        bagian = ([*filter(None, judul)][1:2], [kolom.teks] if kolom else [])
        kata = ": ".join(_cut(t, _LABEL) for b in bagian for t in b)
        return ", ".join(filter(None, (kata, nomor and f"baris {nomor}")))


def _first(row: Mapping[int, StoredCell]) -> str:
    return next((c.teks for c in row.values()), "")


def _content(cell: StoredCell | None) -> str:
    if cell is None:
        return "(kosong)"
    if cell.jenis == "tanpa_hasil":
        return _cut(f"={cell.formula}", _ISI)
    if cell.jenis != "angka" or cell.format.jenis in {"tanggal", "durasi"}:
        return _cut(cell.teks, _ISI)
    nilai = stored_decimal(cell.teks)[0]
    persen = cell.format.jenis == "persen"
    return format_angka(nilai.scaleb(2)) + " %" if persen else format_angka(nilai)


def _cut(teks: str, batas: int) -> str:
    tampak = visible(teks[: batas * 4])
    return tampak if len(tampak) <= batas else f"{tampak[: batas - 1]}…"
