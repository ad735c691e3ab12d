"""A report as its office hands it in: Bab III, a quarter, or the measurement alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Bagian, Daftar, Judul
from kinerja_cli.laporan.kelengkapan import LaporanKelengkapan
from kinerja_cli.laporan.lkjip.bab3 import bab3
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.kepala import catatan_kurun, kepala_laporan
from kinerja_cli.laporan.lkjip.penutup import (
    bagian_catatan,
    bagian_konvensi,
    pengesahan,
)
from kinerja_cli.laporan.lkjip.pilihan import Jenis, PilihanLaporan
from kinerja_cli.laporan.lkjip.tabel_pengukuran import bagian_pengukuran, formulir
from kinerja_cli.laporan.lkjip.tabel_perjanjian import bagian_perjanjian
from kinerja_cli.laporan.lkjip.tabel_rincian import bagian_rincian
from kinerja_cli.laporan.lkjip.tabel_tuturan import bagian_tuturan
from kinerja_cli.laporan.lkjip.triwulan import bab_triwulan
from kinerja_cli.laporan.model import Kertas, Laporan, Lembar, Sampul

_JUDUL: dict[Jenis, str] = {
    "bab3": "Laporan Kinerja",
    "triwulan": "Laporan Kinerja",
    "pengukuran": "Pengukuran Kinerja",
}


@dataclass(frozen=True)
class LaporanLkjip(Laporan):
    """One of them; programs read its completeness."""

    bahan: BahanLaporan
    pilihan: PilihanLaporan

    @property
    def kertas(self) -> Kertas:
        """The paper that it is printed on."""
        return self.pilihan.kertas

    @property
    def sampul(self) -> Sampul | None:
        """What its cover says."""
        pk, realisasi = self.bahan.hasil.pk.value, self.bahan.hasil.realisasi
        isi = visible(pk.instansi), visible(pk.daerah)
        return Sampul(*isi, realisasi.tahun, realisasi.kata_periode)

    @property
    def judul(self) -> str:
        """What it is, and of which time."""
        b, triwulan = self.bahan, self.pilihan.jenis == "triwulan"
        waktu = b.kurun_terakhir if triwulan else b.kurun
        return f"{_JUDUL[self.pilihan.jenis]} {waktu}"

    def bagian(self) -> Iterator[Bagian]:
        """Yield its sections, from the head to the appendices."""
        yield Daftar("", list(kepala_laporan(self.bahan)))
        yield from catatan_kurun(self.bahan, self.pilihan)
        yield from self._isi()
        yield from pengesahan(self.bahan, self.pilihan)
        yield Judul("Lampiran", 2)
        if self.pilihan.jenis != "pengukuran":
            yield from bagian_pengukuran(self.bahan)
            yield from bagian_tuturan(self.bahan)
            yield from bagian_rincian(self.bahan)
            yield from bagian_perjanjian(self.bahan)
        yield from bagian_konvensi(self.bahan)
        yield from bagian_catatan(self.bahan)
        yield Judul("Kelengkapan", 3, lembar="Kelengkapan")
        yield from self.kelengkapan.daftar()

    def _isi(self) -> Iterator[Bagian]:
        if self.pilihan.jenis == "pengukuran":
            return formulir(self.bahan)
        if self.pilihan.jenis == "triwulan":
            return bab_triwulan(self.bahan)
        return bab3(self.bahan, self.pilihan.urutan)

    @property
    def kelengkapan(self) -> LaporanKelengkapan:
        """The list of what it has and lacks."""
        b = self.bahan
        return LaporanKelengkapan(b.hasil, b.kelengkapan, b.temuan)

    def lembar(self) -> Lembar:
        """Return a row an indikator and analysis."""
        return self.kelengkapan.lembar()

    def isi(self) -> Any:
        """Return ``kinerja/kelengkapan@1``."""
        return self.kelengkapan.isi()
