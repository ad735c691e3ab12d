"""Text as HTML: nothing in it is markup, and none turns what stands beside it."""

import re
from html import escape

from kinerja_cli.core.teks import visible

# Letters that are written from the right, from the first to the last of a run.
_KANAN = (
    "\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_DARI_KANAN = re.compile(f"[{_KANAN}](?:[^A-Za-z\u00c0-\u024f]*[{_KANAN}])?")
# No characters at all, as Unicode has it; a page may not hold them.
_BUKAN_HURUF = re.compile(
    "[\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(n - 2)}{chr(n - 1)}" for n in range(2 << 16, 18 << 16, 1 << 16))
    + "]"
)


# A word that no line may have room for, and a part of it.
_PANJANG = re.compile(f"[^\\s{_KANAN}]{{28,}}")
_POTONG = 20
# What a file is to say: `narasi: ikm: upaya`.
_KETIK = re.compile(r"`([^`\s](?:[^`]*[^`\s])?)`")


def lolos(isi: str) -> str:
    """Write a text between tags; a run of letters from the right stands by itself.

    A word that is too long may be broken.
    """
    return lolos_tampak(visible(isi))


def lolos_tampak(tampak: str) -> str:
    """Write a text between tags that shows what no reader sees already."""
    if len(tampak) < _POTONG or not _PANJANG.search(tampak):
        return _searah(tampak)
    semua, akhir = [], 0
    for kata in _PANJANG.finditer(tampak):
        potong = (kata[0][n : n + _POTONG] for n in range(0, len(kata[0]), _POTONG))
        semua += [
            _searah(tampak[akhir : kata.start()]),
            "<wbr>".join(map(_bersih, potong)),
        ]
        akhir = kata.end()
    return "".join((*semua, _searah(tampak[akhir:])))


def lolos_kalimat(isi: str) -> str:
    """Write a sentence between tags: what it quotes as to be typed has its own face."""
    return _KETIK.sub(r"<code>\1</code>", lolos(isi))


def atribut(isi: str) -> str:
    """Write a text where no tag can stand: in an attribute, or in a title."""
    return _bersih(visible(isi))


def _searah(tampak: str) -> str:
    aman = _bersih(tampak)
    return aman if aman.isascii() else _DARI_KANAN.sub(r"<bdi>\g<0></bdi>", aman)


def _bersih(tampak: str) -> str:
    aman = escape(tampak)
    if aman.isascii():
        return aman
    return _BUKAN_HURUF.sub(lambda m: ascii(m[0])[1:-1], aman)
