"""The indikator of a report, one by one, and the columns that most tables have."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak import JejakHasil, Simpul
from kinerja_cli.hitung.rekaman import rekam_baris
from kinerja_cli.hitung.rekaman_program import rekam_program
from kinerja_cli.laporan.baris_sasaran import milik_sasaran
from kinerja_cli.laporan.columns import TAMPAK
from kinerja_cli.laporan.jejak import simpul_baris
from kinerja_cli.laporan.kolom import Cell, Column, dengan_jejak, within


class BarisLaporan(NamedTuple):
    """One indikator, in the sasaran that it measures, or in what it is of.

    Attributes:
        nomor: Of its sasaran, or what names its program.
        uraian: How that reads.
        pertama: Whether it is the first there.
        tercatat: The indikator as it is recorded; ``asal`` as it was computed.
        jejak: The steps of the result that it is in.
    """

    nomor: str
    uraian: str
    pertama: bool
    tercatat: BarisTercatat
    asal: Baris
    jejak: JejakHasil

    @property
    def id(self) -> str:
        """What files call the indikator."""
        return self.tercatat.id

    @property
    def sendiri(self) -> bool:
        """Whether it is declared here, and not named again."""
        return not self.asal.sasaran or str(self.asal.sasaran) == self.nomor


def rows_of_sasaran(hasil: Hasil, jejak: JejakHasil) -> Iterator[BarisLaporan]:
    """Yield the indikator of every sasaran; one that two name stands in both."""
    asal = {b.indikator.id: b for b in hasil.baris}
    tercatat = {id_: rekam_baris(b) for id_, b in asal.items()}
    for n, s in enumerate(hasil.pk.value.sasaran, 1):
        for m, b in enumerate(milik_sasaran(hasil, n, tercatat)):
            yield BarisLaporan(str(n), s.uraian, not m, b, asal[b.id], jejak)


def rows_of_program(hasil: Hasil, jejak: JejakHasil) -> Iterator[BarisLaporan]:
    """Yield the indikator of programs and of what is below them."""
    asal: Mapping[str, Baris] = {b.indikator.id: b for b in hasil.baris_program}
    for p in rekam_program(hasil, tuple(map(rekam_baris, asal.values()))) or ():
        for m, b in enumerate(p.indikator):
            yield BarisLaporan(
                p.kode or f"{p.nomor}", p.nama, not m, b, asal[b.id], jejak
            )


def tercatat_columns(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Make columns of an indikator out of those of its record, each with its step."""

    def dari(key: str, row: BarisLaporan) -> Simpul | None:
        return simpul_baris(row.jejak, key, row.tercatat)

    return dengan_jejak(within("tercatat", columns), dari)


def _sekali(key: str, judul: str, awalan: str = "") -> Column:
    """Make a column of what an indikator is of, which is said once for all of them."""
    return Column(
        key,
        title=judul,
        detail=True,
        awalan=awalan,
        kosong=lambda _: "",
        tampak=lambda row: visible(getattr(row, key)) if row.pertama else None,
        kelompok=True,
    )


def _bernomor(row: BarisLaporan) -> Cell:
    """Return a number as one; the kode of a program is none."""
    if not row.pertama:
        return None
    nomor = visible(row.nomor)
    bulat = nomor.isdecimal() and str(int(nomor)) == nomor  # 02 is no number but a kode
    return int(nomor) if bulat else nomor


KOLOM_NOMOR = _sekali("nomor", "No", "sasaran")._replace(tampak=_bernomor)
KOLOM_SASARAN = _sekali("uraian", "Sasaran Strategis")
_TERCATAT = {c.key: c for c in tercatat_columns(TAMPAK.values())}
KOLOM_INDIKATOR = _TERCATAT["nama"]._replace(title="Indikator Kinerja")
KOLOM_SATUAN = _TERCATAT["satuan"]
KOLOM_TARGET = _TERCATAT["target"]
KOLOM_REALISASI = _TERCATAT["realisasi"]
KOLOM_CAPAIAN = _TERCATAT["capaian"]._replace(title="Capaian (%)")
KOLOM_KATEGORI = _TERCATAT["kategori"]
