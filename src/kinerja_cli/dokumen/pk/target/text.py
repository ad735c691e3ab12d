"""A target as a document prints it: its sign, its number or range, and its unit."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kinerja_cli.core.angka import split_unit
from kinerja_cli.core.teks import sepadan
from kinerja_cli.dokumen.pk.target.advice import not_a_number
from kinerja_cli.dokumen.pk.target.satuan import is_money, is_percent
from kinerja_cli.dokumen.pk.target.target import Tanda

# How documents say that nothing is promised.
TANPA_TARGET = frozenset(
    {"-", "n/a", "n.a", "n.a.", "na", "belum ditetapkan", "belum ada", "tidak ada"}
    | {"tidak ditetapkan", "tanpa target", "tidak ditargetkan", "belum tersedia"}
)
_TANDA: Mapping[str, Tanda] = {
    **dict.fromkeys((">=", "≥", "=>", "min", "min.", "minimal", "minimum"), "≥"),
    **dict.fromkeys(("paling sedikit", "sekurang-kurangnya", "paling rendah"), "≥"),
    **dict.fromkeys(("<=", "≤", "=<", "maks", "maks.", "maksimal", "maksimum"), "≤"),
    **dict.fromkeys(("max", "max.", "paling banyak", "paling tinggi"), "≤"),
    **dict.fromkeys((">", "lebih dari", "di atas"), ">"),
    **dict.fromkeys(("<", "kurang dari", "di bawah"), "<"),
    "tidak kurang dari": "≥",
    "tidak lebih dari": "≤",
}
_SEMUA_TANDA = "|".join(map(re.escape, sorted(_TANDA, key=len, reverse=True)))
_AWALAN = re.compile(rf"({_SEMUA_TANDA})(?![^\W\d_])\s*(.*)", re.IGNORECASE)
_SAMPAI = re.compile(
    r"\s*(?:[-\u2010-\u2015\u2212]|s\.?\s?/?d\.?(?!\w)|sampai(?: dengan)?|hingga)\s*",
    re.IGNORECASE,
)
_ANGKA = (
    r"(?:rp\.?\s?)?(?:[-\u2010-\u2015\u2212]\s?)?(?:rp\.?\s?)?"
    r"[0-9](?:[0-9.,]*[0-9])?(?:[,.]-+)?\s?%?"
)
# Words before a number end in a letter; behind it they may not: m2, per 1.000.
_DEPAN, _BELAKANG = r"[^\W\d](?:.*[^\W\d]|)\.?", r"[^\W\d](?:.*\w|)[.)]?"
_SATU = re.compile(
    rf"(?:({_DEPAN})\s*)??({_ANGKA})(?:\s*({_BELAKANG}))?", re.IGNORECASE
)
_RIBUAN = re.compile(r"(?<=\d)\.(?=\d{3}\b)")  # per 1.000 is per 1000
_TERPANJANG = 200  # letters of a cell that is looked at closely


class Tercetak(NamedTuple):
    """A target as printed: its sign, and the texts of its one number or two."""

    tanda: Tanda
    angka: tuple[str, ...]


def nothing_promised(teks: str) -> bool:
    """Tell whether a cell says that there is no target."""
    return sepadan(teks.strip().strip("()")) in TANPA_TARGET


def sign_of(teks: str) -> tuple[Tanda, str]:
    """Part the sign of a target, or the words for it, from what stands behind it."""
    rapi = " ".join(teks[:_TERPANJANG].split())
    found = _AWALAN.fullmatch(rapi)
    return (_TANDA[found[1].casefold()], found[2]) if found else ("", rapi)


def parse_target(teks: str, satuan: str) -> Tercetak:
    """Take a target apart; the words around its numbers have to be its ``satuan``.

    Raises:
        PydanticCustomError: KIN210 it is no number, or two things at once; KIN226 its
            unit is another one.
    """
    tanda, sisa = sign_of(teks)
    dua = () if tanda else [*_SAMPAI.finditer(sisa)][::-1]
    bacaan = ((sisa,), *((sisa[: s.start()].rstrip(), sisa[s.end() :]) for s in dua))
    terbaca = [t for b in bacaan if (t := _numbers(b, satuan))]
    # A minus is a dash, and a unit may be SD: what leaves the right unit is meant.
    for dipilih in (t for t in terbaca if not any(asing for _, asing in t)):
        return Tercetak(tanda, tuple(angka for angka, _ in dipilih))
    lain = (asing for _, asing in (terbaca or [()])[-1] if asing)
    raise not_a_number(teks, satuan=satuan, kata=next(lain, ""))


def _numbers(bagian: Iterable[str], satuan: str) -> Sequence[tuple[str, str]]:
    """Read each part as a number, and the words that are not its unit; none of one."""
    hasil = []
    for found in map(_SATU.fullmatch, bagian):
        if not found:
            return ()
        depan, angka, belakang = found.groups()
        kata, mata = " ".join(filter(None, (depan, belakang))), split_unit(angka)[1]
        cocok = _same_unit(kata, satuan) and _same_mark(mata, satuan)
        hasil.append((angka, "" if cocok else kata or mata))
    return hasil


def _same_unit(kata: str, satuan: str) -> bool:
    """Tell whether words are the unit, or its beginning: ``Skala`` of skala 1-10."""
    ditulis, seharusnya = (
        _RIBUAN.sub("", sepadan(k)).rstrip(".") for k in (kata, satuan)
    )
    return not kata or re.match(rf"{re.escape(ditulis)}\b", seharusnya) is not None


def _same_mark(mata: str, satuan: str) -> bool:
    if mata == "%":
        return is_percent(satuan) or not satuan
    return mata != "Rp" or is_money(satuan) or not satuan
