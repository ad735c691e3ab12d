"""The trails of the numbers of a page: each step said once, wherever it is cited."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.export.html.tanda import lolos, lolos_tampak
from kinerja_cli.laporan.cabang_jejak import kalimat_simpul

if TYPE_CHECKING:
    from kinerja_cli.hitung.jejak import Simpul


class _Langkah(NamedTuple):
    """A step as it is said, and the numbers of those that it rests on."""

    kalimat: tuple[str, ...]
    dasar: tuple[int, ...]


class BukuJejak:
    """Steps by their number, and those that a cell cites, by the name of its row."""

    def __init__(self) -> None:
        self._nomor: dict[_Langkah, int] = {}
        self._langkah: list[_Langkah] = []
        self._kenal: dict[object, tuple[Simpul, int]] = {}
        self._milik: dict[str, dict[int, None]] = {}
        self._tertulis: set[int] = set()

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self._milik)

    def sebut(self, simpul: "Simpul", pemilik: str) -> str:
        """Cite the step of a number of a row; returns where it is to be found."""
        nomor = self._catat(simpul)
        self._milik.setdefault(pemilik, {})[nomor] = None
        return _tanda(nomor)

    def _catat(self, s: "Simpul") -> int:
        # The same step, placed anew for every table, is looked at once.
        sama = (id(s.langkah), s.letak)
        if sama not in self._kenal:
            langkah = _Langkah(kalimat_simpul(s), tuple(map(self._catat, s.dasar)))
            nomor = self._nomor.setdefault(langkah, len(self._langkah))
            if nomor == len(self._langkah):
                self._langkah.append(langkah)
            self._kenal[sama] = (s, nomor)
        return self._kenal[sama][1]

    def lampiran(self) -> Iterator[str]:
        """Yield the trails, folded, a row of the tables after another."""
        for pemilik, semua in self._milik.items():
            isi: list[str] = []
            for n in self._terluar(semua):
                self._cabang(n, isi)
            if isi:
                yield f"<details><summary>{lolos(pemilik)}</summary><ul>"
                yield from isi
                yield "</ul></details>"

    def _terluar(self, semua: Iterable[int]) -> list[int]:
        """Return those that no other rests on, and that are not written yet."""
        # What rests on another was noted after it.
        terluar: list[int] = []
        di_dalam: set[int] = set()
        for nomor in sorted(semua, reverse=True):
            if nomor not in di_dalam:
                terluar.append(nomor)
                di_dalam |= self._seluruh(nomor)
        belum = {*terluar} - self._tertulis
        return [n for n in semua if n in belum]

    def _seluruh(self, nomor: int) -> set[int]:
        semua, sisa = {nomor}, [nomor]
        while sisa:
            baru = {*self._langkah[sisa.pop()].dasar} - semua
            semua |= baru
            sisa += baru
        return semua

    def _cabang(self, nomor: int, isi: list[str]) -> None:
        """Write a step, and what it rests on, behind what is written."""
        langkah, tanda = self._langkah[nomor], _tanda(nomor)
        kepala, *lanjutan = map(lolos_tampak, langkah.kalimat)
        if nomor in self._tertulis:
            isi.append(f'<li><a href="#{tanda}">{kepala}</a></li>')
            return
        self._tertulis.add(nomor)
        isi.append(f'<li id="{tanda}"><b>{kepala}</b>')
        isi += [f"<span>{lagi}</span>" for lagi in lanjutan]
        if langkah.dasar:
            isi.append("<ul>")
            for d in langkah.dasar:
                self._cabang(d, isi)
            isi.append("</ul>")
        isi.append("</li>")


def _tanda(nomor: int) -> str:
    return f"j{nomor + 1}"
