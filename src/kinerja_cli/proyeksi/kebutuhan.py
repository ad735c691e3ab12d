"""The smallest input that reaches a goal: found backwards, proven forwards."""

from collections.abc import Callable, Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Literal, NamedTuple

from kinerja_cli.akumulasi.rekap import BERTAMBAH
from kinerja_cli.angka import HITUNG, decimals, rapikan
from kinerja_cli.aturan import Aturan
from kinerja_cli.capaian import Baris
from kinerja_cli.perjanjian import Perjanjian
from kinerja_cli.proyeksi.tujuan import Tujuan, tujuan
from kinerja_cli.rumus.dasar import DasarRumus
from kinerja_cli.rumus.peubah import Peubah

Keadaan = Literal["tercapai", "perlu", "mustahil"]
_SUDAH_TERJADI = "yang sudah terjadi tidak berkurang"


class Kebutuhan(NamedTuple):
    """What one input must be for a goal, while the others stay.

    Attributes:
        perlu: The least value that reaches the goal, or the greatest where less is
            better; at the bound of the input where every value does. None where none.
        nilai: What the rumus then gives, unrounded.
        tercetak: The value at which rounding already prints the goal as reached, where
            that is another.
    """

    peubah: Peubah
    tujuan: Tujuan
    keadaan: Keadaan
    perlu: Decimal | None = None
    nilai: Decimal | None = None
    tercetak: Decimal | None = None

    @property
    def selisih(self) -> Decimal | None:
        """How far the input is from what is needed; negative if there is room."""
        if self.perlu is None:
            return None
        return HITUNG.subtract(self.perlu, self.peubah.nilai)


def kebutuhan(
    baris: Baris, isian: DasarRumus, pk: Perjanjian, responden: int | None
) -> Iterator[Kebutuhan]:
    """Yield what each input must be, for the target and for the next name above.

    Raises:
        KinerjaError: KIN312, at ``responden_akhir``.
    """
    i = baris.indikator
    utuh = isian.langkah(pk.aturan).penuh
    desimal = max(baris.desimal, decimals(i.target))
    semua = [p.halus(desimal) for p in isian.tuas(pk.aturan, responden)]
    if i.arah == "turun" and (i.akumulasi or i.kelas.akumulasi) in BERTAMBAH:
        semua = [p._replace(minimal=p.nilai, batas=_SUDAH_TERJADI) for p in semua]
    for t in tujuan(baris, pk):
        yield from (cari(p, t, pk.aturan, sudah=t.tercapai(utuh)) for p in semua)


def terjauh(semua: Sequence[Kebutuhan], aturan: Aturan) -> Decimal | None:
    """Return what all inputs together can still come to; None if there is no end.

    Args:
        semua: The needs of one indikator for one goal.
        aturan: The rule book.
    """
    jauh = Decimal(0)
    for n, k in enumerate(semua):
        ujung = k.peubah.maksimal if k.tujuan.naik else k.peubah.minimal
        if ujung is None:
            return None
        di_ujung = k.peubah.ganti(ujung).langkah(aturan).nilai
        kini = k.peubah.ganti(k.peubah.nilai).langkah(aturan).nilai
        # What one input adds does not depend on the others.
        jauh = HITUNG.add(jauh, HITUNG.subtract(di_ujung, kini) if n else di_ujung)
    return rapikan(jauh) if semua else None


def cari(peubah: Peubah, tujuan: Tujuan, aturan: Aturan, *, sudah: bool) -> Kebutuhan:
    """Find what ``peubah`` must be; ``sudah`` says that the goal is reached already."""

    def hasil(nilai: Decimal) -> Decimal:
        return peubah.ganti(nilai).langkah(aturan).penuh

    balik = _Balik(peubah, hasil, naik=tujuan.naik)
    perlu = balik.batas(tujuan.nilai, tujuan.tercapai)
    if perlu is None:
        return Kebutuhan(peubah, tujuan, "mustahil")
    tercetak = balik.batas(tujuan.ambang_cetak, tujuan.tercetak)
    keadaan: Keadaan = "tercapai" if sudah else "perlu"
    beda = tercetak if tercetak != perlu else None
    return Kebutuhan(peubah, tujuan, keadaan, perlu, hasil(perlu), beda)


class _Balik:
    """The straight line of one input, read backwards."""

    def __init__(
        self, peubah: Peubah, hasil: Callable[[Decimal], Decimal], *, naik: bool
    ) -> None:
        self.peubah, self.hasil = peubah, hasil
        # Towards the goal and away from it, by one unit.
        self.maju = peubah.unit if naik else -peubah.unit
        self.arah = ROUND_CEILING if naik else ROUND_FLOOR
        self.ujung = peubah.maksimal if naik else peubah.minimal
        self.pangkal = peubah.minimal if naik else peubah.maksimal

    def batas(
        self, ambang: Decimal, tercapai: Callable[[Decimal], bool]
    ) -> Decimal | None:
        """Return the first value on the way to the goal that reaches it."""
        nilai = self._perkiraan(ambang)
        while not tercapai(self.hasil(nilai)):
            nilai = HITUNG.add(nilai, self.maju)
        while tercapai(self.hasil(before := HITUNG.subtract(nilai, self.maju))):
            nilai = before
        if self._melewati(nilai, self.ujung):
            return None
        if self.pangkal is not None and self._melewati(self.pangkal, nilai):
            return self.pangkal
        return nilai

    def _perkiraan(self, ambang: Decimal) -> Decimal:
        unit = self.peubah.unit
        asal = self.peubah.nilai.quantize(unit, context=HITUNG)
        kini = self.hasil(asal)
        lereng = HITUNG.subtract(self.hasil(HITUNG.add(asal, Decimal(1))), kini)
        jauh = HITUNG.divide(HITUNG.subtract(ambang, kini), lereng)
        return HITUNG.add(asal, jauh).quantize(unit, self.arah, HITUNG)

    def _melewati(self, nilai: Decimal, ujung: Decimal | None) -> bool:
        if ujung is None:
            return False
        return nilai > ujung if self.maju > 0 else nilai < ujung
