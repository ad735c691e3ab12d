"""Inputs that were written behind the key they belong to, without their brackets."""

import re

from kinerja_cli.core.teks import visible
from kinerja_cli.source.slips import Slip

# A value is a number, with what is beside it, or one word: a text may hold a colon.
_PASANGAN = r"[^\W\d]\w+: +(?:-?[0-9][^:{}\[\]\"']*?|\w+)"
_SEBARIS = re.compile(
    rf" *(?:- +)*[\w.]+: +((\()?({_PASANGAN}(?:, *{_PASANGAN})*)(?(2)\)))\s*(?: #.*)?"
)
_ANTARA = re.compile(r", *(?=[^\W\d]\w*: )")


def slip_of_pairs(line: str) -> Slip | None:
    """Find pairs behind a key on its line, bare or in round brackets."""
    found = _SEBARIS.fullmatch(line)
    if not found:
        return None
    isi = ", ".join(map(_quoted, _ANTARA.split(found[3])))
    message = "isian di belakang kuncinya ditulis dalam kurung kurawal"
    return Slip(found.start(1), message, f"tulis {{{visible(isi)}}}")


def _quoted(pasangan: str) -> str:
    kunci, isi = pasangan.split(":", 1)
    isi = isi.strip()
    return f'{kunci}: "{isi}"' if "," in isi else f"{kunci}: {isi}"
