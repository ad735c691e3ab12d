"""A budget beside what was spent of it: of one program, of several, of all."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeVar

from kinerja_cli.core.angka import decimals, rupiah
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import (
    JUMLAH,
    KURANG,
    PERSEN,
    Bulat,
    Langkah,
    langkah,
    pembulatan,
)
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.pk import Berpagu
from kinerja_cli.dokumen.pk.program import KATA_TINGKAT

_T = TypeVar("_T")


class Uang(NamedTuple):
    """A budget and what was spent of it, as printed: in rupiah, and in percent."""

    pagu_awal: Decimal | None
    pagu: Decimal | None
    realisasi: Decimal | None
    sisa: Decimal | None
    serapan: Decimal | None
    serapan_awal: Decimal | None


class Serapan(NamedTuple):
    """A budget and what was spent of it, in rupiah.

    Attributes:
        awal: The budget of the PK; None of what is new in a PK perubahan.
        pagu: The budget as it stands: revised, where it was.
        realisasi: What was spent, as far as it is known; None where nothing is.
        desimal: The decimals of what is in percent.
    """

    awal: Langkah | None
    pagu: Langkah
    realisasi: Langkah | None
    desimal: int

    @property
    def persen(self) -> Bulat | None:
        """The share of the budget as it stands that was spent, in percent, rounded."""
        return self._dari("serapan", self.pagu)

    @property
    def persen_awal(self) -> Bulat | None:
        """The same of the budget of the PK."""
        return self._dari("serapan pagu awal", self.awal)

    @property
    def sisa(self) -> Langkah | None:
        """What is left of the budget as it stands, in rupiah."""
        if self.realisasi is None:
            return None
        return langkah("sisa anggaran", KURANG, self.pagu, self.realisasi)

    @property
    def tercetak(self) -> Uang:
        """The numbers as they are printed."""
        jumlah = (self.awal, self.pagu, self.realisasi, self.sisa)
        return Uang(*map(tercetak, (*jumlah, self.persen, self.persen_awal)))

    def _dari(self, label: str, pagu: Langkah | None) -> Bulat | None:
        if self.realisasi is None or pagu is None or pagu.nilai == 0:
            return None
        penuh = langkah(f"{label} sebelum dibulatkan", PERSEN, self.realisasi, pagu)
        return pembulatan(label, penuh, self.desimal)


def tercetak(step: Langkah | None) -> Decimal | None:
    """Return a rounded number as it is, and any other, an amount, in rupiah."""
    if step is None or isinstance(step, Bulat):
        return step.nilai if step else None
    return rupiah(step.nilai)


def langkah_tercetak(step: Langkah) -> Langkah:
    """Return the step of an amount as it is printed: in rupiah, with sen if need be."""
    nilai = step.nilai if isinstance(step, Bulat) else rupiah(step.nilai)
    if nilai == step.nilai:
        return step
    return pembulatan(f"{step.label} dalam rupiah", step, decimals(nilai))


class BarisAnggaran(NamedTuple):
    """One program, or a part of one.

    Attributes:
        kurang: Of which time its realisasi is not, in words; empty where it is of all.
        anak: What it is parted into, whose sum it is.
        kunci: The key under which its realisasi is filled in, where it is.
    """

    program: Berpagu
    serapan: Serapan
    catatan: tuple[Diagnostic, ...] = ()
    kurang: str = ""
    anak: tuple["BarisAnggaran", ...] = ()
    kunci: str = ""

    def walk(self) -> Iterator["BarisAnggaran"]:
        """Walk it and all below it."""
        yield self
        for b in self.anak:
            yield from b.walk()


class Anggaran(NamedTuple):
    """The programs of a PK, and all of them together.

    Attributes:
        pertama: What the first PK set aside for each of its programs, where another
            changed it since; also for those that are no more.
    """

    baris: tuple[BarisAnggaran, ...]
    pertama: tuple[Langkah, ...] = ()

    @property
    def terisi(self) -> tuple[BarisAnggaran, ...]:
        """The programs whose spending is filled in."""
        return tuple(b for b in self.baris if b.serapan.realisasi)

    @property
    def semua(self) -> Iterator[BarisAnggaran]:
        """The programs and all below them, in the order of the PK."""
        for b in self.baris:
            yield from b.walk()

    @property
    def jumlah(self) -> Serapan:
        """The sum of the programs that are filled in; of all, where none is."""
        jumlah = jumlahkan_program("", self.terisi or self.baris)
        if self.pertama and len(self.terisi) in {0, len(self.baris)}:
            return jumlah._replace(
                awal=jumlahkan_awal("jumlah pagu awal", self.pertama)
            )
        return jumlah

    @property
    def catatan(self) -> tuple[Diagnostic, ...]:
        """The notes on all programs; one that several have names them together."""
        semua = ((d, b) for b in self.semua for d in b.catatan)
        return tuple(
            d._replace(message=f"{nama}: {d.message}") for d, nama in bersama(semua)
        )

    def dari(self, acuan: Sequence[int | str]) -> tuple[BarisAnggaran, ...]:
        """Return the programs that are named so, in the order of the PK."""
        return tuple(b for b in self.baris if b.program.acuan in acuan)


def bersama(hal: Iterable[tuple[_T, BarisAnggaran]]) -> Iterator[tuple[_T, str]]:
    """Yield what is to be said of programs, each thing once: ``program 1 dan 3``."""
    milik: dict[tuple[_T, str], list[int | str]] = {}
    for isi, b in hal:
        di = isi, KATA_TINGKAT[b.program.tingkat]
        milik.setdefault(di, []).append(b.program.acuan)
    for (isi, tingkat), acuan in milik.items():
        yield isi, f"{tingkat} {rangkai(acuan)}"


def jumlahkan_program(hal: str, baris: Sequence[BarisAnggaran]) -> Serapan:
    """Add up programs; what was spent is known only where it is known of each."""
    semua = [b.serapan for b in baris]
    realisasi = [s.realisasi for s in semua if s.realisasi]
    lengkap = len(realisasi) == len(semua)
    return Serapan(
        jumlahkan_awal(f"jumlah pagu awal{hal}", (s.awal for s in semua)),
        langkah(f"jumlah pagu{hal}", JUMLAH, *(s.pagu for s in semua)),
        langkah(f"jumlah realisasi{hal}", JUMLAH, *realisasi) if lengkap else None,
        semua[0].desimal,
    )


def jumlahkan_awal(label: str, awal: Iterable[Langkah | None]) -> Langkah | None:
    """Add up first budgets; None where nothing had one."""
    ada = [a for a in awal if a]
    return langkah(label, JUMLAH, *ada) if ada else None
