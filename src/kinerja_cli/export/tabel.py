"""A report for eyes: tables, lists and trees, good at any width."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich import box
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from kinerja_cli.export.console import plain
from kinerja_cli.export.encoding import encode
from kinerja_cli.export.layout import (
    NAMA_TERSEMPIT,
    Layout,
    choose_layout,
    detail_lines,
    group_text,
    total,
    wrap_words,
)
from kinerja_cli.laporan.bagian import Bagian, Daftar, Line, Pohon, Tabel
from kinerja_cli.laporan.kolom import Column, name_column
from kinerja_cli.laporan.model import Laporan


def render(laporan: Laporan) -> bytes:
    """Write ``laporan`` as plain text, as wide as its content."""
    return encode(plain(lambda console: show(laporan, console)))


def show(laporan: Laporan, console: Console) -> None:
    """Print ``laporan`` on ``console``, at its width and with its colours."""
    width = console.width
    bagian = list(laporan.bagian())
    layouts = _layouts(bagian, width)
    # A number that does not fit runs over the edge, rather than be broken.
    needed = max(width, *map(total, layouts.values()), 0)
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
    return {columns: choose_layout(columns, r, width) for columns, r in rows.items()}


def _parts(
    bagian: Bagian, layouts: dict[Any, Layout], width: int
) -> Iterator[RenderableType]:
    match bagian:
        case Tabel():
            if bagian.rows:
                yield from (_judul(bagian), _table(bagian, layouts[bagian.columns]))
        case Daftar():
            if bagian.lines and bagian.judul:
                yield _judul(bagian)
            if bagian.lines:
                yield _pairs(bagian.lines, width, indent=2 if bagian.judul else 0)
        case Pohon():
            from kinerja_cli.export.pohon import tree  # noqa: PLC0415 - only for trees

            yield from (_judul(bagian), tree(bagian.akar))
        case _:
            from kinerja_cli.export.bagian_naskah import show_bagian  # noqa: PLC0415 - of the report alone

            yield from show_bagian(bagian, width)


def _judul(bagian: Tabel | Daftar | Pohon) -> Text:
    # Without a title of its own it stands under that of its section.
    return Text(f"\n{bagian.judul}" if bagian.judul else "", style="bold")


def _pohon_width(pohon: Pohon, width: int) -> int:
    from kinerja_cli.export.pohon import narrowest  # noqa: PLC0415 - only for trees

    return max(width, narrowest(pohon.akar))


def _pairs(lines: Sequence[Line], width: int, indent: int = 0) -> Text:
    """Set labels and texts side by side; a long text goes on beneath itself."""
    terpanjang = max(cell_len(nama) for nama, _ in lines)
    kiri = indent + min(terpanjang, max(1, width // 2)) + 2
    return Text("\n").join(_pair(*p, kiri, width, indent) for p in lines)


def _pair(nama: str, teks: str, kiri: int, width: int, indent: int) -> Text:
    label = wrap_words(nama, kiri - indent - 2) or [""]
    *atas, akhir = [f"{'':{indent}}{baris}" for baris in label]
    isi = f"\n{'':{kiri}}".join(wrap_words(teks, max(NAMA_TERSEMPIT, width - kiri)))
    sela = " " * (kiri - cell_len(akhir))
    return Text.assemble(("\n".join((*atas, akhir)) + sela, "dim"), isi)


def _table(tabel: Tabel, layout: Layout) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.show_edge = table.pad_edge = False
    muat = all(cell_len(c.heading) <= width for c, width in layout)
    for column, width in layout:
        table.add_column(
            column.heading if muat else column.title,
            justify="right" if column.numeric else "left",
            width=width,
            overflow="fold",
        )
    shown = [c for c, _ in layout]
    folded = [c for c in tabel.columns if c.title and c not in shown]
    di = name_column(shown)
    for row in tabel.rows:
        if group := group_text(row, folded):
            kosong = [Text()] * len(shown)
            table.add_row(*kosong[:di], Text(group, style="bold"), *kosong[di + 1 :])
        cells = [_cell(c, row) for c in shown]
        cells[di] = _name(shown[di], row, folded, layout[di][1])
        table.add_row(*cells)
    return table


def _cell(column: Column, row: Any) -> Text:
    return Text(column.text(row), style=column.style(row))


def _name(nama: Column, row: Any, folded: Sequence[Column], width: int) -> Text:
    text, jorok = _cell(nama, row), nama.indent(row)
    if jorok:  # what goes on beneath stands as far to the right
        lines = wrap_words(text.plain.strip(), width - len(jorok))
        text = Text("\n".join(f"{jorok}{line}" for line in lines), style=text.style)
    for line in detail_lines(row, folded, width - len(jorok)):
        text.append(f"\n{jorok}{line}", style="dim")
    return text
