"""What would lift components stated as values, whose grades nobody has said."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from alat.pendukung_sakip import (
    BAGIAN,
    BOBOT,
    LAMPIRAN_2,
    TANGGA,
    jumlah,
    menuju,
    poin,
    tinjauan,
    tripel,
)
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.telaah.sakip.kenaikan import Kenaikan, find_kenaikan, total_terjauh

Ubah = tuple[str, str, str, str]  # component, sub-component, from, to
BAIK = ("AA", "AA", "AA")
KISI = {k: sorted({jumlah(k, h) for h in product(TANGGA, repeat=3)}) for k in BOBOT}


def _choices(komponen: str, nilai: Decimal) -> set[tuple[Ubah, ...]]:
    """Every set of changes that starts from grades which give ``nilai``."""
    found = set()
    for awal in tripel(komponen, nilai):
        better = (TANGGA[TANGGA.index(h) :] for h in awal)
        for akhir in product(*better):
            each = zip(BAGIAN, awal, akhir, strict=True)
            found.add(tuple((komponen, s, a, b) for s, a, b in each if a != b))
    return found


def _gain(ubah: Ubah, kurang: int = 0) -> Decimal:
    komponen, sub, dari, ke = ubah
    akhir = TANGGA[TANGGA.index(ke) - kurang]
    return poin(komponen, sub, akhir) - poin(komponen, sub, dari)


def _steps(ubah: Ubah) -> int:
    return TANGGA.index(ubah[3]) - TANGGA.index(ubah[2])


def _all_ways(isi: dict[str, Decimal], perlu: Decimal) -> list[tuple[int, Decimal]]:
    ways = []
    for parts in product(*(_choices(k, n) for k, n in isi.items())):
        semua = [u for part in parts for u in part]
        gain = sum(map(_gain, semua), Decimal(0))
        less = (gain - _gain(u) + _gain(u, 1) for u in semua)
        if gain >= perlu and all(n < perlu for n in less):
            ways.append((sum(map(_steps, semua)), gain))
    return sorted(ways)


def _changed(kenaikan: Kenaikan) -> Iterator[Ubah]:
    for p in kenaikan.perubahan:
        yield (p.komponen, p.sub, p.dari, p.ke)


def _possible(kenaikan: Kenaikan, isi: dict[str, Decimal]) -> bool:
    """Tell whether, in each component, the changes start from one same triple."""
    changes = list(_changed(kenaikan))
    return all(
        tuple(u for u in changes if u[0] == k) in _choices(k, n) for k, n in isi.items()
    )


@given(st.data(), st.sampled_from(list(BOBOT)), st.integers(1, 100))
@settings(max_examples=40)
def test_one_value_among_grades(
    data: st.DataObject, komponen: str, persen: int
) -> None:
    nilai = data.draw(st.sampled_from(KISI[komponen]))
    assume(len(list(tripel(komponen, nilai))) <= 9)
    isi = dict.fromkeys(BOBOT, BAIK) | {komponen: nilai}
    t = tinjauan(isi)
    assert t.total is not None
    tujuan = menuju(t.total + (BOBOT[komponen] - nilai) * persen / 100)
    perlu = tujuan.ambang - t.total
    assume(perlu > 0)
    found = find_kenaikan(t, tujuan)
    expected = _all_ways({komponen: nilai}, perlu)
    assert [(k.langkah, k.tambahan) for k in found] == expected[:10]
    assert all(_possible(k, {komponen: nilai}) for k in found)
    assert total_terjauh(t) == 100


@pytest.mark.parametrize(
    ("isi", "perlu"),
    [
        pytest.param({"pelaporan": "14.40", "evaluasi": "24"}, "1.1", id="a little"),
        pytest.param({"pelaporan": "14.40", "evaluasi": "24"}, "1.6", id="all"),
        pytest.param({"perencanaan": "28.5", "pelaporan": "14.25"}, "2", id="some"),
        pytest.param({"perencanaan": "28.5", "evaluasi": "0"}, "3", id="from nothing"),
        pytest.param(
            {"pelaporan": "14.55", "evaluasi": "24.25", "pengukuran": "29.1"},
            "1.755",
            id="three values",
        ),
    ],
)
def test_several_values(isi: dict[str, str], perlu: str) -> None:
    nilai = {k: Decimal(n) for k, n in isi.items()}
    t = tinjauan(dict.fromkeys(BOBOT, BAIK) | nilai)
    assert t.total is not None
    tujuan = menuju(t.total + Decimal(perlu))
    found = find_kenaikan(t, tujuan)
    expected = _all_ways(nilai, tujuan.ambang - t.total)
    assert [(k.langkah, k.tambahan) for k in found] == expected[:10]
    assert found
    assert all(_possible(k, nilai) for k in found)


@pytest.mark.parametrize("sasaran", ["81.11", "85", "90.005", "99", "100"])
def test_every_offer_for_the_document_starts_from_its_values(sasaran: str) -> None:
    tujuan = menuju(Decimal(sasaran))
    found = find_kenaikan(tinjauan(LAMPIRAN_2), tujuan)
    assert len(found) == 10
    assert len({k.perubahan for k in found}) == 10
    for k in found:
        assert _possible(k, LAMPIRAN_2)
        assert k.langkah == sum(map(_steps, _changed(k)))
        assert k.tambahan == sum(map(_gain, _changed(k)))
        assert k.total == Decimal("81.10") + k.tambahan
        assert k.lebih == bulatkan(k.total) - tujuan.nilai >= 0
        for ubah in _changed(k):
            assert bulatkan(k.total - _gain(ubah) + _gain(ubah, 1)) < tujuan.nilai


def test_five_steps_cannot_lift_the_document_to_aa_and_six_can() -> None:
    best = dict.fromkeys(range(7), Decimal(0))
    for komponen, nilai in LAMPIRAN_2.items():
        most: dict[int, Decimal] = {}
        for ubah in _choices(komponen, nilai):
            n = sum(map(_steps, ubah))
            most[n] = max(most.get(n, Decimal(0)), sum(map(_gain, ubah), Decimal(0)))
        best = {
            n: max(best[n - m] + g for m, g in most.items() if m <= n) for n in best
        }
    perlu = Decimal("90.005") - Decimal("81.10")
    assert best[5] < perlu <= best[6]
    (first, *_) = find_kenaikan(tinjauan(LAMPIRAN_2), menuju(Decimal("90.01")))
    assert (first.langkah, first.lebih) == (6, Decimal("0.09"))


def test_a_value_off_the_lattice_stays_as_it_is() -> None:
    t = tinjauan(LAMPIRAN_2 | {"perencanaan": Decimal("25.51")})
    tertinggi = Decimal("25.51") + 30 + 15 + 25
    assert total_terjauh(t) == tertinggi
    found = find_kenaikan(t, menuju(tertinggi))
    assert found
    assert {u[0] for k in found for u in _changed(k)} == set(BOBOT) - {"perencanaan"}
    assert find_kenaikan(t, menuju(tertinggi + Decimal("0.01"))) == ()


def test_when_no_grades_are_behind_any_value_there_is_no_way() -> None:
    isi = {k: n + Decimal("0.01") for k, n in LAMPIRAN_2.items()}
    t = tinjauan(isi)
    assert total_terjauh(t) == t.total == Decimal("81.14")
    assert find_kenaikan(t, menuju(Decimal("81.15"))) == ()
