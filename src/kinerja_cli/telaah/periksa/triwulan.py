"""Do the targets of the quarters come to the target of the year?"""

from collections.abc import Iterator
from itertools import pairwise

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.source import Document


def menurun(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find targets since January that are less than the quarter before."""
    for _, keys, i in document.value.semua_indikator():
        sejak_januari = i.sifat_triwulan == "kumulatif" and i.cara_akumulasi == "jumlah"
        for n, (dulu, kini) in enumerate(pairwise(i.target_triwulan or ()), 2):
            if sejak_januari and kini < dulu:
                message = (
                    f"target triwulan {n} {format_angka(kini)}, di bawah triwulan "
                    f"{n - 1} {format_angka(dulu)}, padahal sejak 1 Januari"
                )
                hint = "betulkan, atau tulis `sifat_triwulan: per_triwulan`"
                at = (*keys, "target_triwulan", n - 1)
                yield Diagnostic("KIN345", message, hint, "peringatan", at)


def jumlah_triwulan(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find targets of quarters that end elsewhere than the target of the year."""
    for _, keys, i in document.value.semua_indikator():
        if i.target_triwulan is None:
            continue
        akhir, sebutan = i.target_triwulan[-1], "target triwulan 4"
        if i.sifat_triwulan == "per_triwulan" and i.cara_akumulasi == "jumlah":
            akhir, sebutan = jumlahkan(i.target_triwulan), "jumlah target triwulan"
        elif i.sifat_triwulan == "per_triwulan" and i.cara_akumulasi == "rata_rata":
            continue  # the mean of the year is no target of a quarter
        if akhir != i.target:
            message = (
                f"{sebutan} {format_angka(akhir)}, padahal target setahun "
                f"{format_angka(i.target)}"
            )
            hint = "samakan, atau betulkan `sifat_triwulan`"
            at = (*keys, "target_triwulan", 3)
            yield Diagnostic("KIN344", message, hint, "peringatan", at)
