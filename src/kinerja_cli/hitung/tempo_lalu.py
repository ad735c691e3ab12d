"""A target due in a quarter before, and in none after it: WTP by the end of March."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.periode import SETRIWULAN
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN
from kinerja_cli.hitung.akumulasi import Himpunan, sampai_triwulan
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.triwulan import terhadap_triwulan, triwulan_terakhir


def luput(baris: Baris, himpunan: Himpunan, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Say that the last of the quarters' targets was missed when it was due.

    No quarter after it says so, and what comes later is too late for it.
    """
    i = baris.indikator
    bertarget = (n for n in range(TRIWULAN, 0, -1) if i.target_pada(n))
    terakhir = next(bertarget, TRIWULAN)
    if terakhir >= triwulan_terakhir(himpunan):
        return
    akhir = terakhir * SETRIWULAN
    if not any(p.akhir <= akhir for p in himpunan.periode):
        return
    lalu = sampai_triwulan(himpunan, terakhir, pk, i)
    dulu = hitung_baris(baris.sasaran, baris.keys, i.pada(akhir), lalu.rekap[i.id], pk)
    kini = terhadap_triwulan(dulu, lalu, pk).triwulan
    if kini and kini.triwulan == terakhir and not kini.tercapai:
        message = (
            f"target triwulan {terakhir} ({kini.target}) tidak tercapai pada "
            f"waktunya: {i.tulis(kini.realisasi.nilai)}"
        )
        yield note("KIN456", message)
