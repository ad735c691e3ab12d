"""SAKIP: four components, each a value or three grades, added up."""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.core.exact import Exact
from kinerja_cli.rumus.sakip import Sakip, TotalSakip
from kinerja_cli.rumus.sakip.kisi import kisi
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
KETENTUAN = ATURAN.ketentuan("sakip")
TABEL = KETENTUAN.tabel
BOBOT = TABEL["bobot"].isi
BAGIAN = tuple(TABEL["bagian"].isi.values())
HURUF = TABEL["huruf"].isi
LAMPIRAN_2 = {
    "perencanaan": "25,50",
    "pengukuran": "24,00",
    "pelaporan": "11,85",
    "evaluasi": "19,75",
}
SUB = ("keberadaan", "kualitas", "pemanfaatan")
NILAI_HURUF = st.tuples(*[st.sampled_from(sorted(HURUF))] * 3)


def _sub(*huruf: str) -> dict[str, str]:
    return dict(zip(SUB, huruf, strict=True))


def _sakip(**inputs: object) -> Sakip:
    return validate(Sakip, LAMPIRAN_2 | inputs)


def _nilai(**inputs: object) -> Exact:
    return _sakip(**inputs).langkah(ATURAN).nilai


def test_nilai_and_steps_of_the_document() -> None:
    step = _sakip().langkah(ATURAN)
    assert step.nilai == Decimal("81.10")
    assert step.kata == "perencanaan + pengukuran + pelaporan + evaluasi"
    assert step.angka == "25,50 + 24,00 + 11,85 + 19,75"
    assert [d.keys for d in step.dasar] == [(nama,) for nama in BOBOT]
    assert not list(_sakip(total="81,10").periksa(ATURAN))


def test_seven_of_eight_criteria_are_a_b_and_not_seven_eighths() -> None:
    komponen = _sakip(perencanaan=_sub("A", "A", "B")).langkah(ATURAN).dasar[0]
    *_, pemanfaatan = komponen.dasar
    assert pemanfaatan.nilai == Decimal("10.50")
    assert pemanfaatan.kata == (
        "bobot pemanfaatan perencanaan × nilai B dalam persen : 100"
    )
    assert pemanfaatan.angka == "15 × 70 : 100"
    bobot, huruf = pemanfaatan.dasar
    assert bobot.kata == ("bobot perencanaan × bagian pemanfaatan dalam persen : 100")
    assert bobot.angka == "30 × 50 : 100"
    assert huruf.keys == ("perencanaan", "pemanfaatan")
    assert str(huruf.acuan).startswith("PermenPANRB 88/2021, lampiran (keyakinan 2")


@pytest.mark.parametrize(
    ("komponen", "huruf", "nilai"),
    [
        ("perencanaan", ("A", "A", "BB"), "25.50"),
        ("pengukuran", ("BB", "BB", "BB"), "24.00"),
        ("pelaporan", ("A", "B", "BB"), "11.85"),
        ("evaluasi", ("A", "B", "BB"), "19.75"),
        ("evaluasi", ("AA", "AA", "AA"), "25"),
        ("perencanaan", ("E", "E", "E"), "0"),
        ("perencanaan", ("CC", "C", "D"), "12.60"),
        ("pelaporan", (" aa ", "bb", "Cc"), "11.1"),
    ],
)
def test_grades_to_values(komponen: str, huruf: tuple[str, ...], nilai: str) -> None:
    step = _sakip(**{komponen: _sub(*huruf)}).langkah(ATURAN)
    (found,) = (d for d in step.dasar if d.label == komponen)
    assert found.nilai == Decimal(nilai)
    assert [d.label for d in found.dasar] == [f"{s} {komponen}" for s in SUB]
    for (bobot, grade), sub, h in zip(
        (d.dasar for d in found.dasar), SUB, huruf, strict=True
    ):
        assert bobot.label == f"bobot {sub} {komponen}"
        assert grade.label == f"nilai {h.strip().upper()} dalam persen"
        assert [d.label for d in bobot.dasar] == [
            f"bobot {komponen}",
            f"bagian {sub} dalam persen",
        ]


@pytest.mark.parametrize("komponen", BOBOT)
def test_the_lattice_is_what_all_grades_give(komponen: str) -> None:
    by_hand = {
        BOBOT[komponen] * sum(b * h for b, h in zip(BAGIAN, huruf, strict=True)) / 10000
        for huruf in product(HURUF.values(), repeat=3)
    }
    lattice = kisi(KETENTUAN, komponen).nilai
    assert list(lattice) == sorted(by_hand)
    assert len(lattice) == 88
    assert {min(lattice), max(lattice)} == {0, BOBOT[komponen]}


@pytest.mark.parametrize(
    ("nilai", "predikat"),
    [
        ("100", "AA (Sangat Memuaskan)"),
        ("90.005", "AA (Sangat Memuaskan)"),
        ("90.004", "A (Memuaskan)"),
        ("90", "A (Memuaskan)"),
        ("80.01", "A (Memuaskan)"),
        ("80", "BB (Sangat Baik)"),
        ("70.005", "BB (Sangat Baik)"),
        ("70", "B (Baik)"),
        ("60.01", "B (Baik)"),
        ("60", "CC (Cukup)"),
        ("50.01", "CC (Cukup)"),
        ("50", "C (Kurang)"),
        ("30.01", "C (Kurang)"),
        ("30", "D (Sangat Kurang)"),
        ("0", "D (Sangat Kurang)"),
    ],
)
def test_predikat_is_open_below(nilai: str, predikat: str) -> None:
    assert _sakip().predikat_dari(Decimal(nilai), ATURAN) == predikat


def test_there_are_no_weights_before_2021() -> None:
    with pytest.raises(KinerjaError, match=r"KIN301 .*evaluasi AKIP untuk tahun 2020"):
        _sakip().langkah(Aturan(2020))
    assert _sakip().langkah(Aturan(2021)).nilai == Decimal("81.10")


@given(st.lists(NILAI_HURUF, min_size=4, max_size=4))
def test_the_whole_is_the_sum_of_components_on_the_lattice(
    huruf: list[tuple[str, ...]],
) -> None:
    grades = dict(zip(BOBOT, (_sub(*h) for h in huruf), strict=True))
    step = _sakip(**grades).langkah(ATURAN)
    parts = {d.label: d.nilai for d in step.dasar}
    assert sum(parts.values()) == step.nilai == _nilai(**parts)
    for nama, nilai in parts.items():
        assert nilai in kisi(KETENTUAN, nama).tripel
    assert not list(_sakip(**parts, total=step.nilai).periksa(ATURAN))


def test_a_total_alone_is_the_value_as_it_was_published() -> None:
    isian = validate(Sakip, {"total": "81,100", "evaluasi": None})
    assert isinstance(isian, TotalSakip)
    assert isian.langkah(ATURAN).nilai == isian.dinyatakan == Decimal("81.100")
    assert isian.predikat_dari(Decimal("81.1"), ATURAN) == "A (Memuaskan)"
    assert list(isian.periksa(ATURAN)) == []


@pytest.mark.parametrize("lain", [{"evaluasi": "1"}, {"evaluasi": {"kualitas": "A"}}])
def test_a_total_beside_some_components_is_not_alone(lain: dict[str, object]) -> None:
    with pytest.raises(KinerjaError, match="KIN201"):
        validate(Sakip, {"total": "81,10", **lain})


def test_a_total_alone_has_its_bounds() -> None:
    with pytest.raises(KinerjaError, match="KIN212") as caught:
        validate(Sakip, {"total": "100,01"})
    assert caught.value.diagnostics[0].keys == ("total",)
