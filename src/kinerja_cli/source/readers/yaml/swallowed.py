"""What a glued ``#`` swallowed, and what to write so that it is read."""

import re
from typing import Any

import yaml

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.source.plain import BETULKAN, is_words

_HIASAN = re.compile(r"#[#=*~-]+(\s|$)")
_KUNCI = re.compile(r"(#.*?)\s*:(\s|$)")
_TUTUP = re.compile(r"\s*[],}]")
_SPASI = "beri spasi sesudah #"
_KELUAR = "pindahkan ke luar kurung"


def is_glued(komentar: str) -> bool:
    """Tell ``#3`` from ``# 3``; a run of signs, as in ``## 3``, is ornament."""
    return bool(komentar[1:2].strip()) and not _HIASAN.match(komentar)


def excel(galat: str) -> Diagnostic:
    """Say that an error value of Excel stands where a number was meant."""
    message = f"{kutip(galat)} nilai galat Excel, bukan angka"
    return Diagnostic("KIN121", message, BETULKAN)


def swallowed(before: Any, token: Any, komentar: str, *, flow: bool) -> Diagnostic:
    """Say what was lost behind ``token``.

    Args:
        before: What stands before that; nothing, if the comment has its own line.
        token: What was read last.
        komentar: What was lost, or the rest of a comment.
        flow: Whether a bracket is open, which may be closed in what was lost.
    """
    teks = _TUTUP.split(komentar)[0] if flow else komentar
    message = f"{kutip(teks, 30)} terbaca sebagai komentar, sehingga hilang"
    komentar_saja = _SPASI if teks == komentar or before is None else _KELUAR
    kunci = _KUNCI.match(teks) if _at_key(before, token) else None
    if not kunci and _is_complete(token):
        return Diagnostic("KIN121", message, komentar_saja)
    maksud = _meant(token, kunci[1] if kunci else teks)
    hint = f"kutip {maksud}; bila komentar, {komentar_saja}"
    return Diagnostic("KIN121", message, hint)


def _at_key(before: Any, token: Any) -> bool:
    if not isinstance(token, yaml.ScalarToken):
        return False
    if isinstance(before, yaml.ValueToken | yaml.BlockEntryToken):
        return bool(before.start_mark.line < token.start_mark.line)
    return not isinstance(before, yaml.FlowSequenceStartToken)


def _is_complete(token: Any) -> bool:
    """Tell what no text goes on behind: a number, a quotation mark, a bracket."""
    if isinstance(token, yaml.ScalarToken):
        return not token.plain or not is_words(token.value)
    return isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken)


def _meant(token: Any, teks: str) -> str:
    if isinstance(token, yaml.ScalarToken):
        teks = f"{token.value} {teks}"
    tanda = "'" if '"' in teks else '"'
    return f"{tanda}{visible(teks)[:60]}{tanda}"
