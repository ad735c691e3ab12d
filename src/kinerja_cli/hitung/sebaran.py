"""How many indikator reached their target, and what became of the others."""

from collections.abc import Sequence
from typing import NamedTuple

from kinerja_cli.dokumen.hasil.putusan import PutusanTarget, Status, putusan
from kinerja_cli.hitung.capaian import Baris

HasilAkhir = PutusanTarget | Status
URUTAN: tuple[HasilAkhir, ...] = (
    *("ya", "tidak", "belum"),
    *("tak_terhitung", "belum_ada", "tidak_ada", "tanpa_target"),
)


class BanyakBaris(NamedTuple):
    """How many indikator came to one end: a verdict, or why there is none.

    Attributes:
        id: Which they are.
    """

    akhir: HasilAkhir
    id: tuple[str, ...]

    @property
    def banyak(self) -> int:
        """How many they are."""
        return len(self.id)


def sebaran(baris: Sequence[Baris]) -> tuple[BanyakBaris, ...]:
    """Count rows, each once: by their verdict, or else by their status."""
    milik: dict[HasilAkhir, list[str]] = {}
    for b in baris:
        milik.setdefault(putusan(b) or b.status, []).append(b.indikator.id)
    return tuple(BanyakBaris(a, tuple(milik[a])) for a in URUTAN if a in milik)
