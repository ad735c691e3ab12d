"""What people who come from Word and Excel write for YAML, and what they meant."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import SPASI_LAIN, kutip, visible
from kinerja_cli.source.advice import KOSONGKAN_ANGKA
from kinerja_cli.source.indentation import SPASI_BIASA, foreign_blank

AWALI_DAFTAR = "awali butir daftar dengan `- `"
AWALI_BUTIR = "awali tiap butir dengan `- `"
_BUKAN_TANDA = "tanda {} bukan tanda butir daftar"
# How a line, or a text in the place of keys, begins -> what is wrong, what is meant.
_AWALAN = (
    (
        re.compile(
            r"([–—•·▪▫●○◦‣∙■□§\uf0b7\uf0a7\u2010-\u2012\u2015\u2043\u2212\ufe63\uff0d"
            r"\uff0a►➢➤→✓✔]|--+|->)\s*\S|([*o]|[0-9]{1,2}[.)]|[a-z]\)|\([0-9a-z]{1,2}\))\s+\S"
            r"|([Øüvq])\s+(?:[\[{]|\w+: )"
        ),
        _BUKAN_TANDA,
        AWALI_DAFTAR,
    ),
    (
        re.compile(r"(-)[^\W\d]|(-)[\"'{\[]"),
        "tanda {} tidak diikuti spasi",
        AWALI_DAFTAR,
    ),
    (
        re.compile(r"(\w+):(?!//)[^\s:]"),
        "titik dua di belakang {} tidak diikuti spasi",
        "beri spasi sesudah titik dua: `{}: ...`",
    ),
    (
        re.compile(r"(\w+)\s*[：﹕︓]"),
        "tanda di belakang {} bukan titik dua biasa",
        "ganti dengan titik dua dan spasi: `{}: ...`",
    ),
    (
        re.compile(r"([^\W\d]\w*)\s*="),
        "kunci {} tidak diikuti titik dua",
        "ganti `=` dengan titik dua dan spasi: `{}: ...`",
    ),
    (
        re.compile(r"(?!(?i:rp)\b)([^\W\d]\w*)\s+[0-9][^:]*$"),
        "kunci {} tidak diikuti titik dua",
        "tulis titik dua dan spasi di belakangnya: `{}: ...`",
    ),
)
# What Wingdings shows as a mark; where no list is to be, it is a letter.
_WINGDINGS = (re.compile(r"([Øüvq])\s+\S"), _BUKAN_TANDA, AWALI_DAFTAR)
_SPASI = re.compile(rf"(?:^ *(?:- +)*|[{{,] *)\w+:([{SPASI_LAIN}])")
_BUTIR = re.compile(r" *(?:- +)*")
_TITIK_KOMA = re.compile(r"[\[{][^\[\]{}\"';]*(;)")
_BERTITIK_DUA = re.compile(
    r" *(?:- +)*[^\s#:\"'\[{][^:#]*: +([^\s\"'\[{#|>&*!].*?)\s*(?: #.*)?"
)
_STRIP = re.compile(r"[^#\"']*:\s+([-–—?])\s*(?:#.*)?")


class Slip(NamedTuple):
    """A slip in a text: where it begins, counting from 0, and what to say of it."""

    column: int
    message: str
    hint: str

    def found(self, code: str, keys: Keys, *, at_key: bool = False) -> Diagnostic:
        """Make it a finding in the text at ``keys``."""
        d = Diagnostic(code, self.message, self.hint, keys=keys, at_key=at_key)
        return d._replace(offset=self.column)


def slip_in(teks: str, *, daftar: bool = False) -> Slip | None:
    """Find what ``teks``, a line or what stands in the place of keys, begins with.

    ``daftar`` tells that a list is to stand there.
    """
    if asing := _SPASI.search(teks):
        message = f"{foreign_blank(asing[1])} sesudah titik dua"
        return Slip(asing.start(1), message, SPASI_BIASA)
    column = column_of_key(teks)
    for pattern, message, hint in (*_AWALAN, _WINGDINGS) if daftar else _AWALAN:
        if found := pattern.match(teks, column):
            apa = found[found.lastindex or 0]
            return Slip(column, message.format(kutip(apa)), hint.format(apa))
    return None


def slip_between(teks: str) -> Slip | None:
    """Find a semicolon where a comma parts what stands in brackets."""
    found = _TITIK_KOMA.search(teks)
    message = "isi kurung dipisahkan koma, bukan titik koma"
    return Slip(found.start(1), message, "ganti `;` dengan koma") if found else None


def slip_of_colon(teks: str, column: int) -> Slip | None:
    """Find a colon, at ``column``, within a value that was not quoted."""
    found = _BERTITIK_DUA.fullmatch(teks)
    # One word before it may be a key that has lost its line.
    if not found or not re.search(r"[\s0-9]", teks[found.start(1) : column]):
        return None
    isi, tanda = visible(found[1]), "'" if '"' in found[1] else '"'
    message = "isi yang memuat titik dua harus dikutip"
    return Slip(column, message, f"tulis {tanda}{isi}{tanda}")


def slip_of_nothing(teks: str) -> Slip | None:
    """Find a mark that stands for nothing behind a key."""
    found = _STRIP.fullmatch(teks)
    message = f"tanda `{found[1] if found else ''}` bukan isian"
    hint = f"{KOSONGKAN_ANGKA}, [] bila daftar; yang wajib harus diisi"
    return Slip(found.start(1), message, hint) if found else None


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


def column_of_key(line: str) -> int:
    """Count what a line begins with before its key: blanks, and dashes of a list."""
    awal = _BUTIR.match(line)
    return awal.end() if awal else 0


def written(line: str) -> bool:
    """Tell whether a line holds more than blanks and a comment."""
    return not line.lstrip().startswith("#") and bool(line.strip())


def indentation(line: str) -> int:
    """Count the blanks that a line begins with."""
    return len(line) - len(line.lstrip(" "))
