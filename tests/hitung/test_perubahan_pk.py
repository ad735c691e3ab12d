"""What a PK gives away of a target that changes: KIN391, and what is of any target."""

from typing import Any

import pytest

from alat.pk_satu import perjanjian
from kinerja_cli.hitung.peringatan_pk import temuan_pk

TIAP = [3, 7, 11, 15]
TETAP = {"mulai": "triwulan 3", "nilai": "15,00"}


def _found(perubahan: Any, rumus: str = "cacah", **more: Any) -> list[tuple[Any, ...]]:
    pk = perjanjian(rumus, 15, target_perubahan=perubahan, **more)
    return [(d.code, d.level, *d.keys[5:]) for d in temuan_pk(pk)]


@pytest.mark.parametrize(
    ("perubahan", "di"),
    [
        (TETAP, "nilai"),
        (TETAP | {"target_triwulan": [11, 15]}, "nilai"),
        ({"mulai": "TW 3", "target_triwulan": [11, "15,0"]}, "target_triwulan"),
        ({"mulai": "TW 3", "target_triwulan": TIAP}, "target_triwulan"),
        (TETAP | {"nilai": "> 15"}, None),
        (TETAP | {"target_triwulan": [10, 15]}, None),
        (TETAP | {"target_triwulan": ["-", 15]}, None),
        (TETAP | {"nilai": 14, "target_triwulan": [11, 15]}, None),
    ],
)
def test_a_change_of_nothing(perubahan: Any, di: str | None) -> None:
    found = _found(perubahan, target_triwulan=TIAP)
    assert found == ([("KIN391", "catatan", di)] if di else [])


@pytest.mark.parametrize("mulai", ["triwulan 1", "Januari", "semester 1", "bulan 2"])
@pytest.mark.parametrize("nilai", [15, 12])
def test_before_the_first_period_there_is_nothing_to_change(
    mulai: str, nilai: int
) -> None:
    found = _found({"mulai": mulai, "nilai": nilai})
    tetap = [("KIN391", "catatan", "nilai")] if nilai == 15 else []
    awal = [("KIN285", "peringatan", "mulai")]
    assert found == (tetap if mulai == "bulan 2" else awal)


@pytest.mark.parametrize(
    ("perubahan", "more", "temuan"),
    [
        ({"nilai": "12,5"}, {}, ("KIN343", "peringatan", "nilai")),
        (
            {"nilai": "12,3455"},
            {"rumus": "nilai", "desimal": 2},
            ("KIN311", "peringatan", "nilai"),
        ),
        (
            {"target_triwulan": [14, 13]},
            {"target_triwulan": TIAP},
            ("KIN345", "peringatan", "target_triwulan", 1),
        ),
        # From one target to the next it may go either way.
        ({"target_triwulan": [5, 13]}, {"target_triwulan": TIAP}, None),
        ({"target_triwulan": [0, 13]}, {}, None),
        (
            {"nilai": "0,5"},
            {"rumus": "nilai", "satuan": "%"},
            ("KIN374", "peringatan", "nilai"),
        ),
    ],
)
def test_it_is_looked_at_as_any_target_is(
    perubahan: Any, more: dict[str, Any], temuan: tuple[Any, ...] | None
) -> None:
    found = _found({"mulai": "triwulan 3"} | perubahan, **more)
    assert found == ([temuan] if temuan else [])
