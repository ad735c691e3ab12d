"""Dates and times that Excel made of what somebody typed."""

from datetime import date, timedelta
from decimal import Decimal

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.readers.xlsx.buku import StoredCell
from kinerja_cli.source.readers.xlsx.numbers import stored_decimal

_MENIT_SEHARI, _MENIT_SEJAM = 24 * 60, 60
# The day before the first; Excel counts a 29th of February 1900 that never was.
_AWAL, _AWAL_1904 = date(1899, 12, 30), date(1904, 1, 1)
_TERAKHIR = 2_900_000  # days; the year 9999 ends before


def no_number(cell: StoredCell, *, sejak1904: bool) -> Diagnostic:
    """Refuse a date or a time, as KIN142; what was typed is not in the file any more.

    Args:
        cell: A number that is shown as a date or as a time.
        sejak1904: Whether its days count from 1904.
    """
    ubah = "ubah format selnya, Umum untuk angka atau Teks untuk kata, lalu ketik ulang"
    if cell.format.jenis == "durasi":
        jam = _time(stored_decimal(cell.teks)[0])
        message = f"Excel menjadikan isian ini jam, {jam.replace('.', ':')}"
        koma = jam.replace(".", ",")
        return Diagnostic("KIN142", message, f"{ubah}; pecahan dengan koma: {koma}")
    hari = _day(cell.teks, _AWAL_1904 if sejak1904 else _AWAL)
    message = f"Excel menjadikan isian ini tanggal{hari}: yang diketik hilang"
    return Diagnostic("KIN142", message, ubah)


def _time(hari: Decimal) -> str:
    jam, menit = divmod(int(bulatkan(abs(hari) * _MENIT_SEHARI, 0)), _MENIT_SEJAM)
    return f"{jam}.{menit:02}"


def _day(teks: str, awal: date) -> str:
    try:
        nomor = int(stored_decimal(teks)[0])
    except ValueError:  # a date that is stored as one
        return f", {teks[:10]}"
    if not 0 <= nomor < _TERAKHIR:
        return ""
    hari = awal + timedelta(days=nomor)
    return f", {hari.day}-{hari.month}-{hari.year}"
