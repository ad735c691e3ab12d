"""A realisasi beside a national or provincial standard, in sentences."""

from collections.abc import Iterator

from kinerja_cli.core.teks import sepadan, visible
from kinerja_cli.dokumen.hasil.catatan import read_notes
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.putusan import kata_putusan
from kinerja_cli.hitung.pembanding import Pembanding
from kinerja_cli.laporan.baris_banding import Kini
from kinerja_cli.laporan.kalimat.akhir import target_lain
from kinerja_cli.laporan.kalimat.catatan import kalimat_catatan
from kinerja_cli.laporan.kalimat.kedudukan import kedudukan
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik, ukuran_tercatat

# What a name begins with, and is no name itself.
_UMUM = {"Angka", "Batas", "Capaian", "Nilai", "Rata-rata", "Target"}


def kalimat_standar(kini: Kini) -> list[str]:
    """Say where a realisasi stands beside its standard; nothing without one."""
    semua = (p for p in kini.sandingan.pembanding if p.jenis == "standar")
    p = next((p for p in semua if p.isi == kini.akhir), None)
    return list(_terhadap(kini.milik, p)) if p else []


def _terhadap(b: BarisTercatat, p: Pembanding) -> Iterator[str]:
    u, standar, target = ukuran_tercatat(b), p.isi, target_lain(b, p.isi)
    if target is None:
        return
    if b.realisasi is None:
        isi = f"{_sebutan(p)}, yaitu {u.target(target)}"
        kata = f"realisasi {u.nama} tidak tersedia dan tidak dibandingkan dengan {isi}"
        yield titik(kata)
        return
    letak = kedudukan(u, b.realisasi, target, _sebutan(p))
    yield titik(f"realisasi {u.nama} tercatat {u.nilai(b.realisasi)}, {letak}")
    if p.selisih:
        selisih = u.selisih(abs(p.selisih))
        yield titik(f"selisih realisasi dan standar itu sebesar {selisih}")
    putusan = kata_putusan(standar).replace("tercapai", "terpenuhi")
    capaian = standar.capaian
    angka = "" if capaian is None else f"; capaiannya {kata_persen(capaian)}"
    yield titik(f"standar itu {putusan}{angka}")
    yield from (kalimat_catatan(d) for d in read_notes(standar.catatan))


def _sebutan(p: Pembanding) -> str:
    """Name a standard: ``standar SPM tahun 2023 (sumber: Permendagri)``."""
    nama = visible(p.nama or "")
    awal, *lain = nama.split(" ")
    nama = " ".join((awal.lower() if awal in _UMUM else awal, *lain))
    kata = nama if sepadan(nama).startswith("standar") else f"standar {nama}".rstrip()
    tahun = f" tahun {p.tahun}" if p.tahun else ""
    sumber = f" (sumber: {visible(p.isi.sumber)})" if p.isi.sumber else ""
    return f"{kata}{tahun}{sumber}"
