"""Text from files: made safe to show, and two spellings told to be one name."""

import os
import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache

# What no reader sees, as Unicode has it (Default_Ignorable_Code_Point): soft hyphens,
# marks that turn the direction of writing, selectors of a glyph, what has no width.
_TAK_TERLIHAT = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff"
)
# Control characters, separators of lines, and halves of surrogate pairs: each can make
# a screen show what is not there.
_KENDALI = "\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
SPASI_LAIN = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"  # blanks, but not the space

_DIABAIKAN = f"[{_TAK_TERLIHAT}]+"
_TAK_TAMPAK = re.compile(f"[{_KENDALI}{_TAK_TERLIHAT}]")
_JARAK = re.compile(f"[ \t\r\n{SPASI_LAIN}]+")
_TEPI = f"^[{SPASI_LAIN}]+|[{SPASI_LAIN}]+$"

# What two spellings of a name write differently, and the one that stands for all.
_SETRIP = "\u02d7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212"
_PETIK = (
    '"`\xb4\u02b9\u02ba\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f'
    "\u2032\u2033\u2034\u2035\u2036\u2037"
)
_SERUPA = str.maketrans(dict.fromkeys(_SETRIP, "-") | dict.fromkeys(_PETIK, "'"))
_TANDA_BACA = re.compile(r" ?([.,;:/&()-]) ?")
_BERGANDA = re.compile(r"([-'])\1+")
_KATA = re.compile(r"[^\W_]+")
# A beginning says which name is meant; a word of several must be like its counterpart.
_AWALAN, _KATA_MIRIP = 3, 0.7
_PENDEK, _PENDEK_MIRIP, _SEMUA_MIRIP = 4, 0.66, 0.75
BATAS_SEBUT = 10  # names in one sentence
_TERPANJANG = 200  # letters of a name that are looked at


def visible(teks: str) -> str:
    r"""Show ``teks`` literally, in messages and reports alike.

    What no reader sees is shown as an escape: ``\x1b``, ``\xad``, ``\u200b``. Blanks of
    every kind, one or several, are one space, and none around.
    """
    if teks.isascii() and teks.isprintable() and "  " not in teks:
        return teks.strip(" ")
    return _TAK_TAMPAK.sub(_escape, _JARAK.sub(" ", teks).strip(" "))


def slashed(path: object) -> str:
    """Write a path as every system reads it, and Linux prints it: `/` between folders.

    The same input gives the same bytes on Windows, too, however the path was typed.
    """
    return str(path).replace(os.sep, "/")


def _escape(match: re.Match[str]) -> str:
    return ascii(match.group())[1:-1]


def kutip(teks: str, batas: int = 60) -> str:
    r"""Quote ``teks`` inside a sentence, cut where a reader has seen enough.

    What is quoted may be wrong by a blank at its edge that is no space: ``\xa0``.
    """
    tampak = visible(re.sub(_TEPI, _escape, teks))
    return f"“{tampak if len(tampak) <= batas else tampak[: batas - 1] + '…'}”"


def tersembunyi(teks: str) -> str:
    r"""Name the characters in ``teks`` that no reader sees: ``\u200b, \xad``."""
    semua = (*re.findall(_DIABAIKAN, teks), *re.findall(_TEPI, teks))
    return ", ".join(dict.fromkeys(ascii(c)[1:-1] for c in "".join(semua)))


def hampa(isi: object) -> bool:
    """Tell whether ``isi`` is nothing, or a text of which a reader sees nothing."""
    if not isinstance(isi, str):
        return isi is None
    return not (isi if isi.isascii() else re.sub(_DIABAIKAN, "", isi)).strip()


def rangkai(
    butir: Iterable[object], batas: int | None = None, kata: str = "dan"
) -> str:
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
    return f"{', '.join(awal)}{koma} {kata} {akhir}"


@lru_cache(maxsize=1 << 16)  # the same names stand in the file of every month
def sepadan(nama: str) -> str:
    """Return what two spellings of one name have in common: the identity of names.

    They may differ in case, in blanks and their kind, in blanks around punctuation, in
    dashes and quotation marks as Word sets them, in how an accented letter is composed,
    and in what no reader sees.
    """
    lipat = _lipat(nama)
    if lipat.isascii():
        return lipat
    lipat = unicodedata.normalize("NFKC", re.sub(_DIABAIKAN, "", lipat))
    return lipat if lipat == nama else sepadan(lipat)  # until nothing changes


def _lipat(nama: str) -> str:
    nama = " ".join(nama.translate(_SERUPA).casefold().split())
    return _BERGANDA.sub(r"\1", _TANDA_BACA.sub(r"\1", nama))


def nearest(
    teks: str, pilihan: Iterable[str], mirip: float | None = None
) -> str | None:
    """Return the name in ``pilihan`` that ``teks`` was probably meant to be.

    It begins with ``teks``, as no other does; or it is like it, word by word:
    ``skala_capaian`` is not what ``batas_capaian`` was meant to be.

    Args:
        teks: What was written.
        pilihan: What there is.
        mirip: How much of the two must be alike, from 0 to 1; else three quarters, of
            a short word two thirds.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only on the way to an error

    menurut = {sepadan(p): p for p in pilihan}
    tulisan = sepadan(teks[:_TERPANJANG])
    panjang = len(tulisan)
    dekat = [p for p in menurut if panjang >= _AWALAN and p.startswith(tulisan)]
    if len(dekat) != 1:
        batas = mirip or (_PENDEK_MIRIP if panjang <= _PENDEK else _SEMUA_MIRIP)
        mungkin = get_close_matches(tulisan, menurut, cutoff=batas)
        dekat = [p for p in mungkin if _kata_sama(tulisan, p)]
    return menurut[dekat[0]] if dekat else None


def _kata_sama(teks: str, lain: str) -> bool:
    satu, dua = _KATA.findall(teks), _KATA.findall(lain)
    if len(satu) != len(dua) or len(satu) == 1:
        return True
    return all(_mirip(a, b) >= _KATA_MIRIP for a, b in zip(satu, dua, strict=True))


def _mirip(teks: str, lain: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only on the way to an error

    return SequenceMatcher(None, teks, lain).ratio()


def pilih(pilihan: Iterable[str], teks: str = "", batas: int = BATAS_SEBUT) -> str:
    """Advise to choose: all, in their order; of more than ``batas`` the most alike."""
    semua = [*pilihan]
    urut = semua
    if len(semua) > batas:
        urut = _urut(sepadan(teks[:_TERPANJANG]), semua, batas)[:batas]
    lagi = len(semua) - len(urut)
    lainnya = f", dan {lagi} lainnya" if lagi else ""
    return f"pilih {', '.join(map(visible, urut))}{lainnya}"


def _urut(teks: str, pilihan: list[str], batas: int) -> list[str]:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only on the way to an error

    sama = SequenceMatcher(None, b=teks)

    def kasar(nama: str) -> float:
        sama.set_seq1(sepadan(nama))
        return sama.quick_ratio()

    # At a glance first: of thousands, few are worth a close look.
    mungkin = sorted(pilihan, key=kasar, reverse=True)[: batas * 2]
    return sorted(mungkin, key=lambda p: _mirip(teks, sepadan(p)), reverse=True)


def usulkan(teks: str, pilihan: Collection[str], batas: int = BATAS_SEBUT) -> str:
    """Advise what ``teks`` was probably meant to be, else to choose."""
    if dekat := nearest(teks, pilihan):
        return f"mungkin maksudnya `{visible(dekat)}`"
    return pilih(pilihan, teks, batas)
