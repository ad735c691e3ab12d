"""Analysis 1: target and realisasi of the year, or of the year so far."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.bagian import Bagian, Paragraf, Tabel
from kinerja_cli.laporan.columns import BOBOT
from kinerja_cli.laporan.columns_perubahan import SEMULA
from kinerja_cli.laporan.kalimat.ringkasan import kalimat_ringkasan
from kinerja_cli.laporan.kalimat.sasaran import kalimat_sasaran
from kinerja_cli.laporan.kalimat.target import kalimat_target
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import (
    KOLOM_CAPAIAN,
    KOLOM_INDIKATOR,
    KOLOM_KATEGORI,
    KOLOM_NOMOR,
    KOLOM_REALISASI,
    KOLOM_SASARAN,
    KOLOM_SATUAN,
    KOLOM_TARGET,
    BarisLaporan,
    tercatat_columns,
)
from kinerja_cli.laporan.lkjip.grafik_capaian import grafik_capaian, grafik_target
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, once
from kinerja_cli.laporan.lkjip.status import tabel_rata_rata, tabel_status

_AWAL = (KOLOM_NOMOR, KOLOM_SASARAN, KOLOM_INDIKATOR, KOLOM_SATUAN)
_AKHIR = (KOLOM_TARGET, KOLOM_REALISASI, KOLOM_CAPAIAN, KOLOM_KATEGORI)
_BERBOBOT = tercatat_columns([BOBOT])
_BERUBAH = tercatat_columns([SEMULA._replace(title="Target\nSemula")])


def bagian_target(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the table, its charts, the counts, the means, and what they say."""
    bahan = lingkup.bahan
    yield lingkup.judul("Target dan Realisasi Kinerja", "Pengukuran Kinerja")
    judul = f"Target dan Realisasi Kinerja {bahan.kurun}"
    yield Tabel(judul, target_columns(lingkup.baris), lingkup.baris)
    kalimat = partial(kalimat_target, setahun=bahan.setahun)
    yield from tuturan_target(lingkup, kalimat)
    if not lingkup.hanya:
        yield from bagian_ringkasan(bahan)


def bagian_ringkasan(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the charts of all indikator, how many reached their target, the means."""
    baris = [*once(bahan.baris)]
    yield from grafik_capaian(baris)
    yield from grafik_target(baris)
    yield from bagian_jumlah(bahan)


def bagian_jumlah(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield how many reached their target, and the means."""
    yield tabel_status(bahan.hasil)
    yield tabel_rata_rata(bahan.hasil, bahan.jejak)
    yield Paragraf("", [*kalimat_ringkasan(bahan.hasil), *_once_more(bahan)])


def tuturan_target(
    lingkup: Lingkup, kalimat: Callable[[Baris], list[str]]
) -> Iterator[Bagian]:
    """Yield what a sasaran comes to, then a paragraph an indikator of it."""
    for b in lingkup.baris:
        if b.pertama and not lingkup.hanya:
            sasaran = kalimat_sasaran(lingkup.bahan.hasil, int(b.nomor))
            yield Paragraf("", sasaran)
        if b.sendiri and (isi := kalimat(b.asal)):
            yield Paragraf("", isi)


def target_columns(baris: Sequence[BarisLaporan]) -> tuple[Column, ...]:
    """Return the columns; weights and first targets where there are any."""
    bobot = any(b.tercatat.bobot is not None for b in baris)
    perubahan = (b.tercatat.target_perubahan for b in baris)
    berubah = any(p and p.berlaku for p in perubahan)
    return (*_AWAL, *(_BERBOBOT * bobot), *(_BERUBAH * berubah), *_AKHIR)


def _once_more(bahan: BahanLaporan) -> Iterator[str]:
    """Say that what measures two sasaran counts once in the mean of all."""
    ganda = {b.id for b in bahan.baris if not b.sendiri}
    if ganda:
        yield (
            f"{len(ganda)} indikator mengukur lebih dari satu sasaran: dihitung dalam "
            "rata-rata masing-masing, dan sekali dalam rata-rata seluruhnya."
        )
