"""What stands in brackets: words without quotes, an entry without its colon."""

import re
from typing import Any

import yaml

from kinerja_cli.core.angka import tanpa_tepi
from kinerja_cli.source.plain import is_words

BULAT = re.compile(r"(.*\s)?-?[0-9.]+")  # what stands before the comma of a number
_TITIK_DUA = re.compile(r"\s*(:|\Z)")
_HURUF = re.compile(r"[^\W\d_]")


def unquoted_words(event: Any) -> bool:
    """Tell whether ``event`` is words without quotes."""
    return is_plain(event, _HURUF.search) and is_words(event.value)


def is_plain(event: Any, matches: Any) -> bool:
    """Tell whether ``event`` is a text without quotes that ``matches`` finds."""
    bare = isinstance(event, yaml.ScalarEvent) and event.implicit[0]
    return bare and matches(tanpa_tepi(event.value)) is not None


def has_colon(key: Any, content: str) -> bool:
    """Tell whether a key is followed by its colon."""
    return _TITIK_DUA.match(content, key.end_mark.index) is not None
