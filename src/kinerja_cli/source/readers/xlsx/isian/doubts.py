"""What is doubtful of a filled cell, whatever it holds: hidden, or from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja_cli.core.cell_place import column_letters
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.xlsx.buku import Buku, LembarKerja, StoredCell

_LUAR = re.compile(r"\[([0-9]{1,6})\]|file:///")
_TAMPILKAN = "tampilkan, lalu periksa isinya"


class Doubts:
    """Looks at the filled cells of one sheet; a hidden column is told of once."""

    def __init__(self, buku: Buku, lembar: LembarKerja) -> None:
        self._buku, self._lembar = buku, lembar
        self._kolom = set(lembar.kolom_tersembunyi)

    def of(self, cell: StoredCell) -> Iterator[Diagnostic]:
        """Find what is doubtful of a cell, as KIN148 and KIN149."""
        if cell.baris in self._lembar.baris_tersembunyi:
            message = f"baris {cell.baris} tersembunyi, padahal isiannya dihitung"
            yield Diagnostic("KIN148", message, _TAMPILKAN, "peringatan")
        if cell.kolom in self._kolom:
            self._kolom.discard(cell.kolom)
            kolom = column_letters(cell.kolom)
            message = f"kolom {kolom} tersembunyi, padahal isiannya dihitung"
            yield Diagnostic("KIN148", message, _TAMPILKAN, "peringatan")
        if cell.formula and (luar := _LUAR.search(cell.formula)):
            yield self._external(luar[1])

    def _external(self, nomor: str | None) -> Diagnostic:
        nama = self._buku.tautan.get(int(nomor), "") if nomor else ""
        sebut = f" {kutip(nama.rpartition('/')[2])}" if nama else ""
        message = f"rumus Excel ini mengambil dari berkas lain{sebut}"
        hint = "yang dibaca nilai terakhirnya: pastikan mutakhir, atau tulis angkanya"
        return Diagnostic("KIN149", message, hint, "peringatan")
