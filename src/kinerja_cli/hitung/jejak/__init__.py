"""The step behind every number of a result, each at its place in the files."""

from kinerja_cli.hitung.jejak.jejak_hasil import JejakHasil
from kinerja_cli.hitung.jejak.simpul import Placer, Simpul

__all__ = ["JejakHasil", "Placer", "Simpul"]
