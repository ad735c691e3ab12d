"""The values that whole grades can give a component of SAKIP, and by which grades."""

from bisect import bisect_left
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan

Tripel = tuple[str, ...]


class Kisi(NamedTuple):
    """Every value that a component can take, with the grades that give it.

    Attributes:
        nilai: The values, from the least to the greatest.
        tripel: By value, the grades of the sub-components in their order.
    """

    nilai: tuple[Decimal, ...]
    tripel: Mapping[Decimal, tuple[Tripel, ...]]

    def terdekat(self, nilai: Decimal) -> tuple[Decimal, ...]:
        """Return the values just below and just above one that is not among them."""
        at = bisect_left(self.nilai, nilai)
        return self.nilai[max(at - 1, 0) : at + 1]


def kisi(ketentuan: Ketentuan, komponen: str) -> Kisi:
    """Lay out the lattice of one component under a regulation."""
    bagian, huruf = (tuple(ketentuan.tabel[t].isi.items()) for t in ("bagian", "huruf"))
    return _kisi(ketentuan.tabel["bobot"].isi[komponen], bagian, huruf)


_Tabel = tuple[tuple[str, Decimal], ...]


@cache
def _kisi(bobot: Decimal, bagian: _Tabel, huruf: _Tabel) -> Kisi:
    tripel: dict[Decimal, list[Tripel]] = {}
    for nilai, pilihan in _semua(bobot, bagian, huruf):
        tripel.setdefault(nilai, []).append(pilihan)
    urut = sorted(tripel)
    return Kisi(tuple(urut), {n: tuple(tripel[n]) for n in urut})


def _semua(
    bobot: Decimal, bagian: _Tabel, huruf: _Tabel
) -> list[tuple[Decimal, Tripel]]:
    jumlah: list[tuple[Decimal, Tripel]] = [(Decimal(0), ())]
    for _, b in bagian:
        # A grade counts as that share of the share that its part has in the weight.
        sub = [(bobot * b * h / 10_000, nama) for nama, h in huruf]
        jumlah = [(n + m, (*tripel, nama)) for n, tripel in jumlah for m, nama in sub]
    return jumlah
