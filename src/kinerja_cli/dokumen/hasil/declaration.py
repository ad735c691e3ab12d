"""``kinerja/hasil@1``, declared once: by it a result is written, and read again.

Rounded numbers are JSON numbers, unrounded ones texts. What may be null may be left
out: an older version did not write it.
"""

from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.hasil.angka import AngkaJson, Benar, Nomor
from kinerja_cli.dokumen.hasil.catatan import TemuanTercatat
from kinerja_cli.dokumen.hasil.jumlah import AnggaranTercatat, RingkasanTercatat
from kinerja_cli.dokumen.hasil.perubahan import PerubahanTercatat
from kinerja_cli.dokumen.hasil.pk import PkTercatat
from kinerja_cli.dokumen.hasil.putusan import Status
from kinerja_cli.dokumen.hasil.sasaran import SasaranTercatat
from kinerja_cli.dokumen.hasil.terhadap_triwulan import TerhadapTriwulan
from kinerja_cli.dokumen.pk.jenis import Desimal, Id, RumusTurun
from kinerja_cli.dokumen.pk.konvensi import RataRataAtas, TargetNol
from kinerja_cli.dokumen.pk.kunci_rumus import CapaianPredikat
from kinerja_cli.dokumen.pk.program import JenjangProgram
from kinerja_cli.dokumen.pk.target import Arah
from kinerja_cli.dokumen.realisasi.periode import Bulan, Semester, Triwulan
from kinerja_cli.rumus.alat.dasar import Akumulasi
from kinerja_cli.source.fields import Tahun
from kinerja_cli.source.validation import Teks


class RealisasiTercatat(NamedTuple):
    """A realisasi, and its period; of a workbook, the sheet that it is."""

    berkas: Teks
    sha256: str
    tahun: Tahun
    triwulan: Triwulan | None
    bulan: Bulan | None
    keterangan: str | None
    semester: Semester | None = None
    lembar: str | None = None

    @property
    def periode(self) -> Periode:
        """The period that it is of."""
        return Periode.dari(self.tahun, self.triwulan, self.bulan, self.semester)


class KonvensiTercatat(NamedTuple):
    """How it was rounded, and under which regulations, by their subject."""

    pembulatan: str | None
    desimal: Desimal
    rata_rata: str | None
    sifat_anggaran: str | None
    acuan: dict[str, Acuan]
    desimal_capaian: Desimal | None = None
    target_nol: TargetNol | None = None
    batas_capaian: AngkaJson | None = None
    batas_bawah: AngkaJson | None = None
    atas: RataRataAtas | None = None
    capaian_predikat: CapaianPredikat | None = None
    rata_rata_berbobot: str | None = None


class AkumulasiTercatat(NamedTuple):
    """How periods combine; which of them did, and which were not filled in."""

    cara: Akumulasi
    dari: tuple[Teks, ...] = ()
    tidak_diisi: tuple[Teks, ...] = ()


class Akhir(NamedTuple):
    """A medium-term target, and what a realisasi comes to against it.

    Attributes:
        nilai: The target, with as many decimals as the realisasi beside it; of a range
            its lower end, and ``sampai`` the upper one.
        kata: How it is printed, where that is not a number alone.
        tahun: The year by which it is to be reached.
        capaian: In percent, rounded; absent where there is none.
        tercapai: Whether it is reached already; absent where nothing is filled in.
        catatan: Why there is no capaian.
        masa_berjalan: Whether its year is not over, so that it may still be reached.
    """

    nilai: AngkaJson
    tahun: Tahun
    sumber: Teks
    capaian: AngkaJson | None = None
    tercapai: Benar | None = None
    catatan: tuple[str, ...] = ()
    sampai: AngkaJson | None = None
    kata: str | None = None
    masa_berjalan: Benar | None = None


class MasukanTercatat(NamedTuple):
    """An input, with the keys that it stands at in its file, counted from 1."""

    label: str
    nilai: str
    kunci: tuple[str | int, ...]
    berkas: Nomor


class BarisTercatat(NamedTuple):
    """One indikator, as it was computed; every number is the number printed.

    The quarters and the inputs are written where they were asked for.
    """

    id: Id
    nama: Teks
    sasaran: Nomor | None
    satuan: Teks
    rumus: Teks
    arah: Arah
    rumus_turun: RumusTurun | None
    target: AngkaJson | None
    realisasi: AngkaJson | None
    realisasi_penuh: str | None
    capaian: AngkaJson | None
    capaian_penuh: str | None
    tercapai: Benar | None
    kategori: str | None
    predikat: str | None
    status: Status
    catatan: tuple[str, ...]
    triwulan_target: Triwulan | None
    sifat_triwulan: str | None
    target_triwulan: AngkaJson | None
    realisasi_triwulan: AngkaJson | None
    capaian_triwulan: AngkaJson | None
    tercapai_triwulan: Benar | None
    akumulasi: AkumulasiTercatat | None
    triwulan_1: AngkaJson | None = None
    triwulan_2: AngkaJson | None = None
    triwulan_3: AngkaJson | None = None
    triwulan_4: AngkaJson | None = None
    tiap_triwulan: tuple[TerhadapTriwulan, ...] | None = None
    target_akhir: Akhir | None = None
    target_sampai: AngkaJson | None = None
    target_kata: str | None = None
    tercapai_penuh: Benar | None = None
    masa_berjalan: Benar | None = None
    target_triwulan_sampai: AngkaJson | None = None
    target_triwulan_kata: str | None = None
    target_triwulan_tertulis: str | None = None
    skala: tuple[Teks, ...] | None = None
    desimal: Desimal | None = None
    bobot: AngkaJson | None = None
    target_perubahan: PerubahanTercatat | None = None
    masukan: tuple[MasukanTercatat, ...] | None = None


class ProgramTercatat(NamedTuple):
    """A program or a part of one, and its indikator, which are in no sasaran."""

    bagian: JenjangProgram
    nomor: Nomor | None
    kode: str | None
    nama: Teks
    indikator: tuple[BarisTercatat, ...]


class HasilTercatat(NamedTuple):
    """A whole result."""

    format: Literal["kinerja/hasil@1"]
    versi: str | None
    pk: PkTercatat
    periode: str | None
    realisasi: Annotated[tuple[RealisasiTercatat, ...], Field(min_length=1)]
    konvensi: KonvensiTercatat
    sasaran: tuple[SasaranTercatat, ...] | None
    indikator: tuple[BarisTercatat, ...]
    ringkasan: RingkasanTercatat | None
    anggaran: AnggaranTercatat | None
    temuan: tuple[TemuanTercatat, ...] = ()
    program: tuple[ProgramTercatat, ...] | None = None
