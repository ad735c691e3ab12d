"""Every number of a report beside the step that it is said to be."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.hitung.jejak.simpul import Simpul
from kinerja_cli.laporan.bagian import Grafik, Tabel
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.model import Laporan


class Sel(NamedTuple):
    """A cell of a table, or a point of a chart: where it stands, and what it is."""

    di: str
    kunci: str
    nilai: Any
    simpul: Simpul | None
    angka: bool


def sel(laporan: Laporan) -> Iterator[Sel]:
    """Walk the cells of every table and the points of every chart."""
    for bagian in laporan.bagian():
        if isinstance(bagian, Tabel):
            for row in bagian.rows:
                yield from (_sel(bagian.judul, c, row) for c in bagian.columns)
        elif isinstance(bagian, Grafik):
            for deret in bagian.deret:
                jejak = deret.jejak or (None,) * len(deret.nilai)
                for nilai, simpul in zip(deret.nilai, jejak, strict=True):
                    yield Sel(bagian.judul, deret.nama, nilai, simpul, angka=True)


def _sel(judul: str, c: Column, row: Any) -> Sel:
    kunci = c.key or f"({c.heading})"
    return Sel(judul, kunci, c.cell(row), c.jejak(row), c.numeric)


def periksa(laporan: Laporan) -> set[str]:
    """Hold each cell to its step; return the keys of numbers that have none."""
    tanpa = set()
    for s in sel(laporan):
        if s.simpul:
            assert s.simpul.langkah.nilai == s.nilai, s
            placed(s.simpul)
        elif s.angka and isinstance(s.nilai, Decimal):
            tanpa.add(s.kunci)
    return tanpa


def placed(simpul: Simpul) -> None:
    """Hold a step to its own parts, and its leaves to their files."""
    step = simpul.langkah
    assert (simpul.letak is None) == (not step.keys), step.label
    assert step.keys == () or not step.dasar
    assert [d.langkah.nilai for d in simpul.dasar] == [d.nilai for d in step.dasar]
    if step.operasi:
        assert step.operasi.hitung([d.nilai for d in step.dasar]) == step.nilai
    for d in simpul.dasar:
        placed(d)


def teks_simpul(simpul: Simpul | None, jorok: str = "") -> list[str]:
    """Write a step and all below it, a line each: ``target = 80 pk.yaml:4``."""
    if simpul is None:
        return []
    step, letak = simpul.langkah, simpul.letak
    di = f" {letak.path}:{letak.line}" if letak else ""
    lines = [f"{jorok}{step.label} = {step.nilai}{di}"]
    for d in simpul.dasar:
        lines += teks_simpul(d, f"{jorok}  ")
    return lines
