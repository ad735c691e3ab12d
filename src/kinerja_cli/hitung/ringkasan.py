"""The summary of a result: how many, how many reached, and the means."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import SERATUS, rata_rata
from kinerja_cli.core.langkah import RATA_RATA, Bulat, langkah, pembulatan
from kinerja_cli.hitung.capaian import Baris

RATA_RATA_CAPAIAN = "tanpa bobot, atas capaian tercetak yang terhitung"


class Ringkasan(NamedTuple):
    """Counts by status, and the unweighted mean capaian of what is computed.

    Attributes:
        berputusan: How many have a verdict, be it without a capaian.
    """

    terhitung: int
    tak_terhitung: int
    belum_ada: int
    berputusan: int
    tercapai: int
    langkah: Bulat | None
    langkah_sasaran: tuple[tuple[int, Bulat | None], ...]
    catatan: tuple[Diagnostic, ...] = ()

    @property
    def rata_rata_capaian(self) -> Decimal | None:
        """The mean over all, rounded."""
        return self.langkah.nilai if self.langkah else None

    @property
    def per_sasaran(self) -> tuple[tuple[int, Decimal | None], ...]:
        """The mean of each sasaran, rounded."""
        return tuple((s, g.nilai if g else None) for s, g in self.langkah_sasaran)

    @property
    def semua(self) -> int:
        """How many indikator there are."""
        return self.terhitung + self.tak_terhitung + self.belum_ada


def ringkas_baris(baris: Sequence[Baris], desimal: int) -> Ringkasan:
    """Summarize rows; means, in percent, are of the printed capaian, and rounded."""

    def banyak(status: str) -> int:
        return sum(b.status == status for b in baris)

    groups = {s: tuple(g) for s, g in groupby(baris, key=lambda b: b.sasaran)}
    # The mean of the only sasaran that has results is the mean of all.
    sendiri = len({b.sasaran for b in baris if b.capaian}) == 1
    bagian = {} if sendiri else {f"sasaran {s}": g for s, g in groups.items()}
    bagian["seluruhnya"] = tuple(baris)
    seluruhnya = mean_step("rata-rata capaian", baris, desimal)
    per_sasaran = tuple(
        (s, mean_step(f"rata-rata capaian sasaran {s}", g, desimal))
        for s, g in groups.items()
    )
    return Ringkasan(
        banyak("terhitung"),
        banyak("tak_terhitung"),
        banyak("belum_ada"),
        sum(b.tercapai is not None for b in baris),
        sum(b.tercapai is True for b in baris),
        seluruhnya,
        per_sasaran,
        tuple(
            d for nama, group in bagian.items() for d in _hidden(nama, group, desimal)
        ),
    )


def mean_step(nama: str, baris: Sequence[Baris], desimal: int) -> Bulat | None:
    """Compute the mean of the printed capaian, in percent; None where there is none."""
    capaian = [b.capaian._replace(label=b.indikator.id) for b in baris if b.capaian]
    if not capaian:
        return None
    rata = langkah(f"{nama} sebelum dibulatkan", RATA_RATA, *capaian)
    return pembulatan(nama, rata, desimal)


def _hidden(nama: str, baris: Sequence[Baris], desimal: int) -> Iterator[Diagnostic]:
    capaian = {b.indikator.id: b.capaian.nilai for b in baris if b.capaian}
    bawah = [i for i, n in capaian.items() if n < SERATUS]
    step = mean_step(nama, baris, desimal)
    if bawah and step and (rata := step.nilai) >= SERATUS:
        dibatasi = rata_rata([min(n, SERATUS) for n in capaian.values()])
        message = (
            f"rata-rata {nama} ({format_angka(rata)}) menutupi capaian di bawah 100 "
            f"({', '.join(bawah)}); bila tiap capaian dibatasi 100, rata-ratanya "
            f"{format_angka(bulatkan(dibatasi, desimal))}"
        )
        yield note("KIN417", message)
