"""The columns of a sheet: those of its finest table, and where others lie in them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kinerja_cli.export.xlsx.lebar import lebar_bagian, serupa
from kinerja_cli.laporan.bagian import Bagian

LEBAR_HALAMAN = 92  # letters of an upright page; a sheet is at least so wide
_LABEL = 28
_CUKUP = 0.8  # of the width that is asked for

Letak = tuple[int, int]  # the first and the last column of the sheet


class KisiLembar(NamedTuple):
    """Where everything lies.

    Attributes:
        lebar: The width of each column of the sheet.
        letak: By likeness (``serupa``), where each column of a part lies.
    """

    lebar: list[int]
    letak: dict[object, list[Letak]]

    def dari(self, b: Bagian) -> list[Letak]:
        """Return where the columns of a part lie."""
        return self.letak[serupa(b)]


def susun_kisi(bagian: Sequence[Bagian]) -> KisiLembar:
    """Lay out a sheet: no column of its finest table is split for another one."""
    grup: dict[object, list[Bagian]] = {}
    for b in bagian:
        grup.setdefault(serupa(b), []).append(b)
    minta = {kunci: lebar_bagian(milik) for kunci, milik in grup.items()}
    batas = [0]
    ujung = {
        kunci: _tempatkan(minta[kunci], batas)
        for kunci in sorted(minta, key=lambda k: -len(minta[k]))
    }
    for paling_sedikit in (_LABEL, LEBAR_HALAMAN):
        if batas[-1] < paling_sedikit:
            batas.append(paling_sedikit)
    nomor = {b: n for n, b in enumerate(batas)}
    letak = {
        kunci: [(nomor[a], nomor[z] - 1) for a, z in pairwise(milik)]
        for kunci, milik in ujung.items()
    }
    return KisiLembar([z - a for a, z in pairwise(batas)], letak)


def _tempatkan(minta: Sequence[int], batas: list[int]) -> list[int]:
    """Choose the bounds of columns among ``batas``, which grows where they end."""
    milik = [0]
    for lebar in minta:
        cukup = (b for b in batas if b - milik[-1] >= lebar * _CUKUP)
        ujung = next(cukup, milik[-1] + lebar)
        if ujung not in batas:
            batas.append(ujung)
        milik.append(ujung)
    return milik
