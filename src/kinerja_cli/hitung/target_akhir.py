"""How far a realisasi is on its way to the medium-term target of its indikator."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import sejajar
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.langkah import Bulat, janji, pembulatan
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.hitung.terhadap_target import batasi, hitung_capaian


class Akhir(NamedTuple):
    """A medium-term target, and what a realisasi comes to against it.

    Attributes:
        nilai: The target, with as many decimals as the realisasi beside it.
        tahun: The year by which it is to be reached.
        capaian: In percent, rounded; absent where there is none.
        tercapai: Whether it is reached already; absent where nothing is filled in.
        catatan: Why there is no capaian.
    """

    nilai: Decimal
    tahun: int
    sumber: str
    capaian: Decimal | None = None
    tercapai: bool | None = None
    catatan: tuple[Diagnostic, ...] = ()


def hitung_akhir(i: Indikator, realisasi: Bulat | None, pk: Perjanjian) -> Akhir | None:
    """Hold a realisasi, if there is one, against the medium-term target, if any."""
    if i.target_akhir is None:
        return None
    nilai = sejajar(i.target_akhir.nilai, pk.desimal_realisasi(i))
    akhir = Akhir(nilai, i.target_akhir.tahun, i.target_akhir.sumber)
    if realisasi is None:
        return akhir
    akhir = akhir._replace(tercapai=i.tercapai(realisasi.nilai, nilai))
    target = janji("target akhir", nilai, "target_akhir", "nilai")
    try:
        penuh = hitung_capaian(i, realisasi, target)
    except KinerjaError as error:
        return akhir._replace(catatan=error.diagnostics)
    capaian = pembulatan("capaian", batasi(i, penuh), pk.konvensi.desimal)
    return akhir._replace(capaian=capaian.nilai)
