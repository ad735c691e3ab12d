"""The realisasi of a year so far: one file, or several rolled up."""

from kinerja_cli.hitung.akumulasi.himpunan import Himpunan, himpun, pada_triwulan
from kinerja_cli.hitung.akumulasi.rekap import Rekap

__all__ = ["Himpunan", "Rekap", "himpun", "pada_triwulan"]
