"""The verdict on a realisasi: both ends of every form, and how each is printed."""

from decimal import Decimal

import pytest

from kinerja_cli.dokumen.pk.target import Arah, Tanda, Target


def _target(bawah: str, atas: str, arah: Arah, tanda: Tanda = "") -> Target:
    return Target(Decimal(bawah), Decimal(atas), arah, tanda)


SATU = _target("60", "60", "naik")
STRUKTUR = {
    "naik": SATU,
    "at least": SATU._replace(tanda="≥"),
    "more": SATU._replace(tanda=">"),
    "turun": _target("60", "60", "turun"),
    "at most": _target("60", "60", "turun", "≤"),
    "less": _target("60", "60", "turun", "<"),
    "range, naik": _target("60", "85", "naik"),
    "range, turun": _target("60", "85", "turun"),
    "range": _target("60", "85", "rentang"),
    "exactly": _target("60", "60", "rentang"),
}
# A realisasi, and the forms that it reaches.
NAIK, TURUN = {"naik", "at least", "range, naik"}, {"turun", "at most"}
PUTUSAN = {
    "59.99": {*TURUN, "less", "range, turun"},
    "60": {*NAIK, *TURUN, "range, turun", "range", "exactly"},
    "60.01": {*NAIK, "more", "range, turun", "range"},
    "85": {*NAIK, "more", "range, turun", "range"},
    "85.01": {*NAIK, "more"},
    "-60": {*TURUN, "less", "range, turun"},
}


@pytest.mark.parametrize("nama", STRUKTUR)
@pytest.mark.parametrize("realisasi", PUTUSAN)
def test_tercapai(realisasi: str, nama: str) -> None:
    target = STRUKTUR[nama]
    assert target.tercapai(Decimal(realisasi)) is (nama in PUTUSAN[realisasi])


@pytest.mark.parametrize(
    ("nama", "tampak", "batas"),
    [
        ("naik", "60", "60"),
        ("at least", "≥ 60", "60"),
        ("less", "< 60", "60"),
        ("range, naik", "60–85", "60"),
        ("range, turun", "60–85", "85"),
        ("range", "60–85", "60"),
        ("exactly", "60", "60"),
    ],
)
def test_as_it_is_printed(nama: str, tampak: str, batas: str) -> None:
    assert str(STRUKTUR[nama]) == tampak
    assert STRUKTUR[nama].batas == Decimal(batas)


def test_a_word_is_printed_for_its_place() -> None:
    target = Target(Decimal(4), Decimal(4), sebutan="WTP")
    assert str(target.sejajar(2)) == "WTP"


def test_decimals_of_a_row_are_added_and_none_is_lost() -> None:
    target = _target("72.5", "73.125", "naik")
    assert str(target.sejajar(2)) == "72,50–73,125"
    assert target.desimal == 3


@pytest.mark.parametrize(
    ("nama", "realisasi", "kata"),
    [
        ("naik", "60", "≥ target 60"),
        ("naik", "59", "< target 60"),
        ("more", "61", "> target 60"),
        ("more", "60", "≤ target 60"),
        ("turun", "60", "≤ target 60"),
        ("turun", "61", "> target 60"),
        ("less", "59", "< target 60"),
        ("less", "60", "≥ target 60"),
        ("range, naik", "70", "≥ target 60"),
        ("range, turun", "70", "≤ target 85"),
        ("range", "70", "di dalam target 60–85"),
        ("range", "59", "di luar target 60–85"),
    ],
)
def test_where_a_realisasi_stands(nama: str, realisasi: str, kata: str) -> None:
    assert STRUKTUR[nama].tanda_terhadap(Decimal(realisasi)) == kata
