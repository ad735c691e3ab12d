"""Bab III of a year: all analyses once, or all of them for each indikator; money."""

from collections.abc import Callable, Iterator

from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Bagian, Judul, Tabel
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, bernomor, once
from kinerja_cli.laporan.lkjip.pilihan import Urutan
from kinerja_cli.laporan.lkjip.skala import tabel_skala
from kinerja_cli.laporan.lkjip.tabel_akhir import bagian_akhir
from kinerja_cli.laporan.lkjip.tabel_anggaran import bagian_anggaran
from kinerja_cli.laporan.lkjip.tabel_antartahun import bagian_antartahun
from kinerja_cli.laporan.lkjip.tabel_efisiensi import bagian_efisiensi
from kinerja_cli.laporan.lkjip.tabel_faktor import bagian_faktor
from kinerja_cli.laporan.lkjip.tabel_program import (
    bagian_indikator_program,
    bagian_program,
)
from kinerja_cli.laporan.lkjip.tabel_standar import bagian_standar
from kinerja_cli.laporan.lkjip.tabel_target import (
    bagian_ringkasan,
    bagian_target,
    target_columns,
)

BagianAnalisis = Callable[[Lingkup], Iterator[Bagian]]
ANALISIS: tuple[BagianAnalisis, ...] = (
    *(bagian_target, bagian_antartahun, bagian_akhir, bagian_standar),
    *(bagian_faktor, bagian_efisiensi, bagian_program),
)


def bab3(bahan: BahanLaporan, urutan: Urutan) -> Iterator[Bagian]:
    """Yield its sections, from A to B."""
    yield Judul("A. Capaian Kinerja Organisasi", 2)
    yield from tabel_skala(bahan.hasil)
    if urutan == "indikator":
        yield from _each(bahan)
    else:
        lingkup = Lingkup(bahan)
        yield from bernomor(analisis(lingkup) for analisis in ANALISIS)
    yield from bagian_indikator_program(bahan)
    yield from bagian_anggaran(bahan)


def _each(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield all in one table, then the analyses of one indikator after another."""
    yield Judul("Ikhtisar Capaian Kinerja", 3, lembar="Pengukuran Kinerja")
    judul = f"Target dan Realisasi Kinerja {bahan.kurun}"
    yield Tabel(judul, target_columns(bahan.baris), bahan.baris)
    yield from bagian_ringkasan(bahan)
    for n, b in enumerate(once(bahan.baris), 1):
        lembar = "" if n > 1 else "Tiap Indikator"
        yield Judul(f"Indikator {n}: {visible(b.tercatat.nama)}", 3, lembar)
        lingkup = Lingkup(bahan, 4, b)
        yield from bernomor([analisis(lingkup) for analisis in ANALISIS])
