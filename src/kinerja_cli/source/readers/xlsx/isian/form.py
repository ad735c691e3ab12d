"""A workbook that is a form of ours, to one tree a period."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import KinerjaError, Location, refusal
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN
from kinerja_cli.source.readers.formulir.rows import masa_of
from kinerja_cli.source.readers.formulir.versions import other_version
from kinerja_cli.source.readers.registry import Read
from kinerja_cli.source.readers.xlsx.buku import Buku
from kinerja_cli.source.readers.xlsx.isian.blocks import blocks_of, head_of
from kinerja_cli.source.readers.xlsx.isian.collect import Collector
from kinerja_cli.source.readers.xlsx.isian.complete import missing_rows
from kinerja_cli.source.readers.xlsx.isian.damage import damaged, no_periods
from kinerja_cli.source.readers.xlsx.isian.ends import ends_early
from kinerja_cli.source.readers.xlsx.isian.lost_parts import LostParts
from kinerja_cli.source.readers.xlsx.isian.page import Page
from kinerja_cli.source.readers.xlsx.isian.pages import Pages
from kinerja_cli.source.readers.xlsx.isian.passed import about_the_file, not_read
from kinerja_cli.source.readers.xlsx.isian.shown import ShownCells
from kinerja_cli.source.readers.xlsx.isian.stamp import is_stamp, marks_of, read_stamp
from kinerja_cli.source.readers.xlsx.limits import BATAS_BUKU
from kinerja_cli.source.readers.xlsx.reading import read_workbook
from kinerja_cli.source.text import Text, read_bytes

_ULANG = "buka di Excel, lalu simpan ulang sebagai buku kerja (.xlsx)"
_TEMPLAT = "formulirnya ditulis `kinerja templat --pk PK -o isian-2024.xlsx`"


def read(path: str) -> Sequence[Read]:
    """Read the workbook at ``path``, if it is a form of ours.

    Raises:
        KinerjaError: KIN101 or KIN102 it cannot be read, KIN130 to KIN133 it is no
            workbook; KIN134 it is no form, KIN135 no period is left of it.
    """
    raw = read_bytes(path, BATAS_BUKU)
    try:
        return Form(read_workbook(raw, path)).read()
    except KinerjaError:
        raise
    except Exception as error:
        message = "isi buku kerja ini tidak dikenal"
        hint = f"{_ULANG}; bila tetap demikian, kirimkan kepada pembuat program ini"
        raise refusal(Location(path, WORKBOOK), "KIN131", message, hint) from error


class Form:
    """A workbook, with what is known of its sheets.

    Attributes:
        buku: The workbook.
        stamp: What it says of itself.
        lembar: Its sheets, but for the one with the stamp.
        heads: What those sheets say of themselves that are of the form.
        blocks: Their rows.
    """

    def __init__(self, buku: Buku) -> None:
        self.buku, self.stamp = buku, read_stamp(buku)
        self.lembar = [s for s in buku.lembar if not is_stamp(s)]
        heads = ((s.nomor, head_of(s)) for s in self.lembar)
        self.heads = {nomor: head for nomor, head in heads if head is not None}
        self.blocks = {s.nomor: blocks_of(s) for s in self.lembar}

    def read(self) -> list[Read]:
        """Read each period that has something to say, or the first of them.

        Raises:
            KinerjaError: KIN134 it is no form, KIN135 no period is left of it.
        """
        self._refuse_foreign()
        pages = self._pages()
        if not pages.semua:
            raise no_periods(self.buku.path)
        self._collect(pages)
        semua = [*pages.semua, *pages.lain]
        dibaca = [p for p in semua if p.terisi] or semua[:1]
        dibaca[0].lepas.extend(pages.no_period(self.buku.path))
        for page in dibaca:
            missing_rows(page, self.stamp, self.buku.path)
            page.note(ends_early(page, self.buku.path))
        kosong = [p for p in pages.semua if p not in dibaca]
        lewat = not_read(self.buku, self.lembar, self.heads, self.blocks, kosong)
        dibaca[0].temuan.extend((*about_the_file(self.buku.path), *lewat))
        # What a page that is passed over was told of would be told to nobody.
        tersisih = [d for p in semua if p not in dibaca for d in p.temuan]
        dibaca[0].temuan.extend(tersisih)
        hilang = LostParts(
            self.buku.path, self.stamp, self.lembar, self.heads, self.blocks
        )
        dibaca[0].temuan.extend(hilang.find({p.masa for p in dibaca}))
        return [self._read(page) for page in dibaca]

    def _refuse_foreign(self) -> None:
        sendiri = self.stamp.nilai or self.buku.properti.get("kinerja") == FORMAT_ISIAN
        if not (self.heads or sendiri):
            bukan = "buku kerja ini bukan formulir `kinerja`"
            hint = f"{_TEMPLAT}; salin angkanya ke sana"
            location = Location(self.buku.path, WORKBOOK)
            lain = next(filter(None, map(other_version, marks_of(self.buku))), None)
            raise refusal(location, "KIN134", *(lain or (bukan, hint)))

    def _pages(self) -> Pages:
        pages = []
        for s in self.lembar:
            if s.tampak and s.nomor in self.heads:
                masa = masa_of(self.heads[s.nomor].items())
                if masa or (self.stamp.is_lke and self.blocks[s.nomor]):
                    pages.append(Page(s, masa))
        return Pages(pages[:1] if self.stamp.is_lke else pages)

    def _collect(self, pages: Pages) -> None:
        milik = {page.lembar.nomor: page for page in pages.semua}
        for s in self.lembar:
            if not s.tampak:
                continue
            page = milik.get(s.nomor)
            head, blocks = self.heads.get(s.nomor), self.blocks[s.nomor]
            rusak = damaged(self.buku.path, s, head, blocks)
            (page or pages.semua[0]).lepas.extend(rusak)
            if head is not None:
                collector = Collector(self.buku, s, page, pages, blocks)
                for blok in blocks:
                    collector.take(blok)

    def _read(self, page: Page) -> Read:
        dikatakan = {**self.stamp.nilai, **self.heads.get(page.lembar.nomor, {})}
        masa = dict([page.masa] if page.masa else ())
        head = {"format": self.stamp.berkas, "tahun": dikatakan.get("tahun", "")}
        head |= masa | ({"pk": dikatakan["pk"]} if "pk" in dikatakan else {})
        text = Text(self.buku.path, "", self.buku.sha256)
        shown = ShownCells(self.buku, self.blocks)
        return page.read(text, head, shown, self.stamp.nilai.get("pk_sha256", ""))
