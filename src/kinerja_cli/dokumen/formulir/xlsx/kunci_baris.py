"""The keys of rows as they stand in their cells: each with a check of its label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kinerja_cli.dokumen.formulir.lembar import BarisLembar, IsiSel
from kinerja_cli.source.readers.formulir.label_check import with_check

_LABEL = ("kode", "isian")


def kunci_berlabel(semua: Iterable[BarisLembar]) -> Iterator[BarisLembar]:
    """Walk the rows of a sheet; where markers name a label, keys have its check."""
    label: list[int] = []
    for b in semua:
        if b.jenis == "penanda":
            ada = all(apa in b.sel for apa in _LABEL)
            label = [b.sel.index(apa) for apa in _LABEL] if ada else []
        elif label and b.sel and isinstance(b.sel[0], str):
            kunci = with_check(b.sel[0], (_teks(b.sel[n]) for n in label))
            b = b._replace(sel=(kunci, *b.sel[1:]))  # noqa: PLW2901 - the same row
        yield b


def _teks(isi: IsiSel) -> str:
    return isi if isinstance(isi, str) else ""
