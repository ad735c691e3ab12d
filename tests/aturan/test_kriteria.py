"""Criteria to grades: the share that is met, and for how many years."""

from decimal import Decimal

import pytest

from alat.pendukung_sakip import KETENTUAN, PERSEN
from kinerja_cli.aturan.ketentuan import Kriteria


def _kriteria() -> Kriteria:
    assert KETENTUAN.kriteria is not None
    return KETENTUAN.kriteria


def _huruf(persen: str, bertahan: int | None = None) -> tuple[str, ...]:
    return _kriteria().huruf(Decimal(persen), bertahan)


@pytest.mark.parametrize(
    ("persen", "huruf"),
    [
        pytest.param("0", "E", id="none"),
        pytest.param("0.0000000001", "D", id="just above none"),
        pytest.param("25", "D", id="exactly 25"),
        pytest.param("25.01", "C", id="just above 25"),
        pytest.param("50", "C", id="exactly 50"),
        pytest.param("50.01", "CC", id="just above 50"),
        pytest.param("75", "CC", id="exactly 75"),
        pytest.param("75.0000000001", "B", id="just above 75"),
        pytest.param("87.5", "B", id="7 of 8"),
        pytest.param("99.99", "B", id="just below all"),
    ],
)
@pytest.mark.parametrize("bertahan", [None, 0, 1, 5])
def test_while_criteria_are_missing_the_years_do_not_count(
    persen: str, bertahan: int | None, huruf: str
) -> None:
    assert _huruf(persen, bertahan) == (huruf,)


@pytest.mark.parametrize(
    ("bertahan", "huruf"),
    [
        pytest.param(0, ("BB",), id="this year only"),
        pytest.param(1, ("A",), id="one year"),
        pytest.param(4, ("A",), id="just under five"),
        pytest.param(5, ("AA",), id="five years"),
        pytest.param(40, ("AA",), id="many years"),
        pytest.param(None, ("AA", "A", "BB"), id="not said: any of three, best first"),
    ],
)
def test_all_criteria_met(bertahan: int | None, huruf: tuple[str, ...]) -> None:
    assert _huruf("100", bertahan) == huruf


def test_every_grade_of_the_regulation_can_be_reached() -> None:
    persen = (Decimal(n) * 100 / 8 for n in range(9))
    found = {h for p in persen for lama in range(6) for h in _kriteria().huruf(p, lama)}
    assert found == set(PERSEN)


def test_more_criteria_and_more_years_never_give_less() -> None:
    for lama in range(7):
        grades = [_kriteria().huruf(Decimal(p), lama) for p in range(101)]
        shares = [PERSEN[g] for (g,) in grades]
        assert shares == sorted(shares)
        (now,), (later,) = _huruf("100", lama), _huruf("100", lama + 1)
        assert PERSEN[now] <= PERSEN[later]


def test_the_table_says_how_sure_it_is() -> None:
    assert _kriteria().keyakinan == 1
    assert "satu dokumen" in str(KETENTUAN.acuan(_kriteria().keyakinan))
