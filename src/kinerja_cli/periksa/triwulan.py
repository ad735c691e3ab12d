"""Do the targets of the quarters come to the target of the year?"""

from collections.abc import Iterator

from kinerja_cli.angka import format_angka, jumlahkan
from kinerja_cli.diagnostic import Diagnostic
from kinerja_cli.perjanjian import Perjanjian
from kinerja_cli.source import Document


def jumlah(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
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
