"""Sense: is a file well-formed, and does a PK agree with its own explanation?"""

from kinerja_cli.telaah.periksa.berkas import Pemeriksaan
from kinerja_cli.telaah.periksa.pemeriksaan import periksa_berkas, periksa_semua

__all__ = ["Pemeriksaan", "periksa_berkas", "periksa_semua"]
