"""What is due: at the end of a quarter what has a target for it, of the year all."""

from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.berjalan import setahun_penuh
from kinerja_cli.hitung.triwulan import hanya_setahun, triwulan_terakhir


def jatuh_tempo(i: Indikator, himpunan: Himpunan) -> bool:
    """Tell whether an indikator is to be filled in by now; none without a target is."""
    if triwulan_tiba(i, himpunan):
        return True
    return setahun_penuh(himpunan) and i.target is not None


def triwulan_tiba(i: Indikator, himpunan: Himpunan) -> bool:
    """Tell whether a quarter is over that the indikator has a target for."""
    if i.target_pada(triwulan_terakhir(himpunan)) is None or hanya_setahun(i, himpunan):
        return False
    return himpunan.periode[-1].triwulan is not None
