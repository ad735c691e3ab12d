"""Of which periods a realisasi is, in a sentence, where that is not all of them."""

from collections.abc import Iterator

from kinerja_cli.core.periode import hilang, sebut
from kinerja_cli.hitung.akumulasi.terpilih import BERSAMA
from kinerja_cli.hitung.capaian import Baris

_SUDAH_DISEBUT = "KIN418"  # of one period alone, which adds up


def kalimat_cakupan(b: Baris) -> Iterator[str]:
    """Say which periods are in a realisasi and which are not; nothing if all are.

    What stands since it was filled in last lacks only what is blank after that.
    """
    dipakai = b.rekap.dipakai
    if not dipakai or any(d.code == _SUDAH_DISEBUT for d in b.catatan):
        return
    sesudah = (p for p in b.rekap.kosong if p.awal > dipakai[-1].awal)
    sebelum = hilang(dipakai) if b.indikator.cara_akumulasi in BERSAMA else ()
    if tiada := sorted({*sesudah, *sebelum}):
        yield f"Realisasi itu dari isian {sebut(dipakai)}, tanpa {sebut(tiada)}."
