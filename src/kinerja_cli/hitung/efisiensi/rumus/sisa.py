"""Sisa: what is left of the budget, in percent, where every target is reached."""

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.angka import decimals
from kinerja_cli.core.diagnostic import note
from kinerja_cli.core.langkah import KURANG, langkah, pembulatan
from kinerja_cli.core.teks import rangkai
from kinerja_cli.hitung.efisiensi.bahan import Bahan, NilaiAtauCatatan, RumusEfisiensi


def _hitung(b: Bahan, k: Ketentuan) -> NilaiAtauCatatan:
    if b.meleset:
        belum = rangkai(f"`{i}`" for i in b.meleset)
        message = f"target {belum} belum tercapai: sisa anggarannya bukan efisiensi"
        yield note("KIN450", message)
        return
    penuh = langkah("seluruhnya - serapan", KURANG, k.tetap("seluruhnya"), b.serapan)
    yield pembulatan("sisa", penuh, decimals(b.serapan.nilai))


SISA = RumusEfisiensi(
    "100 − serapan, bila semua targetnya tercapai",
    (("sisa_persen", "Sisa %"),),
    _hitung,
)
