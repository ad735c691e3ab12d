"""What every output for programs says: who wrote it, from what, of which period."""

from typing import Any

from kinerja_cli import __version__
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import rekam_pk, rekam_realisasi
from kinerja_cli.laporan.model import Column, constant
from kinerja_cli.source.text import Text


def format_head(format_: str) -> dict[str, Any]:
    """Open the content of a file for programs: its format, and who wrote it."""
    return {"format": format_, "versi": __version__}


def identify(text: Text) -> dict[str, Any]:
    """Identify a file that was read."""
    return {"berkas": text.name, "sha256": text.sha256}


def asal(hasil: Hasil) -> dict[str, Any]:
    """Say for programs which files a result came from."""
    return {
        "pk": rekam_pk(hasil),
        "periode": hasil.realisasi.kata_periode,
        "realisasi": rekam_realisasi(hasil),
    }


def konteks(hasil: Hasil) -> tuple[Column, ...]:
    """Say in every row of a sheet which period it is, and against which PK."""
    realisasi, tunggal = hasil.realisasi, hasil.realisasi.tunggal
    triwulan = tunggal.nomor if tunggal and tunggal.jenis == "triwulan" else None
    return (
        constant("tahun", realisasi.tahun),
        constant("triwulan", triwulan),
        constant("periode", realisasi.kata_periode),
        constant("pk", hasil.pk.source.text.name),
    )
