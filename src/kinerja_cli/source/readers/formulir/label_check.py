"""Whether a row still stands beside its key: a check of its label, in the key's cell.

The column of keys is hidden, so who sorts a table without it does not see that values
have gone to other keys: ``ikm.unsur.1 #a1b2`` says which label the key was given with.
"""

from collections.abc import Iterable
from zlib import crc32

from kinerja_cli.core.teks import sepadan

_TANDA, _DIGIT = " #", 4
_AKHIR = -len(_TANDA) - _DIGIT
_TERPANJANG = 500  # letters; what is longer may have been cut in a cell


def with_check(kunci: str, label: Iterable[str]) -> str:
    """Write the key of a row with the check of the cells that label it."""
    return f"{kunci}{_TANDA}{_check(label)}"


def without_check(teks: str) -> str:
    """Return the key alone, of a cell that may have a check."""
    kunci, tanda = teks[:_AKHIR], teks[_AKHIR:]
    return kunci if tanda[:2] == _TANDA and check_in(teks) else teks


def check_in(teks: str) -> str:
    """Return the check in the cell of a key; empty where there is none."""
    kunci, tanda, digit = teks.rpartition(_TANDA)
    if not (kunci and tanda) or len(digit) != _DIGIT:
        return ""
    return digit if all(d in "0123456789abcdef" for d in digit) else ""


def is_moved(teks: str, label: Iterable[str]) -> bool:
    """Tell whether the cells that label a row are not those that its key came with."""
    return bool(tanda := check_in(teks)) and tanda != _check(label)


def _check(label: Iterable[str]) -> str:
    satu = "\n".join(sepadan(teks[:_TERPANJANG]) for teks in label)
    return f"{crc32(satu.encode('utf-8', 'replace')) & 0xFFFF:04x}"
