"""Of many findings of one code the first are told, and how many more there are."""

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.plenty import BATAS_SAMA, limited


def test_the_rest_is_told_once_in_its_place() -> None:
    banyak = [Diagnostic("KIN121", str(n)) for n in range(BATAS_SAMA + 30)]
    lain = Diagnostic("KIN111", "x")
    *awal, sisa, akhir = limited([*banyak, lain])
    assert (awal, akhir) == (banyak[:BATAS_SAMA], lain)
    assert sisa.message == "mulai dari sini 30 temuan KIN121 lagi di berkas ini"


def test_a_hundred_are_told_whole() -> None:
    tepat = [Diagnostic("KIN121", str(n)) for n in range(BATAS_SAMA)]
    assert list(limited(tepat)) == tepat
