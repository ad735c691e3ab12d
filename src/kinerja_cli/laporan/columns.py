"""The columns of a result, as the screen shows them; programs read every key."""

from decimal import Decimal
from typing import Any

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.putusan import Berputusan, putusan
from kinerja_cli.laporan.kolom import BELUM, KOSONG, Belum, Cell, Column

MENUNGGU = "menunggu"  # a category, until the year is whole

# Why a row has no capaian.
STATUS = {
    "tak_terhitung": "tak terhitung",
    "belum_ada": "belum ada",
    "tidak_ada": "tidak ada",
    "tanpa_target": "tanpa target",
}
_WARNA = {"ya": "green", "tidak": "red", "belum": "yellow", None: "dim"}


def kosong(row: Any) -> str:
    """Say why a row has no realisasi."""
    return STATUS.get(row.status, KOSONG)


def _style(b: BarisTercatat) -> str:
    return _WARNA[putusan(b)]


def verdict(b: Berputusan) -> bool | Belum | None:
    """Say whether a row reaches its target; what may still reach it, does not yet."""
    return BELUM if putusan(b) == "belum" else b.tercapai


def verdict_penuh(b: BarisTercatat) -> bool | Belum | None:
    """Say the same of what is not rounded."""
    return verdict(b._replace(tercapai=b.tercapai_penuh))


def both_verdicts(b: BarisTercatat) -> Cell:
    """Say both verdicts of a row, where rounding makes them differ."""
    cell, penuh = verdict(b), b.tercapai_penuh
    if b.tercapai is None or penuh in {None, b.tercapai}:
        return cell
    return f"{putusan(b)}; utuh: {putusan(b._replace(tercapai=penuh))}"


def _kategori(b: BarisTercatat) -> str:
    return MENUNGGU if b.masa_berjalan and b.capaian is not None else KOSONG


def target(b: Any) -> Cell:
    """Print a target as it is: a range, with its sign, or as a word of a scale."""
    kata: Cell = b.target_kata
    return kata or b.target


def of_scale(b: Any, nilai: Decimal | None) -> Cell:
    """Print a value of a row as eyes read it: a number, or its word on a scale."""
    if nilai is None or not b.skala or not 1 <= nilai <= len(b.skala):
        return nilai
    kata: str = b.skala[int(nilai) - 1]
    return kata


_TAMPAK = (
    Column("nama", title="Indikator"),
    Column("satuan", title="Satuan", detail=True),
    Column("target", title="Target", numeric=True, tampak=target),
    Column(
        "realisasi",
        title="Realisasi",
        numeric=True,
        kosong=kosong,
        tampak=lambda b: of_scale(b, b.realisasi),
    ),
    Column("capaian", title="Capaian %", numeric=True, style=_style),
    Column(
        "tercapai",
        verdict,
        "Tercapai",
        lipat=1,
        awalan="tercapai:",
        style=_style,
        tampak=both_verdicts,
    ),
    Column("kategori", title="Kategori", detail=True, kosong=_kategori),
    Column("predikat", title="Predikat", detail=True),
)
PENUH = Column("tercapai_penuh", verdict_penuh)
TAMPAK = {c.key: c for c in _TAMPAK}
# What does not fit into a cell, and what is there only where it was asked for.
TARGET_BERUBAH = "target_perubahan"
BUKAN_SEL = {"target_akhir", "masukan", "skala", TARGET_BERUBAH}
TIAP = "tiap_triwulan"
BOBOT = Column("bobot", title="Bobot", numeric=True, lipat=2, awalan="bobot")
TRIWULANAN = {f"triwulan_{n}" for n in range(1, 5)}
