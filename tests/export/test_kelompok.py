"""A column that says the same of several rows: once, and above them if narrow."""

from typing import NamedTuple

from alat.contoh_laporan import Contoh
from kinerja_cli.export.formats import render
from kinerja_cli.export.layout import choose_layout
from kinerja_cli.laporan.bagian import Tabel
from kinerja_cli.laporan.kolom import Column, name_column


class Butir(NamedTuple):
    """An item of a group."""

    grup: str
    nama: str
    pertama: bool


GRUP = Column(
    "grup",
    title="Sasaran",
    detail=True,
    awalan="sasaran",
    tampak=lambda b: b.grup if b.pertama else None,
    kosong=lambda _: "",
    kelompok=True,
)
COLUMNS = (GRUP, Column("nama", title="Indikator"))
ROWS = [
    Butir("satu", "a", pertama=True),
    Butir("satu", "b", pertama=False),
    Butir("dua", "c", pertama=True),
]


def test_rows_are_called_by_what_is_of_each_alone() -> None:
    assert name_column(COLUMNS) == 1
    assert name_column([GRUP]) == 0


def test_where_it_is_narrow_it_stands_above() -> None:
    assert [c.key for c, _ in choose_layout(COLUMNS, ROWS, 40)] == ["nama"]
    assert [c.key for c, _ in choose_layout(COLUMNS, ROWS, 200)] == ["grup", "nama"]


def test_markdown_says_it_once() -> None:
    out = render(Contoh(Tabel("T", COLUMNS, ROWS)), "markdown").decode()
    assert "| satu | a |\n|  | b |\n| dua | c |" in out


def test_programs_read_it_in_every_row() -> None:
    out = render(Contoh(Tabel("T", COLUMNS, ROWS)), "csv").decode()
    assert out.splitlines()[1:] == ["satu,a", "satu,b", "dua,c"]
