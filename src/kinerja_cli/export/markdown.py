"""Markdown for reports: a table a sasaran, then notes, summary and conventions."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from kinerja_cli.export import prose
from kinerja_cli.export.columns import TABLE_COLUMNS
from kinerja_cli.hasil import Hasil
from kinerja_cli.teks import visible

# Whatever Markdown or HTML would take for its own.
_KHUSUS = re.compile(r"([\\`*_\[\]<>|#~&])")


def render(hasil: Hasil, *, rinci: bool = False) -> str:
    """Write ``hasil`` as Markdown; ``rinci`` adds inputs and unrounded values."""
    return "\n".join(_lines(hasil, rinci=rinci)) + "\n"


def _lines(hasil: Hasil, *, rinci: bool) -> Iterator[str]:
    yield "# Capaian kinerja"
    yield from _list("", prose.head(hasil))
    for sasaran, group in groupby(hasil.baris, key=lambda b: b.sasaran):
        uraian = hasil.pk.value.sasaran[sasaran - 1].uraian
        yield from ("", f"## Sasaran {sasaran}: {_literal(visible(uraian))}", "")
        yield _row(c.title for c in TABLE_COLUMNS)
        yield _row("---:" if c.numeric else "---" for c in TABLE_COLUMNS)
        for baris in group:
            yield _row(_literal(c.text(baris)) for c in TABLE_COLUMNS)
    yield from _list("Catatan", prose.notes(hasil))
    for nama, isi in prose.details(hasil) if rinci else ():
        yield from _list(f"Rincian {_literal(nama)}", isi)
    yield from _list("Ringkasan", prose.summary(hasil))
    yield from _list("Konvensi", prose.conventions(hasil))


def _list(title: str, lines: Iterable[prose.Line]) -> Iterator[str]:
    isi = [f"- {_literal(nama)}: {_literal(teks)}" for nama, teks in lines]
    if isi:
        yield from ("", f"## {title}", "") if title else ("",)
        yield from isi


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _literal(teks: str) -> str:
    return _KHUSUS.sub(r"\\\1", teks)
