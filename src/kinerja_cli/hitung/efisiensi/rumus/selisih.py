"""Selisih: capaian less serapan, in percentage points."""

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.langkah import KURANG, langkah, pembulatan
from kinerja_cli.hitung.efisiensi.bahan import Bahan, NilaiAtauCatatan, RumusEfisiensi


def _hitung(b: Bahan, k: Ketentuan) -> NilaiAtauCatatan:
    penuh = langkah("capaian - serapan", KURANG, b.capaian, b.serapan)
    yield pembulatan("selisih", penuh, b.desimal(k))


SELISIH = RumusEfisiensi("capaian − serapan", (("selisih", "Selisih (poin)"),), _hitung)
