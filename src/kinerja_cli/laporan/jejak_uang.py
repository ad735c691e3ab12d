"""Which step an amount of money is, or what a formula of efficiency gives."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from kinerja_cli.core.langkah import Langkah
from kinerja_cli.hitung.anggaran import Serapan, langkah_tercetak
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.hitung.jejak import JejakHasil, Simpul
from kinerja_cli.laporan.kolom import Column, dengan_jejak

_UANG: Mapping[str, Callable[[Serapan], Langkah | None]] = {
    "pagu_awal": lambda s: s.awal,
    "pagu": lambda s: s.pagu,
    "realisasi": lambda s: s.realisasi,
    "sisa": lambda s: s.sisa,
    "serapan": lambda s: s.persen,
    "serapan_awal": lambda s: s.persen_awal,
}


def berjejak_uang(columns: Iterable[Column], jejak: JejakHasil) -> tuple[Column, ...]:
    """Give columns of what has a ``serapan`` the step of each number, by their keys.

    Args:
        columns: Of programs (``BarisUang``), or of their efficiency (``Efisiensi``).
        jejak: Where the steps of their result are placed.
    """
    return dengan_jejak(columns, partial(simpul_uang, jejak))


def simpul_uang(jejak: JejakHasil, key: str, row: Any) -> Simpul | None:
    """Return the step of what a row holds under ``key``; None where there is none."""
    step = _langkah(key, row)
    return jejak.umum(langkah_tercetak(step)) if step else None


def _langkah(key: str, row: Any) -> Langkah | None:
    if key in _UANG:
        return _UANG[key](row.serapan) if row.serapan else None
    return _efisiensi(key, row) if isinstance(row, Efisiensi) else None


def _efisiensi(key: str, e: Efisiensi) -> Langkah | None:
    if key == "capaian":
        return e.capaian
    if not (e.ketentuan and e.nilai):
        return None
    rumus = RUMUS[e.ketentuan.nama]
    if rumus.antara and rumus.antara.kunci == key:
        return rumus.antara.langkah(e.nilai[0])
    kunci = [k for k, _ in rumus.nilai]
    n = kunci.index(key) if key in kunci else len(e.nilai)
    return e.nilai[n] if n < len(e.nilai) else None
