"""Where the placed steps were: they stand below all questions now."""

from kinerja_cli.hitung.jejak.simpul import Placer, Simpul

__all__ = ["Placer", "Simpul"]
