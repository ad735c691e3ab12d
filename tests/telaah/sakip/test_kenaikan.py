"""What would lift graded components: proven against every combination of grades."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pendukung_sakip import (
    BAGIAN,
    BOBOT,
    HURUF,
    LAMPIRAN_2,
    TANGGA,
    menuju,
    poin,
    tinjauan,
)
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.telaah.sakip.kenaikan import (
    Kenaikan,
    find_kenaikan,
    nilai_sebesar,
    predikat_berikutnya,
    total_terjauh,
)
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan

SUB = [(k, s) for k in BOBOT for s in BAGIAN]
Tingkat = tuple[int, ...]  # the grade of each of the twelve, 0 is E and 7 is AA


def _isi(tingkat: Tingkat) -> Tinjauan:
    huruf = [TANGGA[n] for n in tingkat]
    groups = [tuple(huruf[n : n + 3]) for n in range(0, 12, 3)]
    return tinjauan(dict(zip(BOBOT, groups, strict=True)))


def _total(tingkat: Tingkat) -> Decimal:
    each = zip(SUB, tingkat, strict=True)
    return sum((poin(k, s, TANGGA[n]) for (k, s), n in each), Decimal(0))


def _lower(dari: Tingkat, ke: Tingkat) -> Iterator[Tingkat]:
    for n, (a, b) in enumerate(zip(dari, ke, strict=True)):
        if b > a:
            yield (*ke[:n], b - 1, *ke[n + 1 :])


def _applied(tingkat: Tingkat, kenaikan: Kenaikan) -> Tingkat:
    hasil = list(tingkat)
    for p in kenaikan.perubahan:
        at = SUB.index((p.komponen, p.sub))
        assert TANGGA[hasil[at]] == p.dari
        hasil[at] = TANGGA.index(p.ke)
    changed = [(p.komponen, p.sub) for p in kenaikan.perubahan]
    assert len(changed) == len(set(changed))
    return tuple(hasil)


def _all_ways(tingkat: Tingkat, perlu: Decimal) -> list[tuple[int, Decimal]]:
    """Rank by hand whatever reaches ``perlu``, and would not with one grade less."""
    ways = []
    for ke in product(*(range(n, 8) for n in tingkat)):
        lower = _lower(tingkat, ke)
        if _total(ke) >= perlu and all(_total(k) < perlu for k in lower):
            ways.append((sum(ke) - sum(tingkat), _total(ke)))
    return sorted(ways)


@given(
    st.permutations(range(12)),
    st.lists(st.integers(0, 7), min_size=1, max_size=3),
    st.integers(0, 100),
)
@settings(max_examples=60)
def test_the_answers_are_the_best_of_all_there_are(
    urut: list[int], rendah: list[int], persen: int
) -> None:
    tingkat = [7] * 12
    for at, n in zip(urut, rendah, strict=False):
        tingkat[at] = n
    mulai = tuple(tingkat)
    total = _total(mulai)
    nilai = total + (100 - total) * persen / 100
    tujuan = menuju(nilai)
    found = find_kenaikan(_isi(mulai), tujuan)
    expected = [] if bulatkan(total) >= nilai else _all_ways(mulai, tujuan.ambang)
    assert [(k.langkah, k.total) for k in found] == expected[:10]
    assert len({k.perubahan for k in found}) == len(found)
    for k in found:
        ke = _applied(mulai, k)
        assert _total(ke) == k.total
        assert (k.tambahan, k.lebih) == (k.total - total, bulatkan(k.total) - nilai)
        assert bulatkan(k.total) >= nilai
        assert all(bulatkan(_total(lower)) < nilai for lower in _lower(mulai, ke))


def _within(tingkat: Tingkat, langkah: int, at: int = 0) -> Iterator[Tingkat]:
    """Walk every way up that takes at most so many steps."""
    if at == len(tingkat):
        yield tingkat
        return
    for n in range(min(langkah, 7 - tingkat[at]) + 1):
        raised = (*tingkat[:at], tingkat[at] + n, *tingkat[at + 1 :])
        yield from _within(raised, langkah - n, at + 1)


def test_all_twelve_of_the_document_within_seven_steps() -> None:
    mulai = tuple(TANGGA.index(h) for huruf in HURUF.values() for h in huruf)
    t = _isi(mulai)
    tujuan = predikat_berikutnya(t)
    assert tujuan is not None
    assert t.total == Decimal("81.10")
    reaching = [k for k in _within(mulai, 7) if _total(k) >= Decimal("90.005")]
    ways = sorted(
        (sum(k) - sum(mulai), _total(k))
        for k in reaching
        if all(_total(lower) < Decimal("90.005") for lower in _lower(mulai, k))
    )
    found = [(k.langkah, k.total) for k in find_kenaikan(t, tujuan)]
    within = [f for f in found if f[0] <= 7]
    assert within
    assert within == ways[: len(found)]


@pytest.mark.parametrize(
    ("total", "sebutan", "nilai", "ambang"),
    [
        pytest.param("81.10", "AA (Sangat Memuaskan)", "90.01", "90.005", id="to AA"),
        pytest.param("80.00", "A (Memuaskan)", "80.01", "80.005", id="to A"),
        pytest.param("0", "C (Kurang)", "30.01", "30.005", id="to C"),
    ],
)
def test_the_predikat_above(total: str, sebutan: str, nilai: str, ambang: str) -> None:
    rest = Decimal(total) - min(Decimal(total), Decimal(75))
    isi = dict.fromkeys(BOBOT, (Decimal(total) - rest) / 3) | {"evaluasi": rest}
    tujuan = predikat_berikutnya(tinjauan(isi))
    assert tujuan is not None
    assert tujuan.sebutan == f"predikat {sebutan}"
    assert (tujuan.nilai, tujuan.ambang) == (Decimal(nilai), Decimal(ambang))
    assert tujuan.lebih(tujuan.ambang) == 0
    assert tujuan.lebih(tujuan.ambang - Decimal("0.0001")) == Decimal("-0.01")


@pytest.mark.parametrize(
    ("nilai", "ambang", "lebih"),
    [
        pytest.param("85", "84.995", "-0.01", id="as a target of 85 would be"),
        pytest.param("84.994", "84.995", "-0.004", id="between two printed totals"),
        pytest.param("84.9900000000000001", "84.995", "-1E-16", id="all digits"),
    ],
)
def test_a_total_that_was_named_is_held_against_what_is_printed(
    nilai: str, ambang: str, lebih: str
) -> None:
    tujuan = nilai_sebesar(Decimal(nilai), tinjauan(HURUF))
    assert tujuan.ambang == Decimal(ambang)
    assert tujuan.lebih(Decimal("84.994")) == Decimal(lebih)
    assert not tujuan.tercapai(Decimal("84.994"))
    assert tujuan.tercapai(tujuan.ambang)


def test_above_the_highest_there_is_no_predikat_to_aim_at() -> None:
    assert predikat_berikutnya(_isi((7,) * 12)) is None
    assert predikat_berikutnya(tinjauan(dict.fromkeys(BOBOT))) is None


@pytest.mark.parametrize("nilai", ["0", "81.09", "81.10"])
def test_what_is_reached_already_needs_no_change(nilai: str) -> None:
    assert find_kenaikan(tinjauan(HURUF), menuju(Decimal(nilai))) == ()
    assert find_kenaikan(tinjauan(HURUF), menuju(Decimal("81.1001"))) != ()


def test_the_most_that_grades_can_give() -> None:
    mulai = (7,) * 11 + (6,)
    assert total_terjauh(_isi(mulai)) == 100
    (only,) = find_kenaikan(_isi(mulai), menuju(Decimal(100)))
    assert [p.ke for p in only.perubahan] == ["AA"]
    assert only.langkah == 1
    assert (only.total, only.lebih) == (Decimal(100), Decimal(0))


def test_while_a_component_is_missing_nothing_is_offered() -> None:
    for isi in (None, {"keberadaan": "A", "kualitas": None, "pemanfaatan": None}):
        t = tinjauan(LAMPIRAN_2 | {"evaluasi": isi})
        assert find_kenaikan(t, menuju(Decimal(85))) == ()
        assert total_terjauh(t) is None
