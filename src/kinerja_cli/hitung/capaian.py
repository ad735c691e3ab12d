"""One indikator: its realisasi against its target."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import sejajar
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Bulat, Langkah, pembulatan
from kinerja_cli.dokumen.hasil.declaration import Akhir, Status
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import BelumAda, BelumLengkap, Isian, TidakAda
from kinerja_cli.hitung.akumulasi import Rekap
from kinerja_cli.hitung.catatan import by_value, capaian_notes
from kinerja_cli.hitung.terhadap_target import batasi, hitung_capaian
from kinerja_cli.rumus.alat.dasar import DasarRumus


class CapaianTriwulan(NamedTuple):
    """What stands at the end of a quarter, against the target of that quarter.

    Attributes:
        capaian: In percent, rounded as that of the year is; None where it cannot be
            computed, as ``catatan`` says.
    """

    triwulan: int
    sifat: str
    target: Decimal
    realisasi: Bulat
    tercapai: bool
    capaian: Bulat | None = None
    catatan: tuple[Diagnostic, ...] = ()


class Baris(NamedTuple):
    """One indikator, computed. Every number here is the number printed.

    Attributes:
        sasaran: The number of its sasaran, from 1.
        desimal: The decimals of its realisasi.
        realisasi: Its last step rounded; None where nothing could be computed.
        capaian: In percent, rounded (and cut off, with ``batas_capaian``).
        capaian_penuh: The same, unrounded and not cut off.
        tercapai: Whether the realisasi meets the target; it needs no capaian for that.
        rekap: The inputs, and how they were rolled up.
        triwulan: The same against the target of the quarter, where there is one.
        akhir: The same against the medium-term target, where there is one.
        catatan: What a reader of this row should know.
    """

    sasaran: int
    keys: Keys
    indikator: Indikator
    desimal: int
    status: Status
    realisasi: Bulat | None = None
    capaian: Bulat | None = None
    capaian_penuh: Langkah | None = None
    tercapai: bool | None = None
    kategori: str | None = None
    predikat: str | None = None
    catatan: tuple[Diagnostic, ...] = ()
    rekap: Rekap = Rekap(None)
    triwulan: CapaianTriwulan | None = None
    akhir: Akhir | None = None

    @property
    def target(self) -> Decimal:
        """The target, with as many decimals as the realisasi beside it."""
        return sejajar(self.indikator.target, self.desimal)

    @property
    def realisasi_penuh(self) -> Exact | None:
        """The realisasi, unrounded."""
        return self.realisasi.asal.nilai if self.realisasi else None


def hitung_baris(
    sasaran: int, keys: Keys, i: Indikator, isian: Isian | Rekap, pk: Perjanjian
) -> Baris:
    """Compute one row; what cannot be computed says why in its ``catatan``."""
    rekap = isian if isinstance(isian, Rekap) else Rekap(isian)
    desimal = pk.desimal_realisasi(i)
    baris = Baris(sasaran, keys, i, desimal, "belum_ada", rekap=rekap)
    if rekap.isian is None:
        return baris
    if isinstance(rekap.isian, BelumAda | TidakAda):
        status: Status = (
            "belum_ada" if isinstance(rekap.isian, BelumAda) else "tidak_ada"
        )
        catatan = (rekap.isian.catatan, *rekap.catatan)
        return baris._replace(status=status, catatan=catatan)
    if isinstance(rekap.isian, BelumLengkap):
        return baris._replace(status="tak_terhitung", catatan=rekap.isian.alasan)
    if tanpa := tuple(rekap.isian.tanpa_nilai()):
        catatan = (*tanpa, *rekap.catatan)
        return baris._replace(status="tak_terhitung", catatan=catatan)
    realisasi = hitung_realisasi(i, rekap, rekap.isian, pk)
    baris = baris._replace(
        realisasi=realisasi,
        tercapai=i.tercapai(realisasi.nilai),
        predikat=i.kelas.predikat(realisasi.asal.nilai, pk.aturan),
        catatan=(
            *by_value(i, realisasi.nilai, realisasi.asal.nilai, pk.aturan),
            *_of_inputs(rekap, rekap.isian, pk.aturan),
        ),
    )
    penuh = hitung_capaian(i, realisasi)
    if isinstance(penuh, Diagnostic):
        catatan = (penuh, *baris.catatan)
        return baris._replace(status="tak_terhitung", catatan=catatan)
    return _compared(baris, realisasi, penuh, pk)


def hitung_realisasi(
    i: Indikator, rekap: Rekap, isian: DasarRumus, pk: Perjanjian
) -> Bulat:
    """Compute a realisasi and round it, each of its inputs known by its file."""
    step = rekap.langkah(isian, pk.aturan)
    return pembulatan("realisasi", step, pk.desimal_realisasi(i))


def _of_inputs(rekap: Rekap, isian: DasarRumus, aturan: Aturan) -> Iterator[Diagnostic]:
    yield from (d for d in isian.periksa(aturan) if d.level == "catatan")
    yield from isian.sorotan(aturan)
    yield from rekap.catatan


def _compared(baris: Baris, realisasi: Bulat, penuh: Langkah, pk: Perjanjian) -> Baris:
    i = baris.indikator
    capaian = pembulatan("capaian", batasi(i, penuh), pk.konvensi.desimal)
    return baris._replace(
        status="terhitung",
        capaian=capaian,
        capaian_penuh=penuh,
        kategori=pk.aturan.ketentuan("capaian").predikat(capaian.nilai),
        catatan=(*capaian_notes(i, realisasi, penuh, capaian), *baris.catatan),
    )
