"""Indeks: IE = capaian : serapan, and how far that is from the standard, TE."""

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.langkah import BAGI, KURANG, langkah
from kinerja_cli.hitung.efisiensi.bahan import (
    Bahan,
    NilaiAtauCatatan,
    RumusEfisiensi,
    dibulatkan,
    tanpa_pembagi,
)


def _hitung(b: Bahan, k: Ketentuan) -> NilaiAtauCatatan:
    if b.serapan.nilai == 0:
        yield tanpa_pembagi(b.serapan, "nol")
        return
    penuh = langkah("IE sebelum dibulatkan", BAGI, b.capaian, b.serapan)
    ie = dibulatkan("IE", penuh, k)
    yield ie
    yield dibulatkan("TE", langkah("IE - standar", KURANG, ie, k.tetap("standar")), k)


INDEKS = RumusEfisiensi(
    "IE = capaian : serapan; TE = IE − 1", (("ie", "IE"), ("te", "TE")), _hitung
)
