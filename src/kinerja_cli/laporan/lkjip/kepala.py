"""What a report opens with: whose it is, and every file that its numbers are out of."""

from collections.abc import Iterator

from kinerja_cli.core.periode import hilang, sebut
from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Line, Paragraf
from kinerja_cli.laporan.banding import asal_sisi
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.pilihan import PilihanLaporan
from kinerja_cli.laporan.prose import head


def kepala_laporan(bahan: BahanLaporan) -> Iterator[Line]:
    """Yield the head of the result, then what stands beside it, side by side."""
    yield from head(bahan.hasil)
    for s in bahan.banding.sisi[:-1]:
        yield f"Pembanding {s.label}", asal_sisi(s)
        for sumber, milik in s.sumber():
            yield f"Sumber {milik}", visible(sumber)
        yield from ((f"Keterangan {s.label}", visible(k)) for k in s.keterangan)


def catatan_kurun(bahan: BahanLaporan, pilihan: PilihanLaporan) -> Iterator[Paragraf]:
    """Yield of which time the numbers are, where that is not what readers expect."""
    realisasi = bahan.hasil.realisasi
    if pilihan.jenis != "triwulan" and not bahan.utuh:
        teks = f"Angka laporan ini dari {realisasi.kata_periode}, bukan setahun penuh."
        yield Paragraf("", [teks])
    if tiada := hilang(realisasi.periode, realisasi.periode[0].awal):
        teks = f"Berkas {sebut(tiada)} tidak disebut: angkanya tanpa periode itu."
        yield Paragraf("", [teks], kurang=True)
    if kosong := realisasi.periode[len(realisasi.terisi) :]:
        akhir = realisasi.terisi[-1].sebutan
        teks = f"Belum ada isian {sebut(kosong)}: angkanya sampai {akhir}."
        yield Paragraf("", [teks], kurang=True)
