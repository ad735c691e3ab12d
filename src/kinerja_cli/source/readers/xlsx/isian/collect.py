"""The rows of a sheet of a form, each given to the period that it is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location
from kinerja_cli.core.teks import hampa
from kinerja_cli.source.readers.formulir.entries import Entri
from kinerja_cli.source.readers.formulir.rows import is_list_row
from kinerja_cli.source.readers.formulir.tables import BarisTabel
from kinerja_cli.source.readers.xlsx.buku import Buku, LembarKerja, StoredCell
from kinerja_cli.source.readers.xlsx.isian.blanks import BlankCells
from kinerja_cli.source.readers.xlsx.isian.blocks import Block, ValueColumn
from kinerja_cli.source.readers.xlsx.isian.doubts import Doubts
from kinerja_cli.source.readers.xlsx.isian.inputs import (
    heading_row,
    moved_row,
    row_keys_at,
    stray_value,
)
from kinerja_cli.source.readers.xlsx.isian.merged import merged_over
from kinerja_cli.source.readers.xlsx.isian.page import Page
from kinerja_cli.source.readers.xlsx.isian.pages import Pages
from kinerja_cli.source.readers.xlsx.isian.values import read_value
from kinerja_cli.source.scalar import CellText

# Where words stand, which may well be digits.
_KATA = frozenset(
    {"nama", "keterangan", "instansi", "belum", "tidak_ada", "narasi", "narasi_sasaran"}
)


class Collector:
    """Reads one sheet.

    Attributes:
        page: That of the sheet, where it is of one period.
        pages: All there are; the first is told what belongs to none.
    """

    def __init__(
        self,
        buku: Buku,
        lembar: LembarKerja,
        page: Page | None,
        pages: Pages,
        blocks: Sequence[Block],
    ) -> None:
        self._buku, self._lembar = buku, lembar
        self._doubts = Doubts(buku, lembar)
        self.page, self.pages = page or pages.only, pages
        self._first = page or pages.semua[0]
        self._merged = merged_over(lembar, blocks, buku.path)
        self._rows = {baris for baris, _ in self._merged}
        self._kosong: set[Keys] = set()
        self._bersama = page is None
        self._kepala, self._asing = 0, 0

    def take(self, blok: Block) -> None:
        """Give each row of a block to its page."""
        semua = [(n, self._page(n), self._blank(blok, n)) for n in blok.nilai]
        self._kepala = heading_row(blok)
        tabel = blok.is_table or (self.page is None and not any(p for _, p, _ in semua))
        for baris, sel in blok.rows:
            kunci = sel.get(blok.kunci)
            if tabel and self._table_row(blok, baris, sel):
                continue
            for n, page, kosong in semua:
                if sel.get(n.kolom) is not None or baris in self._rows:
                    self._value(blok, n, page, baris, sel)
                elif kunci is not None:
                    kosong.baris.append((baris, kunci.teks))
        for _, page, kosong in semua:
            if page:
                page.kosong.append(kosong)

    def _page(self, kolom: ValueColumn) -> Page | None:
        if kolom.masa is None:
            return self.page
        return self.pages.of(kolom.masa, self._lembar)

    def _blank(self, blok: Block, kolom: ValueColumn) -> BlankCells:
        return BlankCells(self._lembar, kolom.kolom, blok.akar, kolom.keys, [])

    def _value(
        self,
        blok: Block,
        kolom: ValueColumn,
        page: Page | None,
        baris: int,
        sel: Mapping[int, StoredCell],
    ) -> None:
        untuk = page or self._first
        if not (keys := row_keys_at(sel.get(blok.kunci))):
            self._stray(blok, baris, sel, kolom.kolom)
            return
        keys = (*blok.akar, *keys, *kolom.keys)
        entri = self._entri(baris, sel, kolom.kolom, keys, untuk)
        if entri.terisi and entri.galat is None:
            entri = entri._replace(galat=moved_row(blok, sel))
        if page:
            page.entries.append(entri)
        elif entri.terisi:
            self.pages.tanpa.append((self._di(baris, kolom.kolom), ""))

    def _stray(
        self, blok: Block, baris: int, sel: Mapping[int, StoredCell], kolom: int
    ) -> None:
        """Tell of a value in a row that is none; of a row of a table, once."""
        judul = not self._bersama or baris == self._kepala
        stray = stray_value(sel.get(blok.kunci), sel.get(kolom), judul=judul)
        if stray and not (blok.is_table and baris == self._asing):
            self._asing = baris
            self._first.temuan.append(self._at(stray, self._di(baris, kolom)))

    def _table_row(
        self, blok: Block, baris: int, sel: Mapping[int, StoredCell]
    ) -> bool:
        """Read a row of a table; False where it is none."""
        keys = row_keys_at(sel.get(blok.kunci))
        if not is_list_row(keys):
            return False
        daftar = (*blok.akar, *keys[:-1])
        kolom = (*(n.kolom for n in blok.nilai), *([blok.nama] if blok.nama else ()))
        if not any(k in sel for k in kolom) and baris not in self._rows:
            self._blank_row(daftar, self._di(baris, kolom[0]))
            return True
        periode = sel.get(blok.periode or 0)
        sebut = periode.teks if periode else ""
        page = self.page if hampa(sebut) else self.pages.named(sebut, self._lembar)
        row = self._row(blok, baris, sel, daftar, page or self._first)
        if page:
            page.baris.append(row)
        elif row.isi:
            di = self._di(baris, blok.periode or blok.kunci)
            self.pages.tanpa.append((di, sebut))
        return True

    def _row(
        self,
        blok: Block,
        baris: int,
        sel: Mapping[int, StoredCell],
        daftar: Keys,
        page: Page,
    ) -> BarisTabel:
        isi = [self._entri(baris, sel, n.kolom, n.keys, page) for n in blok.nilai]
        nama = None
        if blok.nama:
            nama = self._entri(baris, sel, blok.nama, ("nama",), page)
        return BarisTabel(daftar, isi[0].di, isi, nama)

    def _blank_row(self, daftar: Keys, di: CellPlace) -> None:
        """Keep the first blank row of a list: it is where to begin, in any period."""
        if daftar not in self._kosong:
            self._kosong.add(daftar)
            for page in self.pages.semua:
                page.baris.append(BarisTabel(daftar, di, ()))

    def _entri(
        self,
        baris: int,
        sel: Mapping[int, StoredCell],
        kolom: int,
        keys: Keys,
        page: Page,
    ) -> Entri:
        di = self._di(baris, kolom)
        if galat := self._merged.get((baris, kolom)):
            return Entri(keys, di, CellText("?", di), galat)
        cell = sel.get(kolom)
        isi, galat, catatan = read_value(cell, di, self._buku)
        if cell is None or isi is None:
            return Entri(keys, di)
        page.temuan.extend(self._at(d, di) for d in self._doubts.of(cell))
        if catatan and not (catatan.code == "KIN150" and _KATA.intersection(keys)):
            page.temuan.append(self._at(catatan, di))
        return Entri(keys, di, isi, galat)

    def _di(self, baris: int, kolom: int) -> CellPlace:
        return CellPlace(self._lembar.nomor, baris, kolom, self._lembar.nama)

    def _at(self, d: Diagnostic, di: CellPlace) -> Diagnostic:
        return d._replace(location=Location(self._buku.path, di))
