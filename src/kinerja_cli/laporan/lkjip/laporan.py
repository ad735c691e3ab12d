"""A report as its office hands it in: Bab III, a quarter, or the measurement alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kinerja_cli.laporan.bagian import Bagian, Daftar, Judul, Tabel
from kinerja_cli.laporan.columns import TAMPAK
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.pilihan import PilihanLaporan
from kinerja_cli.laporan.model import Laporan, Lembar
from kinerja_cli.laporan.prose import head


@dataclass(frozen=True)
class LaporanLkjip(Laporan):
    """One of them; programs read its completeness."""

    bahan: BahanLaporan
    pilihan: PilihanLaporan

    @property
    def judul(self) -> str:
        """What it is, and of which year."""
        return f"Laporan Kinerja Tahun {self.bahan.hasil.realisasi.tahun}"

    def bagian(self) -> Iterator[Bagian]:
        """Yield its sections, from the head to the appendices."""
        hasil = self.bahan.hasil
        yield Daftar("", list(head(hasil)))
        yield Judul("Target dan Realisasi Kinerja", lembar="Pengukuran Kinerja")
        yield Tabel("", tuple(TAMPAK.values()), LaporanHasil(hasil).baris)

    def lembar(self) -> Lembar:
        """Return a row an indikator and analysis."""
        return LaporanHasil(self.bahan.hasil).lembar()

    def isi(self) -> Any:
        """Return ``kinerja/kelengkapan@1``."""
        return LaporanHasil(self.bahan.hasil).isi()
