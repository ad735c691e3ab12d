"""The columns of a quarter: what stands against its target, beside the year's."""

from collections.abc import Iterator
from functools import partial
from itertools import product
from typing import Any, NamedTuple

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.terhadap_triwulan import TerhadapTriwulan
from kinerja_cli.laporan.columns import STATUS, TAMPAK, kosong, of_scale, target
from kinerja_cli.laporan.kolom import KOSONG, Cell, Column

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


class BarisTriwulan(NamedTuple):
    """One indikator in one quarter."""

    baris: BarisTercatat
    kini: TerhadapTriwulan


def _of_baris(kunci: str) -> Column:
    return TAMPAK[kunci]._replace(value=lambda r: getattr(r.baris, kunci))


TERHADAP = (
    _of_baris("nama"),
    _of_baris("satuan"),
    TAMPAK["target"]._replace(
        value=lambda r: r.kini.target, tampak=lambda r: target(r.kini)
    ),
    TAMPAK["realisasi"]._replace(
        value=lambda r: r.kini.realisasi,
        kosong=lambda r: kosong(r.kini),
        tampak=lambda r: of_scale(r.baris, r.kini.realisasi),
    ),
    TAMPAK["capaian"]._replace(
        value=lambda r: r.kini.capaian, style=lambda r: _WARNA[r.kini.tercapai]
    ),
    TAMPAK["tercapai"]._replace(
        value=lambda r: r.kini.tercapai,
        tampak=lambda r: r.kini.tercapai,
        style=lambda r: _WARNA[r.kini.tercapai],
    ),
)


def sheet_triwulan() -> Iterator[Column]:
    """Yield what a sheet says of each quarter, whether there is a file or not."""
    for n, kunci in product(range(1, 5), _SEL):
        yield Column(f"triwulan_{n}_{kunci}", partial(_sel, n, kunci))


_SEL = ("target", "target_kata", "realisasi", "capaian", "tercapai")


def _sel(n: int, kunci: str, b: BarisTercatat) -> Cell:
    tiap = {t.triwulan: t for t in b.tiap_triwulan or ()}
    return getattr(tiap[n], kunci) if n in tiap else None
