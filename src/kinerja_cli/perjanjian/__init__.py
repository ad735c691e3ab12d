"""The Perjanjian Kinerja: what an office promises for one fiscal year."""

from kinerja_cli.perjanjian.declaration import Konvensi, Perjanjian, Program
from kinerja_cli.perjanjian.indikator import Indikator
from kinerja_cli.perjanjian.reading import read_perjanjian

__all__ = ["Indikator", "Konvensi", "Perjanjian", "Program", "read_perjanjian"]
