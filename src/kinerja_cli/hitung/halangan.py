"""What keeps a result from being whole and reached: the reasons of ``--ketat``."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import warned
from kinerja_cli.hitung.akumulasi.rekap import BERTAMBAH
from kinerja_cli.hitung.berjalan import jatuh_tempo, setahun_penuh
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.triwulan import (
    kekurangan,
    tiap_triwulan,
    triwulan_terakhir,
    triwulan_tiba,
)


def halangan(hasil: Hasil) -> Iterator[str]:
    """Say what stands against a result, a reason each; nothing if nothing does.

    A target of the year is missed when the year is over, or when what only adds up is
    past it; until then the targets of the quarters tell.
    """
    yield from warned(hasil.temuan)
    sebab = [
        f"{b.indikator.id}: {s}" for b in hasil.seluruh_baris for s in _baris(b, hasil)
    ]
    yield from sebab
    if not sebab and all(b.status == "belum_ada" for b in hasil.seluruh_baris):
        yield "belum ada indikator yang terhitung"


def _baris(b: Baris, hasil: Hasil) -> Iterator[str]:
    akhir_tahun = setahun_penuh(hasil.realisasi)
    if b.status == "belum_ada":
        if jatuh_tempo(b.indikator, hasil.realisasi):
            yield "belum diisi"
    elif b.realisasi is None:
        kurang = b.status == "tak_terhitung" and not b.tanpa_kejadian
        yield from ["tak terhitung"] if kurang else []
    else:
        yield from _triwulan(b, hasil)
        yield from _setahun(b)
        if akhir_tahun and b.target:
            yield from _belum_setahun(b, hasil)


def _triwulan(b: Baris, hasil: Hasil) -> Iterator[str]:
    t = b.triwulan
    if t and not t.tercapai:
        yield f"target triwulan {t.triwulan} ({t.target}) tidak tercapai"
    elif triwulan_tiba(b.indikator, hasil.realisasi) and not (t or _nihil(b, hasil)):
        yield "tidak dapat dibandingkan dengan target triwulannya"


def _nihil(b: Baris, hasil: Hasil) -> bool:
    """Tell whether the last quarter by itself is without anything that happened."""
    himpunan, sendiri = hasil.realisasi, b.indikator.sifat_triwulan == "per_triwulan"
    tiap = tiap_triwulan(b, himpunan, hasil.pk.value) if sendiri else {}
    kini = tiap.get(triwulan_terakhir(himpunan))
    return kini is not None and kini.tanpa_kejadian


def _setahun(b: Baris) -> Iterator[str]:
    if b.meleset:
        yield f"target setahun ({b.target}) tidak tercapai"


def _belum_setahun(b: Baris, hasil: Hasil) -> Iterator[str]:
    """Say what keeps a value that grows with the months from being of all of them."""
    cara = b.indikator.cara_akumulasi
    sebab = kekurangan(b.rekap, hasil.realisasi, cara) if cara in BERTAMBAH else None
    if sebab:
        yield sebab
