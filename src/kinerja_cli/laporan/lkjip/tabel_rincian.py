"""What a realisasi is the mean of: the unsur of a survey first, then other parts."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.rincian import responden, rincian
from kinerja_cli.laporan.bagian import (
    Bagian,
    DeretGrafik,
    Grafik,
    Judul,
    Paragraf,
    Tabel,
)
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import BarisLaporan
from kinerja_cli.laporan.lkjip.lingkup import once


class BarisKomponen(NamedTuple):
    """One part of a value; ``dari`` the indikator whose it is."""

    nama: str
    langkah: Bulat
    dari: BarisLaporan


_NILAI = Column(
    "nilai",
    lambda row: row.langkah.nilai,
    "Nilai",
    numeric=True,
    jejak=lambda row: row.dari.jejak.indikator(row.dari.id, row.langkah),
)
KOLOM_UNSUR = (Column("nama", title="Unsur Pelayanan"), _NILAI)
KOLOM_KOMPONEN = (Column("nama", title="Komponen"), _NILAI)


def bagian_rincian(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the unsur of every survey, and the parts of other values."""
    semua = [*once(bahan.baris), *bahan.baris_program]
    ada = [(b, rows) for b in semua if (rows := _rows(b))]
    survei = [(b, rows) for b, rows in ada if responden(b.asal) is not None]
    if survei:
        yield Judul("Survei Kepuasan Masyarakat", 3, lembar="SKM")
    for b, rows in survei:
        nama = visible(b.tercatat.nama)
        yield Tabel(f"Nilai Rata-Rata Tiap Unsur: {nama}", KOLOM_UNSUR, rows)
        yield Paragraf("", [f"Dari {responden(b.asal)} responden."])
        yield _bars(nama, rows)
    lain = [pasangan for pasangan in ada if pasangan not in survei]
    if lain:
        yield Judul("Rincian Realisasi", 3, lembar="Rincian Realisasi")
    for b, rows in lain:
        judul = f"{visible(b.tercatat.nama)} ({visible(b.tercatat.satuan)})"
        yield Tabel(judul, KOLOM_KOMPONEN, rows)


def _rows(b: BarisLaporan) -> list[BarisKomponen]:
    return [BarisKomponen(_capital(visible(s.label)), s, b) for s in rincian(b.asal)]


def _capital(teks: str) -> str:
    """Begin with a capital, and leave what else is one: ``Puskesmas Utara``."""
    return teks[:1].upper() + teks[1:]


def _bars(nama: str, rows: list[BarisKomponen]) -> Grafik:
    nilai = tuple(r.langkah.nilai for r in rows)
    jejak = tuple(_NILAI.jejak(r) for r in rows)
    deret = DeretGrafik("Nilai unsur", nilai, jejak)
    kategori = tuple(r.nama for r in rows)
    return Grafik(f"Nilai Unsur: {nama} (1 sampai 4)", "batang", kategori, (deret,))
