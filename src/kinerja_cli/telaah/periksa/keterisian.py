"""How much of a realisasi is filled in: one left blank is well-formed, too."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kinerja_cli.core.teks import BATAS_SEBUT, rangkai, visible
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian, TanpaRealisasi


class Keterisian(NamedTuple):
    """The indikator of a PK by how far a realisasi fills them in, each by its id.

    Attributes:
        alasan: Why some are not there, where the realisasi says so.
    """

    terisi: tuple[str, ...]
    belum_lengkap: tuple[str, ...]
    belum_ada: tuple[str, ...]
    tidak_ada: tuple[str, ...]
    alasan: Mapping[str, str]

    @property
    def indikator(self) -> int:
        """How many there are."""
        terisi = len(self.terisi) + len(self.belum_lengkap)
        return terisi + len(self.belum_ada) + len(self.tidak_ada)

    def __str__(self) -> str:
        kata = f"terisi {len(self.terisi)} dari {self.indikator} indikator"
        if self.belum_lengkap:
            kata += f", {len(self.belum_lengkap)} belum lengkap"
        # Where nothing is there, and nothing said, no name tells more than the number.
        if self.belum_ada and (self.alasan or len(self.belum_ada) < self.indikator):
            kata += f"; belum ada: {self._sebut(self.belum_ada)}"
        if self.tidak_ada:
            kata += f"; tidak ada: {self._sebut(self.tidak_ada)}"
        return kata

    def _sebut(self, ids: Iterable[str]) -> str:
        return rangkai(map(self._beralasan, ids), BATAS_SEBUT)

    def _beralasan(self, id_: str) -> str:
        alasan = self.alasan.get(id_)
        return f"{id_} ({visible(alasan)})" if alasan else id_


def keterisian(isian: Mapping[str, Isian]) -> Keterisian:
    """Tell what is filled in from what is begun, and from what is not there."""
    menurut: dict[str, list[str]] = {}
    for id_, isi in isian.items():
        menurut.setdefault(_golongan(isi), []).append(id_)
    semua = {g: tuple(ids) for g, ids in menurut.items()}
    alasan = {
        id_: isi.alasan for id_, isi in isian.items() if isinstance(isi, TanpaRealisasi)
    }
    return Keterisian(
        semua.get("terisi", ()),
        semua.get("belum_lengkap", ()),
        semua.get("belum_ada", ()),
        semua.get("tidak_ada", ()),
        alasan,
    )


def _golongan(isi: Isian) -> str:
    if isi is None:
        return "belum_ada"
    if isinstance(isi, TanpaRealisasi):
        return isi.status
    return "belum_lengkap" if isinstance(isi, BelumLengkap) else "terisi"
