"""Whatever is filled in: each input starts there, and moves its rumus straight up."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.ragam_isian import ATURAN, RAGAM, rumus_of
from kinerja_cli.core.angka import decimals
from kinerja_cli.core.exact import Exact, tambah
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.peubah import Peubah

ANGKA_BESAR = st.integers(-(10**9), 10**9)


def _value(peubah: Peubah, nilai: Exact) -> Fraction:
    return Fraction(peubah.ganti(nilai).langkah(ATURAN).nilai)


def _random(ragam: str, data: st.DataObject) -> DasarRumus:
    return rumus_of(ragam, data.draw(RAGAM[ragam].acak))


@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data())
@settings(max_examples=50)
def test_each_input_starts_at_what_is_filled_in(
    ragam: str, data: st.DataObject
) -> None:
    isian = _random(ragam, data)
    kini = Fraction(isian.langkah(ATURAN).nilai)
    semua = list(isian.peubah(ATURAN))
    assert semua
    for p in semua:
        assert _value(p, p.nilai) == kini
        assert p.admits(p.nilai)


@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data(), ANGKA_BESAR, ANGKA_BESAR, ANGKA_BESAR)
@settings(max_examples=50)
def test_the_value_grows_with_its_input_in_a_straight_line(
    ragam: str, data: st.DataObject, a: int, b: int, c: int
) -> None:
    isian = _random(ragam, data)
    lurus = [p for p in isian.peubah(ATURAN) if p.lurus]
    p = data.draw(st.sampled_from(lurus))
    titik = [p.unit * n for n in (a, b, c)]
    x, y, z = map(Fraction, titik)
    fx, fy, fz = (_value(p, n) for n in titik)
    # The same slope between any two: no corner, and no bend.
    assert (fy - fx) * (z - x) == (fz - fx) * (y - x)
    assert (fx < fy) == (x < y)


@pytest.mark.parametrize("ragam", RAGAM)
def test_what_moves_is_named_apart_and_has_its_unit(ragam: str) -> None:
    semua = list(rumus_of(ragam).peubah(ATURAN))
    assert len({p.nama for p in semua}) == len(semua)
    for p in semua:
        assert isinstance(p.nilai, Decimal)  # as the file has it
        assert p.nilai % p.unit == 0
        assert p.desimal >= decimals(p.nilai)


@pytest.mark.parametrize("ragam", RAGAM)
def test_no_input_leaves_its_bounds(ragam: str) -> None:
    for p in rumus_of(ragam).peubah(ATURAN):
        for ujung, keluar in ((p.minimal, -p.unit), (p.maksimal, p.unit)):
            if ujung is not None:
                assert p.admits(ujung)
                assert not p.admits(ujung + keluar)
                assert p.admits(ujung - keluar)


@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data())
@settings(max_examples=30)
def test_an_input_moved_leaves_the_others_and_the_rumus_alone(
    ragam: str, data: st.DataObject
) -> None:
    isian = _random(ragam, data)
    before = isian.model_dump()
    semua = list(isian.peubah(ATURAN))
    for p in semua:
        p.ganti(tambah(p.nilai, p.unit))
    assert isian.model_dump() == before
    kini = [p.nilai for p in isian.peubah(ATURAN)]
    assert kini == [p.nilai for p in semua]


@pytest.mark.parametrize(
    ("ragam", "bounds"),
    [
        ("skm, the index", [("1", "4")]),
        ("skm, unsur", [("1", "4")] * 3),
        ("skm, unsur by name", [("1", "4")] * 2),
        ("skm, a printed weight", [("1", "4")] * 9),
        ("skm, answers", [("136", "544"), ("135", "540")]),
        ("ketepatan_waktu", [("0", None)]),
        ("cakupan_dokumen, percentages", [("0", "100")] * 6),
        ("cakupan_dokumen, counts", [("0", "100"), ("0", "9"), *[("0", "100")] * 4]),
        ("sakip, points", [("0", "30"), ("0", "30"), ("0", "15"), ("0", "25")]),
        ("sakip, grades", [("0", "30"), ("0", "30"), ("0", "15"), ("0", "25")]),
        ("pks, partners", [("0", None)]),
        ("pks, a count", [("0", None)]),
        ("rasio", [(None, None)]),
        ("rata_rata, a list", [(None, None)] * 3),
        ("rata_rata, by name", [(None, None)] * 2),
        ("jumlah", [(None, None)]),
        ("cacah, a count", [("0", None)]),
        ("cacah, a list", [("0", None)]),
        ("nilai", [(None, None)]),
        ("hitungan", [("0", None), (None, None), ("1", None)]),
    ],
)
def test_the_bounds_of_each(
    ragam: str, bounds: list[tuple[str | None, str | None]]
) -> None:
    semua = list(rumus_of(ragam).peubah(ATURAN))
    expected = [tuple(b and Decimal(b) for b in pair) for pair in bounds]
    assert [(p.minimal, p.maksimal) for p in semua] == expected
