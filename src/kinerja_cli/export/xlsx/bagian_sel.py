"""The parts of a report as rows of a sheet: each kind in its own way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.excel.warna import Gaya
from kinerja_cli.export.xlsx import gaya
from kinerja_cli.export.xlsx.halaman import Halaman, Kotak
from kinerja_cli.export.xlsx.lebar import kolom_tampak
from kinerja_cli.export.xlsx.rincian import Rincian
from kinerja_cli.laporan.bagian import (
    Bagian,
    Cabang,
    Daftar,
    Grafik,
    Judul,
    Paragraf,
    Pohon,
    Tabel,
)
from kinerja_cli.laporan.kolom import Column, name_column

_INDENT = 15  # Excel has no more


def tulis_bagian(h: Halaman, b: Bagian, rincian: Rincian) -> None:
    """Write one part below what is there; a title goes with it."""
    match b:
        case Judul():
            h.lewati()
            h.penuh(visible(b.teks), gaya.RUPA_BAB.get(b.tingkat, gaya.RUPA_BAB_KECIL))
        case Daftar():
            _judul(h, b.judul)
            _daftar(h, b)
        case Tabel():
            _judul(h, b.judul)
            tulis_tabel(h, b, rincian)
        case Pohon():
            _judul(h, b.judul)
            _cabang(h, b.akar, 0)
        case Paragraf():
            _paragraf(h, b)
        case Grafik():
            from kinerja_cli.export.xlsx.grafik_sel import tulis_grafik  # noqa: PLC0415 - of the report alone

            h.lewati()
            tulis_grafik(h, b, rincian)


def _judul(h: Halaman, judul: str) -> None:
    h.lewati()
    if judul:
        h.penuh(visible(judul), gaya.RUPA_BAB_KECIL)


def _daftar(h: Halaman, b: Daftar) -> None:
    perlu = min(40, max(len(nama) for nama, _ in b.lines))
    kiri = next(
        (k for k in range(h.terakhir) if h.ruang(0, k) >= perlu),
        h.terakhir - 1,
    )
    for nama, teks in b.lines:
        label = Kotak(0, visible(nama), gaya.RUPA_LABEL, sampai=kiri)
        h.baris([label, Kotak(kiri + 1, teks, gaya.RUPA_TEKS, sampai=h.terakhir)])


def _cabang(h: Halaman, c: Cabang, tingkat: int) -> None:
    jorok = {"indent": min(_INDENT, tingkat)}
    for n, teks in enumerate(c.lines):
        h.penuh(teks, (gaya.RUPA_LABEL if n else gaya.RUPA_TEKS) | jorok)
    for anak in c.anak:
        _cabang(h, anak, tingkat + 1)


def _paragraf(h: Halaman, b: Paragraf) -> None:
    h.lewati()
    rupa = gaya.RUPA_KURANG if b.kurang else gaya.RUPA_TEKS
    if b.judul:
        h.penuh(visible(b.judul), gaya.RUPA_BAB_KECIL)
    h.penuh(visible(" ".join(b.kalimat)), rupa)


def tulis_tabel(h: Halaman, t: Tabel, rincian: Rincian) -> None:
    """Write header and rows."""
    columns, letak, h.kepala = kolom_tampak(t), h.kisi.dari(t), h.n
    h.baris(
        Kotak(a, c.heading, gaya.RUPA_KEPALA, sampai=z)
        for c, (a, z) in zip(columns, letak, strict=True)
    )
    for row in t.rows:
        sel = _sel_baris(columns, row, rincian)
        h.baris(
            k._replace(kolom=a, sampai=z) for k, (a, z) in zip(sel, letak, strict=True)
        )


def _sel_baris(
    columns: tuple[Column, ...], row: Any, rincian: Rincian
) -> Iterator[Kotak]:
    pemilik = columns[name_column(columns)].text(row).strip()
    for n, c in enumerate(columns):
        isi = isi_kolom(c, row)
        yield Kotak(n, isi, _rupa(c, row), rincian.rumus(c.jejak(row), isi, pemilik))


def isi_kolom(c: Column, row: Any) -> Any:
    """Return what a cell holds: a number as one, all else as eyes read it."""
    cell, teks = c.eyes(row), c.text(row).strip()
    if not teks or isinstance(cell, bool | str):
        return teks or None
    return cell if isinstance(cell, int) or hasattr(cell, "as_tuple") else teks


def _rupa(c: Column, row: Any) -> Gaya:
    dasar = gaya.RUPA_ANGKA if c.numeric else gaya.RUPA_SEL
    if not c.numeric and isinstance(c.eyes(row), int):
        dasar = gaya.RUPA_NOMOR
    if jorok := c.jorok(row):
        dasar = dasar | {"indent": min(_INDENT, 1 + jorok)}
    return gaya.berwarna(dasar, c.style(row))
