"""A table of a page: titled, its rows named, its numbers beneath one another."""

from collections.abc import Iterator
from typing import Any

from kinerja_cli.export.html.pena import Pena
from kinerja_cli.export.html.tanda import lolos
from kinerja_cli.laporan.bagian import Tabel
from kinerja_cli.laporan.kolom import KOSONG, Column

# The colour of a cell on the screen -> what it means.
_ARTI = {"green": "baik", "red": "buruk", "yellow": "tunggu", "dim": "redup"}
_RAPAT = ((10, "rapat-2"), (7, "rapat-1"))  # columns -> how close a page sets them


def tabel(t: Tabel, pena: Pena) -> Iterator[str]:
    """Yield a table in a box of its own, which scrolls where it is too wide."""
    columns = [c for c in t.columns if c.title]
    yield from pembuka(t.judul, pena, _rapat(columns))
    if any(c.lebar for c in columns):
        yield f"<colgroup>{''.join(map(_col, columns))}</colgroup>"
    yield f"<thead><tr>{''.join(map(_kepala, columns))}</tr></thead>"
    yield "<tbody>"
    kepala, *lain = columns
    for row in t.rows:
        nama = kepala.text(row).strip()
        isi = "".join(_sel(c, row, pena, nama) for c in lain)
        yield f"<tr>{_sel(kepala, row, pena)}{isi}</tr>"
    yield "</tbody></table></div>"


def pembuka(judul: str, pena: Pena, kelas: str = "") -> Iterator[str]:
    """Yield what opens a table: its box, which a keyboard can scroll, and its title."""
    sunyi = "" if judul else ' class="sunyi"'
    tanda, nama = pena.tabel(judul), lolos(judul or pena.judul)
    yield f'<div class="gulir" role="region" aria-labelledby="{tanda}" tabindex="0">'
    yield f'<table class="{kelas}">' if kelas else "<table>"
    yield f'<caption id="{tanda}"{sunyi}><span>{nama}</span></caption>'


def tulis_angka(tulis: str, simpul: Any, nama: str, pena: Pena) -> str:
    """Write a number; one that has a trail leads there."""
    if simpul is None:
        return lolos(tulis)
    return f'<a href="#{pena.jejak.sebut(simpul, nama)}">{lolos(tulis)}</a>'


def _rapat(columns: list[Column]) -> str:
    return next((kelas for n, kelas in _RAPAT if len(columns) >= n), "")


def _col(c: Column) -> str:
    return f'<col style="width:{c.lebar}ch">' if c.lebar else "<col>"


def _kepala(c: Column) -> str:
    return f'<th scope="col"{_kelas(c)}>{lolos(c.heading)}</th>'


def _kelas(c: Column, arti: str = "") -> str:
    semua = [*["n"] * c.numeric, *[arti] * bool(arti)]
    return f' class="{" ".join(semua)}"' if semua else ""


def _sel(c: Column, row: Any, pena: Pena, nama: str = "") -> str:
    """Write a cell; the one without ``nama`` is the name of its row."""
    tulis = c.text(row).strip()
    arti = _ARTI.get(c.style(row), "") if tulis != KOSONG else "redup"
    jorok = c.jorok(row)
    lekuk = f' style="--jorok:{jorok}"' if jorok else ""
    if not nama:
        return f'<th scope="row"{_kelas(c, arti)}{lekuk}>{lolos(tulis)}</th>'
    isi = tulis_angka(tulis, c.jejak(row), nama, pena)
    return f"<td{_kelas(c, arti)}{lekuk}>{isi}</td>"
