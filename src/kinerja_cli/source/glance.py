"""A file at first glance: of what kind it is, and what its first lines say it holds."""

import re
import stat
from pathlib import Path
from typing import IO, NamedTuple

from kinerja_cli.source.nearby import absent
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN

SUBFOLDER, BUNTU, TAK_TERBACA = "subfolder", "tautan buntu", "tidak boleh dibaca"
_JENIS = (
    (stat.S_ISDIR, SUBFOLDER),
    (stat.S_ISFIFO, "pipa"),
    (stat.S_ISSOCK, "soket"),
)
_SEKILAS = 1024  # bytes, enough for what stands first
_ZIP = b"PK\x03\x04"
# The first cell of a form that was saved as CSV.
_CSV = rf'"?{re.escape(FORMAT_ISIAN)}"?\s*[;,\t]'
# A key that says what a file is, in YAML and in JSON.
_MENYEBUT = r"""[\s{]*["']?(?:format|\$schema)["']?\s*:\s*["']?([^\s"',}]+)"""
# What may stand above it: comments, the marks of YAML and of JSON, other keys.
_PEMBUKA = r"""\s*(?:[#%{].*|---.*|["']?\w+["']?\s*:.*)?"""


class Glance(NamedTuple):
    """What a look at a file tells.

    Attributes:
        jenis: What it is, where it is no regular file that can be read.
        format: What its first lines say is its format, if they do; or its stamp.
        akhiran: How the name of a form of that kind ends; empty of other files.
    """

    jenis: str
    format: str = ""
    akhiran: str = ""


def glance(path: Path) -> Glance:
    """Look at a file without reading it whole; nothing but a regular one is opened."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            return Glance(next((j for test, j in _JENIS if test(mode)), "peranti"))
        with path.open("rb") as stream:
            return _looked_at(stream)
    except OSError:
        return Glance(BUNTU if absent(str(path)) else TAK_TERBACA)


def _looked_at(stream: IO[bytes]) -> Glance:
    awal = stream.read(_SEKILAS)
    if awal.startswith(_ZIP):
        from kinerja_cli.source.stamped import is_form  # noqa: PLC0415 - of a zip

        return Glance("", FORMAT_ISIAN, ".xlsx") if is_form(stream) else Glance("")
    # Without NUL and all that is not ASCII, UTF-16 reads as UTF-8 does.
    teks = awal.replace(b"\0", b"").decode("ascii", "ignore")
    if re.match(_CSV, teks):
        return Glance("", FORMAT_ISIAN, ".csv")
    return Glance("", _stated(teks))


def _stated(teks: str) -> str:
    for line in teks.splitlines():
        if match := re.match(_MENYEBUT, line):
            return match[1]
        if not re.fullmatch(_PEMBUKA, line):
            return ""
    return ""
