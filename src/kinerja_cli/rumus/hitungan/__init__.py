"""The office's own formula: read from the PK as it is printed, and computed."""

from kinerja_cli.rumus.hitungan.hitungan import Hitungan

__all__ = ["Hitungan"]
