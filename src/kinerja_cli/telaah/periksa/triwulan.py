"""Do the targets of the quarters come to the target of the year?"""

from collections.abc import Iterable, Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN
from kinerja_cli.source import Document


def jumlah_triwulan(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find targets of quarters that do not come to the target of the year."""
    for _, keys, i in document.value.semua_indikator():
        yield from (d.under(*keys) for d in _berakhir_lain(i))


def _berakhir_lain(i: Indikator) -> Iterator[Diagnostic]:
    """Find targets of quarters that end elsewhere than the target of the year."""
    akhir = i.target_pada(TRIWULAN)
    if i.target is None or akhir is None:
        return
    tertulis, sama = f"target triwulan 4 {akhir}", akhir.senilai(i.target)
    if i.sifat_triwulan == "per_triwulan" and i.cara_akumulasi == "jumlah":
        sampai = _jumlah(t for t in i.target_triwulan or () if t)
        tertulis = f"jumlah target triwulan {sampai}"
        sama = sampai.ujung == i.target.ujung
    elif i.sifat_triwulan == "per_triwulan" and i.cara_akumulasi == "rata_rata":
        return  # the mean of the year is no target of a quarter
    if not sama:
        message = f"{tertulis}, padahal target setahun {i.target}"
        hint = "samakan, atau betulkan `sifat_triwulan`"
        at = ("target_triwulan", TRIWULAN - 1)
        yield Diagnostic("KIN344", message, hint, "peringatan", at)


def _jumlah(semua: Iterable[Target]) -> Target:
    bawah, atas = zip(*(t.ujung for t in semua), strict=True)
    return Target(jumlahkan(bawah), jumlahkan(atas))
