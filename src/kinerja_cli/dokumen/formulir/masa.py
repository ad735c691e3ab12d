"""The periods of a form: the names of their sheets, and the marks that tell them."""

from kinerja_cli.core.periode import SETAHUN, SETRIWULAN, Periode
from kinerja_cli.source.readers.formulir.rows import NAMA_MASA

BANYAK_TRIWULAN = SETAHUN // SETRIWULAN


def nama_lembar(p: Periode) -> str:
    """Name the sheet of a period: ``TW III``, ``Semester I``, ``Maret``, ``Setahun``.

    Never ``TW3``: that is the address of a cell.
    """
    kunci, _, nomor = tanda_periode(p).partition("=")
    return NAMA_MASA[kunci, nomor]


def tanda_periode(p: Periode) -> str:
    """Mark a period: ``triwulan=3``, ``periode=tahun``."""
    return "periode=tahun" if p.panjang == SETAHUN else f"{p.jenis}={p.nomor}"


def baris_periode(p: Periode) -> str:
    """Write a period as its line in a file: ``triwulan: 3``."""
    return tanda_periode(p).replace("=", ": ")
