"""Numbers in words, as offices write them behind the digits: dua belas."""

import re
from decimal import Decimal

_ANGKA = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan")
_NILAI = {kata: n for n, kata in enumerate((*_ANGKA, "sembilan"))} | {"se": 1}
_D = "|".join(k for k in _NILAI if k != "se")
# Below a thousand: hundreds, then teens, or tens and ones.
_GRUP = re.compile(rf"(?:(se|{_D})ratus)?(?:(se|{_D})belas|(?:(se|{_D})puluh)?({_D})?)")
_G = re.sub(r"\((?!\?)", "(?:", _GRUP.pattern)
_KELIPATAN = ("triliun", "mil[iy]ar", "juta", "ribu")
_UTUH = re.compile("".join(f"(?:(se|{_G}){k})?" for k in _KELIPATAN) + f"({_G})")
_TERPANJANG = 40  # words of one number


def baca_terbilang(teks: str) -> tuple[Decimal, str] | None:
    """Read the number that ``teks`` begins with, and return it with what follows.

    ``dua belas laporan`` is 12 and ``laporan``; None where no number is said.
    """
    kata = re.split(r"[\s-]+", teks.strip().casefold())[:_TERPANJANG]
    for n in range(len(kata), 0, -1):
        if (nilai := _number("".join(kata[:n]))) is not None:
            return nilai, " ".join(kata[n:])
    return None


def _number(kata: str) -> Decimal | None:
    depan, koma, belakang = kata.partition("koma")
    utuh, pecahan = _whole(depan), _digits(belakang) if koma else "0"
    if utuh is None or pecahan is None:
        return None
    return Decimal(f"{utuh}.{pecahan}" if koma else utuh)


def _digits(kata: str) -> str | None:
    """Return what stands behind a comma: ``nol lima`` is 05, ``tiga puluh`` 30."""
    if re.fullmatch(f"(?:{_D})+", kata):
        return "".join(str(_NILAI[d]) for d in re.findall(_D, kata))
    utuh = _whole(kata)
    return None if utuh is None else str(utuh)


def _whole(kata: str) -> int | None:
    found = _UTUH.fullmatch(kata) if kata else None
    if not found:
        return None
    *atas, akhir = found.groups()
    if "" in atas:  # thousands of nothing
        return None
    jumlah = 0
    for grup in atas:
        jumlah = (jumlah + _group(grup or "")) * 1000
    return jumlah + _group(akhir)


def _group(kata: str) -> int:
    if kata == "se":
        return 1
    found = _GRUP.fullmatch(kata)
    ratus, belas, puluh, satu = (
        (_NILAI.get(g or "", 0) for g in found.groups()) if found else (0,) * 4
    )
    return ratus * 100 + (10 + belas if belas else puluh * 10 + satu)
