"""Which periods of a year count, by the way in which they combine, and which do not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import Periode, sebut
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.realisasi import (
    BelumAda,
    BelumLengkap,
    Isian,
    TanpaRealisasi,
    TidakAda,
)
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.gabungan import IsianPeriode

TiapPeriode = Sequence[IsianPeriode[Isian]]
# The ways in which every period counts; in the others the last one stands.
BERSAMA = ("jumlah", "rata_rata")


class Terpilih(NamedTuple):
    """The periods of one indikator.

    Attributes:
        dipakai: Those that count; ``kosong`` those that are not filled in.
        tanpa: What stands for all where none counts.
        catatan: Why others do not count.
    """

    dipakai: TiapPeriode
    kosong: TiapPeriode
    tanpa: Isian = None
    catatan: tuple[Diagnostic, ...] = ()


def pilih_periode(i: Indikator, tiap: TiapPeriode) -> Terpilih:
    """Tell which of the periods ``tiap``, in the order of time, count."""
    kosong = [p for p in tiap if p.isian is None or isinstance(p.isian, BelumAda)]
    terisi = [p for p in tiap if p.isian is not None and p not in kosong]
    ada = [p for p in terisi if not isinstance(p.isian, TidakAda)]
    if i.cara_akumulasi not in BERSAMA:
        ada = ada[-1:] if ada and ada[-1] is terisi[-1] else []
    if not ada:
        return Terpilih((), kosong, *_tanpa(tiap, terisi))
    if i.cara_akumulasi not in BERSAMA:
        sesudah = (p for p in tiap if p.periode.awal > ada[0].periode.awal)
        return Terpilih(ada, kosong, None, tuple(_alasan(sesudah)))
    hasil = Terpilih(ada, kosong, None, tuple(_alasan(tiap)))
    return hasil if i.cara_akumulasi == i.kelas.tergabung else _bernilai(hasil)


def _tanpa(
    tiap: TiapPeriode, terisi: TiapPeriode
) -> tuple[Isian, tuple[Diagnostic, ...]]:
    """Let the last reason stand for all, "not at all" before "not yet"."""
    semua = (p.isian for p in terisi or tiap)
    beralasan = [isian for isian in semua if isinstance(isian, TanpaRealisasi)]
    if not beralasan:
        return None, ()
    akhir = beralasan[-1]
    sama = [p.periode for p in tiap if p.isian == akhir]
    lain = (p for p in tiap if p.isian != akhir)
    return replace(akhir, periode=sebut(sama)), tuple(_alasan(lain))


def _alasan(tiap: Iterable[IsianPeriode[Isian]]) -> Iterator[Diagnostic]:
    """Say why periods do not count, each reason once."""
    menurut: dict[TanpaRealisasi, list[Periode]] = {}
    for p in tiap:
        if isinstance(p.isian, TanpaRealisasi):
            menurut.setdefault(p.isian, []).append(p.periode)
    yield from (replace(t, periode=sebut(p)).catatan for t, p in menurut.items())


def _bernilai(semua: Terpilih) -> Terpilih:
    """Pass over what has no value: of values a mean is made, and not of inputs."""
    tanpa = {
        p.periode: tuple(p.sebut_temuan(p.isian.tanpa_nilai()))
        for p in semua.dipakai
        if isinstance(p.isian, DasarRumus)
    }
    dipakai = [p for p in semua.dipakai if not tanpa.get(p.periode)]
    found = tuple(d for tiap in tanpa.values() for d in tiap)
    catatan = (*found, *semua.catatan)
    if found and not dipakai:
        return semua._replace(dipakai=(), tanpa=BelumLengkap(catatan), catatan=())
    return semua._replace(dipakai=dipakai, catatan=catatan)
