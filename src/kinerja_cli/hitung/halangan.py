"""What keeps a result from being whole and reached: the reasons of ``--ketat``."""

from collections.abc import Iterator

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.hitung.akumulasi.rekap import BERTAMBAH, hanya_bertambah
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.triwulan import hanya_setahun, kekurangan, sejauh_ini


def halangan(hasil: Hasil) -> Iterator[str]:
    """Say what stands against a result, a reason each; nothing if nothing does.

    Due is what is filled in; at the end of a quarter, what has a target for it; at the
    end of the year, everything. What only adds up and is to stay below a target is due
    at any time: once above, it stays there.
    """
    if hasil.temuan:
        yield f"ada {len(hasil.temuan)} peringatan"
    sebab = [f"{b.indikator.id}: {s}" for b in hasil.baris for s in _baris(b, hasil)]
    yield from sebab
    if not sebab and all(b.status == "belum_ada" for b in hasil.baris):
        yield "belum ada indikator yang terhitung"


def _baris(b: Baris, hasil: Hasil) -> Iterator[str]:
    akhir_tahun = hasil.realisasi.periode[-1].akhir == SETAHUN
    if b.status == "belum_ada":
        if akhir_tahun or _quarter_is_due(b, hasil):
            yield "belum diisi"
    elif b.tercapai is None:
        yield "tak terhitung"
    else:
        yield from _triwulan(b, hasil)
        if akhir_tahun or b.indikator.target_triwulan is None or _menetap(b):
            yield from _setahun(b)
        if akhir_tahun:
            yield from _belum_setahun(b, hasil)


def _menetap(b: Baris) -> bool:
    """Tell whether a target that is missed stays so, whatever follows."""
    return b.indikator.arah == "turun" and hanya_bertambah(b.indikator)


def _quarter_is_due(b: Baris, hasil: Hasil) -> bool:
    """Tell whether a quarter is over that the indikator has a target for."""
    realisasi = hasil.realisasi
    if b.indikator.target_triwulan is None or hanya_setahun(b.indikator, realisasi):
        return False
    return realisasi.periode[-1].triwulan is not None


def _triwulan(b: Baris, hasil: Hasil) -> Iterator[str]:
    t = b.triwulan or (
        sejauh_ini(b, hasil.realisasi, hasil.pk.value) if _menetap(b) else None
    )
    if t and not t.tercapai:
        target = format_angka(t.target)
        yield f"target triwulan {t.triwulan} ({target}) tidak tercapai"
    elif not t and _quarter_is_due(b, hasil):
        yield "tidak dapat dibandingkan dengan target triwulannya"


def _setahun(b: Baris) -> Iterator[str]:
    if not b.tercapai:
        yield f"target setahun ({format_angka(b.target)}) tidak tercapai"


def _belum_setahun(b: Baris, hasil: Hasil) -> Iterator[str]:
    """Say what keeps a value that grows with the months from being of all of them."""
    cara = b.indikator.cara_akumulasi
    sebab = kekurangan(b.rekap, hasil.realisasi, cara) if cara in BERTAMBAH else None
    if sebab:
        yield sebab
