"""A budget and what was spent of it, in sentences."""

from collections.abc import Iterator

from kinerja_cli.core.angka import format_rupiah
from kinerja_cli.hitung.anggaran import Serapan
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik


def kalimat_anggaran(hasil: Hasil) -> list[str]:
    """Say what was spent of the budget of a PK; nothing where it has none."""
    uang = hasil.anggaran
    if uang is None or not uang.baris:
        return ["Realisasi anggaran belum diisi."] if hasil.pk.value.program else []
    isi = kalimat_serapan("anggaran", uang.jumlah)
    terisi, semua = len(uang.terisi), len(uang.baris)
    if terisi in {0, semua}:
        return isi
    kata = f"angka itu mencakup {terisi} dari {semua} program"
    return [*isi, titik(f"{kata}; realisasi program lainnya belum diisi")]


def kalimat_serapan(nama: str, s: Serapan) -> list[str]:
    """Say what was spent of a budget, called by ``nama``."""
    return list(_serapan(nama, s))


def _serapan(nama: str, s: Serapan) -> Iterator[str]:
    pagu = format_rupiah(s.pagu.nilai)
    if s.realisasi is None or s.sisa is None:
        yield titik(f"realisasi {nama} belum diisi; pagunya {pagu}")
        return
    realisasi = format_rupiah(s.realisasi.nilai)
    serapan = f", dengan serapan {kata_persen(s.persen.nilai)}" if s.persen else ""
    yield titik(f"realisasi {nama} sebesar {realisasi} dari pagu {pagu}{serapan}")
    sisa = s.sisa.nilai
    if sisa < 0:
        yield titik(f"realisasi itu melebihi pagu sebesar {format_rupiah(-sisa)}")
    elif sisa:
        yield titik(f"sisa anggarannya {format_rupiah(sisa)}")
    else:
        yield titik("anggarannya tidak bersisa")
    if s.awal and s.awal.nilai != s.pagu.nilai:
        awal, bagian = format_rupiah(s.awal.nilai), s.persen_awal
        kata = kata_persen(bagian.nilai) if bagian else "tidak terhitung"
        yield titik(f"terhadap pagu awal sebesar {awal}, serapannya {kata}")
