"""SKM: a stated weight is 1/n as printed, within 0,005 and not a digit beyond."""

import pytest

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.rumus.skm import Skm
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)


def _bobot(unsur: int, bobot: str, nilai: str = "2") -> Diagnostic | None:
    inputs = {"unsur": [nilai] * unsur, "responden": "9", "bobot": bobot}
    found = validate(Skm, inputs).periksa(ATURAN)
    return next((d for d in found if d.keys == ("bobot",)), None)


@pytest.mark.parametrize(
    ("unsur", "inside", "outside"),
    [
        # 1/n goes on for ever: the last weight of twelve decimals within, and the next.
        (9, "0,116111111111", "0,116111111112"),
        (9, "0,106111111112", "0,106111111111"),
        (3, "0,338333333333", "0,338333333334"),
        (3, "0,328333333334", "0,328333333333"),
        (14, "0,076428571428", "0,076428571429"),
        # 1/n ends: exactly 0,005 away is still within.
        (8, "0,13", "0,130000000001"),
        (8, "0,12", "0,119999999999"),
        (2, "0,505", "0,505000000001"),
        (2, "0,495", "0,494999999999"),
        (25, "0,045", "0,045000000001"),
        (20, "0,055", "0,056"),
    ],
)
def test_the_very_edge(unsur: int, inside: str, outside: str) -> None:
    near, far = _bobot(unsur, inside), _bobot(unsur, outside)
    assert near is not None
    assert (near.code, near.level) == ("KIN322", "catatan")
    assert far is not None
    assert (far.code, far.level) == ("KIN303", "galat")
    assert far.message == f"bobot {outside} bukan pembulatan dari 1/{unsur}"
    assert far.hint == f"hapus `bobot` untuk memakai tepat 1/{unsur}"


@pytest.mark.parametrize(
    ("unsur", "bobot"), [(2, "0,5"), (8, "0,125"), (25, "0,04"), (10, "0,10")]
)
def test_exactly_1_in_n(unsur: int, bobot: str) -> None:
    assert _bobot(unsur, bobot) is None


@pytest.mark.parametrize(
    ("unsur", "nilai", "bobot", "indeks"),
    [(8, "4", "0,125000000001", "4,000000000032"), (9, "4", "0,112", "4,032")],
)
def test_a_rounded_weight_may_not_pass_the_best(
    unsur: int, nilai: str, bobot: str, indeks: str
) -> None:
    found = _bobot(unsur, bobot, nilai)
    assert found is not None
    assert (found.code, found.level) == ("KIN303", "galat")
    assert found.message == (f"bobot {bobot} membuat indeks {indeks}, di atas 4")


@pytest.mark.parametrize(
    ("nilai", "bobot", "code"),
    [
        ("4", "0,111", "KIN322"),  # 3,996
        ("3,97", "0,112", "KIN303"),  # 4,00176
        ("3,96", "0,112", "KIN322"),  # 3,99168
        ("1,01", "0,111", "KIN322"),  # 1,00899
        ("1", "0,111", "KIN322"),  # 0,999: the scale is of the means
        ("1", "0,11", "KIN322"),  # 0,99
    ],
)
def test_nine_unsur_at_the_ends_of_the_scale(nilai: str, bobot: str, code: str) -> None:
    found = _bobot(9, bobot, nilai)
    assert found is not None
    assert found.code == code


def test_a_weight_far_off_is_said_as_that_alone() -> None:
    found = _bobot(9, "1", "4")  # the index would be 36
    assert found is not None
    assert found.message == "bobot 1 bukan pembulatan dari 1/9"
