"""Rasio: capaian : serapan, in percent."""

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.langkah import PERSEN, langkah, pembulatan
from kinerja_cli.hitung.efisiensi.bahan import (
    Bahan,
    NilaiAtauCatatan,
    RumusEfisiensi,
    tanpa_pembagi,
)


def _hitung(b: Bahan, k: Ketentuan) -> NilaiAtauCatatan:
    if b.serapan.nilai == 0:
        yield tanpa_pembagi(b.serapan, "nol")
        return
    penuh = langkah("rasio sebelum dibulatkan", PERSEN, b.capaian, b.serapan)
    yield pembulatan("rasio", penuh, b.desimal(k))


RASIO = RumusEfisiensi("capaian : serapan × 100", (("rasio", "Efisiensi %"),), _hitung)
