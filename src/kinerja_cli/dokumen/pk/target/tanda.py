"""The sign before a target, or behind it, in whichever words a document says it."""

import re
from collections.abc import Mapping

from kinerja_cli.dokumen.pk.target.target import Tanda

_DI_DEPAN: Mapping[Tanda, tuple[str, ...]] = {
    "≥": (
        *(">=", "≥", "=>", "⩾", "≧", "min", "min.", "minimal", "minimum", "setidaknya"),
        *("paling sedikit", "sekurang-kurangnya", "setidak-tidaknya", "sedikitnya"),
        *(
            "paling rendah",
            "paling cepat",
            "tidak kurang dari",
            "lebih dari sama dengan",
        ),
        *("lebih dari atau sama dengan", "lebih besar atau sama dengan"),
    ),
    "≤": (
        *("<=", "≤", "=<", "⩽", "≦", "maks", "maks.", "maksimal", "maksimum", "max"),
        *("max.", "paling banyak", "paling tinggi", "paling lama", "paling lambat"),
        *("tidak lebih dari", "tidak melebihi", "sebanyak-banyaknya"),
        *("setinggi-tingginya", "kurang dari sama dengan"),
        *("kurang dari atau sama dengan", "lebih kecil atau sama dengan"),
    ),
    ">": (
        *(">", "＞", "lebih dari", "lebih besar dari", "lebih tinggi dari", "di atas"),
        "diatas",
    ),
    "<": (
        *("<", "＜", "kurang dari", "lebih kecil dari", "lebih rendah dari"),
        *("di bawah", "dibawah"),
    ),
}
_DI_BELAKANG: Mapping[str, Tanda] = {
    **dict.fromkeys(("ke atas", "keatas", "atau lebih"), "≥"),
    **dict.fromkeys(("ke bawah", "kebawah", "atau kurang"), "≤"),
}
_TANDA = {kata: tanda for tanda, semua in _DI_DEPAN.items() for kata in semua}


def _any(kata: Mapping[str, Tanda]) -> str:
    return "|".join(map(re.escape, sorted(kata, key=len, reverse=True)))


_AWALAN = re.compile(rf"({_any(_TANDA)})(?![^\W\d_])\s*(.*)", re.IGNORECASE)
_AKHIRAN = re.compile(rf"(.*\S)\s+({_any(_DI_BELAKANG)})", re.IGNORECASE)
_SENGGANG = re.compile(r"([<>])\s+(?==)")  # "> =" is ">="
_TERPANJANG = 200  # letters of a cell that is looked at closely


def sign_of(teks: str) -> tuple[Tanda, str]:
    """Part the sign of a target, or the words for it, from what it is about."""
    rapi = _SENGGANG.sub(r"\1", " ".join(teks[:_TERPANJANG].split()))
    if found := _AWALAN.fullmatch(rapi):
        return _TANDA[found[1].casefold()], found[2]
    if found := _AKHIRAN.fullmatch(rapi):
        return _DI_BELAKANG[found[2].casefold()], found[1]
    return "", rapi
