"""The search for the cheapest changes: every combination is met, or proven worse.

Combinations are built group by group. Those that agree in steps, points and least last
step have the same future, so of each such set only as many are kept as are asked for.
One is dropped on the way when even the best that may follow does not reach the need, or
when a change in it is too large already: both can only get worse.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple


class KenaikanHuruf(NamedTuple):
    """One sub-component that gets a better grade."""

    komponen: str
    sub: str
    dari: str
    ke: str


class Kombinasi(NamedTuple):
    """Changes, and what they cost and give.

    Attributes:
        langkah: Grade steps.
        tambahan: Points gained.
        terakhir: The least that is lost when one of the grades is taken back by one
            step; None where nothing changes.
    """

    perubahan: tuple[KenaikanHuruf, ...]
    langkah: int
    tambahan: Decimal
    terakhir: Decimal | None


TETAP = Kombinasi((), 0, Decimal(0), None)

# Steps, points, least last step: what decides the future of a combination.
_Keadaan = tuple[int, Decimal, Decimal | None]
_Rantai = tuple[int, ...]  # which choice of each group, by number


def combine(semua: Iterable[Kombinasi]) -> Kombinasi:
    """Make one of several that are chosen together."""
    hasil = TETAP
    for p in semua:
        hasil = Kombinasi(
            (*hasil.perubahan, *p.perubahan),
            hasil.langkah + p.langkah,
            hasil.tambahan + p.tambahan,
            _terkecil(hasil.terakhir, p.terakhir),
        )
    return hasil


def terbaik(
    kelompok: Sequence[Sequence[Kombinasi]], perlu: Decimal, terbanyak: int
) -> list[Kombinasi]:
    """Find the cheapest combinations, one choice of each group, that give ``perlu``.

    Fewest steps first, then fewest points above ``perlu``, then in the order of the
    groups. A combination is no answer when one of its grades could be a step lower.
    """
    found: list[Kombinasi] = []
    for langkah in range(1, sum(max(p.langkah for p in k) for k in kelompok) + 1):
        puncak = _puncak(kelompok, langkah)
        if puncak[0][langkah] >= perlu:
            found += _tepat(kelompok, puncak, perlu, langkah, terbanyak - len(found))
        if len(found) == terbanyak:
            break
    return found


def _puncak(
    kelompok: Sequence[Sequence[Kombinasi]], langkah: int
) -> list[list[Decimal]]:
    """Return, by group, the most that it and those after it give in so many steps."""
    puncak = [[Decimal(0)] * (langkah + 1)]
    for k in reversed(kelompok):
        terbesar: dict[int, Decimal] = {}
        for p in k:
            terbesar[p.langkah] = max(p.tambahan, terbesar.get(p.langkah, p.tambahan))
        sesudah = puncak[0]
        puncak.insert(
            0,
            [
                max(t + sesudah[n - ln] for ln, t in terbesar.items() if ln <= n)
                for n in range(langkah + 1)
            ],
        )
    return puncak


def _tepat(
    kelompok: Sequence[Sequence[Kombinasi]],
    puncak: Sequence[Sequence[Decimal]],
    perlu: Decimal,
    langkah: int,
    terbanyak: int,
) -> Iterator[Kombinasi]:
    """Yield the best that take exactly ``langkah`` steps."""
    keadaan: dict[_Keadaan, list[_Rantai]] = {(0, Decimal(0), None): [()]}
    for k, sesudah in zip(kelompok, puncak[1:], strict=True):
        baru: dict[_Keadaan, list[_Rantai]] = {}
        for (sudah, poin, kecil), rantai in keadaan.items():
            for nomor, p in enumerate(k):
                n, total = sudah + p.langkah, poin + p.tambahan
                if n > langkah or total + sesudah[langkah - n] < perlu:
                    continue
                terkecil = _terkecil(kecil, p.terakhir)
                if terkecil is not None and total - terkecil >= perlu:
                    continue
                calon = baru.setdefault((n, total, terkecil), [])
                calon += ((*r, nomor) for r in rantai)
        keadaan = {key: sorted(r)[:terbanyak] for key, r in baru.items()}
    jadi = sorted(
        (poin, r)
        for (n, poin, _), rantai in keadaan.items()
        for r in rantai
        if n == langkah
    )
    for _, dipilih in jadi[:terbanyak]:
        yield combine(k[n] for k, n in zip(kelompok, dipilih, strict=True))


def _terkecil(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    if a is None or b is None:
        return b if a is None else a
    return min(a, b)
