"""The report of a quarter: its own targets, the year so far, what was said, money."""

from collections.abc import Iterator

from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.bagian import Bagian, Judul, Tabel
from kinerja_cli.laporan.columns_triwulan import dengan_triwulan
from kinerja_cli.laporan.kalimat.target import kalimat_target
from kinerja_cli.laporan.kalimat.triwulan import kalimat_triwulan
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import (
    KOLOM_INDIKATOR,
    KOLOM_KATEGORI,
    KOLOM_NOMOR,
    KOLOM_SASARAN,
    KOLOM_SATUAN,
    tercatat_columns,
)
from kinerja_cli.laporan.lkjip.grafik_capaian import grafik_capaian
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, bernomor, once
from kinerja_cli.laporan.lkjip.skala import tabel_skala
from kinerja_cli.laporan.lkjip.tabel_anggaran import bagian_anggaran
from kinerja_cli.laporan.lkjip.tabel_antartahun import bagian_antartahun
from kinerja_cli.laporan.lkjip.tabel_efisiensi import bagian_efisiensi
from kinerja_cli.laporan.lkjip.tabel_faktor import bagian_faktor
from kinerja_cli.laporan.lkjip.tabel_program import (
    bagian_indikator_program,
    bagian_program,
)
from kinerja_cli.laporan.lkjip.tabel_target import (
    bagian_jumlah,
    target_columns,
    tuturan_target,
)

_URUT = (
    *("target", "target_triwulan", "realisasi_triwulan", "capaian_triwulan"),
    *("realisasi", "capaian"),
)
(_CAPAIAN,) = tercatat_columns([Column("capaian_triwulan")])
_JUDUL = {
    "target": "Target\nSetahun",
    "realisasi": "Realisasi\ns.d. Kini",
    "capaian": "Capaian\nSetahun (%)",
}


def bab_triwulan(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield its sections; the medium term is a matter of the year."""
    lingkup = Lingkup(bahan)
    yield Judul(f"A. Capaian Kinerja {bahan.kurun_terakhir}", 2)
    yield from tabel_skala(bahan.hasil)
    yield from bernomor(analisis(lingkup) for analisis in ANALISIS_TRIWULAN)
    yield from bagian_indikator_program(bahan)
    yield from bagian_anggaran(bahan)


def bagian_target_triwulan(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the targets of the quarter beside those of the year, and what they say."""
    bahan = lingkup.bahan
    yield lingkup.judul("Target dan Realisasi Kinerja", "Pengukuran Kinerja")
    kurun = bahan.kurun_terakhir
    columns = _columns(bahan)
    yield Tabel(f"Target dan Realisasi Kinerja {kurun}", columns, bahan.baris)
    yield from tuturan_target(lingkup, _both)
    yield from _charts(bahan)
    yield from bagian_jumlah(bahan)


ANALISIS_TRIWULAN = (
    *(bagian_target_triwulan, bagian_antartahun, bagian_faktor),
    *(bagian_efisiensi, bagian_program),
)


def _charts(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the capaian of the quarter; where none is due, that of the year so far."""
    baris = [*once(bahan.baris)]
    kurun = f" Triwulan {bahan.triwulan}"
    triwulan = [*grafik_capaian(baris, _CAPAIAN, kurun)]
    yield from triwulan or grafik_capaian(baris)


def _both(b: Baris) -> list[str]:
    """Say how a row stands against the target of its quarter, and of the year."""
    return [*kalimat_triwulan(b), *kalimat_target(b, setahun=False)]


def _columns(bahan: BahanLaporan) -> tuple[Column, ...]:
    if not any(b.tercatat.target_triwulan_tertulis for b in bahan.baris):
        return target_columns(bahan.baris)
    semua = {c.key: c for c in dengan_triwulan(bahan.triwulan)}
    angka = tercatat_columns(_headed(semua[k]) for k in _URUT)
    awal = (KOLOM_NOMOR, KOLOM_SASARAN, KOLOM_INDIKATOR, KOLOM_SATUAN)
    return (*awal, *angka, KOLOM_KATEGORI)


def _headed(c: Column) -> Column:
    return c._replace(title=_JUDUL.get(c.key, c.title))
