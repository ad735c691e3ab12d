"""SKM: answers of 1 to 4 become a value of 25 to 100, whichever way they come."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import Exact
from kinerja_cli.rumus.skm import Skm
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
UNSUR = st.decimals("1", "4", places=4)
DOC = ["3,24", "3,22", "3,29", "3,90", "3,23", "3,27", "3,35", "3,16", "3,13"]


def _nilai(**inputs: object) -> Exact:
    return validate(Skm, inputs).langkah(ATURAN).nilai


@pytest.mark.parametrize(
    ("inputs", "nilai"),
    [
        pytest.param({"nilai_skm": "3,253"}, "81.325", id="PK 2024, Lampiran 2"),
        pytest.param({"nilai_skm": "3.253"}, "81.325", id="a dot can be no thousand"),
        pytest.param({"nilai_skm": "1"}, "25", id="worst"),
        pytest.param({"nilai_skm": "4"}, "100", id="best"),
        pytest.param({"unsur": DOC, "responden": "412"}, "82.75", id="nine unsur"),
        pytest.param(
            {"unsur": {"Biaya": "3", "Waktu": "3,5"}, "responden": "1"},
            "81.25",
            id="unsur by name",
        ),
        pytest.param(
            {"jumlah_per_unsur": ["10", "12"], "terisi": ["4", "3"]},
            "81.25",
            id="a blank lowers the divisor of its own unsur only",
        ),
        pytest.param(
            {"unsur": ["4"] * 9, "responden": "1", "bobot": "0,111"},
            "99.9",
            id="a printed weight never reaches 100",
        ),
        pytest.param(
            {
                "jumlah_per_unsur": ["74", "76", "60"],
                "terisi": ["20"] * 3,
                "bobot": "0,33",
            },
            "86.625",
            id="0,33 for a third",
        ),
    ],
)
def test_nilai(inputs: dict[str, object], nilai: str) -> None:
    assert _nilai(**inputs) == Decimal(nilai)


def test_a_tie_through_thirds_is_rounded_up() -> None:
    totals = ["361"] * 3 + ["364"] * 6  # 3267 : 120 : 9 x 25 = 75,625 exactly
    nilai = _nilai(jumlah_per_unsur=totals, terisi=["120"] * 9)
    assert bulatkan(nilai) == Decimal("75.63")


def test_the_steps_name_factor_and_regulation() -> None:
    step = validate(Skm, {"unsur": ["3", "4"], "responden": "2"}).langkah(ATURAN)
    indeks, konversi = step.dasar
    assert step.kata == "nilai indeks × faktor konversi"
    assert step.angka == "3,5 × 25"
    assert indeks.kata == "(unsur 1 + unsur 2) : 2"
    assert [d.keys for d in indeks.dasar] == [("unsur", 0), ("unsur", 1)]
    assert konversi.acuan is not None
    assert konversi.acuan.sumber == "PermenPANRB 14/2017, lampiran"


def test_a_printed_weight_stands_in_the_steps() -> None:
    inputs = {"jumlah_per_unsur": ["7", "8"], "terisi": ["2", "2"], "bobot": "0,5"}
    indeks = validate(Skm, inputs).langkah(ATURAN).dasar[0]
    jumlah, bobot = indeks.dasar
    assert (indeks.angka, bobot.keys) == ("7,5 × 0,5", ("bobot",))
    assert [d.angka for d in jumlah.dasar] == ["7 : 2", "8 : 2"]
    assert [d.kata for d in jumlah.dasar] == [
        "jumlah jawaban unsur 1 : terisi unsur 1",
        "jumlah jawaban unsur 2 : terisi unsur 2",
    ]
    assert jumlah.kata == "unsur 1 + unsur 2"
    leaves = [leaf.keys for d in jumlah.dasar for leaf in d.dasar]
    assert leaves == [
        ("jumlah_per_unsur", 0),
        ("terisi", 0),
        ("jumlah_per_unsur", 1),
        ("terisi", 1),
    ]


def test_unsur_by_name_keep_their_names() -> None:
    inputs = {"unsur": {"Biaya": "3", "Waktu": "4"}, "responden": "2"}
    indeks = validate(Skm, inputs).langkah(ATURAN).dasar[0]
    assert indeks.kata == "(Biaya + Waktu) : 2"
    assert [d.keys for d in indeks.dasar] == [("unsur", "Biaya"), ("unsur", "Waktu")]


@given(st.lists(UNSUR, min_size=2, max_size=30), st.randoms())
def test_the_order_of_unsur_does_not_matter_and_the_mean_lies_between(
    unsur: list[Decimal], chance: Random
) -> None:
    nilai = _nilai(unsur=unsur, responden="1")
    assert 25 * min(unsur) <= nilai <= 25 * max(unsur)
    chance.shuffle(unsur)
    assert _nilai(unsur=unsur, responden="1") == nilai
