"""What is past its target for good: a sum that only grows does not come down again."""

from kinerja_cli.core.exact import Exact
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.akumulasi.rekap import BERTAMBAH
from kinerja_cli.rumus.alat.dasar import Akumulasi, DasarRumus


def terlewat(i: Indikator, target: Target, realisasi: Exact) -> bool:
    """Tell whether a sum is past a target that it is to stay below, and so for good."""
    return lewat_selamanya(i.kelas, i.cara_akumulasi, target, realisasi)


def lewat_selamanya(
    kelas: type[DasarRumus], cara: Akumulasi, target: Target, realisasi: Exact
) -> bool:
    """Tell the same of a value whose indikator is not at hand.

    Args:
        kelas: Its rumus; of one whose parts may be negative nothing is for good.
        cara: How its periods were combined.
        target: What it is held against.
        realisasi: The value, as printed.
    """
    menetap = kelas.jumlahan() and not kelas.dapat_turun and cara in BERTAMBAH
    if target.arah == "naik" or not menetap:
        return False
    return not target.tercapai(realisasi) and realisasi >= target.atas
