"""The table for eyes: a sasaran at a time, good at any width."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from textwrap import wrap

from rich import box
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from kinerja_cli.capaian import Baris
from kinerja_cli.export import prose
from kinerja_cli.export.columns import TABLE_COLUMNS, Column
from kinerja_cli.export.console import plain
from kinerja_cli.hasil import Hasil
from kinerja_cli.teks import visible

LEBAR_PENUH = 100  # from here on, every column has room to stand by itself
_NAMA_TERSEMPIT = 16
_TETAP = "\N{NO-BREAK SPACE}"  # where a detail does not break
_SELA = 2  # between two columns


def render(hasil: Hasil, *, rinci: bool = False) -> str:
    """Write the table as plain text, as wide as its content."""
    return plain(lambda console: show(hasil, console, rinci=rinci))


def show(hasil: Hasil, console: Console, *, rinci: bool = False) -> None:
    """Print the table on ``console``, at its width and with its colours."""
    width = console.width
    columns, widths = _layout(hasil.baris, width)
    # A number that does not fit runs over the edge, rather than be broken.
    needed = max(width, _total(widths))
    for part in _parts(hasil, columns, widths, width, rinci=rinci):
        console.width = needed if isinstance(part, Table) else width
        console.print(part)
    console.width = width


def _parts(
    hasil: Hasil, columns: list[Column], widths: list[int], width: int, *, rinci: bool
) -> Iterator[RenderableType]:
    yield _pairs(prose.head(hasil), width)
    for sasaran, group in groupby(hasil.baris, key=lambda b: b.sasaran):
        uraian = visible(hasil.pk.value.sasaran[sasaran - 1].uraian)
        yield Text(f"\nSasaran {sasaran}: {uraian}", style="bold")
        yield _table(columns, widths, list(group))
    for title, lines in _blocks(hasil, rinci=rinci):
        if lines:
            yield Text(f"\n{title}", style="bold")
            yield _pairs(lines, width, indent=2)


def _blocks(hasil: Hasil, *, rinci: bool) -> Iterator[tuple[str, list[prose.Line]]]:
    yield "Catatan", list(prose.notes(hasil))
    for nama, lines in prose.details(hasil) if rinci else ():
        yield f"Rincian {nama}", lines
    yield "Ringkasan", list(prose.summary(hasil))
    yield "Konvensi", list(prose.conventions(hasil))


def _pairs(lines: Iterable[prose.Line], width: int, indent: int = 0) -> Text:
    """Set labels and texts side by side; a long text goes on beneath itself."""
    pairs = list(lines)
    terpanjang = max(cell_len(nama) for nama, _ in pairs)
    kiri = indent + min(terpanjang, max(1, width // 2)) + 2
    return Text("\n").join(_pair(*p, kiri, width, indent) for p in pairs)


def _pair(nama: str, teks: str, kiri: int, width: int, indent: int) -> Text:
    label = _wrap(nama, kiri - indent - 2) or [""]
    *atas, akhir = [f"{'':{indent}}{baris}" for baris in label]
    isi = f"\n{'':{kiri}}".join(_wrap(teks, max(_NAMA_TERSEMPIT, width - kiri)))
    sela = " " * (kiri - cell_len(akhir))
    return Text.assemble(("\n".join((*atas, akhir)) + sela, "dim"), isi)


def _wrap(teks: str, width: int) -> list[str]:
    # A reduplicated word, rata-rata, is one word.
    return wrap(teks, width, break_on_hyphens=False)


def _table(columns: Sequence[Column], widths: list[int], rows: list[Baris]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.show_edge = table.pad_edge = False
    for column, width in zip(columns, widths, strict=True):
        table.add_column(
            column.title,
            justify="right" if column.numeric else "left",
            width=width,
            overflow="fold",
        )
    for baris in rows:
        layout = zip(columns, widths, strict=True)
        table.add_row(*(_cell(c, baris, columns, width) for c, width in layout))
    return table


def _cell(column: Column, baris: Baris, columns: Sequence[Column], width: int) -> Text:
    text = Text(column.text(baris))
    if column.key == "nama" and (detail := _detail(baris, columns)):
        lines = "\n".join(_wrap(detail, width)).replace(_TETAP, " ")
        text.append(f"\n{lines}", style="dim")
    if column.key in {"capaian", "tercapai"}:
        text.stylize(_style(baris))
    return text


def _detail(baris: Baris, columns: Sequence[Column]) -> str:
    folded = [c for c in TABLE_COLUMNS if c.detail and c not in columns]
    parts = (c.text(baris) for c in folded)
    return " · ".join(p.replace(" ", _TETAP) for p in parts if p != "–")


def _style(baris: Baris) -> str:
    if baris.tercapai is None:
        return "dim"
    return "green" if baris.tercapai else "red"


def _layout(rows: Sequence[Baris], width: int) -> tuple[list[Column], list[int]]:
    """Choose the columns: all where they fit, else the details beneath the names."""
    semua = list(TABLE_COLUMNS)
    widths = _widths(semua, rows, width)
    if width >= LEBAR_PENUH and _total(widths) <= width:
        return semua, widths
    utama = [c for c in semua if not c.detail]
    return utama, _widths(utama, rows, width)


def _widths(columns: Sequence[Column], rows: Sequence[Baris], width: int) -> list[int]:
    # The same for every sasaran, so that the numbers stand under one another; the
    # name takes what is left, and numbers are never broken.
    def natural(column: Column) -> int:
        cells = [column.title, *(column.text(b) for b in rows)]
        if column.key == "nama":
            cells += [_detail(b, columns) for b in rows]
        return max(map(cell_len, cells))

    widths = [natural(c) for c in columns]
    nama = next(i for i, c in enumerate(columns) if c.key == "nama")
    sisa = width - (_total(widths) - widths[nama])
    widths[nama] = max(_NAMA_TERSEMPIT, min(widths[nama], sisa))
    return widths


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + _SELA * (len(widths) - 1)
