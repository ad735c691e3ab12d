"""A report as its office hands it in: Bab III, a quarter, or the measurement alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.triwulan import triwulan_terakhir
from kinerja_cli.laporan.bagian import Bagian, Daftar
from kinerja_cli.laporan.kelengkapan import LaporanKelengkapan
from kinerja_cli.laporan.lkjip.bab3 import bab3
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.pilihan import Jenis, PilihanLaporan
from kinerja_cli.laporan.model import Kertas, Laporan, Lembar, Sampul
from kinerja_cli.laporan.prose import head

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
        realisasi = self.bahan.hasil.realisasi
        waktu = f"Tahun {realisasi.tahun}"
        if self.pilihan.jenis == "triwulan":
            waktu = f"Triwulan {triwulan_terakhir(realisasi)} {waktu}"
        return f"{_JUDUL[self.pilihan.jenis]} {waktu}"

    def bagian(self) -> Iterator[Bagian]:
        """Yield its sections, from the head to the appendices."""
        yield Daftar("", list(head(self.bahan.hasil)))
        yield from bab3(self.bahan)

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
