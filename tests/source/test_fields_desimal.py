"""Declared decimals settle which of two readings a number in that unit has."""

from decimal import Decimal

import pytest
from pydantic_core import PydanticCustomError

from alat.pendukung import refusals
from alat.pk_satu import perjanjian
from alat.ragam_isian import Isi
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.nilai import Nilai
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import validate

SESATUAN = Angka(sesatuan=True)
BUKAN = [Angka(), Angka("layanan", minimal=0, desimal=0)]


@pytest.mark.parametrize(
    ("value", "desimal", "nilai"),
    [
        ("3,500", 3, "3.5"),
        ("3.500", 3, "3.5"),
        ("-3,500", 3, "-3.5"),
        ("3,500", 0, "3500"),
        ("3,5", 3, "3.5"),  # one reading: its digits are free
        ("3,5000", 3, "3.5"),
        ("3.500.000", 3, "3500000"),
    ],
)
def test_the_reading_with_as_many_decimals(
    value: str, desimal: int, nilai: str
) -> None:
    assert SESATUAN.read(value, {"desimal": desimal}) == Decimal(nilai)


@pytest.mark.parametrize("desimal", [None, 1, 2, 4])
def test_neither_reading_has_as_many(desimal: int | None) -> None:
    with pytest.raises(PydanticCustomError, match="dapat berarti"):
        SESATUAN.read("3,500", {"desimal": desimal})


@pytest.mark.parametrize("field", BUKAN)
def test_they_settle_nothing_in_another_unit(field: Angka) -> None:
    with pytest.raises(PydanticCustomError, match="dapat berarti"):
        field.read("78.000", {"desimal": 3})


@pytest.mark.parametrize(
    ("rumus", "isi"),
    [
        ("nilai", {"nilai": "3,500"}),
        ("rata_rata", {"nilai": ["3,500"]}),
        ("jumlah", {"nilai": {"utara": "3.500"}}),
    ],
)
def test_the_values_of_an_indikator_are_in_its_unit(rumus: str, isi: Isi) -> None:
    pk = perjanjian(rumus, 4, desimal=3)
    isian = read_isian(pk.menurut_id["a"], isi, pk)
    assert isinstance(isian, DasarRumus)
    assert isian.langkah(pk.aturan).nilai == Decimal("3.5")


def test_the_conventions_of_a_pk_settle_nothing() -> None:
    # Two decimals by convention are no word on how a value was typed.
    pk = perjanjian("nilai", 4, konvensi={"desimal": 3})
    with pytest.raises(KinerjaError, match="dapat berarti"):
        read_isian(pk.menurut_id["a"], {"nilai": "3,500"}, pk)


def test_the_parts_of_a_ratio_are_not_in_its_unit() -> None:
    pk = perjanjian("rasio", 4, desimal=3)
    isi = {"pembilang": "3,500", "penyebut": 4}
    (d,) = refusals(read_isian, pk.menurut_id["a"], isi, pk)
    assert (d.code, d.keys) == ("KIN211", ("pembilang",))


def test_the_inputs_behind_a_target_are_read_like_those_of_a_realisasi() -> None:
    i = {"id": "a", "nama": "A", "satuan": "s", "target": 4, "rumus": "nilai"}
    dasar = {"dasar_target": {"nilai": "3,500"}, "desimal": 3}
    assert validate(Indikator, i | dasar).isian_target == Nilai(nilai=Decimal("3.5"))
