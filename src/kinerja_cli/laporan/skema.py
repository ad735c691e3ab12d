"""JSON Schema of what programs read, from the declarations by which it is written."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kinerja_cli.dokumen.hasil.declaration import HasilTercatat
from kinerja_cli.dokumen.skema import DIALEK, Schema
from kinerja_cli.laporan.describing import Arti, Describer
from kinerja_cli.laporan.isi_anggaran import IsiAnggaran
from kinerja_cli.laporan.isi_banding import IsiBanding
from kinerja_cli.laporan.isi_kelengkapan import IsiKelengkapan
from kinerja_cli.laporan.isi_penjelasan import IsiPenjelasan
from kinerja_cli.laporan.isi_proyeksi import IsiProyeksi
from kinerja_cli.laporan.isi_sakip import IsiSakip
from kinerja_cli.laporan.isi_temuan import IsiTemuan
from kinerja_cli.source import load

# Its name for `kinerja skema` -> what is written, and the command that does.
HASIL_HITUNG = "hasil"
KELUARAN: Mapping[str, type] = {
    HASIL_HITUNG: HasilTercatat,
    "banding": IsiBanding,
    "anggaran": IsiAnggaran,
    "sakip": IsiSakip,
    "proyeksi": IsiProyeksi,
    "jelaskan": IsiPenjelasan,
    "periksa": IsiTemuan,
    "kelengkapan": IsiKelengkapan,
}


def perintah_keluaran(nama: str) -> str:
    """Name the command that writes an output."""
    return {HASIL_HITUNG: "hitung", "kelengkapan": "laporan"}.get(nama, nama)


@cache
def load_arti(nama: str) -> Arti:
    """Load what the keys of an output mean.

    What it has in common with ``hasil@1`` means the same, unless its own file says
    otherwise.
    """
    arti: dict[str, Mapping[str, str]] = {}
    for berkas in dict.fromkeys((HASIL_HITUNG, nama)):
        path = Path(__file__).parent / "arti" / f"{berkas}.yaml"
        for kelas, semua in load(str(path)).tree.items():
            arti[str(kelas)] = {str(k): str(isi) for k, isi in semua.items()}
    return arti


def skema_keluaran(nama: str) -> Schema:
    """Describe an output, a key of ``KELUARAN``."""
    describer = Describer(load_arti(nama))
    akar = describer.keys(KELUARAN[nama])
    return {
        "$schema": DIALEK,
        "title": akar["properties"]["format"]["const"],
        "description": f"keluaran `kinerja {perintah_keluaran(nama)} --format json`",
        **akar,
        "$defs": describer.definitions,
    }
