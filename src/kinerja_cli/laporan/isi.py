"""What every output for programs says: who wrote it, from what, of which period."""

from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli import __version__
from kinerja_cli.dokumen.hasil.catatan import (
    TemuanTercatat,
    write_findings,
    write_notes,
)
from kinerja_cli.dokumen.hasil.declaration import RealisasiTercatat
from kinerja_cli.dokumen.hasil.pk import PkTercatat
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import rekam_realisasi
from kinerja_cli.hitung.rekaman_pk import rekam_pk
from kinerja_cli.laporan.kolom import Column, constant, within
from kinerja_cli.source.text import Text

if TYPE_CHECKING:
    from kinerja_cli.dokumen.pk.perubahan import RangkaianPk


class SatuPk(NamedTuple):
    """The PK that was used, where its year has no other."""

    berkas: str
    sha256: str
    tahun: int
    instansi: str
    daerah: str | None
    keterangan: str | None


def isi_pk(pk: PkTercatat) -> PkTercatat | SatuPk:
    """Say which PK was used; the two of a year only where one changed the other."""
    return pk if pk.perubahan else SatuPk(*pk[:-1])


class BerkasDibaca(NamedTuple):
    """A file that was read."""

    berkas: str
    sha256: str


class LembarDibaca(NamedTuple):
    """A file that was read; of a workbook, the sheet of it."""

    berkas: str
    sha256: str
    lembar: str | None


def identify(text: Text) -> BerkasDibaca:
    """Identify a file that was read."""
    return BerkasDibaca(text.name, text.sha256)


def kepala(format_: str) -> tuple[Column, ...]:
    """Open the content of a file for programs: its format, and who wrote it."""
    return (
        constant("format", format_)._replace(jenis=format_),
        constant("versi", __version__)._replace(jenis=str),
    )


# Which files a result came from, of what is made of a ``hasil``.
ASAL = within(
    "hasil",
    (
        Column("pk", lambda h: isi_pk(rekam_pk(h.pk)), jenis=PkTercatat),
        Column("periode", lambda h: h.realisasi.kata_periode, jenis=str),
        Column("realisasi", rekam_realisasi, jenis=tuple[RealisasiTercatat, ...]),
    ),
)
CATATAN = Column("catatan", lambda row: write_notes(row.catatan), jenis=tuple[str, ...])

TEMUAN = Column(
    "temuan",
    lambda h: write_findings((*h.temuan, *h.realisasi.catatan(), *h.akibat_perubahan)),
    jenis=tuple[TemuanTercatat, ...],
)


def keterangan_berkas(hasil: Hasil, nama: str = "keterangan") -> Column:
    """Say in every row of a sheet what the files say of themselves."""
    return constant(nama, hasil.realisasi.keterangan)


def catatan_berkas(hasil: Hasil, lain: tuple[str, ...] = ()) -> Column:
    """Say in every row of a sheet what is to be known of all: of files, of sums."""
    realisasi = hasil.realisasi
    semua = (
        *write_notes((*hasil.temuan, *realisasi.catatan(), *hasil.akibat_perubahan)),
        *lain,
    )
    return constant("catatan_berkas", tuple(dict.fromkeys(semua)))


def akhir_berkas(hasil: Hasil, lain: tuple[str, ...] = ()) -> list[Column]:
    """Say in every row of a sheet, at its end, what the files say, and of which PK."""
    return [
        keterangan_berkas(hasil),
        catatan_berkas(hasil, lain),
        *tentang_pk(hasil),
    ]


def konteks(hasil: Hasil) -> tuple[Column, ...]:
    """Say in every row of a sheet which period it is, and against which PK."""
    realisasi, tunggal = hasil.realisasi, hasil.realisasi.tunggal
    triwulan = tunggal.nomor if tunggal and tunggal.jenis == "triwulan" else None
    return (
        constant("tahun", realisasi.tahun),
        constant("triwulan", triwulan),
        constant("periode", realisasi.kata_periode),
        constant("pk", hasil.pk.source.text.name),
    )


def tentang_pk(hasil: Hasil) -> tuple[Column, ...]:
    """Say in every row of a sheet what the PK says of itself, and of which two it is.

    Where it says nothing, or is the only one of its year, there are no such columns.
    """
    pk = hasil.pk.value
    keterangan = [constant("keterangan_pk", pk.keterangan)] if pk.keterangan else []
    return (*_perubahan_pk(pk.rangkaian), *keterangan)


def _perubahan_pk(r: "RangkaianPk[Perjanjian] | None") -> tuple[Column, ...]:
    if r is None:
        return ()
    return (
        constant("pk_semula", r.pertama.source.text.name),
        constant("pk_perubahan", r.kedua.source.text.name),
        constant("pk_perubahan_mulai", r.mulai.sebutan),
    )
