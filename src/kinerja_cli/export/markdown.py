"""Markdown for reports: a heading a part, tables, lists and nested lists."""

import re
from collections.abc import Iterable, Iterator

from kinerja_cli.export.laporan import Bagian, Cabang, Daftar, Laporan, Tabel

# Whatever Markdown or HTML would take for its own.
_KHUSUS = re.compile(r"([\\`*_\[\]<>|#~&])")
# What would begin a list within a list: a dash, or a number with its dot.
_BUTIR = re.compile(r"^([0-9]*)([-+.)])(?=\s|$)")


def render(laporan: Laporan) -> str:
    """Write what eyes read of ``laporan`` as Markdown."""
    return "\n".join(_lines(laporan)) + "\n"


def _lines(laporan: Laporan) -> Iterator[str]:
    yield f"# {laporan.judul}"
    for bagian in laporan.bagian():
        isi = list(_isi(bagian))
        if isi:
            judul = [f"## {_literal(bagian.judul)}", ""] if bagian.judul else []
            yield from ("", *judul, *isi)


def _isi(bagian: Bagian) -> Iterator[str]:
    if isinstance(bagian, Daftar):
        yield from (f"- {_literal(n)}: {_literal(teks)}" for n, teks in bagian.lines)
    elif isinstance(bagian, Tabel):
        yield from _table(bagian)
    else:
        yield from _branch(bagian.akar, "")


def _table(tabel: Tabel) -> Iterator[str]:
    columns = [c for c in tabel.columns if c.title]
    if tabel.rows:
        yield _row(c.title for c in columns)
        yield _row("---:" if c.numeric else "---" for c in columns)
    for row in tabel.rows:
        yield _row(_literal(c.text(row)) for c in columns)


def _branch(cabang: Cabang, indent: str) -> Iterator[str]:
    judul, *lanjutan = map(_literal, cabang.lines)
    yield f"{indent}- {judul}" + ("  " if lanjutan else "")
    deeper = f"{indent}  "
    for n, line in enumerate(lanjutan, 1):
        yield f"{deeper}{line}" + ("  " if n < len(lanjutan) else "")
    for anak in cabang.anak:
        yield from _branch(anak, deeper)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _literal(teks: str) -> str:
    return _BUTIR.sub(r"\1\\\2", _KHUSUS.sub(r"\\\1", teks))
