"""The summary of a result: how many, how many reached, and the means."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import RATA_RATA, Bulat, Langkah, langkah, pembulatan
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.catatan_ringkasan import mean_notes

# By the convention `rata_rata` of a PK.
RATA_RATA_CAPAIAN = {
    "terhitung": "tanpa bobot, atas capaian tercetak yang terhitung",
    "semua": "tanpa bobot, atas capaian tercetak; yang jatuh tempo dan kosong 0",
}


class RingkasanTriwulan(NamedTuple):
    """The same against the targets of the quarter, of those that are compared."""

    triwulan: int
    berputusan: int
    tercapai: int
    langkah: Bulat | None


class Ringkasan(NamedTuple):
    """Counts by status, and the unweighted mean capaian of what is computed.

    Attributes:
        berputusan: How many have a verdict, be it without a capaian.
        berjalan: How many have not reached the target of the year, which goes on.
        kosong: How many count as 0 in the mean, because they are due and blank.
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
    triwulan: RingkasanTriwulan | None = None
    catatan: tuple[Diagnostic, ...] = ()

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


def ringkas_baris(
    baris: Sequence[Baris], desimal: int, kosong: Collection[str] = ()
) -> Ringkasan:
    """Summarize rows; means, in percent, are of the printed capaian, and rounded.

    Args:
        baris: The rows.
        desimal: The decimals of the means.
        kosong: The ids of those that are due and blank, and count as 0.
    """

    def rata(nama: str, group: Iterable[Baris]) -> Bulat | None:
        semua = (capaian_rata(b, kosong) for b in group)
        return mean_step(f"rata-rata capaian{nama}", [c for c in semua if c], desimal)

    groups = groupby(baris, key=lambda b: b.sasaran)
    tiap = tuple((s, rata(f" sasaran {s}", g)) for s, g in groups)
    semua = rata("", baris)
    banyak = Counter(b.status for b in baris)
    return Ringkasan(
        terhitung=banyak["terhitung"],
        tak_terhitung=banyak["tak_terhitung"],
        belum_ada=banyak["belum_ada"],
        tidak_ada=banyak["tidak_ada"],
        tanpa_target=banyak["tanpa_target"],
        berputusan=sum(b.tercapai is not None for b in baris),
        tercapai=sum(b.tercapai is True for b in baris),
        berjalan=sum(b.tercapai is False and b.masa_berjalan for b in baris),
        kosong=len(kosong),
        langkah=semua,
        langkah_sasaran=tiap,
        triwulan=_triwulan(baris, desimal),
        catatan=tuple(mean_notes(baris, tiap, semua, desimal)),
    )


def capaian_rata(b: Baris, kosong: Collection[str]) -> Langkah | None:
    """Return what a row counts with in a mean, called by its id; None for nothing."""
    if b.capaian:
        return b.capaian._replace(label=b.indikator.id)
    id_ = b.indikator.id
    return Langkah(f"{id_} yang kosong", Decimal(0)) if id_ in kosong else None


def _triwulan(baris: Sequence[Baris], desimal: int) -> RingkasanTriwulan | None:
    semua = [(b.indikator.id, b.triwulan) for b in baris if b.triwulan]
    if not semua:
        return None
    nomor = semua[0][1].triwulan
    capaian = [t.capaian._replace(label=id_) for id_, t in semua if t.capaian]
    nama = f"rata-rata capaian terhadap target triwulan {nomor}"
    tercapai = sum(t.tercapai for _, t in semua)
    rata = mean_step(nama, capaian, desimal)
    return RingkasanTriwulan(nomor, len(semua), tercapai, rata)


def mean_step(nama: str, capaian: Sequence[Langkah], desimal: int) -> Bulat | None:
    """Compute the mean of printed capaian, in percent; None where there is none."""
    if not capaian:
        return None
    rata = langkah(f"{nama} sebelum dibulatkan", RATA_RATA, *capaian)
    return pembulatan(nama, rata, desimal)
