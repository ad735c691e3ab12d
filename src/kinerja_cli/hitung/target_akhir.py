"""How far a realisasi is on its way to a target that is not that of its year."""

from typing import NamedTuple

from kinerja_cli.core.langkah import Bulat, Langkah
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.catatan import by_rounding, cut_off
from kinerja_cli.hitung.terhadap_target import (
    Sebutan,
    Terbanding,
    bandingkan_target,
    ujung_target,
)

SEBUTAN = Sebutan(target="target akhir", keys=("target_akhir", "nilai"))


class TargetLain(NamedTuple):
    """A target of another year than the PK: how it is called, and who set it."""

    target: Target
    tahun: int
    sumber: str
    sebutan: Sebutan = SEBUTAN


class LangkahAkhir(NamedTuple):
    """What stands behind a target of another year: its number, and the capaian."""

    target: Langkah
    capaian: Bulat | None = None


class AkhirTerhitung(NamedTuple):
    """How far a realisasi is on such a way, as it is recorded, and as steps."""

    isi: Akhir
    langkah: LangkahAkhir


def hitung_akhir(
    i: Indikator, realisasi: Bulat | None, pk: Perjanjian, *, setahun: bool
) -> AkhirTerhitung | None:
    """Hold a realisasi, if there is one, against the medium-term target, if any.

    ``setahun`` says whether the year is over: by then a target of that very year is
    missed, and one of a later year is not yet.
    """
    if i.target_akhir is None or i.target_akhir.nilai is None:
        return None
    akhir = i.target_akhir
    lain = TargetLain(i.target_akhir.nilai, akhir.tahun, akhir.sumber)
    return hitung_lain(i, realisasi, pk, lain, setahun=setahun)


def hitung_lain(
    i: Indikator,
    realisasi: Bulat | None,
    pk: Perjanjian,
    lain: TargetLain,
    *,
    setahun: bool,
) -> AkhirTerhitung:
    """Hold a realisasi, if there is one, against a target of another year."""
    desimal = realisasi.desimal if realisasi else pk.desimal_realisasi(i)
    tertulis = lain.target.sejajar(desimal)
    _, sampai, kata = rekam_target(tertulis)
    akhir = Akhir(
        tertulis.bawah,
        lain.tahun,
        lain.sumber,
        sampai=sampai,
        kata=kata,
        masa_berjalan=tahun_berjalan(lain.tahun, pk.tahun, setahun=setahun),
    )
    langkah = LangkahAkhir(ujung_target(lain.target, lain.sebutan)[0])
    kini = AkhirTerhitung(akhir, langkah)
    return _terhadap(i, realisasi, pk, lain, kini) if realisasi else kini


def _terhadap(
    i: Indikator,
    realisasi: Bulat,
    pk: Perjanjian,
    lain: TargetLain,
    kini: AkhirTerhitung,
) -> AkhirTerhitung:
    target, sebutan = lain.target, lain.sebutan
    pada, bulat = f"{sebutan.target}: ", realisasi.nilai
    akhir, langkah = kini
    catatan = list(by_rounding(target, bulat, realisasi.asal.nilai, pada))
    banding = bandingkan_target(i, realisasi, target, pk.konvensi, sebutan)
    if isinstance(banding, Terbanding):
        catatan += cut_off(banding, pada)
        akhir = akhir._replace(capaian=banding.capaian.nilai)
        langkah = langkah._replace(capaian=banding.capaian)
    else:
        awal = "" if sebutan.target in banding.message else pada
        catatan.append(banding._replace(message=f"{awal}{banding.message}"))
    isi = akhir._replace(tercapai=target.tercapai(bulat), catatan=write_notes(catatan))
    return AkhirTerhitung(isi, langkah)


def tahun_berjalan(tahun: int, kini: int, *, setahun: bool) -> bool:
    """Tell whether ``tahun`` is not over yet, seen from ``kini`` or a part of it."""
    return tahun > kini or (tahun == kini and not setahun)
