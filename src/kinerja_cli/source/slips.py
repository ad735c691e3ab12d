"""What people who come from Word and Excel write for YAML, and what they meant."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.source.advice import KOSONGKAN
from kinerja_cli.teks import kutip

# How a line, or a text in the place of keys, begins -> what is wrong, what is meant.
_AWALAN = (
    (
        re.compile(r"([–—•·▪▫●○◦‣∙■□§\uf0b7\uf0a7])\s*\S|([*o])\s+\S"),
        "tanda {} bukan tanda butir daftar",
        "awali butir daftar dengan `- `",
    ),
    (
        re.compile(r"(-)[^\W\d]|(-)[\"'{\[]"),
        "tanda {} tidak diikuti spasi",
        "awali butir daftar dengan `- `",
    ),
    (
        re.compile(r"([^\W\d]\w*):(?!//)[^\s:]"),
        "titik dua di belakang {} tidak diikuti spasi",
        "beri spasi sesudah titik dua: `{}: ...`",
    ),
    (
        re.compile(r"([^\W\d]\w*)\s*="),
        "kunci {} tidak diikuti titik dua",
        "ganti `=` dengan titik dua dan spasi: `{}: ...`",
    ),
    (
        re.compile(r"([^\W\d]\w*)\s+[0-9][^:]*$"),
        "kunci {} tidak diikuti titik dua",
        "tulis titik dua dan spasi di belakangnya: `{}: ...`",
    ),
)
_BUTIR = re.compile(r" *(?:- +)*")
_TITIK_KOMA = re.compile(r"[\[{][^\[\]{}\"';]*(;)")
_STRIP = re.compile(r"[^#\"']*:\s+([-–—])\s*(?:#.*)?")


class Slip(NamedTuple):
    """A slip in a text: where it begins, counting from 0, and what to say of it."""

    column: int
    message: str
    hint: str


def slip_in(teks: str) -> Slip | None:
    """Find what ``teks``, a line or what stands in the place of keys, begins with."""
    awal = _BUTIR.match(teks)
    column = awal.end() if awal else 0
    for pattern, message, hint in _AWALAN:
        if found := pattern.match(teks, column):
            apa = found[found.lastindex or 0]
            return Slip(column, message.format(kutip(apa)), hint.format(apa))
    return None


def slip_between(teks: str) -> Slip | None:
    """Find a semicolon where a comma parts what stands in brackets."""
    found = _TITIK_KOMA.search(teks)
    message = "isi kurung dipisahkan koma, bukan titik koma"
    return Slip(found.start(1), message, "ganti `;` dengan koma") if found else None


def slip_of_nothing(teks: str) -> Slip | None:
    """Find a dash that stands for nothing behind a key."""
    found = _STRIP.fullmatch(teks)
    message = "tanda `-` bukan isian"
    return Slip(found.start(1), message, KOSONGKAN) if found else None


def first_slip(lines: Sequence[str], at: int) -> tuple[int, Slip] | None:
    """Find the slip that stopped the scanner at line ``at``, counting from 0.

    It goes on reading a line that is no key as a text, until that text holds a key.
    """
    found = None
    for n in _upwards(lines, at):
        if slip := slip_in(lines[n]):
            found = n, slip
        elif n != at:
            break
    return found


def _upwards(lines: Sequence[str], at: int) -> Iterator[int]:
    """Walk up from line ``at`` as far as it can go on with what is above it."""
    lebar = indentation(lines[at])
    for n in range(at, -1, -1):
        if written(lines[n]):
            if indentation(lines[n]) > lebar:
                return
            lebar = indentation(lines[n])
            yield n


def written(line: str) -> bool:
    """Tell whether a line holds more than blanks and a comment."""
    return not line.lstrip().startswith("#") and bool(line.strip())


def indentation(line: str) -> int:
    """Count the blanks that a line begins with."""
    return len(line) - len(line.lstrip(" "))
