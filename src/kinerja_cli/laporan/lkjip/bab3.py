"""Bab III of a year: the analyses once for all indikator, then the money."""

from collections.abc import Iterator

from kinerja_cli.laporan.bagian import Bagian, Judul
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.lingkup import Lingkup
from kinerja_cli.laporan.lkjip.skala import tabel_skala
from kinerja_cli.laporan.lkjip.tabel_anggaran import bagian_anggaran
from kinerja_cli.laporan.lkjip.tabel_antartahun import bagian_antartahun
from kinerja_cli.laporan.lkjip.tabel_target import bagian_target

ANALISIS = (bagian_target, bagian_antartahun)


def bab3(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield its sections, from A to B."""
    yield Judul("A. Capaian Kinerja Organisasi", 2)
    yield from tabel_skala(bahan.hasil)
    lingkup = Lingkup(bahan)
    for analisis in ANALISIS:
        yield from analisis(lingkup)
    yield from bagian_anggaran(bahan)
