"""Workbooks of Excel, read on the standard library alone: forms of ours, by cell."""

from kinerja_cli.source.readers.xlsx.isian.form import read

__all__ = ["read"]
