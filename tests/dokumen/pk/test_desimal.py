"""How many decimals a realisasi has: declared, else as many as are written."""

from typing import Any

import pytest

from alat.pk_satu import baris_of, perjanjian
from kinerja_cli.source.validation import validate


def _desimal(
    target: object,
    nilai: object = None,
    rumus: str = "nilai",
    konvensi: dict[str, Any] | None = None,
    **more: object,
) -> int:
    """Return the decimals of a realisasi; ``nilai`` is one that is stated as such."""
    pk = perjanjian(rumus, target, konvensi, **more)
    i = pk.menurut_id["a"]
    isian = None if nilai is None else validate(i.kelas, {"nilai": nilai})
    return pk.desimal_realisasi(i, isian)


@pytest.mark.parametrize(
    ("target", "desimal"),
    [
        ("98", 2),
        ("98,5", 2),
        ("81,33", 2),
        ("0,8390", 4),  # zeros that are written are meant
        ("80,000001", 6),
        ("80,0000001", 2),  # more than six were computed
        ("≥ 80,1251", 4),
        ("< 5,0001 ", 4),
        ("-2,1251", 4),
        ("60-85", 2),
        ("60-85,1251", 4),
        ("60,1251-85", 4),
        ({"antara": ["72,1234", "73,12345"]}, 5),
        ({"paling_sedikit": "80,1251"}, 4),
        ("-", 2),
        ("belum ditetapkan", 2),
    ],
    ids=str,
)
def test_the_digits_of_a_target(target: object, desimal: int) -> None:
    assert _desimal(target, arah="naik" if "<" not in str(target) else None) == desimal


def test_the_most_digits_of_all_its_targets() -> None:
    akhir = {"tahun": "2026", "nilai": "90,12345", "sumber": "Renstra"}
    triwulan = ["1", "2,1251", None, "4"]
    assert _desimal("80", target_triwulan=triwulan) == 4
    assert _desimal("80", target_akhir=akhir) == 5
    assert _desimal("-", target_triwulan=triwulan, target_akhir=akhir) == 5


@pytest.mark.parametrize(
    ("nilai", "desimal"),
    [
        ("81", 2),
        ("81,3", 2),
        ("0,8384", 4),
        ("0,8380", 4),
        ("81,325000", 6),
        ("81,3250001", 2),
        ("85,41666666666667", 2),
    ],
)
def test_the_digits_of_a_value_that_is_stated(nilai: str, desimal: int) -> None:
    assert _desimal("98", nilai) == desimal
    # Nothing that is stated has fewer than the target beside it.
    assert _desimal("98,12345", nilai) == max(5, desimal)


@pytest.mark.parametrize(
    ("konvensi", "own", "target", "nilai", "desimal"),
    [
        ("0", None, "98", "81", 0),
        ("0", None, "98", "81,3", 1),
        ("0", None, "98,5", "81", 1),
        ("3", None, "98,50", "81,30", 3),
        ("2", "0", "98,50", "81,30", 0),
        ("2", "1", "0,8390", "0,8384", 1),
        ("2", "12", "98", "81", 12),
    ],
)
def test_a_declared_number_of_them_settles_it(
    konvensi: str, own: str | None, target: str, nilai: str, desimal: int
) -> None:
    found = _desimal(target, nilai, konvensi={"desimal": konvensi}, desimal=own)
    assert found == desimal


@pytest.mark.parametrize(
    ("target", "desimal"), [("15", 0), ("15,00", 0), ("15,5", 1), ("15,50", 1)]
)
def test_a_count_has_decimals_only_where_its_target_does(
    target: str, desimal: int
) -> None:
    for rumus in ("cacah", "pks"):
        assert _desimal(target, rumus=rumus) == desimal


@pytest.mark.parametrize(
    ("target", "nilai", "tercetak", "capaian", "tercapai"),
    [
        ("0,8390", "0,8384", "0.8384", "99.93", False),
        ("0,8390", "0,839", "0.8390", "100.00", True),
        ("0,30", "0,304", "0.304", "101.33", True),
        ("81,33", "81,3251", "81.3251", "99.99", False),
        ("≤ 0,30", "0,3040", "0.3040", "98.67", False),
        # Computed elsewhere, and rounded as what is computed here is.
        ("81,33", "81,3250001", "81.33", "100.00", True),
    ],
)
def test_what_was_published_is_not_rounded(
    target: str, nilai: str, tercetak: str, capaian: str, *, tercapai: bool
) -> None:
    baris = baris_of(perjanjian("nilai", target), {"nilai": nilai})
    assert baris.realisasi is not None
    assert baris.capaian is not None
    assert str(baris.realisasi.nilai) == tercetak
    assert (str(baris.capaian.nilai), baris.tercapai) == (capaian, tercapai)
