"""SAKIP: what breaks the regulation, and what only deserves a look."""

from decimal import Decimal

import pytest

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.rumus.sakip import Sakip
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
LAMPIRAN_2: dict[str, object] = {
    "perencanaan": "25,50",
    "pengukuran": "24,00",
    "pelaporan": "11,85",
    "evaluasi": "19,75",
}
# The same value as in the document, by grades: 25,50 and 24,00.
RENCANA = {"keberadaan": "A", "kualitas": "A", "pemanfaatan": "BB"}
UKUR = dict.fromkeys(("keberadaan", "kualitas", "pemanfaatan"), "BB")
LAPOR = {"keberadaan": "A", "kualitas": "B", "pemanfaatan": "BB"}
HURUF: dict[str, object] = {
    "perencanaan": RENCANA,
    "pengukuran": UKUR,
    "pelaporan": LAPOR,
    "evaluasi": LAPOR,
}


def _periksa(**inputs: object) -> list[Diagnostic]:
    return list(validate(Sakip, LAMPIRAN_2 | inputs).periksa(ATURAN))


@pytest.mark.parametrize(
    ("inputs", "found"),
    [
        ({"evaluasi": None}, [("KIN205", ("evaluasi",))]),
        ({"evaluasi": "-0,01"}, [("KIN212", ("evaluasi",))]),
        ({"evaluasi": "100,01"}, [("KIN212", ("evaluasi",))]),
        ({"evaluasi": "A"}, [("KIN210", ("evaluasi",))]),
        ({"evaluasi": ["A", "A", "A"]}, [("KIN203", ("evaluasi",))]),
        ({"total": "100,5"}, [("KIN212", ("total",))]),
        ({"pelapor": "1"}, [("KIN202", ("pelapor",))]),
        (
            {"evaluasi": LAPOR | {"kualitas": None}},
            [("KIN205", ("evaluasi", "kualitas"))],
        ),
        (
            {"evaluasi": {"keberadaan": "A", "kualitas": "A"}},
            [("KIN201", ("evaluasi", "pemanfaatan"))],
        ),
        (
            {"evaluasi": LAPOR | {"kualitas": ["A"]}},
            [("KIN203", ("evaluasi", "kualitas"))],
        ),
    ],
)
def test_refused(inputs: dict[str, object], found: list[tuple[str, Keys]]) -> None:
    assert [
        (d.code, d.keys) for d in refusals(validate, Sakip, LAMPIRAN_2 | inputs)
    ] == found


@pytest.mark.parametrize(
    ("komponen", "bobot"),
    [("perencanaan", 30), ("pengukuran", 30), ("pelaporan", 15), ("evaluasi", 25)],
)
def test_a_component_is_at_most_its_weight(komponen: str, bobot: int) -> None:
    assert not _periksa(**{komponen: Decimal(bobot)})
    (d,) = _periksa(**{komponen: bobot + Decimal("0.01")})
    assert (d.code, d.level, d.keys) == ("KIN303", "galat", (komponen,))
    assert d.message == f"{bobot},01 melebihi bobot komponen {komponen}, {bobot}"
    assert d.hint.startswith("batas ini dari PermenPANRB 88/2021, lampiran")


def test_an_unknown_grade_is_an_error_that_lists_the_grades() -> None:
    (d,) = _periksa(evaluasi=LAPOR | {"kualitas": "AAA"})
    assert (d.code, d.level) == ("KIN304", "galat")
    assert d.keys == ("evaluasi", "kualitas")
    assert d.message.startswith("“AAA” bukan nilai")
    assert d.hint.startswith("pilih AA, A, BB, B, CC, C, D, E, menurut ")


def test_every_error_is_found_and_notes_wait_until_there_is_none() -> None:
    huruf = {"keberadaan": "F", "kualitas": "A+", "pemanfaatan": "A"}
    found = _periksa(perencanaan=huruf, pengukuran="31", pelaporan="1,01", total="9")
    assert [(d.code, d.keys) for d in found] == [
        ("KIN304", ("perencanaan", "keberadaan")),
        ("KIN304", ("perencanaan", "kualitas")),
        ("KIN303", ("pengukuran",)),
    ]


@pytest.mark.parametrize(
    ("komponen", "on", "off"),
    [
        ("perencanaan", "25,50", "25,51"),
        ("pengukuran", "24,00", "24,01"),
        ("pelaporan", "11,85", "11,86"),
        ("evaluasi", "19,75", "19,74"),
    ],
)
def test_a_value_that_no_grades_give_is_noted(komponen: str, on: str, off: str) -> None:
    assert not _periksa(**{komponen: on})
    (d,) = _periksa(**{komponen: off})
    assert (d.code, d.level, d.keys) == ("KIN324", "catatan", (komponen,))
    assert d.message.startswith(f"{komponen} {off} tidak dapat berasal dari")


def test_grades_themselves_are_on_the_lattice() -> None:
    assert not _periksa(**HURUF)


@pytest.mark.parametrize(
    ("inputs", "total", "found"),
    [
        ({}, "81,10", []),
        ({}, "81,1001", [("KIN325", "catatan")]),
        ({}, "81,12", [("KIN325", "catatan")]),
        ({}, "81,08", [("KIN325", "catatan")]),
        ({}, "81,1201", [("KIN403", "galat")]),
        ({}, "81,0799", [("KIN403", "galat")]),
        ({"perencanaan": RENCANA}, "81,115", [("KIN325", "catatan")]),
        ({"perencanaan": RENCANA}, "81,1151", [("KIN403", "galat")]),
        (HURUF | {"evaluasi": "19,75"}, "81,105", [("KIN325", "catatan")]),
        (HURUF | {"evaluasi": "19,75"}, "81,106", [("KIN403", "galat")]),
        (HURUF, "81,10", []),
        (HURUF, "81,11", [("KIN403", "galat")]),
    ],
)
def test_a_total_may_differ_by_half_a_cent_for_each_stated_value(
    inputs: dict[str, object], total: str, found: list[tuple[str, str]]
) -> None:
    diagnostics = _periksa(**inputs, total=total)
    assert [(d.code, d.level) for d in diagnostics] == found
    assert all(d.keys == ("total",) and d.hint for d in diagnostics)


def test_a_difference_is_as_fine_as_what_it_is_of() -> None:
    (d,) = (
        d for d in _periksa(evaluasi="19,7525", total="81,1") if d.keys == ("total",)
    )
    assert d.message == "total 81,1 berbeda 0,0025 dari jumlah komponennya, 81,1025"


def test_a_total_that_differs_is_said_with_both_numbers() -> None:
    (d,) = _periksa(total="81,20")
    start = "total 81,20 berbeda 0,10 dari jumlah komponennya, 81,1"
    assert d.message.startswith(start)
