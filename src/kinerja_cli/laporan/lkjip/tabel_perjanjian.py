"""The appendix that repeats the promise: who gave it to whom, of what, for how much."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.pk import Program
from kinerja_cli.dokumen.pk.sasaran import Pihak
from kinerja_cli.hitung.anggaran.pagu_tertulis import pagu_tertulis
from kinerja_cli.hitung.jejak import JejakHasil, Simpul
from kinerja_cli.laporan.bagian import Bagian, Daftar, Judul, Line, Tabel
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.tabel_anggaran import nama_program
from kinerja_cli.laporan.lkjip.tabel_target import target_columns

_SEBUTAN = ("Pihak pertama", "Pihak kedua")
_HASIL = {"realisasi", "capaian", "kategori"}  # what the promise does not know


class BarisProgramPk(NamedTuple):
    """A program, as a PK lists it."""

    nama: str
    program: Program
    pagu: Simpul | None


PROGRAM_PK = (
    Column("nama", title="Program"),
    Column(
        "pagu",
        lambda r: r.program.tertulis,
        "Anggaran (Rp)",
        numeric=True,
        jejak=lambda r: r.pagu,
    ),
    Column("sumber", lambda r: r.program.sumber or None, "Keterangan", detail=True),
)


def bagian_perjanjian(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the parties, their table and the programs, as the PK has them."""
    pk = bahan.hasil.pk.value
    yield Judul("Perjanjian Kinerja", 3, lembar="Perjanjian Kinerja")
    yield Daftar("Para Pihak", [*_parties(bahan)])
    columns = tuple(c for c in target_columns(bahan.baris) if c.key not in _HASIL)
    yield Tabel(f"Perjanjian Kinerja Tahun {pk.tahun}", columns, bahan.baris)
    rows = [_row(p, n, bahan.jejak) for n, p in enumerate(pk.program)]
    yield Tabel("Program dan Anggaran", PROGRAM_PK, rows)


def _row(p: Program, n: int, jejak: JejakHasil) -> BarisProgramPk:
    pagu = jejak.umum(pagu_tertulis(p, "program", n))
    return BarisProgramPk(nama_program(p), p, pagu)


def _parties(bahan: BahanLaporan) -> Iterator[Line]:
    for sebutan, pihak in zip(_SEBUTAN, bahan.pihak, strict=True):
        if pihak:
            yield sebutan, "; ".join(who(pihak))


def who(pihak: Pihak) -> Iterator[str]:
    """Say who a party is: name, office, rank, number, as far as the PK says them."""
    yield visible(pihak.nama)
    if pihak.pangkat:
        yield visible(pihak.pangkat)
    if pihak.nip_tercetak:
        yield f"NIP {pihak.nip_tercetak}"
    yield visible(pihak.jabatan)
