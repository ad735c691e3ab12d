"""What a unit is, as far as numbers beside it show: a percentage, or money."""

import re

from kinerja_cli.core.persen import KATA_PERSEN, is_percent
from kinerja_cli.core.teks import sepadan

__all__ = ["KATA_PERSEN", "is_money", "is_percent", "multiple"]

KELIPATAN = ("ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun")
_RUPIAH = frozenset({"rp", "rupiah"})


def is_money(satuan: str) -> bool:
    """Tell whether a unit is rupiah, or so many of them."""
    return bool(_words(satuan) & _RUPIAH)


def multiple(satuan: str) -> str:
    """Return of how many a unit is, in its word: ``miliar`` of miliar rupiah."""
    return next((k for k in KELIPATAN if k in _words(satuan)), "")


def _words(satuan: str) -> set[str]:
    return {*re.findall(r"[a-z]+", sepadan(satuan))}
