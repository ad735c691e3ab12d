"""Targets of zero: what will be judged of them, and what will not."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.target_pk import sebut_target
from kinerja_cli.source import Document

_SERATUS = "seratus_bila_tercapai"


def target_nol(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Say of each target of zero that only its verdict needs no division.

    Of a quarter, 0 says that nothing is due yet.
    """
    pk = document.value
    saran = f"agar capaiannya 100 bila tercapai: `konvensi: {{target_nol: {_SERATUS}}}`"
    dinilai, hint = "yang dinilai tercapai atau tidaknya, capaian tidak dihitung", saran
    if pk.konvensi.target_nol == _SERATUS:
        dinilai, hint = "capaian 100 bila tercapai; bila tidak, tidak dihitung", ""
    for _, keys, i in pk.semua_indikator():
        for at, target in i.semua_target():
            triwulan, mungkin = "target_triwulan" in at, i.kelas.rentang.admits
            if any(target.ujung) or triwulan or not mungkin(target.batas):
                continue
            message, saran_ini = f"{sebut_target(at, i)} {target}: {dinilai}", hint
            if target.arah == "naik" and not target.tegas:
                message += "; 0 pun mencapainya"
                saran_ini = "bila yang diharapkan tidak ada, tulis `arah: turun`"
            yield Diagnostic("KIN369", message, saran_ini, "catatan", (*keys, *at))
