"""The parts of a mean: how many decimals they have, and when there are none."""

from typing import Any

import pytest

from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.core.angka import format_angka
from kinerja_cli.hitung.rincian import responden, rincian

SURVEI = {"unsur": ["3,21", "3,18", "3,3"], "responden": 10}


def _bagian(rumus: str, *isi: Any, **more: Any) -> list[tuple[str, str]]:
    pk = janji([butir("a", 80, rumus, **more)])
    berkas = (laporan(n, realisasi={"a": i}) for n, i in enumerate(isi, 1))
    (b,) = hitung(pk, *berkas).baris
    return [(s.label, format_angka(s.nilai)) for s in rincian(b)]


def test_unsur_have_four_decimals() -> None:
    assert _bagian("skm", SURVEI) == [
        ("unsur 1", "3,2100"),
        ("unsur 2", "3,1800"),
        ("unsur 3", "3,3000"),
    ]


def test_of_several_surveys_they_are_pooled() -> None:
    lain = {"unsur": ["3,5", "3,2", "3,1"], "responden": 20}
    assert _bagian("skm", SURVEI, lain)[0] == ("unsur 1", "3,4033")


def test_a_stated_index_has_no_parts() -> None:
    assert _bagian("skm", {"nilai_skm": "3,253"}) == []


def test_a_mean_of_shares_has_the_decimals_of_its_value() -> None:
    nilai = {"U": {"pembilang": 1, "penyebut": 3}, "S": "99,87"}
    assert _bagian("rata_rata", {"nilai": nilai}) == [("U", "33,33"), ("S", "99,87")]


@pytest.mark.parametrize(
    ("rumus", "isi"),
    [("rasio", {"pembilang": 1, "penyebut": 3}), ("nilai", {"nilai": 3})],
)
def test_what_is_no_mean_has_none(rumus: str, isi: Any) -> None:
    assert _bagian(rumus, isi) == []


def test_a_blank_one_has_none() -> None:
    assert _bagian("skm", None) == []


def test_who_answered_is_known_of_a_survey_alone() -> None:
    pk = janji([butir("s", 80, "skm"), butir("n", 3)])
    realisasi = {"s": SURVEI, "n": {"nilai": 3}}
    s, n = hitung(pk, laporan(1, realisasi=realisasi)).baris
    assert (responden(s), responden(n)) == (10, None)
