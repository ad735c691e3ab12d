"""One indikator: its realisasi against its target."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Bulat, Langkah, pembulatan
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.dokumen.hasil.putusan import Status
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian, TanpaRealisasi
from kinerja_cli.hitung.akumulasi import Rekap
from kinerja_cli.hitung.catatan import by_value, capaian_notes, target_berubah
from kinerja_cli.hitung.target_akhir import LangkahAkhir
from kinerja_cli.hitung.terhadap_target import (
    Terbanding,
    bandingkan_target,
    sebutan_setahun,
)
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.pembagi import TANPA_KEJADIAN


class CapaianTriwulan(NamedTuple):
    """What stands at the end of a quarter, against the target of that quarter.

    Attributes:
        capaian: In percent, rounded as that of the year is; None where it cannot be
            computed, as ``catatan`` says.
    """

    triwulan: int
    sifat: str
    target: Target
    realisasi: Bulat
    tercapai: bool
    capaian: Bulat | None = None
    catatan: tuple[Diagnostic, ...] = ()

    @property
    def masa_berjalan(self) -> bool:
        """Never: what is missed in a quarter stays so."""
        return False


class Baris(NamedTuple):
    """One indikator, computed. Every number here is the number printed.

    Attributes:
        sasaran: The number of its sasaran, from 1; 0 for that of a program.
        desimal: The decimals of its realisasi.
        realisasi: Its last step rounded; None where nothing could be computed.
        capaian: In percent, rounded (and cut off, with ``batas_capaian``).
        capaian_penuh: The same, unrounded and not cut off.
        dinilai: The capaian that ``kategori`` names; None where it waits.
        tercapai: Whether the realisasi meets the target; it needs no capaian for that.
        masa_berjalan: Whether the year goes on, and a target that is missed may still
            be met: then it is not met yet.
        rekap: The inputs, and how they were rolled up.
        triwulan: The same against the target of the quarter, where there is one.
        janji: That target, also where nothing can be held against it; None where the
            quarter is not over, and nothing is.
        akhir: The same against the medium-term target, where there is one, and
            ``langkah_akhir`` what stands behind that.
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
    masa_berjalan: bool = False
    dinilai: Bulat | None = None
    kategori: str | None = None
    predikat: str | None = None
    catatan: tuple[Diagnostic, ...] = ()
    rekap: Rekap = Rekap(None)
    triwulan: CapaianTriwulan | None = None
    janji: Target | None = None
    akhir: Akhir | None = None
    langkah_akhir: LangkahAkhir | None = None

    @property
    def target(self) -> Target | None:
        """The target, with as many decimals as the realisasi beside it."""
        target = self.indikator.target
        return target.sejajar(self.desimal) if target else None

    @property
    def dijanjikan(self) -> bool:
        """Whether there is something to be reached, and it is not said to be none."""
        return self.indikator.target is not None and self.status != "tidak_ada"

    @property
    def menunggu(self) -> bool:
        """Whether its capaian is of a part of the year, and has no category yet."""
        return self.masa_berjalan and self.capaian is not None and not self.dinilai

    @property
    def meleset(self) -> bool:
        """Whether the target of the year is missed, and stays so."""
        return self.tercapai is False and not self.masa_berjalan

    @property
    def tanpa_kejadian(self) -> bool:
        """Whether it has no value because nothing happened: so nothing is missed."""
        nihil = any(d.code == TANPA_KEJADIAN for d in self.catatan)
        return nihil and self.realisasi is None

    @property
    def tercapai_penuh(self) -> bool | None:
        """Whether the target is met by the realisasi as it is, without rounding it."""
        target, utuh = self.indikator.target, self.realisasi_penuh
        return target.tercapai(utuh) if target and utuh is not None else None

    @property
    def realisasi_penuh(self) -> Exact | None:
        """The realisasi, unrounded."""
        return self.realisasi.asal.nilai if self.realisasi else None


def hitung_baris(
    sasaran: int, keys: Keys, i: Indikator, isian: Isian | Rekap, pk: Perjanjian
) -> Baris:
    """Compute one row; what cannot be computed says why in its ``catatan``."""
    rekap = isian if isinstance(isian, Rekap) else Rekap(isian)
    kosong = Baris(sasaran, keys, i, pk.desimal_realisasi(i), "belum_ada", rekap=rekap)
    berubah = tuple(target_berubah(i))
    if not isinstance(rekap.isian, DasarRumus):
        status, catatan = _why_nothing(rekap)
        return kosong._replace(status=status, catatan=(*berubah, *catatan))
    if tanpa := tuple(rekap.isian.tanpa_nilai()):
        catatan = (*berubah, *tanpa, *rekap.catatan)
        return kosong._replace(status="tak_terhitung", catatan=catatan)
    realisasi = hitung_realisasi(i, rekap, rekap.isian, pk)
    baris = kosong._replace(
        desimal=realisasi.desimal,
        status="tanpa_target",
        realisasi=realisasi,
        predikat=i.kelas.predikat_dari(realisasi.asal.nilai, pk.aturan),
        catatan=(
            *berubah,
            *by_value(i, realisasi.nilai, realisasi.asal.nilai, pk.aturan),
            *_of_inputs(rekap, rekap.isian, pk.aturan),
        ),
    )
    return _compared(baris, realisasi, i.target, pk) if i.target else baris


def _why_nothing(rekap: Rekap) -> tuple[Status, tuple[Diagnostic, ...]]:
    isian = rekap.isian
    if isinstance(isian, TanpaRealisasi):
        return isian.status, (isian.catatan, *rekap.catatan)
    if isinstance(isian, BelumLengkap):
        return "tak_terhitung", isian.alasan
    return "belum_ada", ()


def hitung_realisasi(
    i: Indikator, rekap: Rekap, isian: DasarRumus, pk: Perjanjian
) -> Bulat:
    """Compute a realisasi and round it, each of its inputs known by its file."""
    step = rekap.langkah(isian, pk.aturan)
    return pembulatan("realisasi", step, pk.desimal_realisasi(i, isian))


def _of_inputs(rekap: Rekap, isian: DasarRumus, aturan: Aturan) -> Iterator[Diagnostic]:
    yield from (d for d in isian.periksa(aturan) if d.level == "catatan")
    yield from isian.sorotan(aturan)
    yield from rekap.catatan


def _compared(baris: Baris, realisasi: Bulat, target: Target, pk: Perjanjian) -> Baris:
    i, tercapai = baris.indikator, target.tercapai(realisasi.nilai)
    hasil = bandingkan_target(i, realisasi, target, pk.konvensi, sebutan_setahun(i))
    if not isinstance(hasil, Terbanding):
        catatan = (hasil, *baris.catatan)
        return baris._replace(
            status="tak_terhitung", tercapai=tercapai, catatan=catatan
        )
    sebagian = baris.rekap.sebagian(i)
    of_capaian = capaian_notes(i, realisasi, hasil, sebagian=sebagian)
    return baris._replace(
        status="terhitung",
        capaian=hasil.capaian,
        capaian_penuh=hasil.penuh,
        tercapai=tercapai,
        dinilai=hasil.capaian,
        kategori=pk.aturan.ketentuan("capaian").predikat(hasil.capaian.nilai),
        catatan=(*of_capaian, *baris.catatan),
    )
