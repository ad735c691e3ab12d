"""Kalkulator capaian kinerja instansi pemerintah Indonesia."""

__version__ = "0.1.0"
