"""A report parted into sheets: one begins where a heading says so."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.export.xlsx.nama_lembar import namai_lembar
from kinerja_cli.laporan.bagian import Bagian, Daftar, Grafik, Judul, Tabel
from kinerja_cli.laporan.model import Laporan

_AWAL = "Laporan"  # what stands before the first heading that names a sheet


class LembarBuku(NamedTuple):
    """A sheet of a workbook.

    Attributes:
        melintang: Whether it is asked to be printed on its side.
    """

    nama: str
    bagian: tuple[Bagian, ...]
    melintang: bool = False


def bagi_lembar(laporan: Laporan) -> list[LembarBuku]:
    """Part a report into its sheets; empty parts, and empty sheets, are left out."""
    grup = [*_grup(laporan)]
    sebutan = [g[0] for g in grup]
    if not any(sebutan):
        sebutan = [laporan.judul]
    names = namai_lembar(s or _AWAL for s in sebutan)
    return [
        LembarBuku(nama, tuple(bagian), melintang=_melintang(bagian))
        for nama, (_, bagian) in zip(names, grup, strict=True)
    ]


def _grup(laporan: Laporan) -> Iterator[tuple[str, list[Bagian]]]:
    nama, kini = "", list[Bagian]()
    for b in laporan.bagian():
        if isinstance(b, Judul) and b.lembar:
            isi, terbuka = _sampai_isi(kini)
            if isi:
                yield nama, isi
            nama, kini = b.lembar, terbuka
        if not _kosong(b):
            kini.append(b)
    yield nama, kini


def _sampai_isi(bagian: list[Bagian]) -> tuple[list[Bagian], list[Bagian]]:
    """Part headings off that nothing follows: they stand over the next sheet."""
    n = len(bagian)
    while n and isinstance(bagian[n - 1], Judul):
        n -= 1
    return bagian[:n], bagian[n:]


def _kosong(b: Bagian) -> bool:
    match b:
        case Daftar():
            return not b.lines
        case Tabel():
            return not b.rows
        case Grafik():
            return not b.kategori
        case _:
            return False


def _melintang(bagian: list[Bagian]) -> bool:
    return any(isinstance(b, Judul) and b.melintang for b in bagian)
