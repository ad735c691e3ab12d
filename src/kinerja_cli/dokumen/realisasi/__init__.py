"""The realisasi of one period: as its file declares it, read by the rumus."""

from kinerja_cli.dokumen.realisasi.declaration import (
    BelumLengkap,
    BerkasRealisasi,
    Isian,
    Realisasi,
)
from kinerja_cli.dokumen.realisasi.kunci import find_indikator, read_berkas
from kinerja_cli.dokumen.realisasi.reading import (
    read_isian,
    read_realisasi,
    same_year,
)
from kinerja_cli.dokumen.realisasi.tanpa_isian import (
    BelumAda,
    TanpaRealisasi,
    TidakAda,
)

__all__ = [
    "BelumAda",
    "BelumLengkap",
    "BerkasRealisasi",
    "Isian",
    "Realisasi",
    "TanpaRealisasi",
    "TidakAda",
    "find_indikator",
    "read_berkas",
    "read_isian",
    "read_realisasi",
    "same_year",
]
