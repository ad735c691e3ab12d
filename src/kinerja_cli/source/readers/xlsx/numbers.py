"""The number that somebody typed, out of the one that a cell stores."""

import re
from decimal import ROUND_HALF_UP, Context, Decimal

from kinerja_cli.core.angka import ringkas
from kinerja_cli.core.exact import EXACT

# A double holds any decimal of so many digits, and tells it from all others.
DIGIT_TERSIMPAN = 15
_TAMPAK = Context(prec=DIGIT_TERSIMPAN, rounding=ROUND_HALF_UP)
_BENTUK = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,9})?")
_TERPANJANG = 400  # characters; nobody spells a double longer
_TERBESAR, _TERKECIL = 307, -324  # exponents: of what Excel holds, and of doubles


def stored_decimal(teks: str) -> tuple[Decimal, bool]:
    """Return the number of a cell as it was typed, and whether it was computed.

    A cell stores a double; files spell it with up to 17 digits. The shortest decimal
    that gives the same double is what was typed, up to 15 digits. What has more was
    computed: it is rounded to 15, as Excel shows it.

    Raises:
        ValueError: ``teks`` is no number, or none that a cell can hold.
    """
    nilai = _finite(teks)
    if _digits(nilai) > DIGIT_TERSIMPAN:
        nilai = _shortest(nilai)
    if dihitung := _digits(nilai) > DIGIT_TERSIMPAN:
        nilai = _TAMPAK.plus(nilai)
    return ringkas(nilai), dihitung


def _finite(teks: str) -> Decimal:
    if len(teks) > _TERPANJANG or not _BENTUK.fullmatch(teks):
        raise ValueError(teks)
    nilai = Decimal(teks)
    if not nilai or nilai.adjusted() < _TERKECIL:
        return Decimal(0)
    if nilai.adjusted() > _TERBESAR:
        raise ValueError(teks)
    return nilai


def _digits(nilai: Decimal) -> int:
    return len(nilai.normalize(EXACT).as_tuple().digits)


def _shortest(nilai: Decimal) -> Decimal:
    # The one place where a number passes through binary: as a double is what the cell
    # stores, and Python spells a double by the shortest decimal that gives it again.
    # The quotient of two whole numbers is the double nearest to it.
    atas, bawah = nilai.as_integer_ratio()
    return Decimal(repr(atas / bawah))
