"""What a unit is, as far as numbers beside it show: a percentage, or money."""

import re

from kinerja_cli.core.persen import KATA_PERSEN, is_percent
from kinerja_cli.core.teks import sepadan
from kinerja_cli.rumus.alat.faktor import faktor_satuan

__all__ = ["KATA_PERSEN", "is_money", "is_percent", "multiple", "same_share"]

KELIPATAN = ("ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun")
_RUPIAH = frozenset({"rp", "rupiah"})
_PER_SEKIAN = re.compile(r"(?:per|/) ?(?:[0-9.]+|se\w+)(?: ribu)?")


def is_money(satuan: str) -> bool:
    """Tell whether a unit is rupiah, or so many of them."""
    return bool(_words(satuan) & _RUPIAH)


def multiple(satuan: str) -> str:
    """Return of how many a unit is, in its word: ``miliar`` of miliar rupiah."""
    return next((k for k in KELIPATAN if k in _words(satuan)), "")


def same_share(kata: str, satuan: str) -> bool:
    """Tell whether both are per as many of the same, in full or by its initials.

    ``per 1.000 kelahiran hidup`` is ``per 1.000 KH``, and per 1.000 of whatever.
    """
    faktor = faktor_satuan(kata)
    if faktor is None or faktor != faktor_satuan(satuan):
        return False
    satu, dua = (_PER_SEKIAN.sub("", sepadan(k)).split() for k in (kata, satuan))
    return not (satu and dua) or satu == dua or _initials(satu) == _initials(dua)


def _initials(kata: list[str]) -> str:
    return kata[0] if len(kata) == 1 else "".join(k[0] for k in kata)


def _words(satuan: str) -> set[str]:
    return {*re.findall(r"[a-z]+", sepadan(satuan))}
