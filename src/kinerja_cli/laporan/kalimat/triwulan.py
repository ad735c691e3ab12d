"""The realisasi of a quarter against the target of that very quarter, in sentences."""

from collections.abc import Iterator

from kinerja_cli.hitung.capaian import Baris, CapaianTriwulan
from kinerja_cli.hitung.triwulan import SIFAT_TRIWULAN
from kinerja_cli.laporan.kalimat.batas import kalimat_batas
from kinerja_cli.laporan.kalimat.catatan import kalimat_catatan
from kinerja_cli.laporan.kalimat.kedudukan import kedudukan
from kinerja_cli.laporan.kalimat.pembulatan import kalimat_pembulatan
from kinerja_cli.laporan.kalimat.tanpa_nilai import kata_tanpa_nilai
from kinerja_cli.laporan.kalimat.target import kalimat_capaian
from kinerja_cli.laporan.kalimat.ukuran import titik, ukuran_indikator

# Why nothing is compared, or there is no capaian; that the target was another.
_CATATAN = frozenset({"KIN416", "KIN426", "KIN455"})
_TANPA_CAPAIAN = frozenset({"KIN401", "KIN402", "KIN406"})


def kalimat_triwulan(b: Baris) -> list[str]:
    """Say what a row came to against the target of its quarter, or why not.

    A row without such a target says nothing.
    """
    isi = list(_terbanding(b, b.triwulan)) if b.triwulan else list(_tanpa(b))
    lain = (d for d in b.catatan if d.code in _CATATAN)
    return [*isi, *(kalimat_catatan(d) for d in lain)]


def _terbanding(b: Baris, t: CapaianTriwulan) -> Iterator[str]:
    u, sebutan = ukuran_indikator(b.indikator), f"target triwulan {t.triwulan}"
    sampai = "sampai" if t.sifat == SIFAT_TRIWULAN["kumulatif"] else "pada"
    letak = kedudukan(u, t.realisasi.nilai, t.target, sebutan)
    nilai = u.nilai(t.realisasi.nilai)
    yield titik(
        f"{sampai} triwulan {t.triwulan}, realisasi {u.nama} tercatat {nilai}, {letak}"
    )
    kategori = b.kategori if t.capaian and b.dinilai is t.capaian else None
    yield kalimat_capaian(t, t.capaian, sebutan, kategori)
    yield from kalimat_pembulatan(u, t.realisasi, t.target, t, sebutan)
    yield from kalimat_batas(t.capaian)
    tanpa = (d for d in t.catatan if d.code in _TANPA_CAPAIAN)
    yield from (kalimat_catatan(d) for d in tanpa)


def _tanpa(b: Baris) -> Iterator[str]:
    """Say that what is due has no value."""
    if b.janji and b.realisasi is None:
        u = ukuran_indikator(b.indikator)
        yield titik(
            f"target triwulan ini, yaitu {u.target(b.janji)}, tidak dibandingkan "
            f"karena {kata_tanpa_nilai(b)}"
        )
