"""What stands in a file without quotes: words, a number, or nothing."""

from kinerja_cli.angka import readings, split_unit

KOSONG = frozenset({"", "~", "null", "Null", "NULL"})


def is_words(teks: str) -> bool:
    """Tell whether an unquoted ``teks`` is words: neither nothing nor a number."""
    return teks not in KOSONG and not readings(split_unit(teks)[0])
