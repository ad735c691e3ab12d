"""How a report is wanted: which kind, in which order, on which paper."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import SETAHUN, hilang
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.model import Kertas
from kinerja_cli.source.arguments import Argument, read_arguments

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
    periode = hasil.realisasi.periode
    setahun = periode[0].awal == 1 and periode[-1].akhir == SETAHUN
    return "bab3" if setahun else "triwulan"


def sebagian(jenis: Jenis | None, hasil: Hasil) -> Iterator[Diagnostic]:
    """Warn, at the option, of a report of the year that is of a part of it."""
    periode = hasil.realisasi.periode
    utuh = periode[-1].akhir == SETAHUN and not hilang(periode)
    if jenis in {None, "triwulan"} or utuh:
        return
    message = f"laporan setahun dari {hasil.realisasi.kata_periode} saja"
    hint = "sebut berkas periode yang lain dengan -r, atau pakai --jenis triwulan"
    perintah = read_arguments([Argument(("jenis",), "--jenis ", jenis or "")])
    yield perintah.place(Diagnostic("KIN267", message, hint, "peringatan", ("jenis",)))
