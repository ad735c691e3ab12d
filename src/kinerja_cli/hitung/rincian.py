"""The parts that a realisasi is the mean of: the unsur of a survey, six documents."""

from decimal import Decimal

from kinerja_cli.core.angka import DESIMAL_TERTULIS, decimals
from kinerja_cli.core.langkah import (
    JUMLAH,
    RATA_RATA,
    Bulat,
    Langkah,
    pembulatan,
)
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.rumus.alat.dasar import DasarRumus

DESIMAL_SURVEI = 4  # of the mean of an unsur that was computed
_BEBERAPA = 2


def rincian(b: Baris) -> tuple[Bulat, ...]:
    """Return the parts of a value that is their mean, each rounded as it is printed."""
    atas = _mean(b.realisasi.asal) if b.realisasi else None
    if atas is None:
        return ()
    ditulis = (s.nilai for s in atas.dasar if isinstance(s.nilai, Decimal))
    lazim = b.desimal if responden(b) is None else DESIMAL_SURVEI
    semua = [lazim, *(n for n in map(decimals, ditulis) if n <= DESIMAL_TERTULIS)]
    return tuple(pembulatan(s.label, s, max(semua)) for s in atas.dasar)


def responden(b: Baris) -> int | None:
    """Return how many answered, where it is a survey that says so."""
    isian = b.rekap.isian
    return isian.banyak_responden if isinstance(isian, DasarRumus) else None


def _mean(step: Langkah) -> Langkah | None:
    """Find the step that is the mean of several, or, weighed afterwards, their sum."""
    label = {d.label for d in step.dasar}
    rata = step.operasi in {RATA_RATA, JUMLAH}
    if rata and len(step.dasar) == len(label) >= _BEBERAPA:
        return step
    lanjut = [d for d in step.dasar if d.operasi]
    return _mean(lanjut[0]) if len(lanjut) == 1 else None
