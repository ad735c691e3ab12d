"""Findings: how they read, how they learn where they belong, when they stop a run."""

import os

import pytest

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import (
    Diagnostic,
    Gathering,
    KinerjaError,
    Location,
    Place,
    raise_galat,
)

GALAT = Diagnostic("KIN201", "`target` wajib ada", keys=("target",))
PERINGATAN = Diagnostic("KIN320", "target beda", level="peringatan")
CATATAN = Diagnostic("KIN321", "indeks bukan persen", level="catatan")


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        pytest.param(GALAT, "KIN201 galat: `target` wajib ada", id="not placed"),
        pytest.param(
            GALAT._replace(location=Location("pk.yaml", Place(3, 5))),
            "pk.yaml:3:5: KIN201 galat: `target` wajib ada",
            id="placed",
        ),
        pytest.param(
            GALAT._replace(
                location=Location("pk.yaml"), excerpt="    1 | a\n", hint="tulis"
            ),
            "pk.yaml:1:1: KIN201 galat: `target` wajib ada\n    1 | a\n\n"
            "    saran: tulis",
            id="excerpt before the remedy",
        ),
        pytest.param(PERINGATAN, "KIN320 peringatan: target beda", id="a warning"),
    ],
)
def test_a_finding_reads(found: Diagnostic, shown: str) -> None:
    assert str(found) == shown


def test_a_path_cannot_steer_the_terminal() -> None:
    assert str(Location("a\x1b[2J.yaml", Place(2, 7))) == r"a\x1b[2J.yaml:2:7"


def test_a_place_counts_from_one_and_sorts_by_line_then_column() -> None:
    assert Location("a") == ("a", (1, 1))
    assert (
        Location("a", Place(2, 9))
        < Location("a", Place(10, 1))
        < Location("a", Place(10, 2))
    )


def test_under_puts_the_larger_whole_first() -> None:
    assert GALAT.under("sasaran", 0).keys == ("sasaran", 0, "target")
    assert GALAT.under().keys == ("target",)


def test_an_error_tells_every_finding() -> None:
    error = KinerjaError(GALAT, CATATAN)
    assert error.diagnostics == (GALAT, CATATAN)
    assert str(error) == f"{GALAT}\n{CATATAN}"


def test_raise_galat_lets_warnings_and_notes_pass() -> None:
    raise_galat([])
    raise_galat([PERINGATAN, CATATAN])
    assert refusals(raise_galat, [PERINGATAN, GALAT, CATATAN]) == (GALAT,)


def test_gathering_goes_on_after_a_part_failed() -> None:
    gathering = Gathering()
    done = []
    for n in range(3):
        with gathering.under("sasaran", n):
            if n != 1:
                raise KinerjaError(GALAT)
            done.append(n)
    gathering.add(PERINGATAN, CATATAN)
    assert done == [1]
    assert refusals(gathering.finish) == (
        GALAT.under("sasaran", 0),
        GALAT.under("sasaran", 2),
        PERINGATAN,
        CATATAN,
    )


def test_gathering_nothing_raises_nothing() -> None:
    gathering = Gathering()
    with gathering.under("sasaran"):
        pass
    gathering.finish()
    assert gathering.found == []


def test_gathering_lets_a_defect_of_the_program_through() -> None:
    gathering = Gathering()
    with pytest.raises(ZeroDivisionError), gathering.under("sasaran"):
        raise ZeroDivisionError


def test_a_place_has_one_kind_of_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sep", "\\")
    assert str(Location("data\\contoh/q1.yaml")) == "data/contoh/q1.yaml:1:1"
