"""Where a number comes from: its own steps, each leaf at its place in the files."""

from kinerja_cli.telaah.jelaskan.golongan import Golongan
from kinerja_cli.telaah.jelaskan.ikhtisar import (
    PenjelasanEfisiensi,
    jelaskan_rata_rata,
)
from kinerja_cli.telaah.jelaskan.penjelasan import Penjelasan, jelaskan_indikator
from kinerja_cli.telaah.jelaskan.seluruhnya import SemuaPenjelasan, jelaskan_semua

__all__ = [
    "Golongan",
    "Penjelasan",
    "PenjelasanEfisiensi",
    "SemuaPenjelasan",
    "jelaskan_indikator",
    "jelaskan_rata_rata",
    "jelaskan_semua",
]
