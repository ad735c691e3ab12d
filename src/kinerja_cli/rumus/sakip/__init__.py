"""Nilai SAKIP: the rumus, its components, and the values that grades can give."""

from kinerja_cli.rumus.sakip.sakip import Sakip, TotalSakip

__all__ = ["Sakip", "TotalSakip"]
