"""What a report has of what the regulations ask, and what it still lacks."""

from kinerja_cli.telaah.kelengkapan.analisis import Analisis
from kinerja_cli.telaah.kelengkapan.halangan_laporan import halangan_laporan
from kinerja_cli.telaah.kelengkapan.kelengkapan import (
    BarisKelengkapan,
    Kelengkapan,
    Petak,
    telaah_kelengkapan,
)
from kinerja_cli.telaah.kelengkapan.sel import (
    KEADAAN_PETAK,
    KeadaanPetak,
    SelKelengkapan,
)

__all__ = [
    "KEADAAN_PETAK",
    "Analisis",
    "BarisKelengkapan",
    "KeadaanPetak",
    "Kelengkapan",
    "Petak",
    "SelKelengkapan",
    "halangan_laporan",
    "telaah_kelengkapan",
]
