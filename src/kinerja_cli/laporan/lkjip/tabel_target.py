"""Analysis 1: target and realisasi of the year, or of the year so far."""

from collections.abc import Iterator, Sequence

from kinerja_cli.laporan.bagian import Bagian, Tabel
from kinerja_cli.laporan.columns import BOBOT
from kinerja_cli.laporan.columns_perubahan import SEMULA
from kinerja_cli.laporan.kolom import Column, within
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
)
from kinerja_cli.laporan.lkjip.grafik_capaian import grafik_capaian, grafik_target
from kinerja_cli.laporan.lkjip.lingkup import Lingkup
from kinerja_cli.laporan.lkjip.status import tabel_rata_rata, tabel_status

_AWAL = (KOLOM_NOMOR, KOLOM_SASARAN, KOLOM_INDIKATOR, KOLOM_SATUAN)
_AKHIR = (KOLOM_TARGET, KOLOM_REALISASI, KOLOM_CAPAIAN, KOLOM_KATEGORI)
_BERBOBOT = within("tercatat", [BOBOT])
_BERUBAH = within("tercatat", [SEMULA])


def bagian_target(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the table, its charts, the counts, the means, and what they say."""
    hasil = lingkup.bahan.hasil
    yield lingkup.judul("1. Target dan Realisasi Kinerja", "Pengukuran Kinerja")
    judul = f"Target dan Realisasi Kinerja Tahun {hasil.realisasi.tahun}"
    yield Tabel(judul, target_columns(lingkup.baris), lingkup.baris)
    yield from grafik_capaian([*lingkup.sekali()])
    yield from grafik_target([*lingkup.sekali()])
    if not lingkup.hanya:
        yield tabel_status(hasil)
        yield tabel_rata_rata(hasil)


def target_columns(baris: Sequence[BarisLaporan]) -> tuple[Column, ...]:
    """Return the columns; weights and first targets where there are any."""
    bobot = any(b.tercatat.bobot is not None for b in baris)
    perubahan = (b.tercatat.target_perubahan for b in baris)
    berubah = any(p and p.berlaku for p in perubahan)
    return (*_AWAL, *(_BERBOBOT * bobot), *(_BERUBAH * berubah), *_AKHIR)
