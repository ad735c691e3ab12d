"""The periods of a form: the names of their sheets, and the marks that tell them."""

from kinerja_cli.core.periode import SETAHUN, Periode

_ROMAWI = ("I", "II", "III", "IV")
BANYAK_TRIWULAN = len(_ROMAWI)
_BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


def nama_lembar(p: Periode) -> str:
    """Name the sheet of a period: ``TW III``, ``Semester I``, ``Maret``, ``Setahun``.

    Never ``TW3``: that is the address of a cell.
    """
    match p.jenis:
        case "triwulan":
            return f"TW {_ROMAWI[p.nomor - 1]}"
        case "semester":
            return f"Semester {_ROMAWI[p.nomor - 1]}"
        case "bulan":
            return _BULAN[p.nomor - 1]
        case _:
            return "Setahun"


def tanda_periode(p: Periode) -> str:
    """Mark a period: ``triwulan=3``, ``periode=tahun``."""
    return "periode=tahun" if p.panjang == SETAHUN else f"{p.jenis}={p.nomor}"


def baris_periode(p: Periode) -> str:
    """Write a period as its line in a file: ``triwulan: 3``."""
    return tanda_periode(p).replace("=", ": ")
