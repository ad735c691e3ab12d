"""Where a number comes from: its own steps, each leaf at its place in the files."""

from kinerja_cli.telaah.jelaskan.penjelasan import (
    Golongan,
    Penjelasan,
    jelaskan_indikator,
)
from kinerja_cli.telaah.jelaskan.seluruhnya import (
    SemuaPenjelasan,
    jelaskan_rata_rata,
    jelaskan_semua,
    serapan,
)
from kinerja_cli.telaah.jelaskan.simpul import Simpul

__all__ = [
    "Golongan",
    "Penjelasan",
    "SemuaPenjelasan",
    "Simpul",
    "jelaskan_indikator",
    "jelaskan_rata_rata",
    "jelaskan_semua",
    "serapan",
]
