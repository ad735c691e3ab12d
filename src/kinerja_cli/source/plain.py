"""What stands in a file: words, a number, an error, or nothing."""

import re

from kinerja_cli.core.angka import readings, split_unit
from kinerja_cli.core.teks import hampa

BETULKAN = "betulkan angkanya, atau kosongkan"
_KOSONG = frozenset({"~", "null", "Null", "NULL"})
_NIHIL = (
    r"(?i)[-\u2010-\u2015\u2212.?\u2026/]+|n[/.]?a\.?|t/?a|b\.a\.?|"
    r"tidak (ada|tersedia)|belum( ada| tersedia)?|kosong|nihil|none|nil|nol|tbd"
)
# How a table leaves a cell blank; the other words for nothing may mean zero.
_BELUM = r"(?i)[-\u2010-\u2015\u2212]+|n[/.]?a\.?|belum( ada| tersedia)?"
# The same for a schema, which knows no flags.
POLA_BELUM = r"^([-\u2010-\u2015\u2212]+|[nN][/.]?[aA]\.?|[bB]elum( ada| tersedia)?)$"
_TIDAK = r"(?i)t/?a|tidak[ _](ada|tersedia)|tiada"
# What Excel shows where it has no number to show.
_EXCEL = (
    r"(?i)#(div/0!|n/a|(ref|value|num|null|spill|calc|field|blocked|unknown|connect|busy)!"
    r"|nam[ae]\?|getting_data)|#{2,}(?=\s*([],}]|$))"
)


def is_nothing(teks: str) -> bool:
    """Tell whether an unquoted ``teks`` says that there is nothing."""
    return teks in _KOSONG or hampa(teks)


def is_words(teks: str) -> bool:
    """Tell whether an unquoted ``teks`` is words: neither nothing nor a number."""
    return not is_nothing(teks) and not readings(split_unit(teks)[0])


def nihil(teks: str) -> bool:
    """Tell whether ``teks`` is how a document says that there is nothing."""
    return re.fullmatch(_NIHIL, teks.strip().strip("()")) is not None


def belum_ada(teks: str) -> bool:
    """Tell whether ``teks`` leaves a cell of a table blank: a dash, n/a, not yet."""
    return re.fullmatch(_BELUM, teks.strip().strip("()")) is not None


def tidak_ada(teks: str) -> bool:
    """Tell whether ``teks`` says that there is none, for now, at all, or zero of it."""
    return re.fullmatch(_TIDAK, teks.strip().strip("()")) is not None


def excel_error(teks: str) -> str:
    """Return the error value of Excel that ``teks`` begins with; empty if none."""
    found = re.match(_EXCEL, teks)
    return found[0] if found else ""
