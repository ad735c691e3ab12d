"""How much of a realisasi is filled in: one left blank is well-formed, too."""

from collections.abc import Mapping
from typing import NamedTuple

from kinerja_cli.core.teks import BATAS_SEBUT, rangkai
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian


class Keterisian(NamedTuple):
    """The indikator of a PK by how far a realisasi fills them in, each by its id."""

    terisi: tuple[str, ...]
    belum_lengkap: tuple[str, ...]
    belum_ada: tuple[str, ...]

    @property
    def indikator(self) -> int:
        """How many there are."""
        return sum(map(len, self))

    def __str__(self) -> str:
        kata = f"terisi {len(self.terisi)} dari {self.indikator} indikator"
        if self.belum_lengkap:
            kata += f", {len(self.belum_lengkap)} belum lengkap"
        if self.belum_ada and len(self.belum_ada) < self.indikator:
            kata += f"; belum ada: {rangkai(self.belum_ada, BATAS_SEBUT)}"
        return kata


def keterisian(isian: Mapping[str, Isian]) -> Keterisian:
    """Tell what is filled in from what is begun, and from what is not there yet."""
    belum_ada = tuple(k for k, isi in isian.items() if isi is None)
    sebagian = tuple(k for k, isi in isian.items() if isinstance(isi, BelumLengkap))
    terisi = tuple(k for k in isian if k not in {*belum_ada, *sebagian})
    return Keterisian(terisi, sebagian, belum_ada)
