"""The smallest input that reaches a goal: read off the straight line of its rumus."""

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
from kinerja_cli.telaah.proyeksi.tujuan import tujuan

StatusKebutuhan = Literal["tercapai", "perlu", "mustahil"]
_DUA_TITIK = (Decimal(0), Decimal(1))
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
    """

    peubah: Peubah
    tujuan: Tujuan
    status: StatusKebutuhan
    perlu: Decimal | None = None
    nilai: Fraction | None = None
    tanpa_pembulatan: Decimal | None = None
    melampaui: bool = False
    terlewati: bool = False

    @property
    def selisih(self) -> Decimal | None:
        """How far the input is from what is needed; negative if there is room.

        In whole units, towards the goal: what is filled in and this are enough.
        """
        if self.perlu is None:
            return None
        desimal, arah = self.peubah.desimal, ceil if self.tujuan.naik else floor
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
        return self.perlu is not None and self.tujuan.sampai(nilai, self.perlu)


def kebutuhan(
    baris: Baris, isian: DasarRumus, pk: Perjanjian, responden: int | None
) -> Iterator[Kebutuhan]:
    """Yield what each input must be, for the target and for the next name above.

    Raises:
        KinerjaError: KIN312, at ``responden_akhir``.
    """
    i = baris.indikator
    utuh = isian.langkah(pk.aturan).nilai
    semua = [p.halus(baris.desimal) for p in isian.tuas(pk.aturan, responden)]
    bertambah = i.cara_akumulasi in BERTAMBAH and not i.kelas.dapat_turun
    for t in tujuan(baris, pk):
        tuas = semua if t.naik or not bertambah else map(_tak_berkurang, semua)
        yield from (
            find_kebutuhan(p, t, pk.aturan, sudah=t.tercapai(utuh)) for p in tuas
        )


def _tak_berkurang(p: Peubah) -> Peubah:
    if isinstance(p.nilai, Decimal):
        return p._replace(minimal=p.nilai, batas=_SUDAH_TERJADI)
    return p  # the mean of a survey may fall


def nilai_terjauh(semua: Sequence[Kebutuhan], aturan: Aturan) -> Exact | None:
    """Return what all inputs together can still come to; None if there is no end.

    Args:
        semua: The needs of one indikator for one goal.
        aturan: The rule book.
    """
    jauh: Exact = Decimal(0)
    for n, k in enumerate(semua):
        ujung = k.peubah.maksimal if k.tujuan.naik else k.peubah.minimal
        if ujung is None:
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
    garis = _Garis(peubah, aturan, naik=tujuan.naik)
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


class _Garis:
    """The straight line of one input, read backwards."""

    def __init__(self, peubah: Peubah, aturan: Aturan, *, naik: bool) -> None:
        self.peubah, self.naik = peubah, naik
        # Of two values, the one further on the way to the goal.
        self.jauh = max if naik else min
        self.pangkal = peubah.minimal if naik else peubah.maksimal
        self.nol, satu = (
            Fraction(peubah.ganti(n).langkah(aturan).nilai) for n in _DUA_TITIK
        )
        self.lereng = satu - self.nol

    def pada(self, nilai: Exact) -> Fraction:
        """Return the value of the rumus there."""
        return self.nol + self.lereng * Fraction(nilai)

    def sampai(self, ambang: Decimal) -> Decimal:
        """Return the first value, in whole units, that gives or passes ``ambang``."""
        tepat = (Fraction(ambang) - self.nol) / self.lereng * 10**self.peubah.desimal
        return satuan((ceil if self.naik else floor)(tepat), self.peubah.desimal)

    def persis(self, tujuan: Tujuan) -> Decimal:
        """Return the first value, in whole units, that reaches without rounding."""
        nilai = self.sampai(tujuan.nilai)
        kurang = tujuan.tegas and self.pada(nilai) == tujuan.nilai
        return self.selangkah(nilai) if kurang else nilai

    def selangkah(self, nilai: Decimal) -> Decimal:
        """Return the value one unit further."""
        unit = self.peubah.unit
        return tambah(nilai, unit) if self.naik else kurang(nilai, unit)

    def dalam_batas(self, nilai: Decimal) -> Decimal | None:
        """Return ``nilai``, or the first that there can be; None if past the last."""
        pertama = nilai if self.pangkal is None else self.jauh(nilai, self.pangkal)
        return pertama if self.peubah.admits(pertama) else None
