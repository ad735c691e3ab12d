"""The periods of a workbook, told by their marks or by the names of their sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.core.sebutan_periode import bagian_tahun
from kinerja_cli.core.teks import BATAS_SEBUT, hampa, kutip, rangkai, sepadan, visible
from kinerja_cli.source.readers.formulir.rows import NAMA_MASA, Masa
from kinerja_cli.source.readers.xlsx.buku import LembarKerja
from kinerja_cli.source.readers.xlsx.isian.page import Page

_MASA = {sepadan(nama): masa for masa, nama in NAMA_MASA.items()}


class Pages:
    """What a workbook holds, a page a period.

    Attributes:
        semua: Those that have a sheet, in the order of the workbook.
        lain: Those that only sheets of several periods say.
        tanpa: Cells that should say their period, and what they say; they are of none.
    """

    def __init__(self, semua: Sequence[Page]) -> None:
        self.semua = list(semua)
        self.lain: list[Page] = []
        self.tanpa: list[tuple[CellPlace, str]] = []
        self._masa: dict[Masa | None, Page] = {}
        self._nama: dict[str, Page] = {}
        for page in semua:
            self._masa.setdefault(page.masa, page)
            for nama in _names(page):
                self._nama.setdefault(sepadan(nama), page)

    @property
    def only(self) -> Page | None:
        """The page of a workbook that has but one."""
        return self.semua[0] if len(self.semua) == 1 else None

    def of(self, masa: Masa, lembar: LembarKerja) -> Page:
        """Return the page of a period; one without a sheet is of ``lembar``."""
        page = self._masa.get(masa)
        if page is None:
            page = self._masa[masa] = Page(lembar, masa, sendiri=False)
            self.lain.append(page)
        return page

    def named(self, nama: str, lembar: LembarKerja) -> Page | None:
        """Return the page whose sheet has that name, or had it when it was written.

        That of a period whose sheet is gone is of ``lembar``.
        """
        if page := self._nama.get(sepadan(nama)):
            return page
        masa = _MASA.get(sepadan(nama)) or self._spelt(sepadan(nama))
        sejenis = masa and masa[0] in self._jenis
        return self.of(masa, lembar) if masa and sejenis else None

    def no_period(self, path: str) -> Iterator[Diagnostic]:
        """Refuse, as KIN155, what says no period, or none of the form; once a word."""
        menurut: dict[str, list[CellPlace]] = {}
        for di, sebut in self.tanpa:
            menurut.setdefault("" if hampa(sebut) else sebut, []).append(di)
        nama = rangkai((visible(p.lembar.nama) for p in self.semua), kata="atau")
        for sebut, semua in menurut.items():
            message = "baris ini belum disebut periodenya"
            if len(semua) > 1:
                baris = rangkai((di.line for di in semua), BATAS_SEBUT)
                message = f"{len(semua)} baris belum disebut periodenya: {baris}"
            if sebut:
                message = f"{kutip(sebut)} bukan periode formulir ini"
            d = Diagnostic("KIN155", message, f"pilih {nama}")
            yield d._replace(location=Location(path, semua[0]))

    @property
    def _jenis(self) -> set[str]:
        return {p.masa[0] for p in self.semua if p.masa}

    def _spelt(self, nama: str) -> Masa | None:
        """Read ``tw 3``, ``triwulan iii``, or ``3`` where all are of one kind."""
        bagian = bagian_tahun(nama, "".join(self._jenis))
        if bagian is None or bagian.tahun:
            return None
        return bagian.jenis, str(bagian.nomor)


def _names(page: Page) -> list[str]:
    if page.masa is None:
        return [page.lembar.nama]
    bawaan = NAMA_MASA.get(page.masa, "")
    return [page.lembar.nama, bawaan, " ".join(page.masa)]
