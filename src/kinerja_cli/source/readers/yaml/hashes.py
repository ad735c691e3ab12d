"""Every comment that may be none, judged by what stands around it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import yaml

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import SPASI_LAIN, kutip
from kinerja_cli.source.indentation import SPASI_BIASA, foreign_blank
from kinerja_cli.source.plain import excel_error, is_words
from kinerja_cli.source.readers.yaml.own_line import Above, judge_own
from kinerja_cli.source.readers.yaml.scanner import scan
from kinerja_cli.source.readers.yaml.stops import BATAS_DALAM
from kinerja_cli.source.readers.yaml.swallowed import excel, is_glued, swallowed
from kinerja_cli.source.text import Text

_KOMENTAR = re.compile(r"([ \t]*)(#.*)")
# Behind one word, a name or a path: what is no number of it.
_TERPISAH = re.compile(r"#[#=*~-]*\s+[^\s\d]")
_MENYATU = re.compile(rf"(.*?) *([{SPASI_LAIN}]) *#")
_AWAL = yaml.BlockEntryToken, yaml.KeyToken
_BUKA = yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken
_TUTUP = yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken


def judge_hashes(
    text: Text, lines: list[str], dicurigai: Sequence[int]
) -> Iterator[tuple[int, int, Diagnostic]]:
    """Judge the comments of a file, as far as its last suspected line.

    Yields:
        Line and column, from 0, and what is found there.
    """
    depth, awal, before, last = 0, None, None, dicurigai[-1]
    curiga = set(dicurigai)
    for token in scan(text):
        start, end = token.start_mark, token.end_mark
        if before and _are_apart(before.end_mark, start):
            above = Above(before, awal)
            yield from judge_own(lines, above, start, flow=depth > 0)
        depth += isinstance(token, _BUKA) - isinstance(token, _TUTUP)
        if start.line > last or depth > BATAS_DALAM:
            return
        if start.line in curiga:
            yield from _welded(token)
        if end.line in curiga and (match := _behind(lines[end.line], end.column)):
            for d in _judge(before, token, *match.groups(), flow=depth > 0):
                yield end.line, match.start(2), d
        if not depth and isinstance(token, _AWAL):
            awal = token
        before = token


def _welded(token: Any) -> Iterator[tuple[int, int, Diagnostic]]:
    """Find a comment behind a blank that is no space: to YAML it is of the value."""
    plain = isinstance(token, yaml.ScalarToken) and token.plain
    found = _MENYATU.match(token.value) if plain else None
    if found and not is_words(found[1]):
        mark = token.start_mark
        message = f"{foreign_blank(found[2])} di depan #: komentar terbaca sebagai isi"
        d = Diagnostic("KIN111", message, SPASI_BIASA)
        yield mark.line, mark.column + found.start(2), d


def _are_apart(end: Any, start: Any) -> bool:
    # A block of text may end where a line begins that is none of it.
    return bool(start.line > end.line or start.column > end.column == 0)


def _behind(line: str, column: int) -> re.Match[str] | None:
    return _KOMENTAR.match(line, column) if line[:column].strip() else None


def _judge(
    before: Any, token: Any, jarak: str, komentar: str, *, flow: bool
) -> Iterator[Diagnostic]:
    """Judge the comment that follows ``token``, which follows ``before``."""
    if galat := excel_error(komentar):
        yield excel(galat)
    elif is_glued(komentar):
        yield swallowed(before, token, komentar, flow=flow)
    elif jarak == " " and _cut_short(token, komentar):
        message = f"teks terpotong: sesudah {kutip(token.value, 30)} terbaca komentar"
        hint = "kutip teks yang memuat #; bila komentar, beri dua spasi di depan #"
        yield Diagnostic("KIN122", message, hint, "peringatan")


def _cut_short(token: Any, komentar: str) -> bool:
    if not (isinstance(token, yaml.ScalarToken) and token.plain):
        return False
    sekata = len(token.value.split()) == 1
    return is_words(token.value) and not (sekata and _TERPISAH.match(komentar))
