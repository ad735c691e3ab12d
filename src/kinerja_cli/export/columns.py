"""The columns of a result, declared once for the screen and every format."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.angka import bulatkan, format_angka, ringkas
from kinerja_cli.capaian import Baris
from kinerja_cli.teks import visible

Cell = str | int | bool | Decimal | tuple[str, ...] | None

STATUS = {"belum_ada": "belum ada", "tak_terhitung": "tak terhitung"}


class Column(NamedTuple):
    """One column.

    Attributes:
        key: Its name for programs (JSON, CSV).
        value: What it holds of a row; absent is None.
        title: Its name for eyes; a column without one is for programs only.
        numeric: Whether eyes compare it digit by digit.
        detail: Whether it stands beneath the name where the screen is narrow.
    """

    key: str
    value: Callable[[Baris], Cell]
    title: str = ""
    numeric: bool = False
    detail: bool = False

    def text(self, baris: Baris) -> str:
        """For eyes: Indonesian numbers and words, a dash for nothing."""
        cell = self.value(baris)
        if isinstance(cell, bool):
            return "ya" if cell else "tidak"
        if isinstance(cell, Decimal):
            return format_angka(cell)
        if cell is None and self.key == "realisasi":
            return STATUS.get(baris.status, "–")
        return visible(str(cell)) if cell else "–"


def penuh(nilai: Decimal | None) -> str | None:
    """Write an unrounded value for programs: a decimal point, at most 30 decimals."""
    return None if nilai is None else f"{ringkas(bulatkan(nilai, 30)):f}"


def _rumus_turun(baris: Baris) -> str | None:
    return baris.indikator.rumus_turun if baris.indikator.arah == "turun" else None


COLUMNS = (
    Column("id", lambda b: b.indikator.id),
    Column("nama", lambda b: b.indikator.nama, "Indikator"),
    Column("sasaran", lambda b: b.sasaran),
    Column("satuan", lambda b: b.indikator.satuan, "Satuan", detail=True),
    Column("rumus", lambda b: b.indikator.rumus),
    Column("arah", lambda b: b.indikator.arah),
    Column("rumus_turun", _rumus_turun),
    Column("target", lambda b: b.target, "Target", numeric=True),
    Column(
        "realisasi",
        lambda b: b.realisasi.nilai if b.realisasi else None,
        "Realisasi",
        numeric=True,
    ),
    Column("realisasi_penuh", lambda b: penuh(b.realisasi_penuh)),
    Column(
        "capaian",
        lambda b: b.capaian.nilai if b.capaian else None,
        "Capaian %",
        numeric=True,
    ),
    Column(
        "capaian_penuh",
        lambda b: penuh(b.capaian_penuh.nilai if b.capaian_penuh else None),
    ),
    Column("tercapai", lambda b: b.tercapai, "Tercapai"),
    Column("kategori", lambda b: b.kategori, "Kategori", detail=True),
    Column("predikat", lambda b: b.predikat, "Predikat", detail=True),
    Column("status", lambda b: b.status),
    Column("catatan", lambda b: tuple(f"{d.code}: {d.message}" for d in b.catatan)),
)

TABLE_COLUMNS = tuple(c for c in COLUMNS if c.title)
