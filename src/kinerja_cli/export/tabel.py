"""A report for eyes: tables, lists and trees, good at any width."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Any

from rich import box
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from kinerja_cli.export.console import plain
from kinerja_cli.export.laporan import (
    KOSONG,
    Bagian,
    Column,
    Daftar,
    Laporan,
    Line,
    Pohon,
    Tabel,
)

LEBAR_PENUH = 100  # from here on, every column has room to stand by itself
_NAMA_TERSEMPIT = 16
_TETAP = "\N{NO-BREAK SPACE}"  # where a detail does not break
_SELA = 2  # between two columns

Layout = Sequence[tuple[Column, int]]  # the columns that stand, and their widths


def render(laporan: Laporan) -> str:
    """Write ``laporan`` as plain text, as wide as its content."""
    return plain(lambda console: show(laporan, console))


def show(laporan: Laporan, console: Console) -> None:
    """Print ``laporan`` on ``console``, at its width and with its colours."""
    width = console.width
    bagian = list(laporan.bagian())
    layouts = _layouts(bagian, width)
    # A number that does not fit runs over the edge, rather than be broken.
    needed = max(width, *map(_total, layouts.values()), 0)
    for b in bagian:
        for part in _parts(b, layouts, width):
            console.width = needed if isinstance(part, Table) else width
            if isinstance(b, Pohon):
                console.width = _pohon_width(b, width)
            console.print(part)
    console.width = width


def _layouts(bagian: Iterable[Bagian], width: int) -> dict[Any, Layout]:
    # Tables of the same columns share their widths, so that numbers stand under
    # one another.
    rows: dict[Any, list[Any]] = {}
    for b in bagian:
        if isinstance(b, Tabel):
            rows.setdefault(b.columns, []).extend(b.rows)
    return {columns: _layout(columns, r, width) for columns, r in rows.items()}


def _parts(
    bagian: Bagian, layouts: dict[Any, Layout], width: int
) -> Iterator[RenderableType]:
    judul = Text(f"\n{bagian.judul}", style="bold")
    if isinstance(bagian, Tabel):
        if bagian.rows:
            yield from (judul, _table(bagian, layouts[bagian.columns]))
    elif isinstance(bagian, Daftar):
        if bagian.lines and bagian.judul:
            yield judul
        if bagian.lines:
            yield _pairs(bagian.lines, width, indent=2 if bagian.judul else 0)
    else:
        from kinerja_cli.export.pohon import tree  # noqa: PLC0415 - only for trees

        yield from (judul, tree(bagian.akar))


def _pohon_width(pohon: Pohon, width: int) -> int:
    from kinerja_cli.export.pohon import narrowest  # noqa: PLC0415 - only for trees

    return max(width, narrowest(pohon.akar))


def _pairs(lines: Sequence[Line], width: int, indent: int = 0) -> Text:
    """Set labels and texts side by side; a long text goes on beneath itself."""
    terpanjang = max(cell_len(nama) for nama, _ in lines)
    kiri = indent + min(terpanjang, max(1, width // 2)) + 2
    return Text("\n").join(_pair(*p, kiri, width, indent) for p in lines)


def _pair(nama: str, teks: str, kiri: int, width: int, indent: int) -> Text:
    label = _wrap(nama, kiri - indent - 2) or [""]
    *atas, akhir = [f"{'':{indent}}{baris}" for baris in label]
    isi = f"\n{'':{kiri}}".join(_wrap(teks, max(_NAMA_TERSEMPIT, width - kiri)))
    sela = " " * (kiri - cell_len(akhir))
    return Text.assemble(("\n".join((*atas, akhir)) + sela, "dim"), isi)


def _wrap(teks: str, width: int) -> list[str]:
    # A reduplicated word, rata-rata, is one word.
    return wrap(teks, width, break_on_hyphens=False)


def _table(tabel: Tabel, layout: Layout) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.show_edge = table.pad_edge = False
    for column, width in layout:
        table.add_column(
            column.title,
            justify="right" if column.numeric else "left",
            width=width,
            overflow="fold",
        )
    shown = [c for c, _ in layout]
    folded = [c for c in tabel.columns if c.title and c not in shown]
    nama, width = layout[0]
    for row in tabel.rows:
        first = _name(nama, row, folded, width)
        table.add_row(first, *(_cell(c, row) for c in shown[1:]))
    return table


def _cell(column: Column, row: Any) -> Text:
    return Text(column.text(row), style=column.style(row))


def _name(nama: Column, row: Any, folded: Sequence[Column], width: int) -> Text:
    text = _cell(nama, row)
    if detail := _detail(row, folded, width):
        lines = "\n".join(_wrap(detail, width)).replace(_TETAP, " ")
        text.append(f"\n{lines}", style="dim")
    return text


def _detail(row: Any, folded: Sequence[Column], width: int) -> str:
    parts = ((c.awalan, c.text(row)) for c in folded)
    semua = [f"{awal} {teks}".lstrip() for awal, teks in parts if teks != KOSONG]
    # The dot stays with what it stands behind.
    semua[:-1] = [f"{teks} ·" for teks in semua[:-1]]
    return " ".join(_whole(teks, width) for teks in semua)


def _whole(part: str, width: int) -> str:
    # A detail breaks only where it has to, and its dot does not begin a line.
    awal, _, titik = part.rpartition(" ")
    if cell_len(part) <= width:
        return part.replace(" ", _TETAP)
    kata = awal.rpartition(" ")[2]
    muat = titik == "·" and cell_len(f"{kata} ·") <= width
    return f"{awal}{_TETAP}·" if muat else part


def _layout(columns: Sequence[Column], rows: Sequence[Any], width: int) -> Layout:
    """Choose the columns: as many as fit, the others beneath the names."""
    semua = [c for c in columns if c.title]
    layout: Layout = ()
    for folded in _foldings(semua, width):
        shown = [c for c in semua if c not in folded]
        layout = _widths(shown, folded, rows, width)
        if _total(layout) <= width:
            break
    return layout


def _foldings(columns: Sequence[Column], width: int) -> Iterator[Sequence[Column]]:
    """Try what may stand beneath the names: nothing, details, then turn by turn."""
    if width >= LEBAR_PENUH:
        yield ()
    giliran = sorted((c for c in columns if c.lipat), key=lambda c: c.lipat)
    for n in range(len(giliran) + 1):
        yield [c for c in columns if c.detail or c in giliran[:n]]


def _widths(
    columns: Sequence[Column], folded: Sequence[Column], rows: Sequence[Any], width: int
) -> Layout:
    # The name takes what is left, and numbers are never broken.
    def natural(column: Column) -> int:
        return max(map(cell_len, (column.title, *(column.text(r) for r in rows))))

    nama, *lain = ((c, natural(c)) for c in columns)
    detail = (cell_len(_detail(r, folded, width)) for r in rows)
    terlebar = max((nama[1], *detail))
    angka = (cell_len(c.text(r)) for c in folded if c.numeric for r in rows)
    tersempit = max((_NAMA_TERSEMPIT, *angka))
    sisa = width - _total([(nama[0], 0), *lain])
    return [(nama[0], max(tersempit, min(terlebar, sisa))), *lain]


def _total(layout: Layout) -> int:
    return sum(width for _, width in layout) + _SELA * (len(layout) - 1)
