"""Efficiency: what was achieved, beside what it cost."""

from kinerja_cli.hitung.efisiensi.sasaran import (
    Efisiensi,
    SemuaEfisiensi,
    hitung_efisiensi,
)

__all__ = ["Efisiensi", "SemuaEfisiensi", "hitung_efisiensi"]
