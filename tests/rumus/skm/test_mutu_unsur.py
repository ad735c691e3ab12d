"""The lowest unsur of a survey: three, and whoever is level, if not all are."""

import pytest

from alat.pendukung import ENGLISH
from alat.tahun_berjalan import baris, janji, notes

SKM = janji("skm")


def _lowest(isian: str) -> str | None:
    found = notes(baris(SKM, isian)).get("KIN363")
    assert ENGLISH.findall(found or "") == []
    return found.removeprefix("unsur terendah: ") if found else None


@pytest.mark.parametrize(
    ("unsur", "terendah"),
    [
        pytest.param([4, 3, 2, 1], "unsur 4 (1), unsur 3 (2), dan unsur 2 (3)", id="4"),
        pytest.param(
            [1, 4, 4, 2, 3], "unsur 1 (1), unsur 4 (2), dan unsur 5 (3)", id="sorted"
        ),
        pytest.param(
            [3, 1, 2, 3, 4],
            "unsur 2 (1), unsur 3 (2), unsur 1 (3), dan unsur 4 (3)",
            id="level with the third",
        ),
        pytest.param(
            [1, 1, 1, 1, 4],
            "unsur 1 (1), unsur 2 (1), unsur 3 (1), dan unsur 4 (1)",
            id="four level",
        ),
        pytest.param(
            [2, 1, 1, 4, 4], "unsur 2 (1), unsur 3 (1), dan unsur 1 (2)", id="two level"
        ),
        pytest.param([4, 4, 3, *[4] * 6], "unsur 3 (3)", id="one, and eight above it"),
        pytest.param(
            [4, 2, 4, 3, 4], "unsur 2 (2) dan unsur 4 (3)", id="two, and three above"
        ),
        pytest.param(
            [3, 4, 3, 4, 2, 3],
            "unsur 5 (2), unsur 1 (3), unsur 3 (3), dan unsur 6 (3)",
            id="some are above the third",
        ),
        pytest.param([1, 2], None, id="two"),
        pytest.param([1, 2, 3], None, id="three"),
    ],
)
def test_the_lowest(unsur: list[int], terendah: str | None) -> None:
    assert _lowest(f"{{unsur: {unsur}, responden: 9}}") == terendah


def test_where_all_are_level_none_is_the_lowest() -> None:
    assert _lowest(f"{{unsur: {[3] * 9}, responden: 9}}") is None


def test_names_and_decimals_are_shown() -> None:
    isian = (
        '{unsur: {Biaya: "3,9", Waktu: "3,1250", Sarana: 2, Aduan: 1}, responden: 1}'
    )
    assert _lowest(isian) == "Aduan (1), Sarana (2), dan Waktu (3,125)"


def test_means_of_totals_are_cut_where_eyes_stop() -> None:
    isian = "{jumlah_per_unsur: [9, 10, 8, 30], terisi: [3, 3, 3, 8]}"
    assert _lowest(isian) == "unsur 3 (≈ 2,6667), unsur 1 (3), dan unsur 2 (≈ 3,3333)"


def test_means_that_only_look_level_are_not() -> None:
    """8/3 and 2,6667 are told apart by their values, not by what is printed."""
    isian = '{unsur: ["2,66661", "2,66662", "2,66663", "2,66664"], responden: 9}'
    found = _lowest(isian)
    assert found is not None
    assert [f"unsur {n}" in found for n in (1, 2, 3, 4)] == [True, True, True, False]


@pytest.mark.parametrize("isian", ["{nilai_skm: 3}", "{nilai_skm: 3, responden: 9}"])
def test_an_index_has_no_lowest(isian: str) -> None:
    assert _lowest(isian) is None
