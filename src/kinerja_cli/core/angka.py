"""Numbers as an Indonesian office writes, rounds and prints them."""

import re
from collections.abc import Callable
from decimal import Decimal

from kinerja_cli.core.exact import EXACT, Exact

# Digits that a field reads before and behind the mark. Excel shows up to 20 behind it.
DIGIT_BULAT, DIGIT_PECAHAN = 15, 20
DIGIT_TAMPAK = 12  # behind the mark of an unrounded value, as it is shown
DESIMAL_TERTULIS = 6  # of a number that is printed as it is; with more it was computed
SETENGAH = 5  # the digit that rounds up
PEMBULATAN = "setengah ke atas"

_RUPIAH = re.compile(r"rp\.? ?(.*)", re.IGNORECASE)
_TANPA_SEN = re.compile(r"([0-9]{1,3}([.,][0-9]{3})*|[0-9]+) ?[,.]-+")
_MINUS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))
_TANPA_LEBAR = "\u200b\u200c\u200d\u2060\ufeff"

# How a text may be read: the shape, and how that shape becomes plain digits.
_BACAAN: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (re.compile(r"[0-9]+([.,][0-9]+)?"), lambda s: s.replace(",", ".")),
    (
        re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?"),
        lambda s: s.replace(".", "").replace(",", "."),
    ),
    (
        re.compile(r"[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?"),
        lambda s: s.replace(",", ""),
    ),
)

# Nearly every number as it is printed: it has one reading, whatever reads it.
_SATU_ARTI = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3}){2,}|-?[0-9]{1,3}(,[0-9]{1,2})?")


def readings(teks: str) -> tuple[Decimal, ...]:
    """Return every value that ``teks`` can stand for, the decimal one first.

    ``81,33`` has one reading, ``78.000`` has two (78 and 78000), ``1e9`` none.
    The unit is taken off beforehand by :func:`split_unit`.
    """
    angka = teks.removeprefix("-")
    tanda = "-" if angka != teks else ""
    found = (ubah(angka) for bentuk, ubah in _BACAAN if bentuk.fullmatch(angka))
    return tuple(dict.fromkeys(Decimal(tanda + plain) for plain in found))


def split_unit(teks: str) -> tuple[str, str]:
    """Part a number from the mark that offices write around it.

    Returns:
        The bare number and its mark: ``Rp`` for ``Rp 437,531,700,-``, ``%`` for
        ``98 %``, nothing for a number alone.
    """
    angka = " ".join(tanpa_tepi(teks).translate(_MINUS).split())
    if angka.endswith("%"):
        return _signed(angka[:-1].rstrip()), "%"
    rupiah = _RUPIAH.fullmatch(angka)
    angka = rupiah[1] if rupiah else angka
    if bulat := _TANPA_SEN.fullmatch(angka):
        # `,-` stands where the decimals would: what is before it parts thousands.
        return bulat[1].replace(".", "").replace(",", ""), "Rp"
    return _signed(angka), "Rp" if rupiah else ""


def tanpa_tepi(teks: str) -> str:
    """Take off what has no width around a number, and changes nothing of how it looks.

    A soft hyphen may be a minus, and a mark of direction turns digits around.
    """
    return teks.strip(_TANPA_LEBAR)


def _signed(angka: str) -> str:
    return f"-{angka[2:]}" if angka.startswith("- ") else angka


def decimals(nilai: Decimal) -> int:
    """Count the digits that were written behind the mark."""
    return max(0, -int(nilai.as_tuple().exponent))


def desimal_tertulis(nilai: Decimal | None) -> int:
    """Count the digits behind the mark of a number that is stated as it is printed.

    One with more than ``DESIMAL_TERTULIS`` was computed, and asks for none: a mean
    pasted out of a spreadsheet has thirteen to seventeen.
    """
    banyak = 0 if nilai is None else decimals(nilai)
    return banyak if banyak <= DESIMAL_TERTULIS else 0


def sejajar(nilai: Decimal, desimal: int) -> Decimal:
    """Write ``nilai`` with ``desimal`` decimals, and never with fewer than its own."""
    return bulatkan(nilai, max(desimal, decimals(nilai)))


def poin(nilai: Decimal) -> Decimal:
    """Write points with two decimals, or with as many as they have."""
    return sejajar(ringkas(nilai), 2)


def too_long(nilai: Decimal) -> bool:
    """Tell whether ``nilai`` has more digits than any real document holds."""
    return nilai.adjusted() >= DIGIT_BULAT or decimals(nilai) > DIGIT_PECAHAN


def bulatkan(nilai: Exact, desimal: int = 2) -> Decimal:
    """Round half away from zero, once, as the office does by hand: 81,325 to 81,33."""
    pembilang, penyebut = nilai.as_integer_ratio()
    banyak = (2 * abs(pembilang) * 10**desimal + penyebut) // (2 * penyebut)
    return satuan(banyak if pembilang >= 0 else -banyak, desimal)


def satuan(banyak: int, desimal: int) -> Decimal:
    """Return so many units of the last of ``desimal`` decimals: 8133 as 81,33."""
    return Decimal(banyak).scaleb(-desimal, EXACT)


def format_angka(nilai: Decimal) -> str:
    """Print with a decimal comma and dots between thousands: ``5.581,50``."""
    return f"{nilai:,f}".translate(str.maketrans(",.", ".,"))


def format_ketik(nilai: Decimal) -> str:
    """Print a number so that it reads as no other one when it is typed as it stands.

    Three digits behind a mark may be thousands; four cannot, and none need a mark.
    """
    teks = format_angka(nilai)
    if _SATU_ARTI.fullmatch(teks) or len(readings(teks)) == 1:
        return teks
    pecahan = decimals(nilai)
    return format_angka(sejajar(nilai, pecahan + 1)) if pecahan else f"{nilai:f}"


def format_penuh(nilai: Exact, desimal: int = DIGIT_TAMPAK) -> str:
    """Print an unrounded value as far as it goes; ``≈`` where it goes on."""
    dekat = mendekati(nilai, desimal)
    return ("" if dekat == nilai else "≈ ") + format_angka(dekat)


def mendekati(nilai: Exact, desimal: int) -> Decimal:
    """Return an unrounded value to ``desimal`` decimals, without zeros at the end.

    It goes further where it would end in a 5 that rounds up and that the value itself
    does not reach: whoever rounds what is printed, as far as anybody does, gets what
    the value gives.
    """
    dekat = ringkas(bulatkan(nilai, desimal))
    while _beyond(dekat, nilai) and _rounds_up(dekat):
        desimal += 1
        dekat = ringkas(bulatkan(nilai, desimal))
    return dekat


def _beyond(dekat: Decimal, nilai: Exact) -> bool:
    return dekat > nilai > 0 or dekat < nilai < 0


def _rounds_up(nilai: Decimal) -> bool:
    digit = nilai.as_tuple().digits[-1]
    return digit == SETENGAH and decimals(nilai) <= DIGIT_TAMPAK + 1


def format_rupiah(nilai: Exact) -> str:
    """Print an amount as offices do: ``Rp 5.581.884.078``, sen only where there are."""
    return f"Rp {format_angka(rupiah(nilai))}"


def rupiah(nilai: Exact) -> Decimal:
    """Write an amount in whole rupiah, with sen only where there are some."""
    bulat = bulatkan(nilai, 0)
    return bulat if bulat == nilai else bulatkan(nilai, 2)


def hasilnya(nilai: Exact) -> str:
    """Print an unrounded value behind its sign: ``= 81,325`` or ``≈ 97,725641``."""
    penuh = format_penuh(nilai)
    return penuh if penuh.startswith("≈") else f"= {penuh}"


def ringkas(nilai: Decimal) -> Decimal:
    """Drop the zeros behind the mark, and never print an exponent."""
    polos = nilai.normalize(EXACT)
    return polos if decimals(polos) else polos.quantize(Decimal(1), context=EXACT)


class Penuh(str):
    """An unrounded value: a text where numbers are floats, else a number."""

    __slots__ = ()


def penuh(nilai: Exact | None) -> Penuh | None:
    """Write an unrounded value for programs: a decimal point, 30 decimals will do."""
    return None if nilai is None else Penuh(f"{mendekati(nilai, 30):f}")
