"""Money: the budget of each program, what was spent of it, and what is left."""

from kinerja_cli.hitung.anggaran.serapan import (
    Anggaran,
    BarisAnggaran,
    Serapan,
    bersama,
    jumlahkan_program,
    langkah_tercetak,
    tercetak,
)
from kinerja_cli.hitung.anggaran.sifat import SIFAT
from kinerja_cli.hitung.anggaran.uraian import hitung_anggaran, tersedia

__all__ = [
    "SIFAT",
    "Anggaran",
    "BarisAnggaran",
    "Serapan",
    "bersama",
    "hitung_anggaran",
    "jumlahkan_program",
    "langkah_tercetak",
    "tercetak",
    "tersedia",
]
