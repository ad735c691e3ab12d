"""A note on a row as a sentence: names for ids, quotation marks for keys, no code."""

import re
from collections.abc import Iterable

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.kalimat.ukuran import titik

_KUNCI = re.compile(r"`([^`]*)`")


def kalimat_catatan(d: Diagnostic, baris: Iterable[Baris] = ()) -> str:
    """Say a note; what it calls by the id of one of ``baris`` is called by its name."""
    return titik(kata_catatan(d, baris))


def kata_catatan(d: Diagnostic, baris: Iterable[Baris] = ()) -> str:
    """Say the same within a sentence."""
    nama = {b.indikator.id: b.indikator.nama for b in baris}

    def sebutan(found: re.Match[str]) -> str:
        kunci, awal = found[1], "" if found.start() else "isian "
        return nama.get(kunci) or f"{awal}“{kunci.replace('_', ' ')}”"

    return visible(_KUNCI.sub(sebutan, d.message))
