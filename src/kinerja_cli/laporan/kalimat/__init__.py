"""Sentences out of rows: each says one comparison, in numbers as they are printed."""

from kinerja_cli.laporan.kalimat.akhir import kalimat_target_akhir
from kinerja_cli.laporan.kalimat.anggaran import kalimat_anggaran, kalimat_serapan
from kinerja_cli.laporan.kalimat.antartahun import kalimat_antartahun
from kinerja_cli.laporan.kalimat.efisiensi import kalimat_efisiensi
from kinerja_cli.laporan.kalimat.ringkasan import kalimat_ringkasan
from kinerja_cli.laporan.kalimat.sasaran import kalimat_sasaran
from kinerja_cli.laporan.kalimat.standar import kalimat_standar
from kinerja_cli.laporan.kalimat.target import kalimat_target
from kinerja_cli.laporan.kalimat.triwulan import kalimat_triwulan

__all__ = [
    "kalimat_anggaran",
    "kalimat_antartahun",
    "kalimat_efisiensi",
    "kalimat_ringkasan",
    "kalimat_sasaran",
    "kalimat_serapan",
    "kalimat_standar",
    "kalimat_target",
    "kalimat_target_akhir",
    "kalimat_triwulan",
]
