"""Which periods of a year count, by the way in which they combine, and which do not."""

from collections.abc import Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian
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
    kosong = [p for p in tiap if p.isian is None]
    terisi = [p for p in tiap if p.isian is not None]
    if i.cara_akumulasi not in BERSAMA:
        return Terpilih(terisi[-1:], kosong)
    if i.cara_akumulasi == i.kelas.tergabung:
        return Terpilih(terisi, kosong)
    return _bernilai(Terpilih(terisi, kosong))


def _bernilai(semua: Terpilih) -> Terpilih:
    """Pass over what has no value: of values a mean is made, and not of inputs."""
    tanpa = {
        p.periode: tuple(p.sebut_temuan(p.isian.tanpa_nilai()))
        for p in semua.dipakai
        if isinstance(p.isian, DasarRumus)
    }
    dipakai = [p for p in semua.dipakai if not tanpa.get(p.periode)]
    catatan = tuple(d for found in tanpa.values() for d in found)
    if catatan and not dipakai:
        return semua._replace(dipakai=(), tanpa=BelumLengkap(catatan))
    return semua._replace(dipakai=dipakai, catatan=catatan)
