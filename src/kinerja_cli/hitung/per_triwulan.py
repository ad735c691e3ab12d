"""Each quarter by itself: what every indikator came to in it, and from which files."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.periode import SETAHUN, SETRIWULAN, Periode, sebut
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.akumulasi import Himpunan, sampai_triwulan
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.triwulan import (
    terhadap_triwulan,
    tiap_triwulan,
    triwulan_terakhir,
)


class PerTriwulan(NamedTuple):
    """The quarters of a year of which there is a file.

    Attributes:
        periode: Theirs, by the number of the quarter.
        baris: By the id of an indikator, its row of each.
        terhadap: The same of what stood at the end of each against its target, through
            the last that is filled in; only where there is a target, and with no notes
            but those about it.
        catatan: Which are not whole, or why there is none.
    """

    periode: Mapping[int, Sequence[Periode]]
    baris: Mapping[str, Mapping[int, Baris]]
    terhadap: Mapping[str, Mapping[int, Baris]]
    catatan: tuple[Diagnostic, ...]


def hitung_triwulan(
    baris: Sequence[Baris], himpunan: Himpunan, pk: Perjanjian
) -> PerTriwulan:
    """Compute every quarter of every indikator."""
    tiap = {n: Periode.ke(himpunan.tahun, SETRIWULAN, n) for n in range(1, 5)}
    dalam = {n: [p for p in himpunan.periode if p.within(t)] for n, t in tiap.items()}
    periode = {n: ada for n, ada in dalam.items() if ada}
    semua = {b.indikator.id: tiap_triwulan(b, himpunan, pk) for b in baris}
    terhadap: dict[str, dict[int, Baris]] = {b.indikator.id: {} for b in baris}
    berakhir = {p.akhir // SETRIWULAN for p in himpunan.periode if _semester(p)}
    akhir = triwulan_terakhir(himpunan)
    for n in (n for n in sorted({*periode, *berakhir}) if n <= akhir):
        # Few PK promise something for a quarter: without, nothing is rolled up anew.
        if berjanji := [b for b in baris if b.indikator.target_pada(n)]:
            lalu = sampai_triwulan(himpunan, n, pk)
            for kini in (_terhadap(b, lalu, pk) for b in berjanji):
                if kini.janji:
                    terhadap[kini.indikator.id][n] = kini
    return PerTriwulan(periode, semua, terhadap, tuple(_catatan(periode, himpunan)))


def _terhadap(b: Baris, lalu: Himpunan, pk: Perjanjian) -> Baris:
    i = b.indikator.pada(lalu.terisi[-1].akhir)
    kini = hitung_baris(b.sasaran, b.keys, i, lalu.rekap[i.id], pk)
    return terhadap_triwulan(kini._replace(catatan=()), lalu, pk)


def _semester(p: Periode) -> bool:
    return SETRIWULAN < p.panjang < SETAHUN


def _catatan(
    periode: Mapping[int, Sequence[Periode]], himpunan: Himpunan
) -> Iterator[Diagnostic]:
    if panjang := [p for p in himpunan.periode if p.panjang > SETRIWULAN]:
        isian = f"isiannya {sebut(panjang)}"
        apa = (
            "tidak ada kolom triwulan"
            if not periode
            else "sebagian tanpa kolom triwulan"
        )
        yield note("KIN426", f"{apa}: {isian}")
    for n, ada in periode.items():
        if sum(p.panjang for p in ada) < SETRIWULAN:
            yield note("KIN418", f"TW {n} belum lengkap: {sebut(ada)} saja")
