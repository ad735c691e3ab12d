"""What a unit is, as far as numbers beside it show: a percentage, or money."""

import re

from kinerja_cli.core.teks import sepadan

KATA_PERSEN = frozenset({"persen", "persentase", "prosen", "prosentase", "percent"})
KELIPATAN = ("ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun")
_RUPIAH = frozenset({"rp", "rupiah"})


def is_percent(satuan: str) -> bool:
    """Tell whether a unit is a percentage, however it is spelt."""
    return "%" in sepadan(satuan) or bool(_words(satuan) & KATA_PERSEN)


def is_money(satuan: str) -> bool:
    """Tell whether a unit is rupiah, or so many of them."""
    return bool(_words(satuan) & _RUPIAH)


def multiple(satuan: str) -> str:
    """Return of how many a unit is, in its word: ``miliar`` of miliar rupiah."""
    return next((k for k in KELIPATAN if k in _words(satuan)), "")


def _words(satuan: str) -> set[str]:
    return {*re.findall(r"[a-z]+", sepadan(satuan))}
