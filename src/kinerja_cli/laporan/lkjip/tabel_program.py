"""Analysis 7: the programs that carry each sasaran, and indikator of their own."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.pk import Program
from kinerja_cli.hitung.anggaran import Serapan
from kinerja_cli.hitung.anggaran.pagu_tertulis import pagu_tertulis
from kinerja_cli.hitung.jejak import JejakHasil, Simpul
from kinerja_cli.laporan.bagian import Bagian, Judul, Paragraf, Tabel
from kinerja_cli.laporan.baris_anggaran import UANG
from kinerja_cli.laporan.jejak_uang import simpul_uang
from kinerja_cli.laporan.kalimat.anggaran import kalimat_serapan
from kinerja_cli.laporan.kalimat.target import kalimat_target
from kinerja_cli.laporan.kolom import Cell, Column, dengan_jejak
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import KOLOM_NOMOR, KOLOM_SASARAN
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, paragraf_tiap
from kinerja_cli.laporan.lkjip.tabel_anggaran import headed, nama_program
from kinerja_cli.laporan.lkjip.tabel_target import target_columns


class BarisPendukung(NamedTuple):
    """A program that carries a sasaran; its money, where any is filled in.

    Attributes:
        pertama: Whether it is the first of them.
        tertulis: The budget that the PK states, where none was spent.
        jejak: The steps of the result that it is in.
    """

    nomor: str
    uraian: str
    pertama: bool
    nama: str
    serapan: Serapan | None
    program: Program | None
    jejak: JejakHasil


_UANG = {c.key: headed(c) for c in UANG}
_PAGU = _UANG["pagu"]


def _pagu(row: BarisPendukung) -> Cell:
    if row.serapan:
        return _PAGU.cell(row)
    return row.program.tertulis if row.program else None


def _simpul(key: str, row: BarisPendukung) -> Simpul | None:
    if key == "pagu" and not row.serapan and row.program:
        nomor = row.jejak.hasil.pk.value.program.index(row.program)
        return row.jejak.umum(pagu_tertulis(row.program, "program", nomor))
    return simpul_uang(row.jejak, key, row)


_PENDUKUNG = (
    *(KOLOM_NOMOR, KOLOM_SASARAN, Column("nama", title="Program")),
    _PAGU._replace(value=_pagu),
    *(_UANG[k] for k in ("realisasi", "serapan", "sisa")),
)
PENDUKUNG = dengan_jejak(_PENDUKUNG, _simpul)


def bagian_program(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the programs of each sasaran, and a box where the PK names none."""
    yield lingkup.judul("Program Penunjang Pencapaian Kinerja", "Program")
    rows = [r for n in lingkup.sasaran for r in _pendukung(lingkup.bahan, n)]
    yield Tabel("Program Pendukung", PENDUKUNG, rows)
    yield from _told(rows)
    ada = {r.nomor for r in rows}
    if tanpa := [n for n in lingkup.sasaran if str(n) not in ada]:
        teks = (
            f"PK belum menyebut program pendukung sasaran {rangkai(tanpa)}: tulis "
            f"`program: [NOMOR]` pada sasarannya di {lingkup.bahan.berkas_pk}."
        )
        yield Paragraf("", [teks], kurang=True)


def _told(rows: Sequence[BarisPendukung]) -> Iterator[Bagian]:
    """Yield what was spent of each program, once; it counts once in the sum, too."""
    milik = {r.nama: r.serapan for r in rows if r.serapan}
    for nama, serapan in milik.items():
        yield Paragraf("", kalimat_serapan(nama, serapan))
    if ganda := [r.nama for r in rows if [s.nama for s in rows].count(r.nama) > 1]:
        apa = rangkai(dict.fromkeys(ganda))
        teks = (
            f"{apa} mendukung lebih dari satu sasaran: pagu dan realisasinya utuh di "
            "tiap sasaran, dan sekali dalam jumlah seluruhnya."
        )
        yield Paragraf("", [teks])


def bagian_indikator_program(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the indikator of programs, which are in no mean of sasaran."""
    if baris := bahan.baris_program:
        yield Judul("Indikator Program", 3, lembar="Indikator Program")
        nomor, sasaran, *lain = target_columns(baris)
        of_program = nomor._replace(title="Kode", awalan="")
        nama = sasaran._replace(title="Nama Program")
        judul = "Target dan Realisasi Indikator Program"
        yield Tabel(judul, (of_program, nama, *lain), baris)
        kalimat = partial(kalimat_target, setahun=bahan.setahun)
        yield from paragraf_tiap(kalimat, [b.asal for b in baris])


def _pendukung(bahan: BahanLaporan, nomor: int) -> Iterator[BarisPendukung]:
    pk, uang = bahan.hasil.pk.value, bahan.hasil.anggaran
    sasaran = pk.sasaran[nomor - 1]
    milik = {b.program.acuan: b.serapan for b in uang.baris} if uang else {}
    for n, acuan in enumerate(pk.pendukung(sasaran)):
        program = pk.program_bernama.get(acuan)
        nama = nama_program(program) if program else visible(str(acuan))
        isi = (str(nomor), sasaran.uraian, not n, nama)
        yield BarisPendukung(*isi, milik.get(acuan), program, bahan.jejak)
