"""The measurement form: target, realisasi and capaian of every quarter, on one page."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from kinerja_cli.core.langkah import Bulat
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.laporan.bagian import Bagian, Judul, Paragraf, Tabel
from kinerja_cli.laporan.columns import kosong as sebab_kosong
from kinerja_cli.laporan.columns import of_scale
from kinerja_cli.laporan.kolom import KOSONG, Cell, Column, within
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import (
    KOLOM_CAPAIAN,
    KOLOM_INDIKATOR,
    KOLOM_NOMOR,
    KOLOM_REALISASI,
    KOLOM_SASARAN,
    KOLOM_SATUAN,
    KOLOM_TARGET,
    BarisLaporan,
)
from kinerja_cli.laporan.lkjip.grafik_waktu import grafik_triwulan
from kinerja_cli.laporan.lkjip.lingkup import once
from kinerja_cli.laporan.lkjip.status import tabel_rata_rata, tabel_status
from kinerja_cli.laporan.lkjip.tabel_anggaran import bagian_anggaran
from kinerja_cli.laporan.lkjip.tabel_program import bagian_indikator_program
from kinerja_cli.laporan.lkjip.tabel_target import target_columns

ROMAWI = ("I", "II", "III", "IV")
_SIFAT = (
    "Realisasi triwulan yang bertarget ialah yang dibandingkan dengan targetnya, sejak "
    "1 Januari atau triwulan itu saja; yang tanpa target, triwulan itu saja."
)


class SatuTriwulan(NamedTuple):
    """One indikator in one quarter.

    Attributes:
        baris: The quarter by itself, where there is a file of it.
        realisasi: What is held against its target; without one, that of the quarter.
    """

    target: Target | None
    baris: Baris | None
    realisasi: Bulat | None
    capaian: Bulat | None


class BarisPengukuran(NamedTuple):
    """One indikator in all quarters."""

    baris: BarisLaporan
    tiap: Mapping[int, SatuTriwulan]


def bagian_pengukuran(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the form on its side, and the quarters as lines."""
    yield Judul("Pengukuran Kinerja", 3, lembar="Triwulan", melintang=True)
    rows = [BarisPengukuran(b, _quarters(bahan, b)) for b in bahan.baris]
    judul = f"Pengukuran Kinerja {bahan.kurun}"
    yield Tabel(judul, form_columns(rows, setahun=bahan.setahun), rows)
    if any(t.realisasi for row in rows for t in row.tiap.values()):
        yield Paragraf("", [_SIFAT])
    yield from grafik_triwulan(bahan.hasil.triwulan, [*once(bahan.baris)])


def formulir(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the measurement alone: of the year, then of its quarters and its money."""
    yield Judul("A. Pengukuran Kinerja", 2, lembar="Pengukuran Kinerja")
    judul = f"Target dan Realisasi Kinerja {bahan.kurun}"
    yield Tabel(judul, target_columns(bahan.baris), bahan.baris)
    yield tabel_status(bahan.hasil)
    yield tabel_rata_rata(bahan.hasil, bahan.jejak)
    yield from bagian_pengukuran(bahan)
    yield from bagian_indikator_program(bahan)
    yield from bagian_anggaran(bahan)


def _quarters(bahan: BahanLaporan, b: BarisLaporan) -> dict[int, SatuTriwulan]:
    triwulan, i = bahan.hasil.triwulan, b.asal.indikator
    sendiri, terhadap = triwulan.baris[b.id], triwulan.terhadap[b.id]

    def satu(n: int) -> SatuTriwulan:
        # A file of the whole year meets the last target, and is of no quarter.
        kini = terhadap.get(n) or (b.asal if n == bahan.triwulan else None)
        baris, target = sendiri.get(n), i.target_pada(n)
        target = target.sejajar(b.asal.desimal) if target else None
        t = kini.triwulan if kini else None
        if t:
            return SatuTriwulan(t.target, baris, t.realisasi, t.capaian)
        return SatuTriwulan(target, baris, baris.realisasi if baris else None, None)

    return {n: satu(n) for n in range(1, len(ROMAWI) + 1)}


def _target(n: int, row: BarisPengukuran) -> Cell:
    target = row.tiap[n].target
    return str(target) if target else None


def _realisasi(n: int, row: BarisPengukuran) -> Cell:
    step = row.tiap[n].realisasi
    return step.nilai if step else None


def _capaian(n: int, row: BarisPengukuran) -> Cell:
    step = row.tiap[n].capaian
    return step.nilai if step else None


def _jejak(kunci: str, n: int, row: BarisPengukuran) -> Simpul | None:
    step: Bulat | None = getattr(row.tiap[n], kunci)
    return row.baris.jejak.indikator(row.baris.id, step)


def _tampak(n: int, row: BarisPengukuran) -> Cell:
    step = row.tiap[n].realisasi
    return of_scale(row.baris.tercatat, step.nilai) if step else None


def _kosong(n: int, row: BarisPengukuran) -> str:
    baris = row.tiap[n].baris
    return sebab_kosong(baris) if baris else KOSONG


def _tiap(
    key: str, judul: str, value: Callable[[int, BarisPengukuran], Cell], lipat: int
) -> Iterator[Column]:
    for n, romawi in enumerate(ROMAWI, 1):
        yield Column(
            f"{key}_triwulan_{n}",
            partial(value, n),
            f"{judul}\n{romawi}",
            numeric=True,
            lipat=lipat,
            awalan=f"{judul.lower().removesuffix(' (%)')} {romawi}",
        )


_AWAL = within("baris", (KOLOM_NOMOR, KOLOM_SASARAN, KOLOM_INDIKATOR, KOLOM_SATUAN))
_SETAHUN = within("baris", (KOLOM_TARGET, KOLOM_REALISASI, KOLOM_CAPAIAN))
_TRIWULAN = (
    tuple(_tiap("target", "Target", _target, 1)),
    tuple(
        c._replace(
            tampak=partial(_tampak, n),
            kosong=partial(_kosong, n),
            jejak=partial(_jejak, "realisasi", n),
        )
        for n, c in enumerate(_tiap("realisasi", "Realisasi", _realisasi, 3), 1)
    ),
    tuple(
        c._replace(jejak=partial(_jejak, "capaian", n))
        for n, c in enumerate(_tiap("capaian", "Capaian (%)", _capaian, 2), 1)
    ),
)


def form_columns(
    rows: Sequence[BarisPengukuran], *, setahun: bool
) -> tuple[Column, ...]:
    """Return the columns: those of quarters where any of them has a value.

    ``setahun`` says whether the last ones are of the whole year.
    """
    akhir = "Setahun" if setahun else "s.d. Kini"
    target, realisasi, capaian = _SETAHUN
    tiap = (
        c
        for columns in _TRIWULAN
        if any(c.cell(row) is not None for c in columns for row in rows)
        for c in columns
    )
    return (
        *(*_AWAL, target._replace(title="Target\nSetahun"), *tiap),
        realisasi._replace(title=f"Realisasi\n{akhir}"),
        capaian._replace(title="Capaian (%)\nSetahun"),
    )
