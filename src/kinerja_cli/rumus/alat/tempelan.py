"""The number in a cell that was pasted where the inputs of a rumus were meant."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import readings, ringkas, split_unit
from kinerja_cli.core.teks import sepadan
from kinerja_cli.source.advice import written_out
from kinerja_cli.source.pasted import bare

_RUPIAH = ("rupiah", "rp")
_KURUNG = re.compile(r"(.*[0-9])\s*\([^()0-9]*\)")


def number_in(teks: str, konteks: Mapping[str, Any]) -> str:
    """Return the number in a cell without its words and unit; what has none, whole.

    Args:
        teks: The cell.
        konteks: Holds ``satuan``, the unit, and ``sel``, which takes it off.
    """
    if sepadan(str(konteks.get("satuan") or "")) in _RUPIAH:
        penuh = written_out(teks, uang=True)
        if len(penuh) == 1:
            return f"{ringkas(penuh[0]):f}".replace(".", ",")
    try:
        angka, terbilang = bare(teks, dict(konteks))
    except PydanticCustomError:  # its predikat is not that of the number, as it stands
        angka, terbilang = teks, None
    found = _KURUNG.fullmatch(angka.strip())
    angka = found[1] if found else angka.strip()
    semua = readings(split_unit(angka)[0])
    cocok = terbilang in semua if terbilang is not None else bool(semua)
    return angka if cocok else teks
