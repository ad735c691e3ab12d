"""Text from files, made safe to show: visible, harmless and on one line."""

import re
from collections.abc import Iterable
from functools import lru_cache

# Control characters, marks that turn the direction of writing, separators of
# lines, and halves of surrogate pairs: each can make a screen show what is not there.
_TAK_TAMPAK = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_TANDA_BACA = re.compile(r" ?([.,;:/&()-]) ?")
_JARAK = re.compile(r"[ \t\r\n]+")
BATAS_SEBUT = 10  # names in one sentence


def visible(teks: str) -> str:
    r"""Show ``teks`` literally: ``\x1b`` for an escape, one space for a line break."""
    return _TAK_TAMPAK.sub(_escape, _JARAK.sub(" ", teks).strip(" "))


def _escape(match: re.Match[str]) -> str:
    return ascii(match.group())[1:-1]


def kutip(teks: str, batas: int = 60) -> str:
    """Quote ``teks`` inside a sentence, cut where a reader has seen enough."""
    tampak = visible(teks)
    return f"“{tampak if len(tampak) <= batas else tampak[: batas - 1] + '…'}”"


def rangkai(butir: Iterable[object], batas: int | None = None) -> str:
    """List things as a sentence does: ``1``, ``1 dan 2``, ``1, 2, dan 3``.

    Of more than ``batas`` things, it says how many are left.
    """
    semua = [*map(str, butir)]
    if batas and len(semua) > batas:
        semua[batas:] = [f"{len(semua) - batas} lainnya"]
    *awal, akhir = semua
    if not awal:
        return akhir
    koma = "," if len(awal) > 1 else ""
    return f"{', '.join(awal)}{koma} dan {akhir}"


@lru_cache(maxsize=1 << 16)  # the same names stand in the file of every month
def sepadan(nama: str) -> str:
    """Return what two spellings of one name have in common: not case, nor spacing.

    A comma with a blank behind it, and one without, are two spellings, too.
    """
    return _TANDA_BACA.sub(r"\1", " ".join(nama.casefold().split()))


def nearest(teks: str, pilihan: Iterable[str], mirip: float = 0.6) -> str | None:
    """Return the name in ``pilihan`` that ``teks`` was probably meant to be.

    ``mirip`` says how much of the two must be alike, from 0 to 1.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only on the way to an error

    kecil = {p.lower(): p for p in pilihan}
    dekat = get_close_matches(teks.lower(), kecil, n=1, cutoff=mirip)
    return kecil[dekat[0]] if dekat else None
