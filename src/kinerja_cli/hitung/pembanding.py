"""What a realisasi is compared with beside its own target: other years, and a standard.

They promise nothing for the year: no verdict of the year and no mean knows them.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from kinerja_cli.core.angka import DESIMAL_TERTULIS, bulatkan, decimals, sejajar
from kinerja_cli.core.exact import utuh
from kinerja_cli.core.langkah import KURANG, Bulat, Langkah, langkah, pembulatan
from kinerja_cli.dokumen.hasil.declaration import Akhir, BarisTercatat
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.tahun_lain import TahunLain
from kinerja_cli.hitung.target_akhir import (
    AkhirTerhitung,
    LangkahAkhir,
    TargetLain,
    hitung_lain,
)
from kinerja_cli.hitung.terhadap_target import Sebutan

SEBUTAN_STANDAR = Sebutan(target="standar", keys=("standar", "nilai"))
JenisPembanding = Literal["kondisi_awal", "target_tahunan", "standar"]


class Pembanding(NamedTuple):
    """One thing that a realisasi is held beside.

    Attributes:
        tahun: Its year; None of a standard that says none.
        nama: The name of a standard.
        isi: Its number, and what the realisasi comes to against it; of where the
            medium term began only the number.
        langkah: What stands behind it, where it is held against something.
        langkah_selisih: By how much the realisasi is above it, as both are printed;
            absent of a range, or of words.
    """

    jenis: JenisPembanding
    tahun: int | None
    nama: str | None
    isi: Akhir
    langkah: LangkahAkhir | None = None
    langkah_selisih: Langkah | None = None

    @property
    def selisih(self) -> Decimal | None:
        """By how much the realisasi is above it."""
        return utuh(self.langkah_selisih.nilai) if self.langkah_selisih else None


def hitung_pembanding(
    i: Indikator, b: BarisTercatat, pk: Perjanjian, *, setahun: bool
) -> Iterator[Pembanding]:
    """Hold a row against all that its PK says beside the target of the year.

    ``setahun`` says whether the year is over. A year that another key has a target
    for, the year itself or the last of the medium term, is not told again.
    """
    lain, realisasi = i.tahun_lain, _bulat(b)
    if lain is None:
        return
    if awal := _kondisi_awal(i, lain, pk):
        yield awal
    for target in _tahunan(i, lain, pk):
        isi = hitung_lain(i, realisasi, pk, target, setahun=setahun)
        yield Pembanding("target_tahunan", target.tahun, None, *isi)
    if lain.standar and lain.standar.nilai:
        standar, sebutan = lain.standar, SEBUTAN_STANDAR
        sama = TargetLain(
            lain.standar.nilai, pk.tahun, standar.sumber or "", sebutan
        )  # it holds now, of whatever year it is
        isi = hitung_lain(i, realisasi, pk, sama, setahun=setahun)
        selisih = _selisih(realisasi, isi, b)
        yield Pembanding("standar", standar.tahun, standar.nama, *isi, selisih)


def _selisih(
    realisasi: Bulat | None, standar: AkhirTerhitung, b: BarisTercatat
) -> Langkah | None:
    if realisasi is None or standar.isi.sampai is not None or b.skala:
        return None
    return langkah("selisih dari standar", KURANG, realisasi, standar.langkah.target)


def _bulat(b: BarisTercatat) -> Bulat | None:
    """Make the step of a row as it was recorded: its number, and what it rounded."""
    if b.realisasi is None:
        return None
    penuh = b.realisasi if b.realisasi_penuh is None else Decimal(b.realisasi_penuh)
    desimal = decimals(b.realisasi)
    step = pembulatan("realisasi", Langkah("realisasi", penuh), desimal)
    return step._replace(nilai=b.realisasi)


def _kondisi_awal(i: Indikator, lain: TahunLain, pk: Perjanjian) -> Pembanding | None:
    awal = lain.kondisi_awal
    if awal is None or awal.nilai is None:
        return None
    nilai = nilai_terbit(i, awal.nilai, pk)
    isi = Akhir(nilai, awal.tahun, awal.sumber or "", kata=i.kelas.sebutan(nilai))
    return Pembanding("kondisi_awal", awal.tahun, None, isi)


def _tahunan(i: Indikator, lain: TahunLain, pk: Perjanjian) -> Iterator[TargetLain]:
    akhir = i.target_akhir
    sumber = akhir.sumber if akhir else ""
    for tahun, target in sorted(lain.tahunan.items()):
        if tahun != pk.tahun and not (akhir and tahun == akhir.tahun):
            keys = ("target_tahunan", str(tahun))
            sebutan = Sebutan(target=f"target tahunan {tahun}", keys=keys)
            yield TargetLain(target, tahun, sumber, sebutan)


def nilai_terbit(i: Indikator, nilai: Decimal, pk: Perjanjian) -> Decimal:
    """Write a published value with the decimals of the realisasi beside it, or its own.

    One with more digits than any office prints was computed, and is rounded like it.
    """
    desimal = pk.desimal_realisasi(i)
    if decimals(nilai) > DESIMAL_TERTULIS:
        return bulatkan(nilai, desimal)
    return sejajar(nilai, desimal)
