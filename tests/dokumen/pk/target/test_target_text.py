"""Targets in every form that a document prints, and what is said of what is none."""

from decimal import Decimal
from typing import Any

import pytest

from alat.pendukung import refusals
from alat.tabel import tabel
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.source.validation import validate


def _read(target: Any, satuan: str = "%", **more: Any) -> Indikator:
    """Read an indikator; what is None is not written."""
    tertulis = {k: isi for k, isi in more.items() if isi is not None}
    tree = {"id": "a", "nama": "A", "satuan": satuan, "rumus": "nilai"}
    return validate(Indikator, tree | {"target": target} | tertulis)


def _refused(*args: Any, **more: Any) -> Diagnostic:
    (d,) = refusals(_read, *args, **more)
    return d


@pytest.mark.parametrize(("isi", "satuan", "arah", "terbaca"), tabel("target_tercetak"))
def test_as_printed(
    isi: Any, satuan: str, arah: str | None, terbaca: list[str] | None
) -> None:
    i = _read(isi, satuan, arah=arah)
    if terbaca is None:
        assert (i.target, i.arah) == (None, arah or "naik")
        return
    bawah, atas, tersirat, tanda = terbaca
    assert i.target is not None
    # As texts: the zeros behind the mark count.
    assert [str(n) for n in i.target[:2]] == [bawah, atas]
    assert (i.target.arah, i.arah, i.target.tanda) == (tersirat, tersirat, tanda)


@pytest.mark.parametrize(
    ("isi", "satuan", "arah", "code", "message", "hint"), tabel("target_ditolak")
)
def test_no_target(
    isi: Any, satuan: str, arah: str | None, code: str, message: str, hint: str
) -> None:
    d = _refused(isi, satuan, arah=arah)
    assert d.code == code
    assert d.message.startswith(message)
    assert d.hint.startswith(hint)
    assert d.keys[0] == "target"


def test_a_wrong_arah_is_one_mistake() -> None:
    assert _refused("60-85", arah="naek").keys == ("arah",)
    assert _refused("≤ 5", arah="naek").keys == ("arah",)


def test_a_target_left_out_is_missed() -> None:
    tree = {"id": "a", "nama": "A", "satuan": "%", "rumus": "nilai"}
    assert [d.code for d in refusals(validate, Indikator, tree)] == ["KIN201"]


@pytest.mark.parametrize(
    ("tertulis", "desimal", "nilai"), [("3,500", 3, "3.500"), ("3.500", 0, "3500")]
)
def test_declared_decimals_settle_two_readings(
    tertulis: str, desimal: int, nilai: str
) -> None:
    i = _read(tertulis, desimal=desimal, target_triwulan=[tertulis] * 4)
    assert {str(t.bawah) for _, t in i.semua_target()} == {nilai}


def test_all_targets_of_an_indikator_are_read_alike() -> None:
    akhir = {"tahun": 2026, "nilai": "< 5 hari", "sumber": "RPJMD"}
    i = _read(
        "≤ 9 hari",
        "hari",
        target_triwulan=["8 hari", "maks. 7", "-", "5-6"],
        target_akhir=akhir,
    )
    satu = {n: Target(Decimal(n), Decimal(n), "turun") for n in (5, 7, 8, 9)}
    assert [*i.semua_target()] == [
        (("target",), satu[9]._replace(tanda="≤")),
        (("target_triwulan", 0), satu[8]),
        (("target_triwulan", 1), satu[7]._replace(tanda="≤")),
        (("target_triwulan", 3), Target(Decimal(5), Decimal(6), "turun")),
        (("target_akhir", "nilai"), satu[5]._replace(tanda="<")),
    ]
    assert i.target_pada(3) is None


@pytest.mark.parametrize(
    ("more", "keys"),
    [
        ({"target_triwulan": ["≥ 1", "≤ 2", 3, 4]}, ("target_triwulan", 1)),
        ({"target_triwulan": [1, 2, 3, "4 hari"]}, ("target_triwulan", 3)),
        (
            {"target_akhir": {"tahun": 2026, "nilai": "-", "sumber": "R"}},
            ("target_akhir", "nilai"),
        ),
        (
            {"target_akhir": {"tahun": 2026, "nilai": "5-6", "sumber": "R"}},
            ("target_akhir", "nilai"),
        ),
    ],
    ids=["a sign of the other direction", "a unit", "nothing promised", "a range"],
)
def test_a_target_of_another_time_is_refused_at_its_place(
    more: Any, keys: tuple[str | int, ...]
) -> None:
    assert _refused("5", **more).keys == keys


def test_the_sign_of_a_quarter_says_the_direction_of_all() -> None:
    i = _read("5", target_triwulan=["≤ 1", "2", "3", "4"])
    assert {t.arah for _, t in i.semua_target()} == {i.arah} == {"turun"}
    akhir = {"tahun": 2026, "nilai": "≤ 5", "sumber": "R"}
    assert _read("-", target_akhir=akhir).arah == "turun"


def test_a_count_has_no_decimals_that_its_thousands_could_be() -> None:
    i = _read("1.500 orang", "orang", rumus="cacah")
    assert i.target == Target(Decimal(1500), Decimal(1500))
