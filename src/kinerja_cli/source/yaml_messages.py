"""What YAML's scanner says in English, said to the user in Indonesian."""

# A part of the scanner's message -> what is wrong, and what to write instead.
_MESSAGES = (
    (
        "mapping values are not allowed",
        "tanda `:` tidak dapat berdiri di sini",
        "samakan indentasi dengan baris di atasnya; kutip teks yang memuat titik dua",
    ),
    (
        "cannot start any token",
        "nilai tidak boleh dimulai dengan tanda ini",
        "kutip teks yang dimulai dengan % @ ` atau tanda lain",
    ),
    (
        "expected ',' or ']'",
        "daftar `[` tidak ditutup dengan benar",
        "pisahkan isinya dengan koma, lalu tutup dengan `]`",
    ),
    (
        "expected ',' or '}'",
        "rincian `{` tidak ditutup dengan benar",
        "pisahkan isinya dengan koma, lalu tutup dengan `}`",
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
        "samakan indentasi baris; kutip seluruh teks yang memuat tanda kutip",
    ),
    (
        "comment or line break",
        "sesudah `|` atau `>` teks dimulai di baris baru",
        "pindahkan teksnya ke baris berikut",
    ),
    (
        "could not find expected ':'",
        "kunci ini tidak diikuti `:`",
        "tulis `kunci: nilai`",
    ),
    (
        "document start>",
        "ada teks sesudah akhir dokumen",
        "hapus penutup yang berlebih, misalnya `}` atau `]` kedua",
    ),
    (
        "sequence entries are not allowed",
        "butir daftar `-` harus di baris sendiri",
        "pindahkan `- ` ke baris berikut",
    ),
)
_TAB = ("indentasi baris memakai tab", "ganti setiap tab dengan spasi")
_LAIN = ("susunan YAML tidak terbaca di sini", "bandingkan dengan `kinerja templat`")


# The scanner written in Python says three things in words of its own.
_PYTHON = {
    "expected <block end>": "expected key",
    "chomping or indentation indicators": "comment or line break",
    "hexadecimal numbers": "decimal number",
    "'<document start>'": "<document start>",
}

# What was opened and never closed is found out far behind it.
_OPENED = ("expected ',' or", "unexpected end of stream")


def opened(problem: str) -> bool:
    """Tell whether ``problem`` is about something that was opened earlier."""
    return any(part in problem for part in _OPENED)


def explain(problem: str, sign: str) -> tuple[str, str]:
    """Return message and remedy for a ``problem`` at the character ``sign``."""
    if sign == "\t":
        return _TAB
    said = problem
    for theirs, ours in _PYTHON.items():
        said = said.replace(theirs, ours)
    for part, message, hint in _MESSAGES:
        if part in said:
            return message, hint
    return _LAIN
