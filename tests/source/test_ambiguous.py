"""A number of two readings: each is said, and spelt so that it has no other."""

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import readings
from kinerja_cli.source.ambiguous import unmistakable
from kinerja_cli.source.fields import Angka

D = Decimal
CACAH = Angka("layanan", minimal=0, desimal=0)
RASIO = Angka(minimal=0, tanda=("Rp",), dapat_bulat=True)
SESATUAN = Angka(tanda=("%", "Rp"), sesatuan=True)
BATAS = Angka("%", minimal=100, tanda=("%",))
SEMUA = (CACAH, RASIO, SESATUAN, BATAS, Angka())
SEKALI = "cukup sekali `bulat: true` pada indikatornya di PK"
NOL = "nol di ujungnya supaya koma itu tidak terbaca ribuan"
TIGA = "dengan `desimal: 3` pada indikatornya di PK (`desimal: 0` bila selalu bulat)"


def refused(
    field: Angka, teks: str, konteks: dict[str, Any] | None = None
) -> tuple[str, str]:
    with pytest.raises(PydanticCustomError) as stopped:
        field.read(teks, konteks or {})
    context = stopped.value.context or {}
    assert stopped.value.type == "KIN211"
    return context["pesan"], context["saran"]


@pytest.mark.parametrize(
    ("field", "teks", "arti", "saran"),
    [
        (
            CACAH,
            "78.000",
            "78 atau 78000",
            "78000; atau 78 bila titik itu tanda desimal",
        ),
        (
            CACAH,
            "78,000",
            "78 atau 78000",
            "78000; atau 78 bila koma itu tanda desimal",
        ),
        (
            RASIO,
            "1.234",
            "1,234 atau 1234",
            f'1234; atau "1,2340" bila maksudnya 1,234: {NOL}',
        ),
        (
            RASIO,
            "1,234",
            "1,234 atau 1234",
            f'1234; atau "1,2340" bila maksudnya 1,234: {NOL}',
        ),
        (
            RASIO,
            "1.250",
            "1,25 atau 1250",
            '1250; atau "1,25" bila titik itu tanda desimal',
        ),
        (
            SESATUAN,
            "-1.250",
            "-1,25 atau -1250",
            '-1250; atau "-1,25" bila titik itu tanda desimal',
        ),
        (
            SESATUAN,
            "80.125 %",
            "80,125 atau 80125",
            f'80125; atau "80,125" bila titik itu tanda desimal, {TIGA}',
        ),
        (
            BATAS,
            "110.000",
            "110 atau 110000",
            "110000; atau 110 bila titik itu tanda desimal",
        ),
    ],
)
def test_both_are_said_in_words(field: Angka, teks: str, arti: str, saran: str) -> None:
    assert refused(field, teks) == (f"“{teks}” dapat berarti {arti}", f"tulis {saran}")


def _followed(field: Angka, teks: str, saran: str) -> tuple[Decimal, Decimal]:
    """Do as is advised: write the one text and the other, and see what is read."""
    found = re.match(
        r'tulis (-?[0-9]+); atau "?(-?[0-9,]+)"? bila [^,`]+(, dengan `desimal: 3`)?',
        saran,
    )
    assert found
    tiga, nol = ({"desimal": n} if found[3] else {} for n in (3, 0))
    ribuan, pecahan = (field.read(t, {**tiga}) for t in found.groups()[:2])
    # What may be said in the PK instead leaves the text as it is.
    assert not nol or field.read(teks, nol) == ribuan
    assert (SEKALI in saran) == (field.desimal == 0 or field.dapat_bulat)
    assert SEKALI not in saran or field.read(teks, {"bulat": True}) == ribuan
    return ribuan, pecahan


@settings(derandomize=True, database=None)
@given(
    st.sampled_from(SEMUA),
    st.sampled_from(("", "-")),
    st.integers(1, 999),
    st.integers(0, 999),
    st.sampled_from(".,"),
)
def test_what_is_advised_is_read_as_the_words_say(
    field: Angka, minus: str, depan: int, belakang: int, tanda: str
) -> None:
    teks = f"{minus}{depan}{tanda}{belakang:03}"
    arti = D(f"{minus}{depan}.{belakang:03}"), D(f"{minus}{depan}{belakang:03}")
    if not all(map(field.admits, arti)):
        return
    pesan, saran = refused(field, teks, {"bulat": False})
    biasa = [f"{n.normalize():f}".replace(".", ",") for n in arti]
    assert pesan.endswith(f"dapat berarti {biasa[0]} atau {biasa[1]}")
    assert _followed(field, teks, saran) == arti[::-1]


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        ("98.125", "98,1250"),
        ("98.12", "98,12"),
        ("0.125", "0,125"),
        ("1500", "1500"),
        ("1234.567", "1.234,567"),
    ],
)
def test_a_zero_for_that_is_explained(nilai: str, teks: str) -> None:
    tertulis, _, sebab = unmistakable(D(nilai)).partition(" ")
    assert (tertulis, sebab) == (teks, f"({NOL})" if teks == "98,1250" else "")
    assert readings(tertulis) == (D(nilai),)
