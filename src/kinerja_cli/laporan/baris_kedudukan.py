"""The columns of a projection: where each indikator stands, or would stand."""

from typing import Literal

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.laporan.columns import TAMPAK
from kinerja_cli.laporan.model import Column
from kinerja_cli.laporan.susunan import jenis_of
from kinerja_cli.telaah.proyeksi import Keadaan


def nama(keadaan: Keadaan) -> str:
    """Name an indikator; what would be is marked, with what is changed."""
    if not keadaan.perubahan:
        return keadaan.baris.indikator.nama
    ubah = (f"{p.isian} {p.ke or 'kosong'}" for p in keadaan.perubahan)
    return f"→ bila {', '.join(ubah)}"


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


KEDUDUKAN = (
    _tercatat("id"),
    Column(
        "keadaan",
        lambda k: "bila" if k.perubahan else "sekarang",
        jenis=Literal["sekarang", "bila"],
    ),
    Column("", nama, "Indikator"),
    *map(_of_baris, ("target", "realisasi", "capaian", "tercapai")),
    *map(_tercatat, ("status", "tercapai_penuh", "masa_berjalan")),
    *map(_tercatat, ("target_sampai", "target_kata", "predikat")),
)
