"""A SAKIP result looked at: its total, predikat and room, and what is not there yet."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung_sakip import (
    BAGIAN,
    BOBOT,
    HURUF,
    LAMPIRAN_2,
    TANGGA,
    jumlah,
    tinjauan,
)
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan

AA, A, BB, C, D = (
    "AA (Sangat Memuaskan)",
    "A (Memuaskan)",
    "BB (Sangat Baik)",
    "C (Kurang)",
    "D (Sangat Kurang)",
)


def _of_total(total: str) -> Tinjauan:
    """Spread a total over the components by their weights; evaluasi takes the rest."""
    bagian = {k: Decimal(total) * b / 100 for k, b in BOBOT.items()}
    bagian["evaluasi"] = Decimal(total) - sum(list(bagian.values())[:3])
    return tinjauan(bagian)


def _nama(t: Tinjauan) -> tuple[str | None, ...]:
    jenjang = (t.berikutnya, t.jenjang, t.di_bawahnya)
    return tuple(j.lengkap if j else None for j in jenjang)


@pytest.mark.parametrize("isi", [LAMPIRAN_2, HURUF], ids=["values", "grades"])
def test_the_document(isi: dict[str, Decimal | tuple[str, ...]]) -> None:
    t = tinjauan(isi)
    assert (t.total, str(t.bulat)) == (Decimal("81.10"), "81.10")
    assert _nama(t) == (AA, A, BB)
    # AA begins at 90,01 and A at 80,01.
    assert (t.kurang, t.cadangan) == (Decimal("8.91"), Decimal("1.09"))
    persen = [b.persen for b in t.bagian if not b.sub]
    assert persen == [Decimal(n) for n in ("85", "80", "79", "79")]


@pytest.mark.parametrize(
    ("total", "nama", "kurang", "cadangan"),
    [
        pytest.param("100", (None, AA, A), None, "9.99", id="all"),
        pytest.param("90.01", (None, AA, A), None, "0", id="the least AA"),
        pytest.param("90.005", (None, AA, A), None, "0", id="rounds to 90,01"),
        pytest.param("90.004", (AA, A, BB), "0.01", "9.99", id="rounds to 90,00"),
        pytest.param("90", (AA, A, BB), "0.01", "9.99", id="exactly 90 is A"),
        pytest.param("80.005", (AA, A, BB), "10", "0", id="rounds to 80,01"),
        pytest.param(
            *("80.004", (A, BB, "B (Baik)"), "0.01", "9.99"), id="rounds to 80,00"
        ),
        pytest.param("80", (A, BB, "B (Baik)"), "0.01", "9.99", id="exactly 80 is BB"),
        pytest.param(
            "30.01", ("CC (Cukup)", C, D), "20", "0", id="the least C, a wide band"
        ),
        pytest.param("30", (C, D, None), "0.01", "30", id="exactly 30 is D"),
        pytest.param("0", (C, D, None), "30.01", "0", id="nothing"),
    ],
)
def test_predikat_and_room_at_the_bounds(
    total: str, nama: tuple[str | None, ...], kurang: str | None, cadangan: str
) -> None:
    t = _of_total(total)
    assert t.total == Decimal(total)
    assert _nama(t) == nama
    assert t.kurang == (None if kurang is None else Decimal(kurang))
    assert t.cadangan == Decimal(cadangan)


@given(st.decimals(0, 100, places=3))
def test_what_is_short_lifts_it_and_what_can_be_lost_does_not_drop_it(
    total: Decimal,
) -> None:
    t = _of_total(str(total))
    assert t.jenjang is not None
    assert t.bulat is not None
    if t.berikutnya is None or t.kurang is None:
        assert t.jenjang.predikat == "AA"
    else:
        assert t.ketentuan.jenjang(t.bulat + t.kurang) == t.berikutnya
        almost = t.bulat + t.kurang - Decimal("0.01")
        assert t.ketentuan.jenjang(almost) == t.jenjang
    assert t.cadangan is not None
    assert t.ketentuan.jenjang(t.bulat - t.cadangan) == t.jenjang
    lost = t.bulat - t.cadangan - Decimal("0.01")
    assert t.ketentuan.jenjang(lost) == t.di_bawahnya


def test_the_parts_in_the_order_of_the_regulation() -> None:
    t = tinjauan({k: HURUF[k] for k in reversed(BOBOT)})
    expected = [(k, s) for k in BOBOT for s in ("", *BAGIAN)]
    assert [(b.komponen, b.sub) for b in t.bagian] == expected
    assert [b.judul for b in t.bagian[:2]] == ["Perencanaan Kinerja", "keberadaan"]
    bobot = [b.bobot for b in t.bagian]
    points = [BOBOT[k] * BAGIAN.get(s, 100) / Decimal(100) for k, s in expected]
    assert bobot == points


@pytest.mark.parametrize(
    ("nilai", "persen"),
    [
        ("25.51", "85.03"),
        ("0", "0"),
        ("30", "100"),
        ("20", "66.67"),
        ("25.5025", "85.0083"),
        ("0.0015", "0.0050"),
        ("0.0014", "0.0047"),
    ],
)
def test_percent_of_the_weight_is_as_fine_as_its_points(
    nilai: str, persen: str
) -> None:
    (b, *_) = tinjauan(LAMPIRAN_2 | {"perencanaan": Decimal(nilai)}).bagian
    assert b.persen == Decimal(persen)


def test_how_many_grades_give_a_value() -> None:
    t = tinjauan(LAMPIRAN_2 | {"evaluasi": Decimal("19.76")})
    assert [b.tripel for b in t.bagian] == [6, 9, 8, 0]
    assert [b.tripel for b in tinjauan(HURUF).bagian] == [None] * 16


@given(st.lists(st.tuples(*[st.sampled_from(TANGGA)] * 3), min_size=4, max_size=4))
def test_a_total_is_the_sum_of_its_grades(huruf: list[tuple[str, ...]]) -> None:
    t = tinjauan(dict(zip(BOBOT, huruf, strict=True)))
    assert t.total == sum(jumlah(k, h) for k, h in zip(BOBOT, huruf, strict=True))
    for b in t.bagian:
        assert b.persen is not None
        assert 0 <= b.persen <= 100


@pytest.mark.parametrize("kosong", BOBOT)
def test_without_a_component_there_is_no_total(kosong: str) -> None:
    t = tinjauan(LAMPIRAN_2 | {kosong: None})
    assert (t.total, t.bulat, t.kurang, t.cadangan) == (None,) * 4
    assert _nama(t) == (None, None, None)
    missing = [b for b in t.bagian if b.nilai is None]
    assert [(b.komponen, b.sub, b.persen) for b in missing] == [(kosong, "", None)]


def test_of_a_component_begun_its_parts_are_shown() -> None:
    begun = {"keberadaan": "A", "kualitas": None, "pemanfaatan": "E"}
    t = tinjauan(LAMPIRAN_2 | {"pelaporan": begun})
    assert t.total is None
    rows = [(b.sub, b.nilai, b.huruf) for b in t.bagian if b.komponen == "pelaporan"]
    assert rows == [
        ("", None, None),
        ("keberadaan", Decimal("2.70"), "A"),
        ("kualitas", None, None),
        ("pemanfaatan", Decimal(0), "E"),
    ]


def test_nothing_filled_in() -> None:
    t = tinjauan(dict.fromkeys(BOBOT))
    assert t.total is None
    assert [b.nilai for b in t.bagian] == [None] * 4
