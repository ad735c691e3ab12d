"""The realisasi of one period: as its file declares it, read by the rumus."""

from kinerja_cli.dokumen.realisasi.declaration import (
    BelumLengkap,
    BerkasRealisasi,
    Isian,
    Realisasi,
)
from kinerja_cli.dokumen.realisasi.reading import (
    find_indikator,
    read_isian,
    read_realisasi,
    same_year,
)

__all__ = [
    "BelumLengkap",
    "BerkasRealisasi",
    "Isian",
    "Realisasi",
    "find_indikator",
    "read_isian",
    "read_realisasi",
    "same_year",
]
