"""A regulation as data: its scale is in order, or it is refused."""

from decimal import Decimal
from typing import Any

import pytest

from alat.pendukung import refusals
from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.validation import validate

KEPALA = {"nama": "contoh", "sumber": "Contoh 1/2020", "keyakinan": "1"}
KEPALA |= {"sejak": "2020", "diperiksa": "2026-11-24"}


def ketentuan(*skala: dict[str, str], **other: Any) -> Ketentuan:
    return validate(Ketentuan, {**KEPALA, "skala": list(skala), **other})


def refused(*skala: dict[str, str], **other: Any) -> Diagnostic:
    (found,) = refusals(ketentuan, *skala, **other)
    return found


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
    "skala",
    [
        pytest.param([_mulai("50"), _mulai("90")], id="upside down"),
        pytest.param([_mulai("90"), _mulai("90")], id="twice"),
        pytest.param([_di_atas("90"), _mulai("90")], id="twice, in two ways"),
        pytest.param([_di_atas("30"), _di_atas("30,01")], id="by a hair"),
        pytest.param([SISA, _mulai("50")], id="the rest comes first"),
        pytest.param([_mulai("90"), SISA, _mulai("50")], id="the rest in the middle"),
        pytest.param([SISA, SISA], id="the rest twice"),
    ],
)
def test_a_scale_out_of_order_is_refused(skala: list[dict[str, str]]) -> None:
    assert refused(*skala).code == "KIN206"


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
    scale = ketentuan(_mulai("90"), _mulai("50"), desimal=desimal)
    assert scale.predikat(Decimal(nilai)) == predikat


@pytest.mark.parametrize(
    ("kunci", "nilai", "code"),
    [
        ("keyakinan", "3", "KIN212"),
        ("keyakinan", "-1", "KIN212"),
        ("sejak", "1989", "KIN212"),
        ("sejak", "2101", "KIN212"),
        ("sumber", "", "KIN205"),
        ("diperiksa", None, "KIN205"),
        ("tetapan", {"a": {"nilai": "1"}}, "KIN201"),
    ],
)
def test_an_entry_that_is_not_dated_or_cited(
    kunci: str, nilai: object, code: str
) -> None:
    assert refused(_mulai("1"), **{kunci: nilai}).code == code


@pytest.mark.parametrize(
    ("teks", "pilihan"), [("true", True), ("false", False), (None, False)]
)
def test_pilihan(teks: str | None, *, pilihan: bool) -> None:
    assert ketentuan(pilihan=teks).pilihan is pilihan
