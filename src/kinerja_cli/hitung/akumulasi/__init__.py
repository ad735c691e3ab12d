"""The realisasi of a year so far: one file, or several rolled up."""

from kinerja_cli.hitung.akumulasi.himpunan import (
    Himpunan,
    himpun,
    rekap_triwulan,
    sampai_triwulan,
)
from kinerja_cli.hitung.akumulasi.rekap import Rekap

__all__ = ["Himpunan", "Rekap", "himpun", "rekap_triwulan", "sampai_triwulan"]
