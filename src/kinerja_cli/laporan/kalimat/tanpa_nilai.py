"""A row without a realisasi, in sentences: what is not there, and why."""

from collections.abc import Iterator

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.hasil.putusan import Status
from kinerja_cli.dokumen.realisasi import BelumLengkap, TanpaRealisasi
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.kalimat.catatan import kata_catatan
from kinerja_cli.laporan.kalimat.perubahan import kalimat_perubahan
from kinerja_cli.laporan.kalimat.ukuran import titik, ukuran_indikator
from kinerja_cli.rumus.alat.dasar import DasarRumus

_KEADAAN: dict[Status, str] = {
    "tidak_ada": "dinyatakan tidak ada",
    "tak_terhitung": "tidak dapat dihitung",
}


def kata_tanpa_nilai(b: Baris) -> str:
    """Say that there is no realisasi: ``realisasi Nilai SAKIP belum ada``."""
    nama = ukuran_indikator(b.indikator).nama
    return f"realisasi {nama} {_KEADAAN.get(b.status, 'belum ada')}"


def kalimat_tanpa_nilai(b: Baris) -> Iterator[str]:
    """Say that there is no realisasi, what was promised, and the reason if one is."""
    if b.target is None:
        yield titik(f"{kata_tanpa_nilai(b)}; targetnya tidak ditetapkan")
    else:
        janji = ukuran_indikator(b.indikator).target(b.target)
        kata = "belum" if b.status == "belum_ada" else "tidak"
        hasil = f"sehingga {kata} dibandingkan dengan target {janji}"
        yield titik(f"{kata_tanpa_nilai(b)}, {hasil}")
    yield from _sebab(b)
    yield from kalimat_perubahan(b)


def _sebab(b: Baris) -> Iterator[str]:
    """Say the reason that the file gives, or what keeps inputs from having a value."""
    isian = b.rekap.isian
    if isinstance(isian, TanpaRealisasi):
        kapan = f" untuk {isian.periode}" if isian.periode else ""
        yield titik(f"keterangan instansi{kapan}: “{visible(isian.alasan)}”")
    elif isinstance(isian, BelumLengkap):
        yield titik(rangkai(map(kata_catatan, isian.alasan)))
    elif isinstance(isian, DasarRumus):
        yield titik(rangkai(map(kata_catatan, isian.tanpa_nilai())))
