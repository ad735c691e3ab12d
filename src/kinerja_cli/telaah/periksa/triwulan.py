"""Do the targets of the quarters come to the target of the year?"""

from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN
from kinerja_cli.source import Document

_BETULKAN = "samakan, atau betulkan `sifat_triwulan`"
_IKUT_BERUBAH = "tulis yang baru di `target_perubahan`: `target_triwulan`"


def jumlah_triwulan(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find targets of quarters that do not come to the target of the year."""
    for _, keys, i in document.value.semua_indikator():
        yield from (d.under(*keys) for d in _berakhir_lain(i))


def _berakhir_lain(i: Indikator) -> Iterator[Diagnostic]:
    """Find targets of quarters that end elsewhere than the target of the year.

    Where they change in the course of it, both what was and what is then.
    """
    at: Keys = ("target_triwulan", TRIWULAN - 1)
    tiap = i.target_triwulan or ()
    semua = [(i, tiap, at, _BETULKAN)]
    if i.target_perubahan:
        janji = [i.janji_triwulan(n) for n in range(1, TRIWULAN + 1)]
        keys, hint = janji[-1][0], _BETULKAN if janji[-1][0] != at else _IKUT_BERUBAH
        semua.append((i.pada(SETAHUN), tuple(t for _, t in janji), keys, hint))
    for berlaku, tiap, keys, hint in semua:
        if tiap and tiap[-1] and (message := _lain(berlaku, tiap, tiap[-1])):
            yield Diagnostic("KIN344", message, hint, "peringatan", keys)


def _lain(i: Indikator, tiap: Sequence[Target | None], akhir: Target) -> str:
    """Say where quarters end, if that is elsewhere than the year."""
    if i.target is None:
        return ""
    tertulis, sama = f"target triwulan 4 {akhir}", akhir.senilai(i.target)
    if i.sifat_triwulan == "per_triwulan" and i.cara_akumulasi == "jumlah":
        sampai = _jumlah(t for t in tiap if t)
        tertulis = f"jumlah target triwulan {sampai}"
        sama = sampai.ujung == i.target.ujung
    elif i.sifat_triwulan == "per_triwulan" and i.cara_akumulasi == "rata_rata":
        return ""  # the mean of the year is no target of a quarter
    return "" if sama else f"{tertulis}, padahal target setahun {i.target}"


def _jumlah(semua: Iterable[Target]) -> Target:
    bawah, atas = zip(*(t.ujung for t in semua), strict=True)
    return Target(jumlahkan(bawah), jumlahkan(atas))
