"""What YAML's scanner says in English, said to the user in Indonesian."""

from typing import Any

from kinerja_cli.diagnostic import Diagnostic, Location
from kinerja_cli.source.indentation import foreign_indentation
from kinerja_cli.source.text import Text
from kinerja_cli.teks import kutip

# A part of the scanner's message -> what is wrong, and what to write instead.
_MESSAGES = (
    (
        "mapping values are not allowed",
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
        "escape character",
        "garis miring terbalik di dalam kutip ganda tidak dikenal",
        "pakai kutip tunggal: '...'",
    ),
    (
        "decimal number",
        "garis miring terbalik di dalam kutip ganda tidak dikenal",
        "pakai kutip tunggal: '...'",
    ),
    (
        "expected '-' indicator",
        "baris ini bukan butir daftar di atasnya",
        "awali butir daftar dengan `- `, atau samakan indentasinya",
    ),
    (
        "expected key",
        "baris ini tidak cocok dengan susunan di atasnya",
        "samakan indentasi baris; periksa pasangan tanda kutip di atasnya",
    ),
    (
        "comment or line break",
        "sesudah `|` atau `>` teks dimulai di baris baru",
        "pindahkan teksnya ke baris berikut",
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
        "pindahkan `- ` ke baris berikut; kosongkan saja bila belum ada",
    ),
)
_TAB = ("indentasi baris memakai tab", "ganti setiap tab dengan spasi")
_PUTUS = (
    "berkas ini terpotong: yang dibuka belum ditutup",
    "lengkapi isinya; bila ditulis program, tulis ulang berkasnya",
)
_LAIN = ("susunan YAML tidak terbaca di sini", "bandingkan dengan `kinerja templat`")


# The scanner written in Python says three things in words of its own.
_PYTHON = {
    "expected <block end>": "expected key",
    "chomping or indentation indicators": "comment or line break",
    "a comment or a line break": "comment or line break",
    "hexadecimal numbers": "decimal number",
    "'<document start>'": "<document start>",
}

# What was opened and never closed is found out far behind it.
_OPENED = ("expected ',' or", "unexpected end of stream", "could not find expected ':'")


def opened(problem: str) -> bool:
    """Tell whether ``problem`` is about something that was opened earlier."""
    return any(part in problem for part in _OPENED)


def explain(problem: str, sign: str) -> tuple[str, str]:
    """Return message and remedy for a ``problem`` at the character ``sign``."""
    if sign == "\t":
        return _TAB
    if not sign and "node content" in problem:
        return _PUTUS
    said = problem
    for theirs, ours in _PYTHON.items():
        said = said.replace(theirs, ours)
    for part, message, hint in _MESSAGES:
        if part in said:
            return message, hint
    return _LAIN


def unscannable(text: Text, error: Any) -> Diagnostic:
    """Say where and why the scanner gave up, as KIN111."""
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    if error.context_mark and opened(problem):
        mark = error.context_mark  # where it was opened is where to look
    lines = text.content.split("\n")
    # libyaml ends a file that has no last line break on a line of its own.
    ada = mark.line < len(lines)
    line, column = (mark.line, mark.column) if ada else (len(lines) - 1, len(lines[-1]))
    # What was to begin on its own may have gone on from the line before.
    if found := foreign_indentation(text, range(max(0, line - 1), line + 1)):
        return found
    sign = lines[line][column : column + 1]
    message, hint = explain(problem, sign)
    place = Location(text.path, line + 1, column + 1)
    return Diagnostic("KIN111", message, hint, location=place)


def unreadable(text: Text, error: Any, *, in_bytes: bool) -> Diagnostic:
    """Say which character YAML does not admit, as KIN111.

    libyaml counts bytes (``in_bytes``), the scanner written in Python characters.
    """
    whole = text.content.encode()[: error.position].decode(errors="ignore")
    before = whole if in_bytes else text.content[: error.position]
    sign = text.content[len(before) : len(before) + 1]
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
    message = f"tanda {kutip(sign)} tidak boleh ada dalam YAML"
    place = Location(text.path, line, column)
    return Diagnostic("KIN111", message, "hapus tanda itu", location=place)
