"""Text from files, made safe to show: visible, harmless and on one line."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

# Control characters, marks that turn the direction of writing, separators of
# lines, and halves of surrogate pairs: each can make a screen show what is not there.
_TAK_TAMPAK = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_TANDA_BACA = re.compile(r" ?([.,;:/&()-]) ?")
_JARAK = re.compile(r"[ \t\r\n]+")
_KATA = re.compile(r"[^\W_]+")
# A beginning says which name is meant; a word of several must be like its counterpart.
_AWALAN, _KATA_MIRIP = 3, 0.7
_PENDEK, _PENDEK_MIRIP, _SEMUA_MIRIP = 4, 0.66, 0.75
_TERBANYAK = 10  # names in one piece of advice
_TERPANJANG = 200  # letters of a name that are looked at


def visible(teks: str) -> str:
    r"""Show ``teks`` literally: ``\x1b`` for an escape, one space for a line break."""
    return _TAK_TAMPAK.sub(_escape, _JARAK.sub(" ", teks).strip(" "))


def _escape(match: re.Match[str]) -> str:
    return ascii(match.group())[1:-1]


def kutip(teks: str, batas: int = 60) -> str:
    """Quote ``teks`` inside a sentence, cut where a reader has seen enough."""
    tampak = visible(teks)
    return f"“{tampak if len(tampak) <= batas else tampak[: batas - 1] + '…'}”"


def rangkai(butir: Iterable[object]) -> str:
    """List things as a sentence does: ``1``, ``1 dan 2``, ``1, 2, dan 3``."""
    *awal, akhir = map(str, butir)
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

    kecil = {p.lower(): p for p in pilihan}
    tulisan = teks[:_TERPANJANG].lower()
    dekat = [p for p in kecil if len(teks) >= _AWALAN and p.startswith(tulisan)]
    if len(dekat) != 1:
        batas = mirip or (_PENDEK_MIRIP if len(teks) <= _PENDEK else _SEMUA_MIRIP)
        mungkin = get_close_matches(tulisan, kecil, cutoff=batas)
        dekat = [p for p in mungkin if _kata_sama(tulisan, p)]
    return kecil[dekat[0]] if dekat else None


def _kata_sama(teks: str, lain: str) -> bool:
    satu, dua = _KATA.findall(teks), _KATA.findall(lain)
    if len(satu) != len(dua) or len(satu) == 1:
        return True
    return all(_mirip(a, b) >= _KATA_MIRIP for a, b in zip(satu, dua, strict=True))


def _mirip(teks: str, lain: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only on the way to an error

    return SequenceMatcher(None, teks, lain).ratio()


def pilih(pilihan: Iterable[str], teks: str = "") -> str:
    """Advise to choose: at most ten, those first that are most like ``teks``."""
    semua = [*pilihan]
    urut = _urut(teks[:_TERPANJANG].lower(), semua)[:_TERBANYAK]
    lagi = len(semua) - len(urut)
    lainnya = f", dan {lagi} lainnya" if lagi else ""
    return f"pilih {', '.join(map(visible, urut))}{lainnya}"


def _urut(teks: str, pilihan: list[str]) -> list[str]:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only on the way to an error

    sama = SequenceMatcher(None, b=teks)

    def kasar(nama: str) -> float:
        sama.set_seq1(nama.lower())
        return sama.quick_ratio()

    # At a glance first: of thousands, few are worth a close look.
    mungkin = sorted(pilihan, key=kasar, reverse=True)[: _TERBANYAK * 2]
    return sorted(mungkin, key=lambda p: _mirip(teks, p.lower()), reverse=True)


def usulkan(teks: str, pilihan: Collection[str]) -> str:
    """Advise what ``teks`` was probably meant to be, else to choose."""
    dekat = nearest(teks, pilihan)
    return f"mungkin maksudnya `{visible(dekat)}`" if dekat else pilih(pilihan, teks)
