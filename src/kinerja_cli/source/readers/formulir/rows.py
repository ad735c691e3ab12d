"""What marks the parts of a form: its head, its periods, the keys of its rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import KUNCI_PERIODE
from kinerja_cli.source.readers.formulir.label_check import without_check
from kinerja_cli.source.readers.formulir.row_keys import read_key

# A period as a form says it: ``triwulan`` and ``3``.
Masa = tuple[str, str]
# The rows of the stamp that tell of sheets that are of several periods.
LEMBAR_BERSAMA = "lembar"
_BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"),
    *("September", "Oktober", "November", "Desember"),
)
_ROMAWI = ("I", "II", "III", "IV")
# How the sheet of a period is called when it is written; it may be renamed.
NAMA_MASA: dict[Masa, str] = {
    **{("triwulan", str(n)): f"TW {r}" for n, r in enumerate(_ROMAWI, 1)},
    **{("semester", str(n)): f"Semester {r}" for n, r in enumerate(_ROMAWI[:2], 1)},
    **{("bulan", str(n)): nama for n, nama in enumerate(_BULAN, 1)},
    ("periode", "tahun"): "Setahun",
}
# Places of a list in sight: unsur of PermenPANRB 14/2017; more than that are rare.
BIASANYA = 9
# Far more than any form has: keys that were typed over may say anything.
_TERDALAM, _TERBANYAK = 10, 1_000


# Nearly every key there is; the others are looked at part by part.
_LUGAS = re.compile(
    r"([a-z_][a-z0-9_]*(?:\.(?:[a-z_][a-z0-9_]*|[1-9][0-9]{0,2})){0,8})"
    r"(?: #[0-9a-f]{4})?"
)


@lru_cache(maxsize=1 << 15)
def row_key(teks: str) -> Keys:
    """Read the key of a row, which may have the check of its label.

    Raises:
        ValueError: It is none that a form can have.
    """
    if lugas := _LUGAS.fullmatch(teks):
        return tuple(int(k) - 1 if k.isdigit() else k for k in lugas[1].split("."))
    keys = read_key(without_check(teks))
    angka = [k for k in keys if isinstance(k, int)]
    if len(keys) > _TERDALAM or keys[0] in angka or max(angka, default=0) > _TERBANYAK:
        raise ValueError(teks)
    return keys


def head_pairs(bagian: Iterable[str]) -> dict[str, str]:
    """Read ``tahun=2024``, ``triwulan=3`` and the like; the rest is left out."""
    pairs = (b.partition("=") for b in bagian if "=" in b)
    return {k.strip(): v.strip() for k, _, v in pairs}


def masa_of(head: Iterable[tuple[str, str]]) -> Masa | None:
    """Return the period that a head says, if it does."""
    return next(((k, v) for k, v in head if k in KUNCI_PERIODE), None)


def is_list_row(keys: Keys) -> bool:
    """Tell whether a row is an item of a list."""
    return bool(keys) and isinstance(keys[-1], int)
