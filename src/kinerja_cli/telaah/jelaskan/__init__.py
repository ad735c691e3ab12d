"""Where a number comes from: its own steps, each leaf at its place in the files."""

from kinerja_cli.telaah.jelaskan.penjelasan import Golongan, Penjelasan, jelaskan
from kinerja_cli.telaah.jelaskan.seluruhnya import (
    SemuaPenjelasan,
    jelaskan_semua,
    rata_rata,
    serapan,
)
from kinerja_cli.telaah.jelaskan.simpul import Simpul

__all__ = [
    "Golongan",
    "Penjelasan",
    "SemuaPenjelasan",
    "Simpul",
    "jelaskan",
    "jelaskan_semua",
    "rata_rata",
    "serapan",
]
