"""Efficiency: what was achieved, beside what it cost."""

from kinerja_cli.hitung.efisiensi.program import efisiensi_program
from kinerja_cli.hitung.efisiensi.sasaran import (
    Efisiensi,
    SemuaEfisiensi,
    hitung_efisiensi,
)

__all__ = ["Efisiensi", "SemuaEfisiensi", "efisiensi_program", "hitung_efisiensi"]
