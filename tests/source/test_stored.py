"""Numbers of cells: one reading each, but where a cell may have lost what was meant."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import readings, ringkas
from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.source.fields import RUPIAH, SESATUAN, Angka
from kinerja_cli.source.scalar import Numeral

DI = CellPlace(3, 12, 6, "TW III")
BANYAK = Angka("orang", 0, desimal=0)
HARI = Angka("hari", 0, 366, desimal=0)
PERSEN = Angka("%", 0, 100, tanda=("%",))
SKALA = Angka("nilai 1-4", 1, 4)
BULAT_BILA = Angka("orang", 0, dapat_bulat=True)
INDEKS, PERSENAN = {"satuan": "indeks"}, {"satuan": "%"}


def _read(bidang: Angka, nilai: str, konteks: dict[str, Any] | None = None) -> Decimal:
    return bidang.read(Numeral.of(Decimal(nilai), DI), konteks)


@pytest.mark.parametrize(
    ("bidang", "nilai", "konteks"),
    [
        (BANYAK, "76226", {}),
        (BANYAK, "0", {}),
        (BANYAK, "76226.0", {}),
        (SKALA, "3.253", {}),
        (RUPIAH, "620.45", {}),
        (PERSEN, "98", {}),
        (PERSEN, "1.001", {}),
        (PERSEN, "0", {}),
        (SESATUAN, "0.985", INDEKS),
        (SESATUAN, "76.226", INDEKS),  # as text it is two numbers
        (SESATUAN, "-0.5", PERSENAN),
        (SESATUAN, "1.01", PERSENAN),
        (BULAT_BILA, "76.226", {}),
    ],
)
def test_a_number_is_read_as_it_is(
    bidang: Angka, nilai: str, konteks: dict[str, Any]
) -> None:
    assert _read(bidang, nilai, dict(konteks)) == Decimal(nilai)


@pytest.mark.parametrize(
    ("bidang", "nilai", "konteks", "code", "said"),
    [
        (BANYAK, "76.226", {}, "KIN212", "titik sebagai koma? tulis 76226"),
        (BANYAK, "76.5", {}, "KIN212", "titik sebagai koma? tulis 76500"),
        (BANYAK, "76.2265", {}, "KIN212", "bulatkan dahulu"),
        (HARI, "0.366", {}, "KIN212", "tulis 366"),
        (HARI, "91.5", {}, "KIN212", "bulatkan dahulu"),  # 91500 would be no day
        (BULAT_BILA, "76.226", {"bulat": True}, "KIN212", "tulis 76226"),
        (BANYAK, "-1", {}, "KIN212", "nilai ini tidak mungkin negatif"),
        (SKALA, "5", {}, "KIN212", "tulis angka antara 1 dan 4"),
        (SKALA, "3253", {}, "KIN212", "tulis angka antara 1 dan 4"),
        (PERSEN, "0.98", {}, "KIN211", "tulis 98; atau ketik dengan tandanya, 0,98%"),
        (PERSEN, "1", {}, "KIN211", "tulis 100; atau ketik dengan tandanya, 1%"),
        (SESATUAN, "0.5", PERSENAN, "KIN211", "tulis 50"),
        (SESATUAN, "1E+15", INDEKS, "KIN213", "paling banyak 15 angka di depan koma"),
    ],
)
def test_what_a_cell_may_have_lost_is_refused(
    bidang: Angka, nilai: str, konteks: dict[str, Any], code: str, said: str
) -> None:
    with pytest.raises(PydanticCustomError) as error:
        _read(bidang, nilai, dict(konteks))
    assert error.value.type == code
    assert said in str((error.value.context or {}).get("saran"))


@given(st.decimals(-(10**9), 10**9, allow_nan=False, places=4).map(ringkas))
def test_as_a_text_it_is_the_same_number(nilai: Decimal) -> None:
    assert readings(Numeral.of(nilai, DI)) == (nilai,)
