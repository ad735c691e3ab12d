"""The summary of a result: how many, how many reached, and the means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import RATA_RATA, Bulat, Langkah, langkah, pembulatan
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.catatan_ringkasan import Purata, mean_notes
from kinerja_cli.hitung.per_sasaran import PerSasaran

if TYPE_CHECKING:
    from kinerja_cli.hitung.berbobot import RataBerbobot

# By the convention `rata_rata` of a PK.
RATA_RATA_CAPAIAN = {
    "terhitung": "tanpa bobot, atas capaian tercetak yang terhitung",
    "semua": "tanpa bobot, atas capaian tercetak; yang jatuh tempo dan kosong 0",
}


class RingkasanTriwulan(NamedTuple):
    """The same against the targets of the quarter, of those that are compared.

    Attributes:
        kosong: How many more have such a target, which is due, and are blank.
    """

    triwulan: int
    berputusan: int
    tercapai: int
    langkah: Bulat | None
    kosong: int = 0


class Ringkasan(NamedTuple):
    """Counts by status, and the unweighted mean capaian of what is computed.

    Attributes:
        berputusan: How many have a verdict, be it without a capaian.
        berjalan: How many have not reached the target of the year, which goes on.
        kosong: How many count as 0 in the mean, because they are due and blank.
        selesai: The mean without sums that are of a part of the year yet; None where
            there are none, or nothing else. ``selesai_sasaran`` that of each.
        berbobot: The weighted means, where the PK has weights.
    """

    terhitung: int
    tak_terhitung: int
    belum_ada: int
    tidak_ada: int
    tanpa_target: int
    berputusan: int
    tercapai: int
    berjalan: int
    kosong: int
    langkah: Bulat | None
    langkah_sasaran: tuple[tuple[int, Bulat | None], ...]
    selesai: Bulat | None = None
    selesai_sasaran: tuple[tuple[int, Bulat | None], ...] = ()
    triwulan: RingkasanTriwulan | None = None
    catatan: tuple[Diagnostic, ...] = ()
    berbobot: RataBerbobot | None = None

    @property
    def rata_rata_capaian(self) -> Decimal | None:
        """The mean over all, rounded."""
        return self.langkah.nilai if self.langkah else None

    @property
    def pembagi(self) -> int:
        """How many capaian the mean is of."""
        return len(self.langkah.asal.dasar) if self.langkah else 0

    @property
    def per_sasaran(self) -> tuple[tuple[int, Decimal | None], ...]:
        """The mean of each sasaran, rounded."""
        return tuple((s, g.nilai if g else None) for s, g in self.langkah_sasaran)


class Kosong(NamedTuple):
    """What is due and blank, by id.

    Attributes:
        tiba: What has a target of the quarter that is over, and is blank in it.
        bernilai_nol: What counts as 0 in the means, by the convention of the PK.
        triwulan_nol: What counts as 0 in the mean of the quarter.
    """

    tiba: Collection[str] = ()
    bernilai_nol: Collection[str] = ()
    triwulan_nol: Collection[str] = ()


TIADA_KOSONG = Kosong()


def ringkas_baris(
    baris: Sequence[Baris],
    desimal: int,
    kosong: Kosong = TIADA_KOSONG,
    per_sasaran: PerSasaran | None = None,
) -> Ringkasan:
    """Summarize rows; means, in percent, are of the printed capaian, and rounded.

    Args:
        baris: The rows.
        desimal: The decimals of the means.
        kosong: Those that are due and blank.
        per_sasaran: The rows of each sasaran, where one is named by several.
    """
    nilai = {b.indikator.id: count_in(b, kosong.bernilai_nol) for b in baris}

    def rata(nama: str, group: Iterable[Baris]) -> Bulat | None:
        semua = (nilai[b.indikator.id] for b in group)
        return mean_step(f"rata-rata capaian{nama}", [c for c in semua if c], desimal)

    def selesai(nama: str, group: Sequence[Baris]) -> Bulat | None:
        lain = [b for b in group if not b.menunggu]
        tanpa = f"{nama} tanpa yang menunggu"
        return rata(tanpa, lain) if len(lain) < len(group) else None

    groups = per_sasaran or [
        (s, [*g]) for s, g in groupby(baris, key=lambda b: b.sasaran)
    ]
    banyak = Counter(b.status for b in baris)
    ringkasan = Ringkasan(
        terhitung=banyak["terhitung"],
        tak_terhitung=banyak["tak_terhitung"],
        belum_ada=banyak["belum_ada"],
        tidak_ada=banyak["tidak_ada"],
        tanpa_target=banyak["tanpa_target"],
        berputusan=sum(b.tercapai is not None for b in baris),
        tercapai=sum(b.tercapai is True for b in baris),
        berjalan=sum(b.tercapai is False and b.masa_berjalan for b in baris),
        kosong=len(kosong.bernilai_nol),
        langkah=rata("", baris),
        langkah_sasaran=tuple((s, rata(f" sasaran {s}", g)) for s, g in groups),
        selesai=selesai("", baris),
        selesai_sasaran=tuple((s, selesai(f" sasaran {s}", g)) for s, g in groups),
        triwulan=_triwulan(baris, desimal, kosong),
    )
    angka = {id_: c.nilai for id_, c in nilai.items() if c}
    purata = Purata(ringkasan.langkah_sasaran, ringkasan.langkah, ringkasan.selesai)
    catatan = tuple(mean_notes(groups, angka, purata, desimal))
    return ringkasan._replace(catatan=catatan)


def count_in(b: Baris, nol: Collection[str]) -> Langkah | None:
    """Return what a row counts with in a mean, called by its id; None for nothing."""
    if b.capaian:
        return b.capaian._replace(label=b.indikator.id)
    id_ = b.indikator.id
    return Langkah(f"{id_} yang kosong", Decimal(0)) if id_ in nol else None


def _triwulan(
    baris: Sequence[Baris], desimal: int, kosong: Kosong
) -> RingkasanTriwulan | None:
    semua = [(b.indikator.id, b.triwulan) for b in baris if b.triwulan]
    if not semua:
        return None
    nomor = semua[0][1].triwulan
    capaian: list[Langkah] = [
        t.capaian._replace(label=id_) for id_, t in semua if t.capaian
    ]
    nol = kosong.triwulan_nol
    capaian += (Langkah(f"{id_} yang kosong", Decimal(0)) for id_ in nol)
    nama = f"rata-rata capaian terhadap target triwulan {nomor}"
    tercapai = sum(t.tercapai for _, t in semua)
    rata = mean_step(nama, capaian, desimal)
    return RingkasanTriwulan(nomor, len(semua), tercapai, rata, len(kosong.tiba))


def mean_step(nama: str, capaian: Sequence[Langkah], desimal: int) -> Bulat | None:
    """Compute the mean of printed capaian, in percent; None where there is none."""
    if not capaian:
        return None
    rata = langkah(f"{nama} sebelum dibulatkan", RATA_RATA, *capaian)
    return pembulatan(nama, rata, desimal)
