"""The columns of a target that changed in the course of the year."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.laporan.kolom import Cell, Column


def _semula(b: Any) -> Cell:
    p = b.target_perubahan
    return p.semula if p and p.berlaku else None


def _tertulis(b: Any) -> Cell:
    p = b.target_perubahan
    return (p.semula_kata or p.semula) if p and p.berlaku else None


SEMULA = Column(
    "target_semula",
    _semula,
    "Target\nsemula",
    numeric=True,
    lipat=1,
    awalan="target semula:",
    tampak=_tertulis,
)
_LEMBAR: Mapping[str, Callable[[Any], Cell]] = {
    "target_semula": lambda p: p.semula,
    "target_perubahan": lambda p: p.nilai,
    "mulai_target_perubahan": lambda p: p.mulai,
    "target_perubahan_berlaku": lambda p: p.berlaku,
    "dasar_target_perubahan": lambda p: p.dasar,
    "target_semula_sampai": lambda p: p.semula_sampai,
    "target_semula_kata": lambda p: p.semula_kata,
    "target_perubahan_sampai": lambda p: p.sampai,
    "target_perubahan_kata": lambda p: p.kata,
}


def dengan_semula(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Put the first target before the one that took its place."""
    di = next(n for n, c in enumerate(columns) if c.key == "target")
    return (*columns[:di], SEMULA, *columns[di:])


def lembar_perubahan() -> Iterator[Column]:
    """Yield what a sheet says of the change: numbers, and how they are printed."""
    for key, of in _LEMBAR.items():
        yield Column(key, partial(_of, of))


def _of(of: Callable[[Any], Cell], b: BarisTercatat) -> Cell:
    return of(b.target_perubahan) if b.target_perubahan else None
