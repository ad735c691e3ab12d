"""A year-end report made on the spot, and its parts looked at one by one."""

from collections.abc import Iterator, Sequence
from typing import Any

from alat.pendukung import ROOT
from kinerja_cli import api
from kinerja_cli.hitung.jejak import JejakHasil
from kinerja_cli.laporan.bagian import Bagian, Grafik, Judul, Paragraf, Tabel
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.laporan import LaporanLkjip
from kinerja_cli.laporan.lkjip.pilihan import PilihanLaporan
from kinerja_cli.telaah.banding import bandingkan_hasil

CONTOH = ROOT / "data" / "contoh"
TRIWULAN = [CONTOH / f"q{n}.yaml" for n in range(1, 5)]


def bahan(*berkas: Any, banding: Sequence[Any] = ()) -> BahanLaporan:
    """Gather the material of files."""
    return api.laporan(berkas, banding)


def dari_hasil(hasil: Any) -> BahanLaporan:
    """Gather the material of a result, with nothing beside it."""
    jejak = JejakHasil(hasil)
    return BahanLaporan(jejak, bandingkan_hasil(jejak))


def bagian(b: BahanLaporan, jenis: Any = "bab3", **pilihan: Any) -> list[Bagian]:
    """Return the parts of a report."""
    return [*LaporanLkjip(b, PilihanLaporan(jenis, **pilihan)).bagian()]


def tabel(semua: Sequence[Bagian], judul: str) -> Tabel:
    """Return the one table of a title; one without is called as its section."""
    di, found = "", []
    for b in semua:
        if isinstance(b, Judul):
            di = b.teks
        elif isinstance(b, Tabel) and (b.judul or di) == judul:
            found.append(b)
    (satu,) = found
    return satu


def heads(t: Tabel) -> list[str]:
    """Return the heads of a table."""
    return [c.heading for c in t.columns if c.title]


def isi(t: Tabel) -> list[list[str]]:
    """Return the cells of a table, as eyes read them."""
    return [[c.text(row).strip() for c in t.columns if c.title] for row in t.rows]


def judul(semua: Sequence[Bagian]) -> list[Judul]:
    """Return the headings."""
    return [b for b in semua if isinstance(b, Judul)]


def kotak(semua: Sequence[Bagian]) -> list[str]:
    """Return what the boxes ask for."""
    return [" ".join(b.kalimat) for b in semua if isinstance(b, Paragraf) and b.kurang]


def tuturan(semua: Sequence[Bagian]) -> Iterator[str]:
    """Yield the paragraphs that are no boxes."""
    for b in semua:
        if isinstance(b, Paragraf) and not b.kurang:
            yield " ".join(b.kalimat)


def grafik(semua: Sequence[Bagian]) -> list[Grafik]:
    """Return the charts."""
    return [b for b in semua if isinstance(b, Grafik)]
