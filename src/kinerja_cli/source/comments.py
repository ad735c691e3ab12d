"""Where ``#`` ends what was meant to go on: a text cut short, a value never read."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from kinerja_cli.diagnostic import Diagnostic, Location
from kinerja_cli.source.indentation import SPASI_BIASA, foreign_blank
from kinerja_cli.source.plain import is_words
from kinerja_cli.source.scanner import scan
from kinerja_cli.source.text import Text
from kinerja_cli.source.tree import BATAS_DALAM
from kinerja_cli.teks import SPASI_LAIN, kutip, visible

# Lines where a `#` behind something else is no comment as comments are written; most
# files have none, and are looked at no further.
_DICURIGAI = re.compile(r"\s*[^\s#].*?(#\S|(?<=[^\s:]) #|[^\S \t]#)")
_KOMENTAR = re.compile(r"([ \t]*)(#.*)")
_EXCEL = re.compile(
    r"#(div/0!|n/a|(ref|value|num|null|spill|calc|field|blocked|unknown|connect|busy)!"
    r"|name\?|getting_data|#{2,}(?=\s*$))",
    re.IGNORECASE,
)
_MENYATU = re.compile(rf"(.*?) *([{SPASI_LAIN}]) *#")
_BUKA = yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken
_TUTUP = yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken


def stray_marks(text: Text) -> Iterator[Diagnostic]:
    """Find every ``#`` that begins a comment where none was meant, at its place.

    One that touches the next letter is an error (KIN121). Behind a text without
    quotes one blank is not enough to set a comment apart, a warning (KIN122).
    """
    lines = _suspected(text.content) if "#" in text.content else {}
    depth, last = 0, max(lines, default=-1)
    for token in scan(text) if lines else ():
        depth += isinstance(token, _BUKA) - isinstance(token, _TUTUP)
        if token.start_mark.line > last or depth > BATAS_DALAM:
            return
        yield from _joined(token, text) if token.start_mark.line in lines else ()
        end = token.end_mark
        if match := _KOMENTAR.match(lines.get(end.line, ""), end.column):
            place = Location(text.path, end.line + 1, match.start(2) + 1)
            for d in _of_comment(token, *match.groups(), flow=depth > 0):
                yield d._replace(location=place)


def _joined(token: Any, text: Text) -> Iterator[Diagnostic]:
    """Find a comment behind a blank that is no space: to YAML it is of the value."""
    plain = isinstance(token, yaml.ScalarToken) and token.plain
    found = _MENYATU.match(token.value) if plain else None
    if found and not is_words(found[1]):
        mark = token.start_mark
        place = Location(text.path, mark.line + 1, mark.column + found.start(2) + 1)
        message = f"{foreign_blank(found[2])} di depan #: komentar terbaca sebagai isi"
        yield Diagnostic("KIN111", message, SPASI_BIASA, location=place)


def _suspected(content: str) -> dict[int, str]:
    lines = enumerate(content.split("\n"))
    return {n: line for n, line in lines if "#" in line and _DICURIGAI.match(line)}


def _of_comment(
    token: Any, jarak: str, komentar: str, *, flow: bool
) -> Iterator[Diagnostic]:
    """Judge the comment that follows ``token``."""
    if excel := _EXCEL.match(komentar):
        message = f"{kutip(excel[0])} nilai galat Excel, bukan angka"
        yield Diagnostic("KIN121", message, "betulkan angkanya, atau kosongkan")
    elif komentar[1:2].strip():
        teks = re.split(r"[],}]", komentar)[0] if flow else komentar
        message = f"{kutip(teks, 30)} terbaca sebagai komentar, sehingga hilang"
        hint = f"kutip {_meant(token, teks)}; bila komentar, beri spasi sesudah #"
        yield Diagnostic("KIN121", message, hint)
    elif _plain_words(token) and jarak == " ":
        message = f"teks terpotong: sesudah {kutip(token.value, 30)} terbaca komentar"
        hint = "kutip teks yang memuat #; bila komentar, beri dua spasi di depan #"
        yield Diagnostic("KIN122", message, hint, "peringatan")


def _plain_words(token: Any) -> bool:
    return isinstance(token, yaml.ScalarToken) and token.plain and is_words(token.value)


def _meant(token: Any, teks: str) -> str:
    if isinstance(token, yaml.ScalarToken):
        teks = f"{token.value} {teks}"
    tanda = "'" if '"' in teks else '"'
    return f"{tanda}{visible(teks)[:60]}{tanda}"


def without_echoes(
    found: list[Diagnostic], marks: list[Diagnostic]
) -> list[Diagnostic]:
    """Join what YAML and the marks found; what a mark swallowed YAML only misses."""
    if any(d.code == "KIN121" for d in marks):
        found = [d for d in found if d.code != "KIN111"]
    return [*found, *marks]
