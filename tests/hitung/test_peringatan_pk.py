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


def test_without_a_declared_number_the_published_value_is_compared_as_it_is() -> None:
    """What the advice says: leave ``desimal`` out, and 81,3333 is not 81,33."""
    for desimal, tercapai in (("2", False), (None, True)):
        pk = perjanjian("nilai", "81,3333", desimal=desimal)
        assert baris_of(pk, {"nilai": "81,3333"}).tercapai is tercapai
