"""What every file for programs says: who wrote it, from what, and what was found."""

from collections.abc import Iterable
from typing import Any

from kinerja_cli import __version__
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import sebut
from kinerja_cli.core.teks import slashed
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.model import Cell
from kinerja_cli.source import Document
from kinerja_cli.source.text import Text


def kepala(format_: str) -> dict[str, Any]:
    """Open the content of a file for programs: its format, and who wrote it."""
    return {"format": format_, "versi": __version__}


def berkas(text: Text) -> dict[str, Any]:
    """Identify a file that was read."""
    return {"berkas": text.name, "sha256": text.sha256}


def notes(found: Iterable[Diagnostic]) -> list[str]:
    """Write notes as they stand in a row."""
    return [f"{d.code}: {d.message}" for d in found]


def diagnostics(found: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Describe findings for programs; a place that is not known is null."""
    return [
        {
            "kode": d.code,
            "tingkat": d.level,
            "pesan": d.message,
            "saran": d.hint or None,
            "berkas": slashed(d.location.path) if d.location else None,
            "baris": d.location.line if d.location else None,
            "kolom": d.location.column if d.location else None,
        }
        for d in found
    ]


def konteks(hasil: Hasil) -> dict[str, Cell]:
    """Say in every row of a sheet which period it is, and against which PK."""
    realisasi, tunggal = hasil.realisasi, hasil.realisasi.tunggal
    return {
        "tahun": realisasi.tahun,
        "triwulan": tunggal.nomor if tunggal and tunggal.jenis == "triwulan" else None,
        "periode": sebut(realisasi.masa),
        "pk": hasil.pk.source.text.name,
    }


def asal(hasil: Hasil) -> dict[str, Any]:
    """Say for programs which files a result came from."""
    pk = hasil.pk
    milik = {"tahun": pk.value.tahun, "instansi": pk.value.instansi}
    return {
        "pk": berkas(pk.source.text) | milik,
        "periode": hasil.realisasi.periode,
        "realisasi": [_realisasi(d) for d in hasil.realisasi.berkas],
    }


def _realisasi(document: Document[Realisasi]) -> dict[str, Any]:
    isi = document.value.berkas
    return berkas(document.source.text) | {
        "tahun": isi.tahun,
        "triwulan": isi.triwulan,
        "bulan": isi.bulan,
        "keterangan": isi.keterangan or None,
    }
