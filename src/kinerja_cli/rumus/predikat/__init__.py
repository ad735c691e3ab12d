"""A word on a scale as a realisasi: the rumus, and the scale that it reads."""

from kinerja_cli.rumus.predikat.predikat import Predikat

__all__ = ["Predikat"]
