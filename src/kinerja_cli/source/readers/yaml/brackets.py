"""What brackets tear: a number or a text at its comma, an entry without its colon."""

import re
from typing import Any

import yaml

from kinerja_cli.core.angka import tanpa_tepi
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.plain import is_words

# What stands before, and after, the comma of a number that was not quoted.
BULAT, _PECAHAN = (
    re.compile(r"(.*\s)?-?[0-9.]+"),
    re.compile(r"[0-9]+\.?\s?(%|[,.]?-+|[^\W\d_]+)?"),
)
_TITIK_DUA = re.compile(r"\s*(:|\Z)")
_HURUF = re.compile(r"[^\W\d_]")


def unquoted_words(event: Any) -> bool:
    """Tell whether ``event`` is words without quotes."""
    return is_plain(event, _HURUF.search) and is_words(event.value)


def is_plain(event: Any, matches: Any) -> bool:
    """Tell whether ``event`` is a text without quotes that ``matches`` finds."""
    bare = isinstance(event, yaml.ScalarEvent) and event.implicit[0]
    return bare and matches(tanpa_tepi(event.value)) is not None


def torn_number(before: Any, event: Any) -> Diagnostic | None:
    """Find ``[3,21]``: YAML tears it into 3 and 21, and nobody would notice."""
    if before is None or not _touching(before, event):
        return None
    if not (is_plain(before, BULAT.fullmatch) and is_plain(event, _PECAHAN.fullmatch)):
        return None
    torn = kutip(f"{before.value},{event.value}", 30)
    message = f"di dalam kurung, koma memisahkan: {torn} terbaca dua"
    hint = 'kutip angka berkoma, misalnya "3,21"; antara dua butir beri spasi'
    return Diagnostic("KIN117", message, hint)


def _touching(before: Any, event: Any) -> bool:
    end, start = before.end_mark, event.start_mark
    return bool(start.line == end.line and start.column == end.column + 1)


def has_colon(key: Any, content: str) -> bool:
    """Tell whether a key is followed by its colon."""
    return _TITIK_DUA.match(content, key.end_mark.index) is not None
