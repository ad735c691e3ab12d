"""What brackets tear: a number or a text at its comma, an entry without its colon."""

import re
from typing import Any

import yaml

from kinerja_cli.core.angka import tanpa_tepi
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.source.indentation import SPASI_BIASA
from kinerja_cli.source.plain import is_words
from kinerja_cli.source.slips import slip_in

# What stands before, and after, the comma of a number that was not quoted.
_BULAT, _PECAHAN = (
    re.compile(r"(.*\s)?-?[0-9.]+"),
    re.compile(r"[0-9]+\.?\s?(%|[,.]?-+|[^\W\d_]+)?"),
)
_LANJUTAN = re.compile(r",[0-9]+(?=\s*[,}])")
_TITIK_DUA = re.compile(r"\s*(:|\Z)")
_HURUF = re.compile(r"[^\W\d_]")


class Bracketed(list[Any]):
    """A list in brackets with words that were not quoted: a comma may tear them."""


def unquoted_words(event: Any) -> bool:
    """Tell whether ``event`` is words without quotes."""
    return plain(event, _HURUF.search) and is_words(event.value)


def plain(event: Any, matches: Any) -> bool:
    """Tell whether ``event`` is a text without quotes that ``matches`` finds."""
    bare = isinstance(event, yaml.ScalarEvent) and event.implicit[0]
    return bare and matches(tanpa_tepi(event.value)) is not None


def torn_number(before: Any, event: Any) -> Diagnostic | None:
    """Find ``[3,21]``: YAML tears it into 3 and 21, and nobody would notice."""
    if before is None or not _touching(before, event):
        return None
    if not (plain(before, _BULAT.fullmatch) and plain(event, _PECAHAN.fullmatch)):
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


def without_colon(key: Any, before: Any, content: str) -> Diagnostic:
    """Say what became of an entry in braces that has no colon of its own.

    Args:
        key: What YAML takes for a key without a value.
        before: The value that stands before it, if any.
        content: The file.
    """
    if key.implicit[0] and (slip := slip_in(key.value)) and slip.hint == SPASI_BIASA:
        return slip.found("KIN119", ())
    if key.implicit[0] and ":" in key.value:
        message = f"{kutip(key.value)} terbaca sebagai kunci tanpa nilai"
        hint = f"beri spasi sesudah titik dua: `{_parted(key, content)}`"
    elif isinstance(before, yaml.ScalarEvent) and before.implicit[0] and before.value:
        message = f"di dalam kurung, koma memisahkan: {kutip(key.value)} terbaca lepas"
        hint = 'kutip isi yang memuat koma, misalnya "3,21" atau "Satu, dua, tiga"'
    else:
        message = f"{kutip(key.value)} tidak diikuti titik dua"
        hint = "di dalam { } tulis `kunci: nilai`; daftar ditulis di dalam [ ]"
    return Diagnostic("KIN119", message, hint)


def _parted(key: Any, content: str) -> str:
    nama, _, nilai = key.value.partition(":")
    lanjutan = _LANJUTAN.match(content, key.end_mark.index)
    if lanjutan and _BULAT.fullmatch(nilai):
        nilai = f'"{nilai}{lanjutan[0]}"'
    return f"{visible(nama)}: {visible(nilai)}"[:60]
