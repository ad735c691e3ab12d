"""KIN311: a target with more decimals than its realisasi, and the way out of it."""

from typing import Any

import pytest

from alat.pk_satu import baris_of, perjanjian
from kinerja_cli.hitung.peringatan_pk import peringatan_baris

HAPUS = "hapus `desimal` pada indikator ini, maka mengikuti target; atau "
TERCETAK = "tulis target sebagaimana tercetak dalam PK, misalnya 81,33"


@pytest.mark.parametrize(
    ("target", "more", "hint"),
    [
        ("81,3333", {}, None),
        ("81,333333", {}, None),
        ("81,3333", {"desimal": "4"}, None),
        ("81,3000", {"desimal": "1"}, None),
        ("81,3333", {"desimal": "3"}, HAPUS + "tulis `desimal: 4` pada indikator ini"),
        ("60-85,5", {"desimal": "0"}, HAPUS + "tulis `desimal: 1` pada indikator ini"),
        ("60,5-85", {"desimal": "0"}, HAPUS + "tulis `desimal: 1` pada indikator ini"),
        ("81,3333333", {}, TERCETAK + "; atau tulis `desimal: 7` pada indikator ini"),
        ("81,333333333333", {"desimal": "12"}, None),
        (
            *("81,333333333333", {"desimal": "2"}),
            TERCETAK + "; atau tulis `desimal: 12` pada indikator ini",
        ),
        ("81,3333333333333", {}, TERCETAK),
        ("-", {"desimal": "0"}, None),
    ],
    ids=str,
)
def test_the_advice_leads_to_a_target_that_can_be_equalled(
    target: str, more: dict[str, Any], hint: str | None
) -> None:
    pk = perjanjian("nilai", target, arah="naik", **more)
    found = list(peringatan_baris(pk))
    assert [(d.code, d.level, d.keys[-1], d.hint) for d in found] == (
        [("KIN311", "peringatan", "target", hint)] if hint else []
    )


def test_each_target_is_warned_of_at_its_place() -> None:
    more: dict[str, Any] = {
        "desimal": "0",
        "target_triwulan": ["60,5", "85", "90,25-95", "-"],
        "target_akhir": {"tahun": 2026, "nilai": "99,1250", "sumber": "Renstra"},
    }
    found = peringatan_baris(perjanjian("nilai", "95", arah="naik", **more))
    assert [(d.keys[4:], d.message.partition(",")[0]) for d in found] == [
        (("target_triwulan", 0), "target triwulan 1 memakai 1 desimal"),
        (("target_triwulan", 2), "target triwulan 3 memakai 2 desimal"),
        (("target_akhir", "nilai"), "target akhir memakai 3 desimal"),
    ]


def test_without_a_declared_number_the_published_value_is_compared_as_it_is() -> None:
    """What the advice says: leave ``desimal`` out, and 81,3333 is not 81,33."""
    for desimal, tercapai in (("2", False), (None, True)):
        pk = perjanjian("nilai", "81,3333", desimal=desimal)
        assert baris_of(pk, {"nilai": "81,3333"}).tercapai is tercapai
