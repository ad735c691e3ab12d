"""What stands in a file without quotes: words, a number, or nothing."""

from kinerja_cli.angka import readings, split_unit
from kinerja_cli.teks import hampa

_KOSONG = frozenset({"~", "null", "Null", "NULL"})


def is_nothing(teks: str) -> bool:
    """Tell whether an unquoted ``teks`` says that there is nothing."""
    return teks in _KOSONG or hampa(teks)


def is_words(teks: str) -> bool:
    """Tell whether an unquoted ``teks`` is words: neither nothing nor a number."""
    return not is_nothing(teks) and not readings(split_unit(teks)[0])
