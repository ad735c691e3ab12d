"""Whether a unit is a percentage, however it is spelt."""

import re

from kinerja_cli.core.teks import sepadan

KATA_PERSEN = frozenset({"persen", "persentase", "prosen", "prosentase", "percent"})


def is_percent(satuan: str) -> bool:
    """Tell whether a unit is a percentage, however it is spelt."""
    kata = sepadan(satuan)
    return "%" in kata or not KATA_PERSEN.isdisjoint(re.findall(r"[a-z]+", kata))
