"""A pocket calculator: what a formula gives, worked out by other means than ours."""

import operator
import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from operator import mul

HITUNG = Context(prec=50)
TANDA = r"[-+×:()−]"
ANGKA = r"[0-9]{1,3}(?:\.[0-9]{3})*(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?"
BANDING: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "≥": operator.ge,
    "≤": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


def _per(banyak: int) -> Callable[[list[Fraction]], Fraction]:
    return lambda n: n[0] / n[1] * banyak


# What each operation of ``core/langkah.py`` gives, in exact fractions.
ULANG: dict[str, Callable[[list[Fraction]], Fraction]] = {
    "jumlah": lambda n: sum(n, Fraction()),
    "rata-rata": lambda n: sum(n, Fraction()) / len(n),
    "kurang": lambda n: n[0] - n[1],
    "kali": lambda n: n[0] * n[1],
    "bagi": lambda n: n[0] / n[1],
    "persen": lambda n: n[0] / n[1] * 100,
    **{f"per {n:,}".replace(",", "."): _per(n) for n in (1000, 10000, 100000)},
    "pertumbuhan": lambda n: (n[0] - n[1]) / n[1] * 100,
    "penurunan": lambda n: (n[1] - n[0]) / n[1] * 100,
    "persen dari bobot": lambda n: n[0] * n[1] / 100,
    "cacah": lambda n: Fraction(len(n)),
    "jumlah tertimbang": lambda n: sum(map(mul, n[::2], n[1::2]), Fraction()),
    "rata-rata tertimbang": lambda n: (
        sum(map(mul, n[::2], n[1::2]), Fraction()) / sum(n[1::2], Fraction())
    ),
    "selisih turun": lambda n: (2 * n[1] - n[0]) / n[1] * 100,
    "nilai efisiensi": lambda n: n[1] + n[0] / n[2] * n[1],
    "batas": min,
    "batas bawah": max,
    "dalam rentang": lambda n: Fraction(100 * (n[1] <= n[0] <= n[2])),
    "nol tercapai": lambda n: Fraction(100 * (n[1] == 0)),
    "penuh": lambda n: Fraction(100 * (n[0] >= n[1])),
    "tidak penuh": lambda n: Fraction(100 * (n[0] >= n[1])),
}
BULAT = re.compile(r"(\S+) dibulatkan ke (\d+) desimal")
UJUNG = re.compile(r"yang lebih (kecil|besar) dari (\S+) dan (\S+)")
DALAM = re.compile(r"100, karena (\S+) ≤ (\S+) ≤ (\S+)")
TEPAT = re.compile(r"100, karena (\S+) = (\S+)")
# Whether that is so depends on the direction, of which a formula says nothing.
MENCAPAI = re.compile(r"(?:(100)|0), karena \S+ (?(1)|tidak )mencapai \S+")


def baca(teks: str) -> Decimal:
    """Read a number as reports print it: ``76.226``, ``(-5,25)``."""
    return Decimal(teks.strip("()").replace(".", "").replace(",", "."))


class Hitungan:
    """A pocket calculator: `+ − × :` from left to right, × and : first, brackets."""

    def __init__(self, formula: str) -> None:
        assert re.fullmatch(rf"(?:{ANGKA}|{TANDA}| )+", formula), formula
        self.rest = re.findall(f"{ANGKA}|{TANDA}", formula)

    def value(self) -> Decimal:
        value = self._sum()
        assert self.rest == []
        return value

    def _next(self, *wanted: str) -> str:
        return self.rest.pop(0) if self.rest and self.rest[0] in wanted else ""

    def _sum(self) -> Decimal:
        value = self._product()
        while sign := self._next("+", "−"):
            other = self._product()
            value = HITUNG.add(value, other if sign == "+" else -other)
        return value

    def _product(self) -> Decimal:
        value = self._factor()
        while sign := self._next("×", ":"):
            other = self._factor()
            operation = HITUNG.multiply if sign == "×" else HITUNG.divide
            value = operation(value, other)
        return value

    def _factor(self) -> Decimal:
        if self._next("("):
            value = self._sum()
            assert self._next(")")
            return value
        if self._next("-"):
            return -self._factor()
        return baca(self.rest.pop(0))


def redo(formula: str) -> tuple[Decimal, int | None]:
    """Work a formula out; the decimals are those it was rounded to, if it was."""
    if bulat := BULAT.fullmatch(formula):
        desimal = int(bulat[2])
        satuan = Decimal(1).scaleb(-desimal)
        return baca(bulat[1]).quantize(satuan, ROUND_HALF_UP), desimal
    if ujung := UJUNG.fullmatch(formula):
        pilih = min if ujung[1] == "kecil" else max
        return pilih(baca(ujung[2]), baca(ujung[3])), None
    if dalam := DALAM.fullmatch(formula):
        bawah, nilai, atas = map(baca, dalam.groups()[:3])
        return Decimal(100 * (bawah <= nilai <= atas)), None
    if tepat := TEPAT.fullmatch(formula):
        return Decimal(100 * (baca(tepat[1]) == baca(tepat[2]))), None
    if mencapai := MENCAPAI.fullmatch(formula):
        return Decimal(mencapai[1] or 0), None
    return Hitungan(formula).value(), None


def check(formula: str, sign: str, printed: str) -> None:
    """Assert that a formula gives the number printed behind ``=`` or ``≈``."""
    again, desimal = redo(formula)
    if desimal is not None:
        assert (sign, str(baca(printed))) == ("=", str(again))
    elif sign == "=":
        assert baca(printed) == again
    else:
        # Operands stand with at most 12 decimals, and so does the result.
        slack = Decimal("1e-9")
        assert abs(HITUNG.subtract(baca(printed), again)) <= slack
