"""The worksheet of an AKIP evaluation (LKE): twelve sub-components and their grades."""

from kinerja_cli.dokumen.lke.declaration import KOLOM, Kolom, Lke
from kinerja_cli.dokumen.lke.reading import read_lke

__all__ = ["KOLOM", "Kolom", "Lke", "read_lke"]
