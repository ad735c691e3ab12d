"""How far a realisasi is on its way to the medium-term target of its indikator."""

from kinerja_cli.core.langkah import Bulat
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.hitung.catatan import by_rounding, cut_off
from kinerja_cli.hitung.terhadap_target import Sebutan, Terbanding, bandingkan_target

SEBUTAN = Sebutan(target="target akhir", keys=("target_akhir", "nilai"))
PADA = f"{SEBUTAN.target}: "


def hitung_akhir(
    i: Indikator, realisasi: Bulat | None, pk: Perjanjian, *, setahun: bool
) -> Akhir | None:
    """Hold a realisasi, if there is one, against the medium-term target, if any.

    ``setahun`` says whether the year is over: by then a target of that very year is
    missed, and one of a later year is not yet.
    """
    if i.target_akhir is None or i.target_akhir.nilai is None:
        return None
    target, tahun = i.target_akhir.nilai, i.target_akhir.tahun
    desimal = realisasi.desimal if realisasi else pk.desimal_realisasi(i)
    tertulis = target.sejajar(desimal)
    _, sampai, kata = rekam_target(tertulis)
    akhir = Akhir(
        tertulis.bawah,
        tahun,
        i.target_akhir.sumber,
        sampai=sampai,
        kata=kata,
        masa_berjalan=tahun_berjalan(tahun, pk.tahun, setahun=setahun),
    )
    if realisasi is None:
        return akhir
    bulat, utuh = realisasi.nilai, realisasi.asal.nilai
    catatan = list(by_rounding(target, bulat, utuh, PADA))
    banding = bandingkan_target(i, realisasi, target, pk.konvensi, SEBUTAN)
    if isinstance(banding, Terbanding):
        catatan += cut_off(i, banding, pk.konvensi, PADA)
        akhir = akhir._replace(capaian=banding.capaian.nilai)
    else:
        awal = "" if SEBUTAN.target in banding.message else PADA
        catatan.append(banding._replace(message=f"{awal}{banding.message}"))
    return akhir._replace(tercapai=target.tercapai(bulat), catatan=write_notes(catatan))


def tahun_berjalan(tahun: int, kini: int, *, setahun: bool) -> bool:
    """Tell whether ``tahun`` is not over yet, seen from ``kini`` or a part of it."""
    return tahun > kini or (tahun == kini and not setahun)
