"""SKM: what is refused, and what is noted."""

import pytest

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.rumus.skm import Skm
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
KEP_2004 = Aturan(2024, {"skm": "kep-25-2004"})


def _periksa(aturan: Aturan = ATURAN, **inputs: object) -> list[Diagnostic]:
    return list(validate(Skm, inputs).periksa(aturan))


@pytest.mark.parametrize(
    ("inputs", "found"),
    [
        ({}, [("KIN205", ())]),
        ({"bobot": "0,1"}, [("KIN205", ())]),
        ({"unsur": ["3", "4"]}, [("KIN205", ("responden",))]),
        ({"unsur": ["3", "4"], "responden": None}, [("KIN205", ("responden",))]),
        ({"responden": "4"}, [("KIN205", ())]),
        ({"jumlah_per_unsur": ["3", "4"]}, [("KIN205", ("terisi",))]),
        ({"unsur": ["3", None], "responden": "4"}, [("KIN205", ("unsur", 1))]),
        ({"unsur": {"a": None, "b": "3"}}, [("KIN205", ("unsur", "a"))]),
        ({"nilai_skm": "3", "terisi": ["1", "1"]}, [("KIN208", ())]),
        ({"jumlah_per_unsur": ["9", "9"], "terisi": ["3"] * 3}, [("KIN206", ())]),
        ({"unsur": ["3"], "responden": "4"}, [("KIN206", ("unsur",))]),
        ({"unsur": ["3"] * 31, "responden": "4"}, [("KIN206", ("unsur",))]),
        ({"unsur": {"a": "3"}, "responden": "4"}, [("KIN206", ("unsur",))]),
        ({"unsur": ["3", "4"], "responden": "0"}, [("KIN212", ("responden",))]),
        (
            {"jumlah_per_unsur": ["0", "9"], "terisi": ["3", "0"]},
            [("KIN212", ("jumlah_per_unsur", 0)), ("KIN212", ("terisi", 1))],
        ),
        ({"nilai_skm": "4,001"}, [("KIN212", ("nilai_skm",))]),
        ({"nilai_skm": "0,999"}, [("KIN212", ("nilai_skm",))]),
        ({"nilai_skm": "3", "bobot": "0,111"}, [("KIN208", ())]),
        ({"nilai_skm": "3", "bobot": "0"}, [("KIN212", ("bobot",))]),
        ({"nilai_skm": "3", "bobot": "1,1"}, [("KIN212", ("bobot",))]),
        ({"nilai_skm": "3", "skala": "4"}, [("KIN202", ("skala",))]),
    ],
)
def test_refused(inputs: dict[str, object], found: list[tuple[str, Keys]]) -> None:
    assert [(d.code, d.keys) for d in refusals(validate, Skm, inputs)] == found


def test_a_bound_is_said_with_its_source() -> None:
    (d,) = refusals(validate, Skm, {"nilai_skm": "4,5"})
    assert d.message == "4,5 di luar batas: harus antara 1 dan 4"
    assert "PermenPANRB 14/2017" in d.hint


def test_what_is_missing_is_named_with_the_ways_to_fill_it_in() -> None:
    (d,) = refusals(validate, Skm, {"unsur": ["3", "4"]})
    assert d.message == "`responden` masih kosong"
    assert "`jumlah_per_unsur` dan `terisi`" in d.hint


@pytest.mark.parametrize(
    ("unsur", "found"),
    [(9, []), (8, ["KIN321"]), (10, ["KIN321"]), (2, ["KIN321"]), (30, ["KIN321"])],
)
def test_another_number_of_unsur_is_noted(unsur: int, found: list[str]) -> None:
    notes = _periksa(unsur=["3"] * unsur, responden="5")
    assert [d.code for d in notes] == found
    assert all((d.level, d.keys) == ("catatan", ()) for d in notes)


@pytest.mark.parametrize("aturan", [KEP_2004, Aturan(2016)], ids=["pilihan", "tahun"])
def test_fourteen_unsur_are_the_rule_of_2004(aturan: Aturan) -> None:
    assert not _periksa(aturan, unsur=["3"] * 14, responden="5")
    (d,) = _periksa(aturan, unsur=["3"] * 9, responden="5")
    assert "KEP/25/M.PAN/2/2004" in d.message
    assert d.message.startswith("9 unsur;")
    assert "14/2017" not in d.message


@pytest.mark.parametrize(
    ("unsur", "bobot", "sempurna"),
    [(9, "0,111", "99,9"), (9, "0,11", "99"), (3, "0,33", "99"), (14, "0,071", "99,4")],
)
def test_a_rounded_weight_is_noted_with_what_it_costs(
    unsur: int, bobot: str, sempurna: str
) -> None:
    *_, d = _periksa(unsur=["3"] * unsur, responden="5", bobot=bobot)
    assert (d.code, d.level, d.keys) == ("KIN322", "catatan", ("bobot",))
    assert d.message == (
        f"bobot {bobot} bukan tepat 1/{unsur}: "
        f"survei sempurna bernilai {sempurna}, bukan 100"
    )


@pytest.mark.parametrize(("unsur", "bobot"), [(4, "0,25"), (10, "0,1"), (8, "0,125")])
def test_a_weight_of_exactly_1_in_n_is_not_noted(unsur: int, bobot: str) -> None:
    found = _periksa(unsur=["3"] * unsur, responden="5", bobot=bobot)
    assert [d.code for d in found] == ["KIN321"]


@pytest.mark.parametrize(
    ("nilai", "unsur", "bobot", "found"),
    [
        ("3", 6, "0,167", [("KIN322", "catatan")]),
        ("3", 7, "0,143", [("KIN322", "catatan")]),
        ("4", 6, "0,167", [("KIN303", "galat")]),
        ("3", 9, "1", [("KIN303", "galat")]),
    ],
)
def test_a_weight_is_wrong_only_where_the_index_leaves_the_scale(
    nilai: str, unsur: int, bobot: str, found: list[tuple[str, str]]
) -> None:
    diagnostics = _periksa(unsur=[nilai] * unsur, responden="5", bobot=bobot)
    weight = [(d.code, d.level) for d in diagnostics if d.keys == ("bobot",)]
    assert weight[:1] == found


def test_an_index_of_exactly_4_is_on_the_scale() -> None:
    found = _periksa(unsur=["4"] * 4, responden="5", bobot="0,25")
    assert [d.code for d in found] == ["KIN321"]
    # 0,334 for three unsur: 4 x 3 x 0,334 is 4,008, and leaves the scale.
    found = _periksa(unsur=["4"] * 3, responden="5", bobot="0,334")
    assert [d.code for d in found] == ["KIN321", "KIN303"]


@pytest.mark.parametrize(
    ("unsur", "bobot", "code"),
    [
        (4, "0,245", "KIN322"),
        (4, "0,2449", "KIN303"),
        (4, "0,255", "KIN322"),
        (4, "0,2551", "KIN303"),
        (14, "0,071", "KIN322"),
        (9, "0,4", "KIN303"),
    ],
)
def test_a_weight_is_1_in_n_as_printed(unsur: int, bobot: str, code: str) -> None:
    found = _periksa(unsur=["1,5"] * unsur, responden="5", bobot=bobot)
    assert [d.code for d in found if d.keys == ("bobot",)] == [code]


def test_responden_may_stand_beside_the_index() -> None:
    assert validate(Skm, {"nilai_skm": "3", "responden": "4"}).responden == 4


@pytest.mark.parametrize(
    ("jumlah", "terisi", "outside"),
    [
        ("40", "10", False),
        ("41", "10", True),
        ("10", "10", False),
        ("9", "10", True),
        ("9", "2", True),
    ],
)
def test_a_mean_answer_outside_the_scale_is_an_error(
    jumlah: str, terisi: str, *, outside: bool
) -> None:
    found = _periksa(jumlah_per_unsur=["30", jumlah], terisi=["10", terisi])
    galat = [(d.code, d.keys) for d in found if d.level == "galat"]
    assert galat == ([("KIN303", ("jumlah_per_unsur", 1))] if outside else [])


def test_an_index_alone_has_nothing_to_note() -> None:
    assert not _periksa(nilai_skm="3")


@pytest.mark.parametrize(
    ("nama", "found"),
    [
        (["a", "b", "A"], ["A"]),
        (["a", "b", " a"], [" a"]),
        (["é", "e\u0301"], ["e\u0301"]),
        (["a", "b\xad", "\u200ba", "b"], ["\u200ba", "b"]),
        (["a", "b", "ab"], []),
    ],
)
def test_two_unsur_of_one_name(nama: list[str], found: list[str]) -> None:
    diagnostics = _periksa(unsur=dict.fromkeys(nama, "3"), responden="4")
    kembar = [(d.level, d.keys) for d in diagnostics if d.code == "KIN305"]
    assert kembar == [("galat", ("unsur", n)) for n in found]


@pytest.mark.parametrize(("responden", "found"), [(11, [1]), (12, []), (9, [0, 1])])
def test_more_have_filled_in_an_unsur_than_answered(
    responden: int, found: list[int]
) -> None:
    diagnostics = _periksa(
        jumlah_per_unsur=[30, 40], terisi=[10, 12], responden=responden
    )
    lebih = [(d.level, d.keys) for d in diagnostics if d.code == "KIN307"]
    assert lebih == [("galat", ("terisi", i)) for i in found]
