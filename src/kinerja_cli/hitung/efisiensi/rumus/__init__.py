"""The formulas of efficiency, one a file, and their registry."""

from kinerja_cli.hitung.efisiensi.rumus.registry import RUMUS

__all__ = ["RUMUS"]
