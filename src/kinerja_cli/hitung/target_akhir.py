"""How far a realisasi is on its way to the medium-term target of its indikator."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import sejajar
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.langkah import janji, pembulatan
from kinerja_cli.hitung.capaian import Baris, batasi, hitung_capaian


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


def hitung_akhir(baris: Baris, desimal: int) -> Akhir | None:
    """Compare a row with the medium-term target that the PK gives it, if any."""
    i, janjinya = baris.indikator, baris.indikator.target_akhir
    if janjinya is None:
        return None
    nilai = sejajar(janjinya.nilai, baris.desimal)
    akhir = Akhir(nilai, janjinya.tahun, janjinya.sumber)
    if baris.realisasi is None:
        return akhir
    tercapai = i.tercapai(baris.realisasi.nilai, nilai)
    akhir = akhir._replace(tercapai=tercapai)
    target = janji("target akhir", nilai, "target_akhir", "nilai")
    try:
        penuh = hitung_capaian(i, baris.realisasi, target)
    except KinerjaError as error:
        return akhir._replace(catatan=error.diagnostics)
    capaian = pembulatan("capaian", batasi(i, penuh), desimal)
    return akhir._replace(capaian=capaian.nilai)
