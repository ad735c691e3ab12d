"""The Perjanjian Kinerja: what an office promises for one fiscal year."""

from kinerja_cli.perjanjian.declaration import Perjanjian, Program
from kinerja_cli.perjanjian.indikator import Indikator
from kinerja_cli.perjanjian.konvensi import SIFAT_ANGGARAN, Konvensi, SifatAnggaran
from kinerja_cli.perjanjian.reading import read_perjanjian

__all__ = [
    "SIFAT_ANGGARAN",
    "Indikator",
    "Konvensi",
    "Perjanjian",
    "Program",
    "SifatAnggaran",
    "read_perjanjian",
]
