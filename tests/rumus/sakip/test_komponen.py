"""A component of SAKIP: values above the weight, unknown grades, off the lattice."""

from collections.abc import Iterable
from decimal import Decimal

import pytest

from alat.pendukung_sakip import (
    BAGIAN,
    BOBOT,
    HURUF,
    KETENTUAN,
    LAMPIRAN_2,
    PERSEN,
    sub,
)
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.rumus.sakip.komponen import (
    SubKomponen,
    bobot_komponen,
    hitung_komponen,
    hitung_sub,
    huruf_keliru,
    keliru,
    luar_kisi,
)
from kinerja_cli.source.validation import validate

ATURAN = "PermenPANRB 88/2021, lampiran"


def _one(found: Iterable[Diagnostic]) -> Diagnostic:
    (d,) = found
    return d


@pytest.mark.parametrize(
    ("komponen", "nilai", "kata"),
    [
        pytest.param("perencanaan", "30.01", "30,01 melebihi", id="by a hundredth"),
        pytest.param("pelaporan", "15.000001", "15,000001 melebihi", id="by a hair"),
        pytest.param("evaluasi", "100", "100 melebihi", id="as if out of 100"),
    ],
)
def test_a_value_above_its_weight(komponen: str, nilai: str, kata: str) -> None:
    d = _one(keliru(komponen, Decimal(nilai), KETENTUAN))
    bobot = BOBOT[komponen]
    assert (d.code, d.level, d.keys) == ("KIN303", "galat", (komponen,))
    assert d.message == f"{kata} bobot komponen {komponen}, {bobot}"
    assert d.hint.startswith(f"batas ini dari {ATURAN} (keyakinan 2")


@pytest.mark.parametrize("komponen", BOBOT)
def test_a_value_from_nothing_to_the_weight_is_right(komponen: str) -> None:
    bobot = Decimal(BOBOT[komponen])
    for nilai in (Decimal(0), bobot / 2, bobot - Decimal("0.01"), bobot):
        assert not list(keliru(komponen, nilai, KETENTUAN))
    assert bobot_komponen(KETENTUAN) == BOBOT


@pytest.mark.parametrize("huruf", ["A+", "AB", "AAA", "F", "0", "90", "A B", "А"])
def test_an_unknown_grade(huruf: str) -> None:
    (d,) = keliru("evaluasi", sub("A", huruf, "A"), KETENTUAN)
    assert (d.code, d.level, d.keys) == ("KIN304", "galat", ("evaluasi", "kualitas"))
    assert d.message == f"“{huruf}” bukan nilai subkomponen"
    assert d.hint == f"pilih AA, A, BB, B, CC, C, D, E, menurut {ATURAN}"
    assert _one(huruf_keliru(huruf, KETENTUAN)) == d._replace(keys=())


def test_every_unknown_grade_is_found() -> None:
    found = keliru("pelaporan", sub("X", "A", "Y"), KETENTUAN)
    assert [d.keys[-1] for d in found] == ["keberadaan", "pemanfaatan"]


@pytest.mark.parametrize("huruf", PERSEN)
@pytest.mark.parametrize(
    "tulis",
    [
        pytest.param(str.lower, id="lower case"),
        pytest.param(str.title, id="mixed case"),
        pytest.param(" {} ".format, id="with spaces"),
        pytest.param("\t{}\u00a0".format, id="with a tab and a no-break space"),
    ],
)
def test_a_grade_is_read_however_it_is_typed(tulis: type[str], huruf: str) -> None:
    isi = dict.fromkeys(BAGIAN, tulis(huruf))
    read = validate(SubKomponen, isi)
    assert read == sub(huruf, huruf, huruf)
    assert not list(keliru("perencanaan", read, KETENTUAN))


@pytest.mark.parametrize(
    ("komponen", "nilai", "dekat"),
    [
        pytest.param(
            "perencanaan", "25.51", "25,50 dan 25,80", id="document, off by 1"
        ),
        pytest.param("pengukuran", "28.33", "28,20 dan 28,50", id="Trenggalek"),
        pytest.param(
            "pelaporan", "13.93", "13,80 dan 13,95", id="three decimals' half"
        ),
        pytest.param("evaluasi", "0.01", "0,00 dan 1,50", id="at the bottom"),
        pytest.param("evaluasi", "24.99", "24,50 dan 25,00", id="at the top"),
    ],
)
def test_a_value_off_the_lattice_names_the_nearest(
    komponen: str, nilai: str, dekat: str
) -> None:
    d = _one(luar_kisi(komponen, Decimal(nilai), KETENTUAN))
    assert (d.code, d.level, d.keys) == ("KIN324", "catatan", (komponen,))
    tertulis = nilai.replace(".", ",")
    assert d.message.startswith(f"{komponen} {tertulis} tidak dapat berasal dari")
    assert f"(terdekat {dekat});" in d.message


@pytest.mark.parametrize("komponen", BOBOT)
def test_what_grades_give_is_not_noted(komponen: str) -> None:
    assert not list(luar_kisi(komponen, LAMPIRAN_2[komponen], KETENTUAN))
    assert not list(luar_kisi(komponen, sub(*HURUF[komponen]), KETENTUAN))


@pytest.mark.parametrize("komponen", BOBOT)
def test_grades_and_value_give_the_same_step(komponen: str) -> None:
    stated = hitung_komponen(komponen, LAMPIRAN_2[komponen], KETENTUAN)
    graded = hitung_komponen(komponen, sub(*HURUF[komponen]), KETENTUAN)
    assert stated.nilai == graded.nilai == LAMPIRAN_2[komponen]
    assert (stated.keys, stated.dasar) == ((komponen,), ())
    assert [d.label for d in graded.dasar] == [f"{s} {komponen}" for s in BAGIAN]


@pytest.mark.parametrize(
    ("komponen", "bagian", "huruf", "nilai"),
    [
        ("perencanaan", "pemanfaatan", "B", "10.50"),
        ("pelaporan", "kualitas", "D", "1.35"),
        ("evaluasi", "pemanfaatan", "A", "11.25"),
        ("evaluasi", "kualitas", "E", "0"),
        ("pengukuran", "keberadaan", "AA", "6"),
    ],
)
def test_points_of_a_sub_component(
    komponen: str, bagian: str, huruf: str, nilai: str
) -> None:
    step = hitung_sub(komponen, bagian, huruf, KETENTUAN)
    assert step.nilai == Decimal(nilai)
    assert step.dasar[1].keys == (komponen, bagian)
    assert all(d.acuan for d in (step.dasar[1], *step.dasar[0].dasar))
