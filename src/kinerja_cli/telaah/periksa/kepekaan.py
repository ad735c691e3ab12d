"""What a verdict hangs on: a rounding, a blank answer, or a single unit."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.catatan import named_by_rounding
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.peubah import Terhitung


class Putusan(NamedTuple):
    """What is said of a realisasi: whether it meets its target, and its predikat."""

    tercapai: bool | None
    predikat: str | None

    def menjadi(self, lain: "Putusan") -> str:
        """Say how this verdict changes into another."""
        if self.tercapai != lain.tercapai:
            return "target tercapai" if lain.tercapai else "target tidak tercapai"
        kini, nanti = (p.predikat or "tidak ada" for p in (self, lain))
        return f"predikat {nanti}, bukan {kini}"


def putusan_peka(realisasi: Realisasi, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Name every indikator whose verdict a small thing would change."""
    for id_, isian in realisasi.isian.items():
        if isinstance(isian, DasarRumus) and not any(isian.tanpa_nilai()):
            i = pk.menurut_id[id_].pada(realisasi.periode.akhir)
            for d in _kepekaan(i, isian, pk):
                yield d.under("realisasi", id_)


def _kepekaan(i: Indikator, isian: DasarRumus, pk: Perjanjian) -> Iterator[Diagnostic]:
    utuh = isian.langkah(pk.aturan).nilai
    desimal = pk.desimal_realisasi(i, isian)
    if i.kelas.subjek:
        yield from named_by_rounding(pk.aturan.ketentuan(i.kelas.subjek), utuh)
    kini = _putusan(i, isian, pk, desimal)
    tetangga = () if _all_or_nothing(i) else isian.tetangga(pk.aturan, desimal)
    for code, andaian in (("KIN352", isian.jawaban_kosong()), ("KIN353", tetangga)):
        lain = ((kata, _putusan(i, a, pk, desimal)) for kata, a in andaian)
        if beda := _first_other(kini, lain):
            yield note(code, beda)


def _all_or_nothing(i: Indikator) -> bool:
    """Tell whether one unit is all that is promised: who looks at it sees as much."""
    return i.kelas.desimal == 0 and i.target is not None and i.target.atas <= 1


def _putusan(i: Indikator, isian: Terhitung, pk: Perjanjian, desimal: int) -> Putusan:
    utuh = isian.langkah(pk.aturan).nilai
    tercapai = i.target.tercapai(bulatkan(utuh, desimal)) if i.target else None
    return Putusan(tercapai, isian.predikat_dari(utuh, pk.aturan))


def _first_other(kini: Putusan, lain: Iterable[tuple[str, Putusan]]) -> str | None:
    beda = (f"bila {kata}, {kini.menjadi(p)}" for kata, p in lain if p != kini)
    return next(beda, None)
