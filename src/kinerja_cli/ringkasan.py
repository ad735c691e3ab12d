"""The summary of a result: how many, how many reached, and the means."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from kinerja_cli.angka import SERATUS, bulatkan, format_angka, rata_rata
from kinerja_cli.capaian import Baris
from kinerja_cli.diagnostic import Diagnostic


class Ringkasan(NamedTuple):
    """Counts by status, and the unweighted mean capaian of what is computed."""

    terhitung: int
    tak_terhitung: int
    belum_ada: int
    tercapai: int
    rata_rata_capaian: Decimal | None
    per_sasaran: tuple[tuple[int, Decimal | None], ...]
    catatan: tuple[Diagnostic, ...] = ()

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
    return Ringkasan(
        banyak("terhitung"),
        banyak("tak_terhitung"),
        banyak("belum_ada"),
        sum(b.tercapai is True for b in baris),
        _mean(baris, desimal),
        tuple((sasaran, _mean(group, desimal)) for sasaran, group in groups.items()),
        tuple(
            d for nama, group in bagian.items() for d in _hidden(nama, group, desimal)
        ),
    )


def _mean(baris: Sequence[Baris], desimal: int) -> Decimal | None:
    nilai = [b.capaian.nilai for b in baris if b.capaian]
    return bulatkan(rata_rata(nilai), desimal) if nilai else None


def _hidden(nama: str, baris: Sequence[Baris], desimal: int) -> Iterator[Diagnostic]:
    capaian = {b.indikator.id: b.capaian.nilai for b in baris if b.capaian}
    bawah = [i for i, n in capaian.items() if n < SERATUS]
    rata = _mean(baris, desimal)
    if bawah and rata is not None and rata >= SERATUS:
        dibatasi = rata_rata([min(n, SERATUS) for n in capaian.values()])
        message = (
            f"rata-rata {nama} ({format_angka(rata)}) menutupi capaian di bawah 100 "
            f"({', '.join(bawah)}); bila tiap capaian dibatasi 100, rata-ratanya "
            f"{format_angka(bulatkan(dibatasi, desimal))}"
        )
        yield Diagnostic("KIN417", message, level="catatan")
