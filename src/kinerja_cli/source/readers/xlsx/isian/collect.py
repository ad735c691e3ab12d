"""The rows of a sheet of a form, each given to the period that it is of."""

from __future__ import annotations

from collections.abc import Mapping

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location
from kinerja_cli.core.teks import hampa, kutip, rangkai, visible
from kinerja_cli.source.readers.formulir.entries import Entri
from kinerja_cli.source.readers.formulir.rows import is_list_row
from kinerja_cli.source.readers.formulir.tables import BarisTabel
from kinerja_cli.source.readers.xlsx.buku import Buku, LembarKerja
from kinerja_cli.source.readers.xlsx.isian.blocks import Block, ValueColumn
from kinerja_cli.source.readers.xlsx.isian.doubts import Doubts
from kinerja_cli.source.readers.xlsx.isian.inputs import Row, keyed_rows, strays_of
from kinerja_cli.source.readers.xlsx.isian.merged import Spot, merged_over
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
        self, buku: Buku, lembar: LembarKerja, page: Page | None, pages: Pages
    ) -> None:
        self._buku, self._lembar = buku, lembar
        self._doubts = Doubts(buku, lembar)
        self.page, self.pages = page or pages.only, pages
        self._first = page or pages.semua[0]
        self._merged: Mapping[Spot, Diagnostic] = {}
        self._kosong: set[Keys] = set()

    def take(self, blok: Block) -> None:
        """Give each row of a block to its page."""
        rows = [*keyed_rows(blok)]
        spots = ((r.baris, n.kolom) for r in rows for n in blok.nilai)
        self._merged = merged_over(self._lembar, spots, self._buku.path)
        for row in rows:
            if is_list_row(row.keys) and (blok.is_table or self._unsaid(blok)):
                self._table_row(blok, row)
            else:
                for kolom in blok.nilai:
                    self._value(row, kolom)
        for di, d in strays_of(self._lembar, blok):
            self._first.temuan.append(self._at(d, di))

    def _unsaid(self, blok: Block) -> bool:
        return self.page is None and not any(n.masa for n in blok.nilai)

    def _value(self, row: Row, kolom: ValueColumn) -> None:
        masa = kolom.masa
        page = self.pages.of(masa, self._lembar) if masa else self.page
        keys = (*row.keys, *kolom.keys)
        entri = self._entri(row, kolom.kolom, keys, page or self._first)
        if page:
            page.entries.append(entri)
        elif entri.terisi:
            self._no_period(self._di(row.baris, kolom.kolom), "")

    def _table_row(self, blok: Block, row: Row) -> None:
        periode = row.sel.get(blok.periode or 0)
        sebut = periode.teks if periode else ""
        page = self.page if hampa(sebut) else self.pages.named(sebut)
        untuk = page or self._first
        sel = [self._entri(row, n.kolom, n.keys, untuk) for n in blok.nilai]
        nama = None
        if blok.nama:
            nama = self._entri(row, blok.nama, ("nama",), untuk)
        baris = BarisTabel(row.keys[:-1], sel[0].di, sel, nama)
        if page:
            page.baris.append(baris)
        elif baris.isi:
            self._no_period(self._di(row.baris, blok.periode or blok.kunci), sebut)
        elif baris.daftar not in self._kosong:
            self._kosong.add(baris.daftar)
            for page in self.pages.semua:
                page.baris.append(baris)

    def _entri(self, row: Row, kolom: int, keys: Keys, page: Page) -> Entri:
        di = self._di(row.baris, kolom)
        if self._merged and (galat := self._merged.get((row.baris, kolom))):
            return Entri(keys, di, CellText("?", di), galat)
        cell = row.sel.get(kolom)
        isi, galat, catatan = read_value(cell, di, self._buku)
        if cell is None or isi is None:
            return Entri(keys, di)
        page.temuan.extend(self._at(d, di) for d in self._doubts.of(cell))
        if catatan and not (catatan.code == "KIN150" and _KATA.intersection(keys)):
            page.temuan.append(self._at(catatan, di))
        return Entri(keys, di, isi, galat)

    def _no_period(self, di: CellPlace, sebut: str) -> None:
        nama = rangkai((visible(p.lembar.nama) for p in self.pages.semua), kata="atau")
        message = "baris ini belum disebut periodenya"
        if not hampa(sebut):
            message = f"{kutip(sebut)} bukan periode formulir ini"
        d = Diagnostic("KIN155", message, f"pilih {nama}")
        self._first.lepas.append(self._at(d, di))

    def _di(self, baris: int, kolom: int) -> CellPlace:
        return CellPlace(self._lembar.nomor, baris, kolom, self._lembar.nama)

    def _at(self, d: Diagnostic, di: CellPlace) -> Diagnostic:
        return d._replace(location=Location(self._buku.path, di))
