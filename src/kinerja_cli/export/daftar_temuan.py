"""The codes of findings on the terminal: all of them by group, or some explained."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kinerja_cli.dokumen.kode import UraianKode

_SEBAB = "Sebab"


def show_kode(semua: Iterable[UraianKode], console: Console) -> None:
    """Print every code with its level and the first sentence of its cause."""
    for kelompok, isi in groupby(semua, lambda u: u.kelompok):
        table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
        for judul in ("Kode", "Tingkat", _SEBAB):
            table.add_column(judul, overflow="fold")
        for u in isi:
            tingkat, _, _ = u.butir["Tingkat"].partition(" ")
            sebab, _, _ = u.butir[_SEBAB].partition(". ")
            table.add_row(u.kode, tingkat.rstrip(";"), sebab.removesuffix("."))
        console.print(Text(kelompok, style="bold"), table, "", sep="\n")
    console.print("Selengkapnya: kinerja temuan KODE, misalnya kinerja temuan KIN331")


def show_uraian(semua: Sequence[UraianKode], console: Console) -> None:
    """Print codes with level, cause, remedy and example."""
    for n, u in enumerate(semua):
        sela = [""] if n else []
        console.print(Group(*sela, *_uraian(u)))


def _uraian(u: UraianKode) -> Iterator[RenderableType]:
    yield Text(f"{u.kode} ({u.kelompok.partition(': ')[2]})", style="bold")
    yield _pasangan(u.butir.items())
    if u.rincian:
        yield Padding(_pasangan(u.rincian), (0, 0, 0, 2), expand=False)
    if u.contoh:
        yield Text("\nContoh", style="bold")
        yield Padding(Text("\n".join(u.contoh).rstrip()), (0, 0, 0, 4), expand=False)


def _pasangan(baris: Iterable[tuple[str, str]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(overflow="fold")
    grid.add_column(overflow="fold")
    for nama, isi in baris:
        grid.add_row(nama, isi)
    return grid
