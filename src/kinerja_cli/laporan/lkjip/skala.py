"""The scale by which a capaian has a category, as reports print it."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.angka import format_angka
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.bagian import Bagian, Paragraf, Tabel
from kinerja_cli.laporan.kolom import Column


class BarisSkala(NamedTuple):
    """One band of a scale."""

    nomor: int
    interval: str
    kriteria: str


KOLOM_SKALA = (
    Column("nomor", title="No", kelompok=True),
    Column("interval", title="Interval Nilai Realisasi Kinerja"),
    Column("kriteria", title="Kriteria"),
)


def tabel_skala(hasil: Hasil) -> Iterator[Bagian]:
    """Yield the scale that was applied, and where it is from."""
    ketentuan = hasil.pk.value.aturan.ketentuan("capaian")
    isi = enumerate(_rows(ketentuan), 1)
    rows = [BarisSkala(n, *r) for n, r in isi]
    yield Tabel("Skala Nilai Peringkat Kinerja", KOLOM_SKALA, rows)
    yield Paragraf("", [f"Skala menurut {ketentuan.acuan()}."])


def _rows(ketentuan: Ketentuan) -> Iterator[tuple[str, str]]:
    atas = ""
    for j in ketentuan.skala:
        if not j.tanda:
            yield ketentuan.tanda(j), j.lengkap
            continue
        yield f"{j.tanda} dan {atas}" if atas else j.tanda, j.lengkap
        tutup, batas = ("<", j.mulai) if j.mulai is not None else ("≤", j.di_atas)
        atas = f"{tutup} {format_angka(batas)}" if batas is not None else ""
