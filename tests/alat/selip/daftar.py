"""Slips in the marks of a list, as Word and its fonts set them.

The rows are as in ``susunan``.
"""

from alat.selip.susunan import AWAL, BUTIR, DAFTAR, DUA, LAGI, MITRA

_TANDA = ("--", "->", "1.", "a)", "(1)")

TANDA: dict[str, tuple[str, ...]] = {
    **{
        f"list mark {tanda}": (
            f"{MITRA}      {tanda} {BUTIR}\n      {tanda} {LAGI}\n",
            "7:7",
            "KIN111",
            DAFTAR,
            f"{MITRA}{DUA}      - {LAGI}\n",
        )
        for tanda in (*"–—•·▪*o\uf0b7−\u2011\u2012―⁃﹣－→►➢✓＊Øüvq", *_TANDA)
    },
    **{
        f"letter {tanda} before a text": (
            f"{MITRA}      {tanda} A\n      {tanda} B\n",
            *("7:7", "KIN203", DAFTAR),
            f"{MITRA}{DUA}",
        )
        for tanda in "Øüvq"
    },
    "a text for a list of keys": (
        f"{AWAL}  pks:\n    mitra: A\n",
        *("6:12", "KIN203", "awali tiap butir dengan `- `"),
        f"{MITRA}{DUA}",
    ),
    "list mark before a key": (
        f"{MITRA}      – nama: A\n        jenis: baru\n",
        *("7:7", "KIN111", DAFTAR),
        f"{MITRA}      - nama: A\n        jenis: baru\n",
    ),
    "list mark before a text": (
        f"{AWAL}  pks:\n    mitra:\n      • A\n      • B\n",
        *("7:7", "KIN203", DAFTAR),
        f"{MITRA}{DUA}",
    ),
    "dash without a blank": (
        f"{MITRA}      -nama: A\n       jenis: baru\n",
        *("7:7", "KIN111", DAFTAR),
        f"{MITRA}      - nama: A\n        jenis: baru\n",
    ),
}
