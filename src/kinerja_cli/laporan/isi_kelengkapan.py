"""What programs read of the completeness of a report: ``kinerja/kelengkapan@1``."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from kinerja_cli.core.acuan import Acuan
from kinerja_cli.dokumen.hasil.catatan import TemuanTercatat, write_findings
from kinerja_cli.laporan.isi import ASAL, kepala
from kinerja_cli.laporan.kolom import Column, within
from kinerja_cli.laporan.susunan import Susunan
from kinerja_cli.telaah.kelengkapan import (
    KEADAAN_PETAK,
    Analisis,
    KeadaanPetak,
    Kelengkapan,
)


class SatuAnalisis(NamedTuple):
    """An analysis, with how many cells of it are in which state.

    Attributes:
        wajib: Whether a report of this period may not be without it.
        wajib_tidak_ada: How many cells are not there, and have to be.
    """

    analisis: Analisis
    wajib: bool
    banyak: Mapping[KeadaanPetak, int]
    wajib_tidak_ada: int


def semua_hitungan(k: Kelengkapan) -> tuple[SatuAnalisis, ...]:
    """List the analyses with their counts."""
    banyak = Counter((p.analisis.kunci, p.sel.keadaan) for p in k.petak)
    ditagih = Counter(p.analisis.kunci for p in k.kurang if p.wajib)
    return tuple(
        SatuAnalisis(
            a,
            a.wajib(setahun=k.setahun),
            {keadaan: banyak[a.kunci, keadaan] for keadaan in KEADAAN_PETAK},
            ditagih[a.kunci],
        )
        for a in k.analisis
    )


def _hitungan(keadaan: KeadaanPetak) -> Column:
    kunci, judul = keadaan.replace(" ", "_"), keadaan.capitalize()
    return Column(kunci, lambda s: s.banyak[keadaan], judul, numeric=True, jenis=int)


BANYAK_PETAK = tuple(map(_hitungan, KEADAAN_PETAK))
ANALISIS_LENGKAP = (
    Column("kunci", lambda s: s.analisis.kunci, jenis=str),
    Column("nomor", lambda s: s.analisis.butir.nomor, jenis=str),
    Column("judul", lambda s: s.analisis.judul, jenis=str),
    Column("isi", lambda s: s.analisis.butir.isi, jenis=str),
    Column("acuan", lambda s: s.analisis.acuan, jenis=Acuan),
    Column(
        "kriteria",
        lambda s: s.analisis.kriteria.nomor if s.analisis.kriteria else None,
        jenis=str | None,
    ),
    Column(
        "isi_kriteria",
        lambda s: s.analisis.kriteria.isi if s.analisis.kriteria else None,
        jenis=str | None,
    ),
    Column("acuan_kriteria", lambda s: s.analisis.acuan_kriteria, jenis=Acuan | None),
    Column("wajib", jenis=bool),
    *BANYAK_PETAK,
    Column("wajib_tidak_ada", title="Ditagih", numeric=True, jenis=int),
)
BARIS_LENGKAP = (
    Column("id", lambda b: b.baris.indikator.id, jenis=str),
    Column("nama", lambda b: b.baris.indikator.nama, jenis=str),
    Column("sasaran", lambda b: b.baris.sasaran or None, jenis=int | None),
    Column("program", lambda b: b.program, jenis=int | str | None),
)


def _of_sel(key: str) -> Column:
    return Column(key, lambda s: getattr(s.sel, key) or None, jenis=str | None)


PETAK = (
    Column("analisis", lambda s: s.analisis.kunci, jenis=str),
    Column("wajib", jenis=bool),
    Column("keadaan", lambda s: s.sel.keadaan, jenis=KeadaanPetak),
    *map(_of_sel, ("sebab", "tulis", "berkas")),
)


class IsiAnalisis(Susunan):
    """An analysis that the regulations ask for."""

    columns = ANALISIS_LENGKAP


class IsiPetak(Susunan):
    """One analysis of one indikator."""

    columns = PETAK


class IsiBarisKelengkapan(Susunan):
    """One indikator, with every analysis."""

    columns = (
        *BARIS_LENGKAP,
        Column(
            "analisis",
            lambda b: b.petak,
            jenis=tuple[IsiPetak, ...],
        ),
    )


class IsiJumlahPetak(Susunan):
    """How many cells are in which state, over all."""

    columns = (
        *(Column(keadaan.replace(" ", "_"), jenis=int) for keadaan in KEADAAN_PETAK),
        Column("wajib_tidak_ada", jenis=int),
    )


def _temuan(laporan: Any) -> Any:
    h = laporan.hasil
    milik_berkas = (*h.temuan, *h.realisasi.catatan(), *h.akibat_perubahan)
    return write_findings(dict.fromkeys((*milik_berkas, *laporan.temuan)))


class IsiKelengkapan(Susunan):
    """The whole list."""

    columns = (
        *kepala("kinerja/kelengkapan@1"),
        *ASAL,
        *within(
            "kelengkapan",
            (
                Column("setahun", jenis=bool),
                Column("analisis", semua_hitungan, jenis=tuple[IsiAnalisis, ...]),
                Column(
                    "indikator",
                    lambda k: k.baris,
                    jenis=tuple[IsiBarisKelengkapan, ...],
                ),
                Column("jumlah", lambda k: k, jenis=IsiJumlahPetak),
            ),
        ),
        Column("temuan", _temuan, jenis=tuple[TemuanTercatat, ...]),
    )
