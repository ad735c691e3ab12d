"""The search for the cheapest changes, against an enumeration of every combination."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import product
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kinerja_cli.telaah.sakip.pencarian import (
    TETAP,
    KenaikanHuruf,
    Kombinasi,
    combine,
    terbaik,
)

TERBANYAK = 10
Naik = Sequence[int]  # what each next grade of a sub-component adds, in points


class Cara(NamedTuple):
    """One combination: what ranks it, and the grade that each group gets."""

    langkah: int
    poin: int
    tingkat: tuple[int, ...]


def _kelompok(nama: int, naik: Naik) -> list[Kombinasi]:
    """Lay out one sub-component: to stay, or to rise by one grade, by two, ..."""
    pilihan = [TETAP]
    for n, terakhir in enumerate(naik, 1):
        perubahan = KenaikanHuruf("k", str(nama), "0", str(n))
        tambahan = Decimal(sum(naik[:n]))
        pilihan.append(Kombinasi((perubahan,), n, tambahan, Decimal(terakhir)))
    return pilihan


def _semua(tangga: Sequence[Naik], perlu: int) -> list[Cara]:
    """Enumerate what reaches ``perlu`` and no longer does with one grade less."""
    found = []
    for tingkat in product(*(range(len(naik) + 1) for naik in tangga)):
        pasang = list(zip(tangga, tingkat, strict=True))
        poin = sum(sum(naik[:n]) for naik, n in pasang)
        kurang = [poin - naik[n - 1] for naik, n in pasang if n]
        if poin >= perlu and all(k < perlu for k in kurang):
            found.append(Cara(sum(tingkat), poin, tingkat))
    return sorted(found)


def _read(pilihan: Kombinasi, banyak: int) -> Cara:
    tingkat = {int(p.sub): int(p.ke) for p in pilihan.perubahan}
    assert len(tingkat) == len(pilihan.perubahan)
    grades = tuple(tingkat.get(n, 0) for n in range(banyak))
    return Cara(pilihan.langkah, int(pilihan.tambahan), grades)


def _cari(tangga: Sequence[Naik], perlu: int, terbanyak: int) -> list[Cara]:
    kelompok = [_kelompok(n, naik) for n, naik in enumerate(tangga)]
    found = terbaik(kelompok, Decimal(perlu), terbanyak)
    return [_read(p, len(tangga)) for p in found]


@given(
    st.lists(st.lists(st.integers(1, 6), max_size=4), min_size=1, max_size=4),
    st.integers(1, 40),
)
@settings(max_examples=400)
@example([[1, 1, 1, 1]] * 4, 8)  # ties without end
@example([[3, 2], [3, 2], [3, 2]], 5)
@example([[1, 9], [9, 1]], 9)  # the second grade gives more than the first
@example([[5], [5], [5], [5]], 21)  # out of reach
def test_nothing_is_missed_and_nothing_is_made_up(
    tangga: list[list[int]], perlu: int
) -> None:
    expected = _semua(tangga, perlu)
    found = _cari(tangga, perlu, TERBANYAK)
    assert found == expected[:TERBANYAK]
    assert len(found) <= TERBANYAK


@given(
    st.lists(st.lists(st.integers(1, 3), max_size=3), min_size=3, max_size=4),
    st.integers(1, 20),
    st.integers(1, 4),
)
def test_asked_for_fewer_it_gives_the_first_of_them(
    tangga: list[list[int]], perlu: int, terbanyak: int
) -> None:
    assert _cari(tangga, perlu, terbanyak) == _semua(tangga, perlu)[:terbanyak]


@pytest.mark.parametrize(
    ("tangga", "perlu", "tingkat"),
    [
        pytest.param([[4], [5], [6]], 5, [(0, 1, 0), (0, 0, 1)], id="nearest first"),
        pytest.param([[2, 2], [3]], 4, [(2, 0), (1, 1)], id="exact before above"),
        pytest.param([[2, 2], [4]], 4, [(0, 1), (2, 0)], id="fewer steps first"),
        pytest.param([[1, 9]], 5, [(2,)], id="a small step before a large one"),
        pytest.param([[9, 1]], 5, [(1,)], id="no grade more than it needs"),
        pytest.param([[1], [5]], 5, [(0, 1)], id="no change beside one that suffices"),
        pytest.param([[5], [5]], 10, [(1, 1)], id="all of it, and just enough"),
        pytest.param([[5], [5]], 11, [], id="all of it is too little"),
        pytest.param([[], []], 1, [], id="nothing can rise"),
        pytest.param([], 1, [], id="there is nothing"),
    ],
)
def test_which_come_first(
    tangga: list[Naik], perlu: int, tingkat: list[tuple[int, ...]]
) -> None:
    assert [c.tingkat for c in _cari(tangga, perlu, TERBANYAK)] == tingkat


def test_what_needs_nothing_gets_no_answer() -> None:
    assert _cari([[1, 1]], 0, TERBANYAK) == []


def test_choices_that_stand_together() -> None:
    satu, dua = _kelompok(0, [3, 2])[2], _kelompok(1, [4])[1]
    both = combine([satu, TETAP, dua])
    assert both.perubahan == (*satu.perubahan, *dua.perubahan)
    # Taken back by one grade, the first loses 2 and the second 4.
    assert (both.langkah, both.tambahan, both.terakhir) == (3, Decimal(9), Decimal(2))
    assert combine([]) == combine([TETAP, TETAP]) == TETAP
