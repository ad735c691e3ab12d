"""Markdown for reports: a heading a part, tables, lists and nested lists."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.teks import visible
from kinerja_cli.export.encoding import encode
from kinerja_cli.laporan.bagian import (
    Cabang,
    Daftar,
    Grafik,
    Judul,
    Paragraf,
    Pohon,
    Tabel,
)
from kinerja_cli.laporan.model import Laporan

SEHALAMAN = 80  # as many letters as a line of a page has
_SELA = 2  # between two columns

# Whatever Markdown, HTML or TeX would take for its own, here or in pandoc; and of what
# they would make another sign: quotes, two dashes, three dots, an address, a smiley.
_KHUSUS = re.compile(
    r"""[\\`*_\[\]<>|#~&$^{}@'"]|--+|\.{3,}|:(?=//)|(?<!\w):(?=[\w+-]+:)|(?<=www)\.""",
    re.IGNORECASE,
)
# What would begin a list, a definition or a heading where a line begins.
_AWAL = re.compile(
    r"^(\(?(?:[0-9]+|[A-Za-z]|[IVXLCDMivxlcdm]+)(?=[.)](?:\s|$))"
    r"|(?=[-+:.)](?:\s|$)|:::|=+\s*$))"
)


def render(laporan: Laporan) -> bytes:
    """Write what eyes read of ``laporan`` as Markdown."""
    return encode("\n".join(_lines(laporan)) + "\n")


def _lines(laporan: Laporan) -> Iterator[str]:
    yield f"# {laporan.judul}"
    tingkat = 1
    for bagian in laporan.bagian():
        if isinstance(bagian, Judul):
            tingkat = bagian.tingkat
            yield from ("", f"{'#' * tingkat} {_literal(visible(bagian.teks))}")
        elif isi := list(_isi(bagian)):
            tanda = "#" * (tingkat + 1)
            judul = [f"{tanda} {_literal(bagian.judul)}", ""] if bagian.judul else []
            yield from ("", *judul, *isi)


def _isi(bagian: Daftar | Tabel | Pohon | Paragraf | Grafik) -> Iterator[str]:
    match bagian:
        case Daftar():
            yield from (
                f"- {_literal(n)}: {_literal(teks)}" for n, teks in bagian.lines
            )
        case Tabel():
            yield from _table(bagian)
        case Pohon():
            yield from _branch(bagian.akar, "")
        case Paragraf():
            teks = _literal(visible(" ".join(bagian.kalimat)))
            yield f"> {teks}" if bagian.kurang else teks
        case Grafik():
            from kinerja_cli.export.grafik import baris_grafik  # noqa: PLC0415 - of the report alone

            yield from (f"    {baris}" for baris in baris_grafik(bagian, SEHALAMAN))


def _table(tabel: Tabel) -> Iterator[str]:
    columns = [c for c in tabel.columns if c.title]
    isi = [[c.heading for c in columns]]
    isi += [[c.text(row).strip() for c in columns] for row in tabel.rows]
    header, *baris = (_row(map(_literal, cells)) for cells in isi)
    if baris:
        garis = (
            "-" * (lebar - c.numeric) + ":" * c.numeric
            for c, lebar in zip(columns, _widths(isi), strict=True)
        )
        yield from (header, _row(garis), *baris)


def _widths(isi: Sequence[Sequence[str]]) -> list[int]:
    """Share a line of a page: pandoc makes columns as wide as their dashes are many.

    Each has its longest word; what is left goes where more is lacking.
    """
    columns = list(zip(*isi, strict=True))
    kata = [max(len(k) for teks in c for k in teks.split()) for c in columns]
    perlu = [min(k, SEHALAMAN // 2) + _SELA for k in kata]
    kurang = [max(map(len, c)) - k for c, k in zip(columns, kata, strict=True)]
    sisa = max(0, SEHALAMAN - sum(perlu))
    bagi = max(sum(kurang), sisa, 1)
    return [p + sisa * k // bagi for p, k in zip(perlu, kurang, strict=True)]


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
    """Write ``teks`` so that whoever reads Markdown shows it as it is."""
    lolos = _KHUSUS.sub(lambda m: "".join(f"\\{c}" for c in m[0]), teks)
    return _AWAL.sub(r"\1\\", lolos)
