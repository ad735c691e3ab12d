"""What a verdict hangs on: a rounding, a blank answer, or a single unit."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.catatan import by_value, named_by_rounding
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.peubah import Terhitung

Andaian = Iterable[tuple[str, Terhitung]]


class Putusan(NamedTuple):
    """What is said of a realisasi: whether it meets its target, and its predikat."""

    tercapai: bool
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
            for d in _kepekaan(pk.menurut_id[id_], isian, pk):
                yield d.under("realisasi", id_)


def _kepekaan(i: Indikator, isian: DasarRumus, pk: Perjanjian) -> Iterator[Diagnostic]:
    utuh = isian.langkah(pk.aturan).nilai
    desimal = pk.desimal_realisasi(i)
    bulat = bulatkan(utuh, desimal)
    yield from by_value(i, bulat, utuh, pk.aturan)
    if i.kelas.subjek:
        yield from named_by_rounding(pk.aturan.ketentuan(i.kelas.subjek), utuh)
    kini = _putusan(i, isian, pk)
    for code, hal, andaian in (
        ("KIN352", "jawaban kosong", isian.jawaban_kosong()),
        ("KIN353", "satu unit", isian.tetangga(pk.aturan, desimal)),
    ):
        if beda := _first_other(i, kini, andaian, pk):
            message = f"putusan bergantung pada {hal}: {beda}"
            yield note(code, message)


def _putusan(i: Indikator, isian: Terhitung, pk: Perjanjian) -> Putusan:
    utuh = isian.langkah(pk.aturan).nilai
    bulat = bulatkan(utuh, pk.desimal_realisasi(i))
    return Putusan(i.tercapai(bulat), isian.predikat(utuh, pk.aturan))


def _first_other(
    i: Indikator, kini: Putusan, andaian: Andaian, pk: Perjanjian
) -> str | None:
    for beda, isian in andaian:
        lain = _putusan(i, isian, pk)
        if lain != kini:
            return f"{beda}: {kini.menjadi(lain)}"
    return None
