"""Periods that repeat the one before to the last input: a copy, more often than not."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian, Realisasi
from kinerja_cli.dokumen.realisasi.periode import kunci_periode
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source import Document

_TERSALIN = 2  # so many inputs that are all the same are no accident


def berulang(
    urut: Sequence[Document[Realisasi]], aturan: Aturan
) -> Iterator[Diagnostic]:
    """Note every file that says what the one before says, at its period.

    One indikator that stands still is nothing to speak of, and neither are zeros.
    """
    for dulu, kini in pairwise(urut):
        if _sama(dulu, kini) and _banyak(kini.value, aturan) >= _TERSALIN:
            yield kini.source.place(_note(dulu, kini))


def _sama(dulu: Document[Realisasi], kini: Document[Realisasi]) -> bool:
    return dulu.value.isian == kini.value.isian and _lain(dulu) == _lain(kini)


def _lain(document: Document[Realisasi]) -> tuple[object, ...]:
    """Return what a file says beside whole inputs: its money, and what is begun."""
    isian, berkas = document.value.isian, document.value.berkas
    mulai = [k for k, i in isian.items() if isinstance(i, BelumLengkap)]
    tertulis = [document.source.get("realisasi", k) for k in mulai]
    return berkas.anggaran or {}, berkas.anggaran_perubahan or {}, tertulis


def _banyak(realisasi: Realisasi, aturan: Aturan) -> int:
    return sum(_terisi(isian, aturan) for isian in realisasi.isian.values())


def _terisi(isian: Isian, aturan: Aturan) -> int:
    """Count inputs that are not zero."""
    if not isinstance(isian, DasarRumus) or any(isian.tanpa_nilai()):
        return 0
    return sum(bool(step.nilai) for step in isian.leaves(aturan))


def _note(dulu: Document[Realisasi], kini: Document[Realisasi]) -> Diagnostic:
    (lama, p), (baru, q) = (
        (d.source.text.sebutan, d.value.periode.sebutan) for d in (dulu, kini)
    )
    message = f"{baru} ({q}) sama dengan {lama} ({p}) sampai isian terakhir"
    hint = f"bila tersalin, isi angka {q}; bila memang tidak berubah, biarkan"
    keys = (kunci_periode(kini.source),)
    return Diagnostic("KIN448", message, hint, "catatan", keys)
