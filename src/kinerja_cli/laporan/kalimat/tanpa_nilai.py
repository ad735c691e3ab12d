"""A row without a realisasi, in sentences: what is not there, and why."""

from collections.abc import Iterator

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.realisasi import BelumLengkap, TanpaRealisasi
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.kalimat.catatan import kata_catatan
from kinerja_cli.laporan.kalimat.ukuran import titik, ukuran_indikator
from kinerja_cli.rumus.alat.dasar import DasarRumus

_KEADAAN = {
    "belum_ada": "belum ada",
    "tidak_ada": "dinyatakan tidak ada",
    "tak_terhitung": "tidak dapat dihitung",
}


def kalimat_tanpa_nilai(b: Baris) -> Iterator[str]:
    """Say that there is no realisasi, what was promised, and the reason if one is."""
    u = ukuran_indikator(b.indikator)
    keadaan = _KEADAAN.get(b.status, "belum ada")
    if b.target is None:
        janji = "; targetnya tidak ditetapkan"
    else:
        belum = "belum" if b.status == "belum_ada" else "tidak"
        janji = f" dan {belum} dibandingkan dengan target {u.target(b.target)}"
    yield titik(f"realisasi {u.nama} {keadaan}{janji}")
    if isinstance(b.rekap.isian, TanpaRealisasi):
        yield _keterangan(b.rekap.isian)
    elif sebab := list(_sebab(b)):
        yield titik(f"sebabnya: {rangkai(sebab)}")


def _keterangan(isian: TanpaRealisasi) -> str:
    """Quote the reason that the file gives."""
    kapan = f" untuk {isian.periode}" if isian.periode else ""
    return f"Keterangan instansi{kapan}: “{visible(isian.alasan)}”."


def _sebab(b: Baris) -> Iterator[str]:
    """Say what keeps inputs from having a value."""
    isian = b.rekap.isian
    if isinstance(isian, BelumLengkap):
        yield from (kata_catatan(d) for d in isian.alasan)
    elif isinstance(isian, DasarRumus):
        yield from (kata_catatan(d) for d in isian.tanpa_nilai())
