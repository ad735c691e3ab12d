"""What stands in a file: words, a number, or nothing."""

import re

from kinerja_cli.angka import readings, split_unit
from kinerja_cli.teks import hampa

_KOSONG = frozenset({"~", "null", "Null", "NULL"})
_NIHIL = re.compile(
    r"[-\u2010-\u2015\u2212.?\u2026/]+|n[/.]?a\.?|t/?a|b\.a\.?|tidak (ada|tersedia)|"
    r"belum( ada| tersedia)?|kosong|nihil|none|nil|nol|tbd",
    re.IGNORECASE,
)


def is_nothing(teks: str) -> bool:
    """Tell whether an unquoted ``teks`` says that there is nothing."""
    return teks in _KOSONG or hampa(teks)


def is_words(teks: str) -> bool:
    """Tell whether an unquoted ``teks`` is words: neither nothing nor a number."""
    return not is_nothing(teks) and not readings(split_unit(teks)[0])


def nihil(teks: str) -> bool:
    """Tell whether ``teks`` is how a document says that there is nothing."""
    return _NIHIL.fullmatch(teks.strip().strip("()")) is not None
