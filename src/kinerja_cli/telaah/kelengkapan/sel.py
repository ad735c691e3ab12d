"""A cell of the list: is an analysis there, is it not, or has it no place."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple, get_args

from kinerja_cli.core.teks import slashed
from kinerja_cli.dokumen.pk import Berpagu
from kinerja_cli.hitung.berjalan import setahun_penuh
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.narasi import NarasiSetahun

KeadaanPetak = Literal["ada", "tidak ada", "tidak berlaku"]
KEADAAN_PETAK: tuple[KeadaanPetak, ...] = get_args(KeadaanPetak)


class SelKelengkapan(NamedTuple):
    """One analysis of one indikator.

    Attributes:
        sebab: Why it is so; of what is there, what it rests on, if that is to be said.
        tulis: What is to be written, where something is missing, and ``berkas`` where.
    """

    keadaan: KeadaanPetak
    sebab: str = ""
    tulis: str = ""
    berkas: str = ""


@dataclass(frozen=True)
class BahanKelengkapan:
    """What the cells are judged by.

    Attributes:
        tahun: By the id of an indikator, the other years that have a value of it.
    """

    hasil: Hasil
    narasi: NarasiSetahun
    tahun: Mapping[str, Collection[int]]

    @property
    def pk(self) -> str:
        """The file of the PK."""
        return slashed(self.hasil.pk.source.text.name)

    @property
    def realisasi(self) -> str:
        """The last file of realisasi, where what is still to be said should stand."""
        return self.hasil.realisasi.berkas[-1].source.text.sebutan

    @cached_property
    def setahun(self) -> bool:
        """Whether what is filled in reaches the end of the year."""
        return setahun_penuh(self.hasil.realisasi)

    def tulisan(self, kunci: str, baris: str) -> str:
        """Say what to write in the realisasi: its key, or in a form its row."""
        formulir = self.hasil.realisasi.berkas[-1].source.sheet
        return baris if formulir else f"`{kunci}`"

    @cached_property
    def milik(self) -> Mapping[str, Sequence[int]]:
        """By the id of an indikator, the numbers of the sasaran that it measures."""
        pk = self.hasil.pk.value
        semua: dict[str, list[int]] = {}
        for n in range(1, len(pk.sasaran) + 1):
            for id_ in pk.milik_sasaran(n):
                semua.setdefault(id_, []).append(n)
        return semua

    def butir(self, b: Baris) -> Berpagu:
        """Return the program, or the part of one, that a row is of."""
        semua = self.hasil.pk.value.semua_pos
        return next(p.butir for p in semua if p.keys == b.keys[:-2])


def terpenuhi(sebab: str = "") -> SelKelengkapan:
    """Say that it is there."""
    return SelKelengkapan("ada", sebab)


def tiada(sebab: str, tulis: str, berkas: str) -> SelKelengkapan:
    """Say that it is not there, and what is to be written where."""
    return SelKelengkapan("tidak ada", sebab, tulis, berkas)


def tak_berlaku(sebab: str) -> SelKelengkapan:
    """Say that it has no place, and why."""
    return SelKelengkapan("tidak berlaku", sebab)
