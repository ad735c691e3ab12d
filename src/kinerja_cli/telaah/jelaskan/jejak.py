"""Where the steps of a whole result were: they stand below all questions now."""

from kinerja_cli.hitung.jejak.jejak_hasil import JejakHasil

__all__ = ["JejakHasil"]
