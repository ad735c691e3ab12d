"""What is known while a page is set: its headings so far, and the trails it owes."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.export.html.jejak import BukuJejak
from kinerja_cli.export.html.tanda import lolos

PALING_DALAM = 6  # HTML has no heading below


class IsiDaftar(NamedTuple):
    """A line of the contents."""

    tanda: str
    judul: str
    tingkat: int


class Pena:
    """The pen that sets one page, from its top to its end.

    Attributes:
        jejak: The trails of the numbers that it wrote.
        daftar_isi: Its headings and the titles of its tables, in order.
        tingkat: The level of the heading that it is under; the report's own is 1.
        judul: The words of that heading.
    """

    def __init__(self, judul: str) -> None:
        self.jejak = BukuJejak()
        self.daftar_isi: list[IsiDaftar] = []
        self.tingkat = 1
        self.judul = judul
        self._terbuka: list[int] = []

    def catat(self, judul: str, tingkat: int) -> str:
        """Note a title in the contents; returns the mark to set on it."""
        tanda = f"b{len(self.daftar_isi) + 1}"
        self.daftar_isi.append(IsiDaftar(tanda, judul, tingkat))
        return tanda

    def tabel(self, judul: str) -> str:
        """Note the title of a table; returns the mark to set on it."""
        return self.catat(judul, min(self.tingkat + 1, PALING_DALAM))

    def kepala(self, judul: str) -> Iterator[str]:
        """Yield the heading of a part, one below the heading that it is under."""
        if judul:
            h = min(self.tingkat + 1, PALING_DALAM)
            yield f'<h{h} id="{self.catat(judul, h)}">{lolos(judul)}</h{h}>'

    def buka(self, judul: str, tingkat: int, kelas: str = "") -> Iterator[str]:
        """Begin a section, and end those that it is not within."""
        yield from self.tutup(tingkat)
        self._terbuka.append(tingkat)
        self.tingkat, self.judul = len(self._terbuka), judul
        yield f"<section{kelas}>"
        yield from self.kepala(judul)
        self.tingkat += 1

    def tutup(self, tingkat: int = 0) -> Iterator[str]:
        """End the sections of that level and below."""
        while self._terbuka and self._terbuka[-1] >= tingkat:
            self._terbuka.pop()
            yield "</section>"
        self.tingkat = len(self._terbuka) + 1
