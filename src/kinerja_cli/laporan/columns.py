"""The columns of a result, as the screen shows them; programs read every key."""

from typing import Any

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.laporan.model import KOSONG, Column

STATUS = {"belum_ada": "belum ada", "tak_terhitung": "tak terhitung"}


def kosong(row: Any) -> str:
    """Say why a row has no realisasi."""
    return STATUS.get(row.status, KOSONG)


def _style(b: BarisTercatat) -> str:
    if b.tercapai is None:
        return "dim"
    return "green" if b.tercapai else "red"


_TAMPAK = (
    Column("nama", title="Indikator"),
    Column("satuan", title="Satuan", detail=True),
    Column("target", title="Target", numeric=True),
    Column("realisasi", title="Realisasi", numeric=True, kosong=kosong),
    Column("capaian", title="Capaian %", numeric=True, style=_style),
    Column("tercapai", title="Tercapai", lipat=1, awalan="tercapai:", style=_style),
    Column("kategori", title="Kategori", detail=True),
    Column("predikat", title="Predikat", detail=True),
)
TAMPAK = {c.key: c for c in _TAMPAK}
# What does not fit into a cell, and what is there only where it was asked for.
BUKAN_SEL = {"target_akhir", "masukan"}
TRIWULANAN = {f"triwulan_{n}" for n in range(1, 5)}
