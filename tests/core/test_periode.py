"""Months, quarters and the year: their names, their order, what they hold."""

from itertools import permutations

import pytest

from kinerja_cli.core.periode import (
    BULAN,
    SESEMESTER,
    SETAHUN,
    SETRIWULAN,
    Periode,
    hilang,
    sebut,
)

TAHUN = Periode.ke(2024, SETAHUN)


def _bulan(*nomor: int) -> list[Periode]:
    return [Periode.ke(2024, BULAN, n) for n in nomor]


def _triwulan(*nomor: int) -> list[Periode]:
    return [Periode.ke(2024, SETRIWULAN, n) for n in nomor]


def _semester(*nomor: int) -> list[Periode]:
    return [Periode.ke(2024, SESEMESTER, n) for n in nomor]


@pytest.mark.parametrize(
    ("periode", "awal", "akhir", "jenis", "nomor", "sebutan", "teks"),
    [
        (_bulan(1)[0], 1, 1, "bulan", 1, "bulan 1", "bulan 1 tahun 2024"),
        (_bulan(12)[0], 12, 12, "bulan", 12, "bulan 12", "bulan 12 tahun 2024"),
        (_triwulan(1)[0], 1, 3, "triwulan", 1, "triwulan 1", "triwulan 1 tahun 2024"),
        (_triwulan(4)[0], 10, 12, "triwulan", 4, "triwulan 4", "triwulan 4 tahun 2024"),
        (_semester(1)[0], 1, 6, "semester", 1, "semester 1", "semester 1 tahun 2024"),
        (_semester(2)[0], 7, 12, "semester", 2, "semester 2", "semester 2 tahun 2024"),
        (TAHUN, 1, 12, "tahun", 1, "setahun", "tahun 2024"),
    ],
    ids=str,
)
def test_a_period_and_its_names(
    periode: Periode,
    awal: int,
    akhir: int,
    jenis: str,
    nomor: int,
    sebutan: str,
    teks: str,
) -> None:
    assert (periode.awal, periode.akhir) == (awal, akhir)
    assert periode.panjang == akhir - awal + 1
    assert (periode.jenis, periode.nomor) == (jenis, nomor)
    assert (periode.sebutan, str(periode)) == (sebutan, teks)


@pytest.mark.parametrize(
    ("periode", "triwulan"),
    [
        *((p, n) for n, p in enumerate(_triwulan(1, 2, 3, 4), 1)),
        *((p, n) for n, p in enumerate(_bulan(3, 6, 9, 12), 1)),
        *((p, None) for p in _bulan(1, 2, 4, 5, 7, 8, 10, 11)),
        *zip(_semester(1, 2), (2, 4), strict=True),
        (TAHUN, 4),
    ],
    ids=str,
)
def test_the_quarter_at_whose_end_it_ends(
    periode: Periode, triwulan: int | None
) -> None:
    assert periode.triwulan == triwulan


def test_every_month_lies_in_its_quarter_and_in_no_other() -> None:
    for n, bulan in enumerate(_bulan(*range(1, 13))):
        dalam = [t.nomor for t in _triwulan(1, 2, 3, 4) if bulan.within(t)]
        bertemu = [t.nomor for t in _triwulan(1, 2, 3, 4) if bulan.meets(t)]
        assert dalam == bertemu == [n // 3 + 1]
        assert bulan.within(TAHUN)
        assert not TAHUN.within(bulan)


def test_what_meets_meets_both_ways_and_only_in_one_year() -> None:
    semua = [*_bulan(*range(1, 13)), *_triwulan(1, 2, 3, 4), TAHUN]
    for a, b in permutations(semua, 2):
        assert a.meets(b) is b.meets(a)
        assert not a.meets(b._replace(tahun=2025))
    assert all(a.meets(a) for a in semua)


def test_periods_sort_as_they_follow_each_other() -> None:
    urut = [*_triwulan(1), *_bulan(4, 5, 6), *_triwulan(3), *_bulan(10)]
    acak = [urut[n] for n in (5, 2, 0, 4, 1, 3)]
    assert sorted(acak) == urut


@pytest.mark.parametrize(
    ("periode", "kata"),
    [
        (_triwulan(3), "triwulan 3"),
        (_triwulan(1, 2), "triwulan 1 dan 2"),
        (_triwulan(1, 2, 4), "triwulan 1, 2, dan 4"),
        (_bulan(2, 11), "bulan 2 dan 11"),
        (_semester(1, 2), "semester 1 dan 2"),
        ([*_semester(1), *_triwulan(3, 4)], "semester 1 dan triwulan 3 dan 4"),
        ([TAHUN], "setahun"),
        ([*_triwulan(1), *_bulan(4)], "triwulan 1 dan bulan 4"),
        (
            [*_bulan(1, 2, 3), *_triwulan(2), *_bulan(7)],
            "bulan 1, 2, dan 3, triwulan 2, dan bulan 7",
        ),
    ],
    ids=str,
)
def test_periods_named_together(periode: list[Periode], kata: str) -> None:
    assert sebut(periode) == kata


@pytest.mark.parametrize(
    ("ada", "tiada"),
    [
        pytest.param(_triwulan(1), [], id="the first alone"),
        pytest.param(_triwulan(1, 2), [], id="the rest of the year is not due"),
        pytest.param(_triwulan(1, 2, 3, 4), [], id="all"),
        pytest.param(_triwulan(3), _triwulan(1, 2), id="before the only one"),
        pytest.param(_triwulan(2, 3), _triwulan(1), id="at the start"),
        pytest.param(_triwulan(1, 4), _triwulan(2, 3), id="in the middle"),
        pytest.param(_triwulan(2, 4), _triwulan(1, 3), id="both"),
        pytest.param(_bulan(1, 2, 3), [], id="months"),
        pytest.param(_bulan(2, 5), _bulan(1, 3, 4), id="months that are missing"),
        pytest.param([*_triwulan(1), *_bulan(4)], [], id="a month after a quarter"),
        pytest.param(
            [*_triwulan(1), *_bulan(6)], _bulan(4, 5), id="months after a quarter"
        ),
        pytest.param(
            [*_bulan(3), *_triwulan(3)], _bulan(1, 2, 4, 5, 6), id="before a quarter"
        ),
        pytest.param(_semester(2), _semester(1), id="the other half"),
        pytest.param([*_semester(1), *_triwulan(4)], _triwulan(3), id="after a half"),
        pytest.param([*_triwulan(2), *_semester(2)], _triwulan(1), id="before a half"),
        pytest.param([TAHUN], [], id="the year"),
    ],
)
def test_what_is_missing_before_the_last(
    ada: list[Periode], tiada: list[Periode]
) -> None:
    assert hilang(ada) == tiada
