"""A PK that changes another in mid-year: both are read, and become one."""

from kinerja_cli.dokumen.pk.perubahan.rangkaian import RangkaianPk
from kinerja_cli.dokumen.pk.perubahan.reading import read_perubahan

__all__ = ["RangkaianPk", "read_perubahan"]
