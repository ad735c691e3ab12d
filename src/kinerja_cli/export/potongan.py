"""The pieces that a line of a chart is made of, and what charts in letters share."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik
from kinerja_cli.laporan.kolom import KOSONG


class Potong(NamedTuple):
    """Letters of one series, by its number, or of none: names and numbers."""

    teks: str
    deret: int | None = None


BarisGrafik = tuple[Potong, ...]


def at(deret: DeretGrafik, n: int) -> Decimal | None:
    """Return the value of a series in category ``n``; what is not there is a gap."""
    return deret.nilai[n] if n < len(deret.nilai) else None


def tulis_titik(nilai: Decimal | None) -> str:
    """Print the number of a point, or a dash for a gap."""
    return KOSONG if nilai is None else format_angka(nilai)


def acuan_line(grafik: Grafik, tanda: str) -> BarisGrafik:
    """Say what the line across means."""
    angka = format_angka(grafik.acuan) if grafik.acuan is not None else ""
    return (Potong(f"{tanda} = {angka} {grafik.satuan}".rstrip()),)
