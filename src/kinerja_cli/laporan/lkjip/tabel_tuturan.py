"""All that the office said in the course of a year, period by period."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.narasi import RUAS, Penuturan, Ujaran
from kinerja_cli.laporan.bagian import Bagian, Judul, Tabel
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan

JUDUL_RUAS = {r: r.replace("_", " ").title() for r in RUAS}


class BarisTuturan(NamedTuple):
    """What was said of one thing in one file.

    Attributes:
        pertama: Whether it is the first of it.
    """

    nama: str
    pertama: bool
    periode: Periode
    berkas: str
    teks: dict[str, str]

    @property
    def kata_periode(self) -> str:
        """The period, as it is called within the year."""
        return self.periode.sebutan.capitalize()


def _ruas(ruas: str) -> Column:
    judul = JUDUL_RUAS[ruas]
    awalan = f"{judul.lower()}:"
    return Column(ruas, lambda r: r.teks.get(ruas), judul, detail=True, awalan=awalan)


_AWAL = (
    Column(
        "nama",
        title="Sasaran / Indikator",
        tampak=lambda row: row.nama if row.pertama else None,
        kosong=lambda _: "",
        detail=True,
        kelompok=True,
    ),
    Column("kata_periode", title="Periode"),
)
_BERKAS = Column("berkas", title="Berkas", detail=True, awalan="berkas:")


def bagian_tuturan(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the table, where anything was said in more than one period."""
    rows = [*_rows(bahan)]
    if len({r.periode for r in rows}) > 1:
        ruas = (_ruas(r) for r in RUAS if any(r in row.teks for row in rows))
        columns = (*_AWAL, *ruas, _BERKAS)
        yield Judul("Analisis Faktor Tiap Periode", 3, lembar="Faktor Tiap Periode")
        yield Tabel("", columns, rows)


def _rows(bahan: BahanLaporan) -> Iterator[BarisTuturan]:
    for n, s in enumerate(bahan.hasil.pk.value.sasaran, 1):
        tentang = bahan.narasi.tentang(n)
        yield from _periods(f"Sasaran {n}: {visible(s.uraian)}", tentang)
    for b in bahan.hasil.seluruh_baris:
        tentang = bahan.narasi.tentang(b.indikator.id)
        yield from _periods(visible(b.indikator.nama), tentang)


def _periods(nama: str, tentang: Penuturan) -> Iterator[BarisTuturan]:
    per_berkas: dict[tuple[Periode, str], dict[str, str]] = {}
    for ruas, semua in tentang.ruas.items():
        for u in semua:
            per_berkas.setdefault(_place(u), {})[ruas] = u.teks
    for n, (di, teks) in enumerate(sorted(per_berkas.items(), key=lambda p: p[0])):
        yield BarisTuturan(nama, not n, *di, teks)


def _place(u: Ujaran) -> tuple[Periode, str]:
    return u.periode, u.berkas
