"""The smallest input that reaches a goal: read off a straight line, or searched."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import count
from math import ceil, floor
from typing import Literal, NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import DIGIT_TAMPAK, bulatkan, satuan
from kinerja_cli.core.exact import Exact, kurang, tambah
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.akumulasi.rekap import BERTAMBAH
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.telaah.proyeksi.garis import Garis
from kinerja_cli.telaah.proyeksi.jejak import Jejak
from kinerja_cli.telaah.proyeksi.tujuan import tujuan

StatusKebutuhan = Literal["tercapai", "perlu", "mustahil"]
_SUDAH_TERJADI = "yang sudah terjadi tidak berkurang"


class Kebutuhan(NamedTuple):
    """What one input must be for a goal, while the others stay.

    Attributes:
        perlu: The least value that reaches the goal, or the greatest where less is
            better; at the bound of the input where every value does. None where none.
        nilai: What the rumus then gives, unrounded.
        tanpa_pembulatan: The value that reaches it without help from rounding, too;
            None where none does.
        melampaui: Whether what is filled in reaches the goal so already.
        terlewati: Whether one unit leaps from one side of a range to the other.
        berlawanan: Whether the value falls as the input grows.
        searah: Whether the value moves one way as the input grows; where it does not,
            ``perlu`` is the nearest, and beyond it the goal may be missed again.
    """

    peubah: Peubah
    tujuan: Tujuan
    status: StatusKebutuhan
    perlu: Decimal | None = None
    nilai: Fraction | None = None
    tanpa_pembulatan: Decimal | None = None
    melampaui: bool = False
    terlewati: bool = False
    berlawanan: bool = False
    searah: bool = True

    @property
    def naik(self) -> bool:
        """Whether the input has to come up to what is needed, or to stay below."""
        return self.tujuan.naik != self.berlawanan

    @property
    def selisih(self) -> Decimal | None:
        """How far the input is from what is needed; negative if there is room.

        In whole units, towards the goal: what is filled in and this are enough.
        """
        if self.perlu is None:
            return None
        desimal, arah = self.peubah.desimal, ceil if self.naik else floor
        jauh = Fraction(self.perlu) - Fraction(self.peubah.nilai)
        return satuan(arah(jauh * 10**desimal), desimal)

    @property
    def kini(self) -> Decimal:
        """What is filled in, to the unit; finer where that would seem enough."""
        nilai = self.peubah.nilai
        semua = (bulatkan(nilai, n) for n in count(self.peubah.desimal))
        return next(n for n in semua if self._cukup(n) == self.cukup)

    @property
    def cukup(self) -> bool:
        """Whether what is filled in comes up to what is needed."""
        return self._cukup(self.peubah.nilai)

    def _cukup(self, nilai: Exact) -> bool:
        if self.perlu is None:
            return False
        return nilai >= self.perlu if self.naik else nilai <= self.perlu


def kebutuhan(
    baris: Baris, isian: DasarRumus, pk: Perjanjian, responden: int | None
) -> Iterator[Kebutuhan]:
    """Yield what each input must be, for the target and for the next name above.

    Raises:
        KinerjaError: KIN312, at ``responden_akhir``.
    """
    i = baris.indikator
    utuh = isian.langkah(pk.aturan).nilai
    periode = baris.rekap.periode_setahun if i.cara_akumulasi == "jumlah" else 1
    tuas = isian.tuas(pk.aturan, responden)
    semua = [p.halus(baris.desimal).dijumlahkan(periode) for p in tuas]
    bertambah = i.cara_akumulasi in BERTAMBAH and not i.kelas.dapat_turun
    for t in tujuan(baris, pk):
        boleh = semua if t.naik or not bertambah else map(_tak_berkurang, semua)
        yield from (
            find_kebutuhan(p, t, pk.aturan, sudah=t.tercapai(utuh)) for p in boleh
        )


def _tak_berkurang(p: Peubah) -> Peubah:
    if isinstance(p.nilai, Decimal):
        return p._replace(minimal=p.nilai, batas_bawah=_SUDAH_TERJADI)
    return p  # the mean of a survey may fall


def nilai_terjauh(semua: Sequence[Kebutuhan], aturan: Aturan) -> Exact | None:
    """Return what all inputs together can still come to; None if there is no end.

    Args:
        semua: The needs of one indikator for one goal.
        aturan: The rule book.
    """
    jauh: Exact = Decimal(0)
    for n, k in enumerate(semua):
        ujung = k.peubah.maksimal if k.naik else k.peubah.minimal
        if ujung is None or not (k.peubah.lurus and k.peubah.terpisah):
            return None
        di_ujung = k.peubah.ganti(ujung).langkah(aturan).nilai
        kini = k.peubah.ganti(k.peubah.nilai).langkah(aturan).nilai
        # What one input adds does not depend on the others.
        jauh = tambah(jauh, kurang(di_ujung, kini) if n else di_ujung)
    return jauh if semua else None


def find_kebutuhan(
    peubah: Peubah, tujuan: Tujuan, aturan: Aturan, *, sudah: bool
) -> Kebutuhan:
    """Find what ``peubah`` must be; ``sudah`` says that the goal is reached already."""
    for desimal in range(peubah.desimal, max(peubah.desimal, DIGIT_TAMPAK) + 1):
        butuh = _cari(peubah._replace(desimal=desimal), tujuan, aturan, sudah=sudah)
        # What is filled in may reach it between two units: then they are too coarse.
        if not sudah or butuh.cukup:
            break
    return butuh


def _cari(peubah: Peubah, tujuan: Tujuan, aturan: Aturan, *, sudah: bool) -> Kebutuhan:
    if not peubah.lurus:
        return _telusuri(peubah, tujuan, aturan, sudah=sudah)
    garis = Garis(peubah, aturan, naik=tujuan.naik)
    perlu = garis.sampai(tujuan.ambang)
    sampai = garis.pada(perlu)
    if not (tujuan.tercapai(sampai) or tujuan.melewati(sampai)):
        # Just halfway, and rounded to the other side.
        perlu = garis.selangkah(perlu)
    tanpa = garis.dalam_batas(garis.jauh(perlu, garis.persis(tujuan)))
    if tanpa is not None and not tujuan.putusan(garis.pada(tanpa)):
        tanpa = None  # past the other end of a range
    cukup = garis.dalam_batas(perlu)
    if cukup is None or not tujuan.tercapai(garis.pada(cukup)):
        lewat = cukup is not None and tujuan.melewati(garis.pada(cukup))
        return Kebutuhan(peubah, tujuan, "mustahil", terlewati=lewat)
    status: StatusKebutuhan = "tercapai" if sudah else "perlu"
    melampaui = tujuan.putusan(garis.pada(peubah.nilai))
    return Kebutuhan(peubah, tujuan, status, cukup, garis.pada(cukup), tanpa, melampaui)


def _telusuri(
    peubah: Peubah, tujuan: Tujuan, aturan: Aturan, *, sudah: bool
) -> Kebutuhan:
    """Find it where the value does not grow in a straight line, and check forward."""
    jejak = Jejak(peubah, aturan)
    titik = jejak.sampai(tujuan.sejauh, tujuan)
    butuh = Kebutuhan(
        peubah,
        tujuan,
        "mustahil",
        berlawanan=titik.naik != tujuan.naik,
        searah=jejak.arah is not None,
    )
    perlu = titik.di
    nilai = None if perlu is None else jejak.pada(perlu)
    if nilai is None or not tujuan.tercapai(nilai):
        return butuh._replace(terlewati=perlu is not None)
    status: StatusKebutuhan = "tercapai" if sudah else "perlu"
    tanpa = jejak.sampai(tujuan.utuh, tujuan)
    lain = None if tanpa.di is None else jejak.pada(tanpa.di)
    searah = tanpa.naik == titik.naik and lain is not None and tujuan.putusan(lain)
    kini = jejak.pada(peubah.nilai)
    return butuh._replace(
        status=status,
        perlu=perlu,
        nilai=Fraction(nilai),
        tanpa_pembulatan=tanpa.di if searah else None,
        melampaui=kini is not None and tujuan.putusan(kini),
    )
