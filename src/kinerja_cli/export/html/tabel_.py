"""A table of a page: titled, its rows named, its numbers beneath one another."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kinerja_cli.export.html.pena import Pena
from kinerja_cli.export.html.tanda import lolos
from kinerja_cli.export.html.ukuran import TabelTampak
from kinerja_cli.laporan.kolom import KOSONG, Column

if TYPE_CHECKING:
    from kinerja_cli.hitung.jejak import Simpul

# The colour of a cell on the screen -> what it means.
_ARTI = {"green": "baik", "red": "buruk", "yellow": "tunggu", "dim": "redup"}


def tabel(t: TabelTampak, pena: Pena) -> Iterator[str]:
    """Yield a table in a box of its own, which scrolls where it is too wide."""
    columns = t.columns
    yield from pembuka(t.judul, pena, t.kelas)
    yield f"<colgroup>{''.join(map(_col, t.lebar))}</colgroup>"
    yield f"<thead><tr>{''.join(map(_kepala, columns))}</tr></thead>"
    yield "<tbody>"
    for n in range(len(t.rows)):
        yield f"<tr>{''.join(_baris(t, n, pena))}</tr>"
    yield "</tbody></table></div>"


def pembuka(
    judul: str, pena: Pena, kelas: str = "", keterangan: str = ""
) -> Iterator[str]:
    """Yield what opens a table: its box, which a keyboard can scroll, and its title."""
    sunyi = "" if judul else ' class="sunyi"'
    tanda, nama = pena.tabel(judul), lolos(judul or pena.judul)
    yield f'<div class="gulir" role="region" aria-labelledby="{tanda}" tabindex="0">'
    yield f'<table class="{kelas}">' if kelas else "<table>"
    lagi = f"<small>{lolos(keterangan)}</small>" if keterangan else ""
    yield f'<caption id="{tanda}"{sunyi}><span>{nama}</span>{lagi}</caption>'


def tulis_angka(tulis: str, simpul: "Simpul | None", nama: str, pena: Pena) -> str:
    """Write a number; one that has a trail leads there."""
    if simpul is None:
        return lolos(tulis)
    return f'<a href="#{pena.jejak.sebut(simpul, nama)}">{lolos(tulis)}</a>'


def _col(lebar: int) -> str:
    return f'<col style="width:{lebar}ch">' if lebar else "<col>"


def _kepala(c: Column) -> str:
    return f'<th scope="col"{_kelas(c)}>{lolos(c.heading)}</th>'


def _kelas(c: Column, arti: str = "") -> str:
    semua = [*["n"] * c.numeric, *[arti] * bool(arti)]
    return f' class="{" ".join(semua)}"' if semua else ""


def _baris(t: TabelTampak, n: int, pena: Pena) -> Iterator[str]:
    """Yield the cells of a row; one of several rows stands beside the first."""
    row, tulisan = t.rows[n], t.teks[n]
    nama = tulisan[t.nama]
    for k, (c, tulis) in enumerate(zip(t.columns, tulisan, strict=True)):
        if c.kelompok and n and not tulis:
            continue
        arti = _ARTI.get(c.style(row), "") if tulis != KOSONG else "redup"
        jorok = c.jorok(row)
        sifat = _kelas(c, arti) + (f' style="--jorok:{jorok}"' if jorok else "")
        if k == t.nama:
            yield f'<th scope="row"{sifat}>{lolos(tulis)}</th>'
            continue
        if c.kelompok and (banyak := _banyak(t.teks, n, k)) > 1:
            sifat += f' rowspan="{banyak}"'
        yield f"<td{sifat}>{tulis_angka(tulis, c.jejak(row), nama, pena)}</td>"


def _banyak(teks: Sequence[Sequence[str]], n: int, k: int) -> int:
    """Count the rows that a cell says the same of."""
    banyak = 1
    while n + banyak < len(teks) and not teks[n + banyak][k]:
        banyak += 1
    return banyak
