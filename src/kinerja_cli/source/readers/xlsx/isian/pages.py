"""The periods of a workbook, told by their marks or by the names of their sheets."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_cli.core.teks import sepadan
from kinerja_cli.source.readers.formulir.rows import NAMA_MASA, Masa
from kinerja_cli.source.readers.xlsx.buku import LembarKerja
from kinerja_cli.source.readers.xlsx.isian.page import Page

_MASA = {sepadan(nama): masa for masa, nama in NAMA_MASA.items()}


class Pages:
    """What a workbook holds, a page a period.

    Attributes:
        semua: Those that have a sheet, in the order of the workbook.
        lain: Those that only sheets of several periods say.
    """

    def __init__(self, semua: Sequence[Page]) -> None:
        self.semua = list(semua)
        self.lain: list[Page] = []
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
        masa = _MASA.get(sepadan(nama))
        sejenis = masa and any(p.masa and p.masa[0] == masa[0] for p in self.semua)
        return self.of(masa, lembar) if masa and sejenis else None


def _names(page: Page) -> list[str]:
    if page.masa is None:
        return [page.lembar.nama]
    bawaan = NAMA_MASA.get(page.masa, "")
    return [page.lembar.nama, bawaan, " ".join(page.masa)]
