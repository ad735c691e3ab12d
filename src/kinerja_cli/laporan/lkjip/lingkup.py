"""What a section of a report is about: all indikator, or one; and how deep it is."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from kinerja_cli.laporan.bagian import Bagian, Judul, Paragraf
from kinerja_cli.laporan.baris_banding import Kini
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import BarisLaporan

_T = TypeVar("_T")


@dataclass(frozen=True)
class Lingkup:
    """All indikator of sasaran, or one of them.

    Attributes:
        tingkat: The level of the headings of its sections.
        hanya: The row of the one that it is about.
    """

    bahan: BahanLaporan
    tingkat: int = 3
    hanya: BarisLaporan | None = None

    @cached_property
    def baris(self) -> tuple[BarisLaporan, ...]:
        """The rows of it."""
        if self.hanya:
            return (self.hanya._replace(pertama=True),)
        return self.bahan.baris

    @cached_property
    def sandingan(self) -> tuple[Kini, ...]:
        """The same beside other years; what is no longer in the PK is left out."""
        ada, semua = self.bahan.sandingan, dict.fromkeys(b.id for b in self.baris)
        return tuple(ada[id_] for id_ in semua if id_ in ada)

    @property
    def sasaran(self) -> tuple[int, ...]:
        """The numbers of its sasaran."""
        return tuple(dict.fromkeys(int(b.nomor) for b in self.baris))

    def judul(self, teks: str, lembar: str = "") -> Judul:
        """Head a section; of one indikator it begins no sheet of its own."""
        return Judul(teks, self.tingkat, lembar="" if self.hanya else lembar)

    def sekali(self) -> Iterator[BarisLaporan]:
        """Yield each indikator once, however many sasaran name it."""
        yield from once(self.baris)


def bernomor(bagian: Iterable[Iterator[Bagian]]) -> Iterator[Bagian]:
    """Number sections, by the heading that each begins with."""
    for n, isi in enumerate(bagian, 1):
        for b in isi:
            if isinstance(b, Judul) and b.teks:
                yield b._replace(teks=f"{n}. {b.teks}")
                break
            yield b
        yield from isi


def once(baris: Iterable[BarisLaporan]) -> Iterator[BarisLaporan]:
    """Yield the row of each indikator in its own sasaran."""
    yield from (b for b in baris if b.sendiri)


def paragraf_tiap(
    kalimat: Callable[[_T], list[str]], rows: Iterable[_T]
) -> Iterator[Paragraf]:
    """Yield a paragraph a row; what says nothing, none."""
    yield from (Paragraf("", isi) for row in rows if (isi := kalimat(row)))
