"""The columns of a quarter: what stands against its target, beside the year's."""

from collections.abc import Iterator
from typing import Any

from kinerja_cli.laporan.columns import STATUS, TAMPAK, of_scale
from kinerja_cli.laporan.model import KOSONG, Cell, Column

_WARNA = {True: "green", False: "red", None: "dim"}


def _realisasi(b: Any) -> Cell:
    return of_scale(b, b.realisasi_triwulan)


def _kosong(b: Any) -> str:
    """Say why nothing is held against a target; without one there is nothing."""
    ditagih = b.target_triwulan_tertulis and b.realisasi is None
    return STATUS[b.status] if ditagih else KOSONG


def _style(b: Any) -> str:
    return _WARNA[b.tercapai_triwulan]


def _sempit(c: Column) -> Column:
    """Let a title of several words take as many lines."""
    return c._replace(title=c.title.replace(" ", "\n"))


def dengan_triwulan(triwulan: int) -> tuple[Column, ...]:
    """Return the columns of a result with those of a quarter behind the year's.

    Where the screen is narrow its numbers go first, then the verdict of the year.
    """
    setahun = TAMPAK["tercapai"]._replace(lipat=4, awalan="tercapai setahun:")
    tahun = {k: _sempit(c) for k, c in TAMPAK.items()} | {"tercapai": setahun}
    sesudah = [*tahun].index("tercapai") + 1
    semua = [*tahun.values()]
    semua[sesudah:sesudah] = _of_quarter(f"TW {triwulan}")
    return tuple(semua)


def _of_quarter(kurun: str) -> Iterator[Column]:
    for pada in _TRIWULAN:
        tahun = TAMPAK[pada.key.removesuffix("_triwulan")]
        depan = "\n% " if tahun.title.endswith(" %") else "\n"
        yield pada._replace(
            title=f"{tahun.title.removesuffix(' %')}{depan}{kurun}",
            numeric=tahun.numeric,
            awalan=f"{tahun.key} {kurun}:",
        )


_TRIWULAN = (
    Column("target_triwulan", lipat=2, tampak=lambda b: b.target_triwulan_tertulis),
    Column("realisasi_triwulan", lipat=1, kosong=_kosong, tampak=_realisasi),
    Column("capaian_triwulan", lipat=3, style=_style),
    Column("tercapai_triwulan", lipat=5, style=_style),
)
