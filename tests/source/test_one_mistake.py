"""One mistake gives one finding, and it names what was probably meant."""

from decimal import Decimal
from typing import Annotated, Any

import pytest
from pydantic import Field, ValidationError

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.fields import Bilangan
from kinerja_cli.source.validation import (
    LANGSUNG,
    PILAH,
    RINCIAN,
    Declaration,
    Teks,
    blank,
    validate,
)


class Bagian(Declaration):
    tepat_waktu: Bilangan
    ditargetkan: Bilangan


class Contoh(Declaration):
    uraian: Teks
    bagian: tuple[Bagian, ...] = ()
    cakupan: (
        Annotated[Annotated[Bilangan, LANGSUNG] | Annotated[Bagian, RINCIAN], PILAH]
        | None
    ) = None
    keterangan: str = ""
    isi: dict[str, Bilangan] = Field(default_factory=dict)


def findings(tree: Any) -> list[Diagnostic]:
    return list(refusals(validate, Contoh, tree))


def codes(tree: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(d.code, d.keys) for d in findings(tree)]


def test_what_is_right_is_read_and_frozen() -> None:
    bagian = {"tepat_waktu": "76.226,0", "ditargetkan": "78000"}
    contoh = validate(Contoh, {"uraian": "a", "bagian": [bagian], "cakupan": "5"})
    assert contoh.cakupan == Decimal(5)
    assert contoh.bagian[0].tepat_waktu == Decimal(76226)
    with pytest.raises(ValidationError):
        setattr(contoh, "uraian", "b")  # noqa: B010 - mypy sees that it is frozen


def test_a_misspelt_key_is_not_also_a_missing_one() -> None:
    (found,) = findings({"urain": "a"})
    assert (found.code, found.keys, found.at_key) == ("KIN202", ("urain",), True)
    assert found.hint == "mungkin maksudnya `uraian`"


def test_a_misspelt_key_deep_inside() -> None:
    bagian = [{"tepat_wktu": "1", "ditargetkan": "2"}]
    (found,) = findings({"uraian": "a", "bagian": bagian})
    assert found.keys == ("bagian", 0, "tepat_wktu")
    assert found.hint == "mungkin maksudnya `tepat_waktu`"


def test_a_misspelt_key_below_a_choice_of_forms() -> None:
    tree = {"uraian": "a", "cakupan": {"tepat_waktu": "1", "ditargetkn": "2"}}
    (found,) = findings(tree)
    assert found.keys == ("cakupan", "ditargetkn")
    assert found.hint == "mungkin maksudnya `ditargetkan`"


def test_a_key_that_is_missing_elsewhere_is_still_told() -> None:
    bagian = [{"tepat_wktu": "1", "ditargetkan": "2"}, {"ditargetkan": "2"}]
    assert codes({"uraian": "a", "bagian": bagian}) == [
        ("KIN202", ("bagian", 0, "tepat_wktu")),
        ("KIN201", ("bagian", 1, "tepat_waktu")),
    ]


def test_a_key_that_is_like_none_does_not_hide_a_missing_one() -> None:
    assert sorted(codes({"zzz": "a"})) == [
        ("KIN201", ("uraian",)),
        ("KIN202", ("zzz",)),
    ]


@pytest.mark.parametrize("kunci", ["rincian", "langsung"])
def test_the_names_of_the_forms_are_unknown_keys_as_any(kunci: str) -> None:
    assert codes({"uraian": "a", kunci: "1"}) == [("KIN202", (kunci,))]
    cakupan = {"tepat_waktu": "1", "ditargetkan": "2", kunci: "1"}
    tree = {"uraian": "a", "cakupan": cakupan}
    assert codes(tree) == [("KIN202", ("cakupan", kunci))]


def test_three_mistakes_are_three_findings() -> None:
    tree = {"uraian": None, "cakupan": "x", "isi": {"a": [], "b": "1"}}
    assert codes(tree) == [
        ("KIN205", ("uraian",)),
        ("KIN210", ("cakupan",)),
        ("KIN203", ("isi", "a")),
    ]


@pytest.mark.parametrize("tree", [None, "teks", ["a"]])
def test_a_whole_that_is_no_mapping(tree: object) -> None:
    (found,) = findings(tree)
    assert found.code in {"KIN203", "KIN205"}
    assert found.keys == ()
    assert found.hint


def test_an_optional_key_left_blank_is_one_left_out() -> None:
    contoh = validate(Contoh, {"uraian": "a", "keterangan": None, "cakupan": None})
    assert (contoh.keterangan, contoh.cakupan) == ("", None)


@pytest.mark.parametrize("kosong", [None, ""])
def test_a_blank_in_the_place_of_anything_is_a_blank(kosong: str | None) -> None:
    tree = {"uraian": kosong, "bagian": [kosong], "cakupan": {"tepat_waktu": kosong}}
    assert codes(tree | {"isi": {"a": kosong}}) == [
        ("KIN205", ("uraian",)),
        ("KIN205", ("bagian", 0)),
        ("KIN205", ("cakupan", "tepat_waktu")),
        ("KIN201", ("cakupan", "ditargetkan")),
        ("KIN205", ("isi", "a")),
    ]


def test_a_blank_unknown_key_is_still_unknown() -> None:
    assert codes({"uraian": "a", "zzz": None}) == [("KIN202", ("zzz",))]


@pytest.mark.parametrize("value", [None, "x", [], {"zzz": "1"}])
def test_a_key_cannot_steer_the_terminal(value: object) -> None:
    (found,) = findings({"uraian": "a", "isi": {"\x1b[2J{nama}": value}})
    assert "\x1b" not in found.message + found.hint


def test_ten_thousand_unknown_keys_are_told_once_each() -> None:
    tree = {"uraian": "a"} | {f"{n}": "1" for n in range(10_000)}
    assert len(findings(tree)) == 10_000


@pytest.mark.parametrize(
    ("tree", "kosong"),
    [
        (None, True),
        ("", True),
        ({}, True),
        ({"a": None, "b": {"c": ""}}, True),
        ([None, {"a": None}], True),
        ([], False),
        ("0", False),
        ({"a": None, "b": "0"}, False),
        ({"a": []}, False),
        ([None, "1"], False),
    ],
)
def test_blank(tree: object, *, kosong: bool) -> None:
    assert blank(tree) is kosong
