"""A target as a document prints it: its sign, its number or range, and its unit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.angka import split_unit
from kinerja_cli.core.teks import sepadan
from kinerja_cli.dokumen.pk.target.advice import not_a_number
from kinerja_cli.dokumen.pk.target.satuan import (
    KATA_PERSEN,
    is_money,
    is_percent,
    multiple,
    same_share,
)
from kinerja_cli.dokumen.pk.target.tanda import sign_of
from kinerja_cli.dokumen.pk.target.target import Tanda
from kinerja_cli.source.plain import belum_ada, tidak_ada

# How documents say that nothing is promised, beside what leaves any cell blank.
_TANPA_TARGET = frozenset(
    {"belum ditetapkan", "tidak ditetapkan", "tanpa target", "tidak ditargetkan"}
)
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


class Tercetak(NamedTuple):
    """A target as printed: its sign, and the texts of its one number or two."""

    tanda: Tanda
    angka: tuple[str, ...]


def nothing_promised(teks: str) -> bool:
    """Tell whether a cell says that there is no target."""
    rapi = sepadan(teks.strip().strip("()").rstrip("."))
    return rapi in _TANPA_TARGET or belum_ada(rapi) or tidak_ada(rapi)


def parse_target(teks: str, satuan: str) -> Tercetak:
    """Take a target apart; the words around its numbers have to be its ``satuan``.

    Raises:
        PydanticCustomError: KIN210 it is no number, or two things at once; KIN226 its
            unit is another one.
    """
    for sumber in (teks, _without(satuan, teks)):
        tanda, sisa = sign_of(sumber)
        for dipilih in _readings(sisa, satuan, boleh_dua=not tanda):
            if not any(asing for _, asing in dipilih):
                return Tercetak(tanda, tuple(angka for angka, _ in dipilih))
    _, sisa = sign_of(teks)
    terbaca = [*_readings(sisa, satuan, boleh_dua=True)]
    lain = (asing for _, asing in (terbaca or [()])[-1] if asing)
    raise not_a_number(teks, satuan=satuan, kata=next(lain, ""))


def parse_number(teks: str, satuan: str) -> str:
    """Take one number out of its unit.

    Raises:
        PydanticCustomError: KIN210 it is none, or more; KIN226 its unit is another one.
    """
    tanda, angka = parse_target(teks, satuan)
    if tanda or len(angka) > 1:
        raise not_a_number(teks)
    return angka[0]


def _readings(
    sisa: str, satuan: str, *, boleh_dua: bool
) -> Iterator[Sequence[tuple[str, str]]]:
    """Yield what a cell can be: one number, or the two ends of a range.

    A minus is a dash, and a unit may be SD: what leaves the right unit is meant.
    """
    dua = [*_SAMPAI.finditer(sisa)][::-1] if boleh_dua else []
    bacaan = ((sisa,), *((sisa[: s.start()].rstrip(), sisa[s.end() :]) for s in dua))
    yield from filter(None, (_numbers(b, satuan) for b in bacaan))


def _without(satuan: str, teks: str) -> str:
    """Take the unit off wherever it stands, be it of signs: °C, ‰, orang (ASN)."""
    if not satuan.strip():
        return teks
    pola = r"\s*".join(map(re.escape, satuan.split()))
    awal, akhir = (r"\b" if re.match(r"\w", c) else "" for c in (satuan[0], satuan[-1]))
    return re.sub(rf"{awal}{pola}{akhir}", " ", teks, flags=re.IGNORECASE)


def _numbers(bagian: Iterable[str], satuan: str) -> Sequence[tuple[str, str]]:
    """Read each part as a number, and the words that are not its unit; none of one."""
    hasil = []
    for found in map(_SATU.fullmatch, bagian):
        if not found:
            return ()
        depan, angka, belakang = found.groups()
        kata, mata = " ".join(filter(None, (depan, belakang))), split_unit(angka)[1]
        cocok = _same_unit(kata, satuan) and _same_mark(mata, kata, satuan)
        hasil.append((angka, "" if cocok else kata or mata))
    return hasil


def _same_unit(kata: str, satuan: str) -> bool:
    """Tell whether words are the unit, or its beginning: ``Skala`` of skala 1-10."""
    if not kata or (sepadan(kata) in KATA_PERSEN and is_percent(satuan)):
        return True
    ditulis, seharusnya = (
        _RIBUAN.sub("", sepadan(k)).rstrip(".") for k in (kata, satuan)
    )
    if is_money(satuan) and ditulis == multiple(satuan):
        return True
    if re.match(rf"{re.escape(ditulis)}\b", seharusnya):
        return True
    return same_share(kata, satuan)


def _same_mark(mata: str, kata: str, satuan: str) -> bool:
    """Tell whether a mark is of the unit; rupiah are not millions of them."""
    if not mata or not satuan:
        return True
    if mata == "%":
        return is_percent(satuan)
    return is_money(satuan) and multiple(satuan) in {"", multiple(kata)}
