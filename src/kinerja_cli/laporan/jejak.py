"""Which step a number of a recorded row is, by the key of its column."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.jejak.jejak_hasil import JejakHasil
from kinerja_cli.hitung.jejak.simpul import Simpul
from kinerja_cli.laporan.columns_triwulan import BarisTriwulan
from kinerja_cli.laporan.kolom import Column, dengan_jejak

_Dari = Callable[[JejakHasil, Baris], Simpul | None]


def berjejak(columns: Iterable[Column], jejak: JejakHasil) -> tuple[Column, ...]:
    """Give columns the step of each number, by their keys.

    Args:
        columns: Of rows that are recorded, or hold such as ``tercatat``; or of one
            quarter (``BarisTriwulan``).
        jejak: Where the steps of their result are placed.
    """
    return dengan_jejak(columns, partial(simpul_baris, jejak))


def simpul_baris(jejak: JejakHasil, key: str, row: Any) -> Simpul | None:
    """Return the step of what a row holds under ``key``; None where there is none."""
    if isinstance(row, BarisTriwulan):
        return _pada(jejak, key, row.baris.id, row.kini.triwulan)
    tercatat: BarisTercatat = getattr(row, "tercatat", row)
    b = jejak.baris[tercatat.id]
    if key == "bobot":
        return jejak.bobot(b, tercatat.sasaran) if tercatat.sasaran else None
    if key in _TRIWULAN:
        return _sendiri(jejak, key, tercatat.id)
    return _DARI[key](jejak, b) if key in _DARI else None


def _realisasi(jejak: JejakHasil, b: Baris) -> Simpul | None:
    return jejak.indikator(b.indikator.id, b.realisasi)


def _capaian(jejak: JejakHasil, b: Baris) -> Simpul | None:
    return jejak.indikator(b.indikator.id, b.capaian)


def _target_triwulan(jejak: JejakHasil, b: Baris) -> Simpul | None:
    return jejak.target_triwulan(b, b.triwulan.triwulan) if b.triwulan else None


def _realisasi_triwulan(jejak: JejakHasil, b: Baris) -> Simpul | None:
    return jejak.indikator(b.indikator.id, b.triwulan.realisasi) if b.triwulan else None


def _capaian_triwulan(jejak: JejakHasil, b: Baris) -> Simpul | None:
    return jejak.indikator(b.indikator.id, b.triwulan.capaian) if b.triwulan else None


_DARI: Mapping[str, _Dari] = {
    "target": JejakHasil.target,
    "realisasi": _realisasi,
    "capaian": _capaian,
    "target_triwulan": _target_triwulan,
    "realisasi_triwulan": _realisasi_triwulan,
    "capaian_triwulan": _capaian_triwulan,
    "target_semula": JejakHasil.target_semula,
}
_TRIWULAN = {f"triwulan_{n}": n for n in range(1, 5)}


def _sendiri(jejak: JejakHasil, key: str, id_: str) -> Simpul | None:
    """Return the step of a quarter by itself."""
    b = jejak.hasil.triwulan.baris[id_].get(_TRIWULAN[key])
    return jejak.indikator(id_, b.realisasi) if b else None


def _pada(jejak: JejakHasil, key: str, id_: str, triwulan: int) -> Simpul | None:
    """Return a step of a quarter against its target."""
    b = jejak.hasil.triwulan.terhadap[id_][triwulan]
    if key == "target":
        return jejak.target_triwulan(b, triwulan)
    kini = b.triwulan
    steps = {"realisasi": kini.realisasi, "capaian": kini.capaian} if kini else {}
    return jejak.indikator(id_, steps.get(key))
