"""The values of several periods as one rumus: their mean, whatever gave each."""

from collections.abc import Sequence
from typing import Any

from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode, nilai_tiap
from kinerja_cli.rumus.rata_rata import RataRata


def gabung_rata_rata(bagian: Sequence[IsianPeriode[Any]], aturan: Aturan) -> Gabungan:
    """Average the values of the periods, each weighing the same."""
    nilai, asal = nilai_tiap(bagian, aturan, "nilai")
    isi: Any = {"nilai": nilai}
    return Gabungan(RataRata.model_construct(**isi), asal)
