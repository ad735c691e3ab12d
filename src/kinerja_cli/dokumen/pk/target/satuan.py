"""What a unit is, as far as numbers beside it show: a percentage, or money."""

import re

from kinerja_cli.core.teks import sepadan

_PERSEN = frozenset({"persen", "persentase", "prosen", "prosentase", "percent"})
_RUPIAH = frozenset({"rp", "rupiah"})


def is_percent(satuan: str) -> bool:
    """Tell whether a unit is a percentage, however it is spelt."""
    return "%" in sepadan(satuan) or bool(_words(satuan) & _PERSEN)


def is_money(satuan: str) -> bool:
    """Tell whether a unit is rupiah, or so many of them."""
    return bool(_words(satuan) & _RUPIAH)


def _words(satuan: str) -> set[str]:
    return {*re.findall(r"[a-z]+", sepadan(satuan))}
