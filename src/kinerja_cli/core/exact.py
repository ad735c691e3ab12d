"""Exact arithmetic: decimals as long as they end, fractions from the first quotient on.

The two compare exactly with each other; where they meet in a sum or a product, it is
one of fractions. Nothing here rounds: that is done once, by ``angka.bulatkan``.
"""

import operator
from collections.abc import Callable, Iterable, Sequence
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation
from fractions import Fraction
from functools import reduce
from math import lcm
from typing import Any, Protocol, overload

# A value before anything rounds it.
Exact = Decimal | Fraction

# Far more digits than sums and products of real inputs have: one lost is a defect.
EXACT = Context(prec=1000, traps=[DivisionByZero, Inexact, InvalidOperation])
SERATUS = Decimal(100)


class Closed(Protocol):
    """An operation that needs no quotient: of two decimals it gives a decimal."""

    @overload
    def __call__(self, a: Decimal, b: Decimal, /) -> Decimal: ...
    @overload
    def __call__(self, a: Exact, b: Exact, /) -> Exact: ...


def _closed(
    of_decimals: Callable[[Decimal, Decimal], Decimal],
    of_fractions: Callable[[Fraction, Fraction], Fraction],
) -> Closed:
    def hitung(a: Any, b: Any, /) -> Any:
        try:
            return of_decimals(a, b)
        except TypeError:  # a fraction is among them
            return of_fractions(Fraction(a), Fraction(b))

    return hitung


tambah = _closed(EXACT.add, operator.add)
kurang = _closed(EXACT.subtract, operator.sub)
kali = _closed(EXACT.multiply, operator.mul)
# So many percent of a value.
sepersen = _closed(
    lambda a, b: EXACT.divide(EXACT.multiply(a, b), SERATUS), lambda a, b: a * b / 100
)


def bagi(a: Exact, b: Exact) -> Fraction:
    """Divide ``a`` by ``b``, which is not zero."""
    (atas, penyebut), (bawah, pengali) = a.as_integer_ratio(), b.as_integer_ratio()
    return Fraction(atas * pengali, penyebut * bawah)


def persen(a: Exact, b: Exact) -> Fraction:
    """Return how much ``a`` is of ``b``, in percent."""
    return bagi(kali(a, SERATUS), b)


@overload
def jumlahkan(nilai: Iterable[Decimal]) -> Decimal: ...
@overload
def jumlahkan(nilai: Iterable[Exact]) -> Exact: ...
def jumlahkan(nilai: Iterable[Exact]) -> Exact:
    """Add; the sum of nothing is 0."""
    bagian: Any = tuple(nilai)
    try:
        return reduce(EXACT.add, bagian, Decimal(0))
    except TypeError:  # a fraction is among them
        pasangan = [n.as_integer_ratio() for n in bagian]
        penyebut = lcm(*(d for _, d in pasangan))
        return Fraction(sum(n * (penyebut // d) for n, d in pasangan), penyebut)


def rata_rata(nilai: Sequence[Exact]) -> Fraction:
    """Return the unweighted mean of at least one value."""
    return bagi(jumlahkan(nilai), Decimal(len(nilai)))


def utuh(nilai: Exact) -> Decimal:
    """Return a value that is known to end, such as a sum of points, as a decimal."""
    if isinstance(nilai, Decimal):
        return nilai
    return EXACT.divide(Decimal(nilai.numerator), Decimal(nilai.denominator))
