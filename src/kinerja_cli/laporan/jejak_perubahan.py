"""Which step a change is, and a number of a target of another year, row by row."""

from collections.abc import Callable
from typing import Any

from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.telaah.banding.jejak_banding import jejak_akhir, jejak_perubahan

_OfRow = Callable[[Any], Simpul | None]


def akhir_berjejak(kunci: str) -> _OfRow:
    """Find the step of what the ``akhir`` of a row says under ``kunci``."""
    return lambda row: jejak_akhir(row.sandingan, row.akhir, kunci)


def perubahan_berjejak(kunci: str) -> _OfRow:
    """Find the step that the ``perubahan`` of a row has under ``kunci``."""

    def of(row: Any) -> Simpul | None:
        step = getattr(row.perubahan, kunci) if row.perubahan else None
        return jejak_perubahan(row.sandingan, step)

    return of
