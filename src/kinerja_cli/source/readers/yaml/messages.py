"""What YAML's scanner says in English, said to the user in Indonesian."""

from collections.abc import Sequence
from typing import Any

import yaml

from kinerja_cli.core.diagnostic import Diagnostic, Location, Place
from kinerja_cli.source.indentation import foreign_indentation
from kinerja_cli.source.pairs import slip_of_pairs
from kinerja_cli.source.readers.yaml.columns import misplaced
from kinerja_cli.source.readers.yaml.unreadable import unreadable
from kinerja_cli.source.slips import (
    Slip,
    first_slip,
    slip_between,
    slip_of_colon,
    slip_of_nothing,
)
from kinerja_cli.source.text import Text

_ESCAPE, _KEY, _VALUE = "escape character", "expected key", "mapping values"
_CURLY = "expected ',' or"
# A part of the scanner's message -> what is wrong, and what to write instead.
_MESSAGES = (
    (
        _VALUE,
        "tanda `:` tidak dapat berdiri di sini",
        "samakan indentasi, lengkapi titik dua di atasnya, atau kutip teks ber-`: `",
    ),
    (
        "cannot start any token",
        "nilai tidak boleh dimulai dengan tanda ini",
        "kutip teks yang dimulai dengan % @ ` atau tanda lain",
    ),
    (
        "expected ',' or ']'",
        "daftar `[` tidak ditutup dengan benar",
        "pisahkan isinya dengan koma, tutup dengan `]`; periksa pasangan tanda kutip",
    ),
    (
        "expected ',' or '}'",
        "rincian `{` tidak ditutup dengan benar",
        "pisahkan isinya dengan koma, tutup dengan `}`; periksa pasangan tanda kutip",
    ),
    (
        "unexpected end of stream",
        "tanda kutip dibuka tetapi tidak ditutup",
        "tutup dengan tanda kutip yang sama",
    ),
    (
        _ESCAPE,
        "garis miring terbalik di dalam kutip ganda tidak dikenal",
        "pakai `/` di antara folder, atau kutip tunggal: '...'",
    ),
    (
        "expected '-' indicator",
        "baris ini bukan butir daftar di atasnya",
        "awali butir daftar dengan `- `, atau samakan indentasinya",
    ),
    (
        _KEY,
        "baris ini tidak cocok dengan susunan di atasnya",
        "samakan indentasi baris; periksa pasangan tanda kutip di atasnya",
    ),
    (
        "comment or line break",
        "sesudah `|` atau `>` teks dimulai di baris baru",
        'angka bertanda dikutip, misalnya "> 90"; teks dipindah ke baris berikut',
    ),
    (
        "could not find expected ':'",
        "kunci ini tidak diikuti `: `",
        "tulis `kunci: nilai`, dengan spasi sesudah titik dua",
    ),
    (
        "unexpected ':'",
        "sesudah titik dua ini tidak ada spasi",
        "tulis `kunci: nilai`, dengan spasi sesudah titik dua",
    ),
    (
        "document start>",
        "ada teks sesudah akhir dokumen",
        "hapus penutup yang berlebih, misalnya `}` atau `]` kedua",
    ),
    (
        "sequence entries are not allowed",
        "butir daftar `-` harus di baris sendiri",
        "pindahkan `- ` ke baris berikut; angka negatif rapat: -2,1; kosong bila tiada",
    ),
)
_TAB = ("indentasi baris memakai tab", "ganti setiap tab dengan spasi")
_PUTUS = (
    "berkas ini terpotong: yang dibuka belum ditutup",
    "lengkapi isinya; bila ditulis program, tulis ulang berkasnya",
)
_LAIN = ("susunan YAML tidak terbaca di sini", "bandingkan dengan `kinerja templat`")


# Both scanners say some things in words of their own.
_SERAGAM = {
    "expected <block end>": _KEY,
    "chomping or indentation indicators": "comment or line break",
    "a comment or a line break": "comment or line break",
    "hexadecimal numbers": _ESCAPE,
    "hexdecimal number": _ESCAPE,
    "escape code": _ESCAPE,
    "'<document start>'": "<document start>",
}

# What was opened and never closed is found out far behind it.
_OPENED = (_CURLY, "unexpected end of stream", "could not find expected ':'")


def _opened(problem: str) -> bool:
    """Tell whether ``problem`` is about something that was opened earlier."""
    return any(part in problem for part in _OPENED)


def explain_problem(problem: str, sign: str) -> tuple[str, str]:
    """Return message and remedy for a ``problem`` at the character ``sign``."""
    if sign == "\t":
        return _TAB
    if not sign and "node content" in problem:
        return _PUTUS
    for part, message, hint in _MESSAGES:
        if part in problem:
            return message, hint
    return _LAIN


def torn(text: Text, error: yaml.YAMLError) -> Diagnostic:
    """Say where, and why, YAML could not go on, as KIN111."""
    if isinstance(error, yaml.reader.ReaderError):
        return unreadable(text, error)
    return _unscannable(text, error)


def _unscannable(text: Text, error: Any) -> Diagnostic:
    problem = _seragam(error)
    mark = error.problem_mark or error.context_mark
    if error.context_mark and _opened(problem):
        mark = error.context_mark  # where it was opened is where to look
    lines = text.content.split("\n")
    # libyaml ends a file that has no last line break on a line of its own.
    ada = mark.line < len(lines)
    line, column = (mark.line, mark.column) if ada else (len(lines) - 1, len(lines[-1]))
    # What was to begin on its own may have gone on from the line before.
    if found := foreign_indentation(text, range(max(0, line - 1), line + 1)):
        return found
    line, slip = _slip(problem, lines, line, column)
    place = Location(text.path, Place(line + 1, slip.column + 1))
    return Diagnostic("KIN111", slip.message, slip.hint, location=place)


def _seragam(error: Any) -> str:
    said = str(error.problem or "")
    for theirs, ours in _SERAGAM.items():
        said = said.replace(theirs, ours)
    daftar = said.startswith(_KEY) and "block collection" in str(error.context)
    return "expected '-' indicator" if daftar else said


def _slip(
    problem: str, lines: Sequence[str], line: int, column: int
) -> tuple[int, Slip]:
    """Find what was meant where the scanner stopped, else say why it did."""
    sign = lines[line][column : column + 1]
    if sign != "\t":
        if found := first_slip(lines, line):
            return found
        if found := _of_its_kind(problem, lines, line, column):
            return found
    if _ESCAPE in problem:
        column = lines[line].rfind("\\", 0, column + 1)
    return line, Slip(column, *explain_problem(problem, sign))


def _of_its_kind(
    problem: str, lines: Sequence[str], line: int, column: int
) -> tuple[int, Slip] | None:
    tanda = "sequence entries" in problem or "mapping keys" in problem
    if _CURLY in problem or tanda:
        slip = (slip_of_nothing if tanda else slip_between)(lines[line])
        return (line, slip) if slip else None
    before = lines[line][:column]
    if _VALUE in problem:
        satu = slip_of_pairs(lines[line]) or slip_of_colon(lines[line], column)
        if satu:
            return line, satu
    # A key that begins too far in goes on with the text above; that is seen at its `:`.
    dalam = _VALUE in problem and ":" not in before
    luar = (_KEY in problem or "'-' indicator" in problem) and not before.strip()
    return misplaced(lines, line) if dalam or luar else None
