"""A regulation as data: its scale, and what makes an entry of the book."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic_core import PydanticCustomError

from kinerja_cli.aturan import Ketentuan, Tingkat
from kinerja_cli.aturan.buku import build_entry

HEAD = {"nama": "contoh", "sumber": "Contoh 1/2020", "keyakinan": "1"}
HEAD |= {"sejak": "2020", "diperiksa": "2026-11-24"}


def ketentuan(*skala: dict[str, str], **other: Any) -> Ketentuan:
    hasil = build_entry(Ketentuan, {**HEAD, "skala": list(skala), **other})
    assert isinstance(hasil, Ketentuan)
    return hasil


def _mulai(batas: str) -> dict[str, str]:
    return {"mulai": batas, "predikat": f"mulai {batas}"}


def _di_atas(batas: str) -> dict[str, str]:
    return {"di_atas": batas, "predikat": f"di atas {batas}"}


SISA = {"predikat": "sisa"}


@pytest.mark.parametrize(
    ("skala", "signs"),
    [
        ([_mulai("90"), _mulai("50,5"), SISA], ["≥ 90", "≥ 50,5", "< 50,5"]),
        ([_di_atas("90"), _di_atas("10"), SISA], ["> 90", "> 10", "≤ 10"]),
        ([_mulai("1.000,5"), _di_atas("30")], ["≥ 1.000,5", "> 30"]),
    ],
    ids=["from", "above", "both"],
)
def test_what_a_value_of_a_band_is_as_a_sign(
    skala: list[dict[str, str]], signs: list[str]
) -> None:
    buku = ketentuan(*skala)
    assert [buku.tanda(j) for j in buku.skala] == signs


@pytest.mark.parametrize(
    ("nilai", "predikat"),
    [
        ("90", "mulai 90"),
        ("89.99", "di atas 50"),
        ("50.01", "di atas 50"),
        ("50", "sisa"),
        ("-1", "sisa"),
    ],
)
def test_bounds_that_belong_to_a_band_and_bounds_that_do_not(
    nilai: str, predikat: str
) -> None:
    scale = ketentuan(_mulai("90"), _di_atas("50"), SISA)
    assert scale.predikat(Decimal(nilai)) == predikat


def test_below_the_last_band_there_is_none() -> None:
    scale = ketentuan(_mulai("90"), _mulai("0"))
    assert (scale.jenjang(Decimal("-0.01")), scale.predikat(Decimal(-1))) == (None,) * 2
    assert ketentuan().predikat(Decimal(100)) is None


@pytest.mark.parametrize(
    ("desimal", "nilai", "predikat"),
    [
        (None, "89.999", "mulai 50"),
        ("2", "89.995", "mulai 90"),
        ("2", "89.9949", "mulai 50"),
        ("0", "89.5", "mulai 90"),
        ("0", "89.49", "mulai 50"),
    ],
)
def test_a_value_is_rounded_only_where_the_regulation_says_so(
    desimal: str | None, nilai: str, predikat: str
) -> None:
    other = {} if desimal is None else {"desimal": desimal}
    scale = ketentuan(_mulai("90"), _mulai("50"), **other)
    assert scale.predikat(Decimal(nilai)) == predikat


@pytest.mark.parametrize(
    ("kunci", "nilai"),
    [("keyakinan", "3"), ("keyakinan", "-1"), ("sejak", "1989"), ("sejak", "2101")],
)
def test_a_number_out_of_its_bounds(kunci: str, nilai: str) -> None:
    with pytest.raises(PydanticCustomError, match="di luar batas"):
        ketentuan(**{kunci: nilai})


@pytest.mark.parametrize(
    "isi",
    [
        pytest.param({"tetapan": {"a": {"nilai": "1"}}}, id="a number without a mark"),
        pytest.param({"skala": [{"mulai": "1"}]}, id="a band without a name"),
        pytest.param({"berlaku": "2020"}, id="an unknown key"),
    ],
)
def test_an_entry_of_another_shape(isi: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        ketentuan(**isi)


@pytest.mark.parametrize(
    ("isi", "pilihan"),
    [({"pilihan": "true"}, True), ({"pilihan": "false"}, False), ({}, False)],
)
def test_pilihan(isi: dict[str, str], *, pilihan: bool) -> None:
    assert ketentuan(**isi).pilihan is pilihan


def test_names_in_their_order_the_worst_first() -> None:
    berbatas = ketentuan(_mulai("90"), _mulai("50"), SISA)
    assert [t.predikat for t in berbatas.tingkatan()] == [
        "sisa",
        "mulai 50",
        "mulai 90",
    ]
    urutan = [{"predikat": "rendah"}, {"predikat": "tinggi"}]
    assert ketentuan(urutan=urutan).tingkatan() == (
        Tingkat("rendah"),
        Tingkat("tinggi"),
    )
    assert ketentuan().tingkatan() == ()


@pytest.mark.parametrize(
    ("tingkat", "nama"),
    [
        (Tingkat("B"), ("B",)),
        (Tingkat("B", nama_lain=("II",)), ("B", "II")),
        (
            Tingkat("B", "Baik", ("II",)),
            ("B", "Baik", "B (Baik)", "B Baik", "B - Baik", "B, Baik", "II"),
        ),
    ],
)
def test_every_way_of_writing_a_name(tingkat: Tingkat, nama: tuple[str, ...]) -> None:
    assert tingkat.semua_nama == nama
