"""A number as it is pasted out of a table, with what stands beside it there."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.core.angka import readings, split_unit
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.core.terbilang import baca_terbilang
from kinerja_cli.source.ambiguous import polos
from kinerja_cli.source.rejection import reject

_BERKURUNG = re.compile(r"(.*[0-9%-])\s*\(([^()]*)\)(.*)", re.DOTALL)
_TERPANJANG = 300  # letters of a cell that is looked at closely
_UANG_PERSEN = ("", "rupiah", "persen")


class Tertempel(NamedTuple):
    """A number without what stood beside it.

    Attributes:
        terbilang: What the words in brackets behind it say, if any do.
    """

    angka: str
    terbilang: Decimal | None = None

    def agreeing(self, teks: str, found: Sequence[Decimal]) -> tuple[Decimal, ...]:
        """Return those of the readings ``found`` that its words say.

        Raises:
            PydanticCustomError: KIN245, none of them does; ``teks`` is the whole cell.
        """
        if self.terbilang is None:
            return tuple(found)
        cocok = tuple(n for n in found if n == self.terbilang)
        if found and not cocok:
            arti = " atau ".join(map(polos, found))
            message = (
                f"{kutip(teks)}: angkanya {arti}, padahal hurufnya "
                f"{polos(self.terbilang)}"
            )
            hint = "betulkan yang keliru, atau tulis angkanya saja"
            raise reject("KIN245", message, hint)
        return cocok


def bare(teks: str, konteks: dict[str, Any]) -> Tertempel:
    """Take off what stands beside a number: its words, its unit, its predikat.

    Args:
        teks: The cell.
        konteks: May hold ``satuan``, the unit, and ``sel``, which takes it off.

    Raises:
        PydanticCustomError: What ``sel`` says of it.
    """
    angka, kata = split_words(teks, str(konteks.get("satuan") or ""))
    terbaca = baca_terbilang(kata)
    digit, tanda = split_unit(angka)
    if "sel" in konteks and (tanda or not readings(digit)):
        angka = konteks["sel"](angka)
    return Tertempel(angka, terbaca[0] if terbaca else None)


def split_words(teks: str, satuan: str) -> tuple[str, str]:
    """Part a cell from the words in brackets that say its number: ``dua belas``.

    Behind those words there may be the unit, too.
    """
    found = _BERKURUNG.fullmatch(teks[:_TERPANJANG])
    terbaca = baca_terbilang(found[2]) if found else None
    if not (found and terbaca):
        return teks, ""
    if sepadan(terbaca[1]) not in (*_UANG_PERSEN, sepadan(satuan)):
        return teks, ""
    return f"{found[1]}{found[3]}", found[2]


def with_words(angka: str, kata: str) -> str:
    """Put the words of a number back behind it: there its field looks for them."""
    return f"{angka} ({kata})" if kata else angka
