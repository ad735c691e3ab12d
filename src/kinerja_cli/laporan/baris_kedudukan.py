"""The columns of a projection: where each indikator stands, or would stand."""

from collections.abc import Iterable
from itertools import groupby
from typing import Literal

from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.laporan.columns import PENUH, TAMPAK
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.susunan import jenis_of
from kinerja_cli.telaah.proyeksi import Keadaan
from kinerja_cli.telaah.proyeksi.ubah import PerubahanIsian


def nama(keadaan: Keadaan) -> str:
    """Name an indikator; what would be is marked, with what is changed."""
    if not keadaan.perubahan:
        return keadaan.baris.indikator.nama
    tiap = groupby(keadaan.perubahan, key=lambda p: p.periode)
    return f"→ bila {'; '.join(_diandaikan(periode, p) for periode, p in tiap)}"


def _diandaikan(periode: str | None, semua: Iterable[PerubahanIsian]) -> str:
    ubah = ", ".join(f"{p.isian} {p.ke or 'kosong'}" for p in semua)
    return f"{ubah} ({periode})" if periode else ubah


def _of_baris(key: str) -> Column:
    """Take a column of a result for the row that is looked at."""
    c = TAMPAK[key]
    return c._replace(
        value=lambda k: c.cell(k.tercatat),
        kosong=lambda k: c.kosong(k.tercatat),
        style=lambda k: c.style(k.tercatat),
        tampak=lambda k: c.eyes(k.tercatat),
        jenis=jenis_of(BarisTercatat, key),
    )


def _tercatat(key: str) -> Column:
    """Make a column for programs of what a result says of that row."""
    jenis = jenis_of(BarisTercatat, key)
    return Column(key, lambda k: getattr(k.tercatat, key), jenis=jenis)


def _andaian(k: Keadaan) -> tuple[str, ...]:
    tiap = groupby(k.perubahan, key=lambda p: p.periode)
    return tuple(_diandaikan(periode, p) for periode, p in tiap)


# What a sheet says at its end: under what, and why.
SEBAB = (
    Column("andaian", _andaian),
    Column("simpulan"),
    Column("catatan", lambda k: write_notes(k.baris.catatan)),
)
KEDUDUKAN = (
    _tercatat("id"),
    Column(
        "keadaan",
        lambda k: "bila" if k.perubahan else "sekarang",
        jenis=Literal["sekarang", "bila"],
    ),
    Column("", nama, "Indikator"),
    *map(_of_baris, ("target", "realisasi", "capaian", "tercapai")),
    _tercatat("status"),
    _tercatat(PENUH.key)._replace(value=lambda k: PENUH.cell(k.tercatat)),
    _tercatat("masa_berjalan"),
    *map(_tercatat, ("target_sampai", "target_kata", "predikat")),
)
