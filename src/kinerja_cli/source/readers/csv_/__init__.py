"""Forms as CSV, for those without Excel: one period, told by the line at the head."""

from kinerja_cli.source.readers.csv_.form import read

__all__ = ["read"]
