"""How a report is wanted: which kind, in which order, on which paper."""

from typing import Literal, NamedTuple, get_args

from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.model import Kertas

Jenis = Literal["bab3", "triwulan", "pengukuran"]
Urutan = Literal["sasaran", "indikator"]
JENIS: tuple[Jenis, ...] = get_args(Jenis)


class PilihanLaporan(NamedTuple):
    """What is asked of a report.

    Attributes:
        jenis: Bab III of a year, the report of a quarter, or the measurement alone.
        urutan: Each comparison once for all indikator, or all of them for each.
        tanggal: When it is signed, in words; without it a dotted line stands there.
    """

    jenis: Jenis
    urutan: Urutan = "sasaran"
    tanggal: str | None = None
    kertas: Kertas = "a4"


def jenis_baku(hasil: Hasil) -> Jenis:
    """Tell which kind of report a period usually has."""
    return (
        "bab3"
        if hasil.realisasi.berkas[-1].value.periode.akhir == SETAHUN
        else "triwulan"
    )
