"""A realisasi on its way to the medium-term target, or to that of a later year."""

from collections.abc import Iterator

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.catatan import read_notes
from kinerja_cli.dokumen.hasil.declaration import Akhir, BarisTercatat
from kinerja_cli.dokumen.hasil.target import target_tercatat
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.laporan.baris_banding import Kini
from kinerja_cli.laporan.kalimat.catatan import kalimat_catatan
from kinerja_cli.laporan.kalimat.kedudukan import kata_tercapai, kedudukan
from kinerja_cli.laporan.kalimat.ukuran import (
    kata_persen,
    titik,
    ukuran_tercatat,
)


def kalimat_target_akhir(kini: Kini) -> list[str]:
    """Say how far a realisasi is on its way; nothing of an indikator without it."""
    akhir = kini.akhir
    if akhir is None:
        return []
    jangka = akhir == kini.sandingan.akhir
    sebutan = (
        f"target akhir tahun {akhir.tahun}" if jangka else f"target tahun {akhir.tahun}"
    )
    sumber = f" ({visible(akhir.sumber)})" if akhir.sumber else ""
    return list(
        kalimat_terhadap(kini.milik, akhir, sebutan, sumber, "tingkat kemajuannya")
    )


def kalimat_terhadap(
    b: BarisTercatat, akhir: Akhir, sebutan: str, sumber: str, capaian: str
) -> Iterator[str]:
    """Say where a row stands beside another target than that of its year."""
    u, target = ukuran_tercatat(b), target_lain(b, akhir)
    if target is None:
        return
    if b.realisasi is None:
        isi = u.target(target)
        yield titik(
            f"realisasi {u.nama} tidak tersedia dan tidak dibandingkan dengan "
            f"{sebutan}, yaitu {isi}{sumber}"
        )
        return
    nilai = u.nilai(b.realisasi)
    letak = kedudukan(u, b.realisasi, target, f"{sebutan}{sumber}")
    yield titik(f"realisasi {u.nama} tercatat {nilai}, {letak}")
    yield titik(_putusan(akhir, sebutan, capaian))
    for d in read_notes(akhir.catatan):
        yield kalimat_catatan(d)


def _putusan(akhir: Akhir, sebutan: str, capaian: str) -> str:
    putusan = kata_tercapai(akhir, sebutan)
    if akhir.capaian is None:
        return putusan
    return f"{putusan}; {capaian} {kata_persen(akhir.capaian)}"


def target_lain(b: BarisTercatat, akhir: Akhir) -> Target | None:
    """Return another target of a row as what it was."""
    janji = b._replace(
        target=akhir.nilai, target_sampai=akhir.sampai, target_kata=akhir.kata
    )
    return target_tercatat(janji)
