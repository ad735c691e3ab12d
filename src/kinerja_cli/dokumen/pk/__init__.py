"""The Perjanjian Kinerja: what an office promises for one fiscal year."""

from kinerja_cli.dokumen.pk.declaration import Perjanjian
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.dokumen.pk.konvensi import SIFAT_ANGGARAN, Konvensi, SifatAnggaran
from kinerja_cli.dokumen.pk.program import Berpagu, Program
from kinerja_cli.dokumen.pk.reading import load_perjanjian, read_perjanjian

__all__ = [
    "SIFAT_ANGGARAN",
    "Berpagu",
    "Indikator",
    "Konvensi",
    "Perjanjian",
    "Program",
    "SifatAnggaran",
    "load_perjanjian",
    "read_perjanjian",
]
