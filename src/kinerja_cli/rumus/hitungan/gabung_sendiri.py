"""The inputs of several periods as one, each in the way that the PK says of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.langkah import JUMLAH, RATA_RATA, Langkah, langkah
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode


def gabung_menurut(
    bagian: Sequence[IsianPeriode[Any]], aturan: Aturan, cara: Mapping[str, str]
) -> Gabungan:
    """Combine each input of the periods in its own way.

    Args:
        bagian: At least two periods, in the order of time.
        aturan: The rule book.
        cara: The way of each input: added, averaged, or the last one stands.
    """
    tiap: dict[Keys, list[Langkah]] = {}
    for b in bagian:
        for step in b.isian.leaves(aturan):
            satu = b.dari_isian(step.label, step.nilai, *step.keys)
            tiap.setdefault(step.keys, []).append(satu)
    label = {s.keys: s.label for s in bagian[0].isian.leaves(aturan)}
    asal = {k: _satu(label[k], cara[str(k[0])], n) for k, n in tiap.items()}
    nilai = {str(k[0]): step.nilai for k, step in asal.items()}
    isian = bagian[0].isian.model_copy(update=nilai)
    return Gabungan(isian, {k: (step,) for k, step in asal.items()})


def _satu(label: str, cara: str, tiap: Sequence[Langkah]) -> Langkah:
    if cara in ("posisi", "kumulatif"):
        return tiap[-1]
    return langkah(label, JUMLAH if cara == "jumlah" else RATA_RATA, *tiap)
