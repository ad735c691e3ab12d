"""How many respondents a survey needs: the published table, and what is said of it."""

from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import ENGLISH, refusals
from alat.tahun_berjalan import baris, janji, notes
from kinerja_cli.aturan import Aturan, load_buku
from kinerja_cli.rumus.skm.sampel import besar_sampel, nilai_sampel

PATH = Path(__file__).parents[2] / "kasus" / "sampel" / "krejcie-morgan.yaml"
(KASUS,) = yaml.safe_load(PATH.read_text("utf-8"))
PASANGAN: list[dict[str, str]] = KASUS["pasangan"]


def _size(populasi: int) -> int:
    return besar_sampel(populasi, load_buku("sampel").pada(2024))


def _exact(populasi: int) -> int:
    khi, p, d = (Fraction(KASUS["tetapan"][n]) for n in ("khi_kuadrat", "p", "d"))
    ragam = khi * p * (1 - p)
    n = ragam * populasi / (d * d * (populasi - 1) + ragam)
    return floor(n + Fraction(1, 2))


def test_the_case_is_whole_and_says_where_it_comes_from() -> None:
    assert KASUS["id"] == "smp-01-krejcie-morgan"
    assert KASUS["source"].startswith("https://")
    assert KASUS["note"]
    assert len({p["populasi"] for p in PASANGAN}) == len(PASANGAN) == 32


@pytest.mark.parametrize("pasangan", PASANGAN, ids=lambda p: p["populasi"])
def test_a_published_size(pasangan: dict[str, str]) -> None:
    populasi, sampel = int(pasangan["populasi"]), int(pasangan["sampel"])
    assert _size(populasi) == sampel == _exact(populasi)


@given(st.integers(1, 10**9))
def test_any_population(populasi: int) -> None:
    assert _size(populasi) == _exact(populasi) <= min(populasi, 384)


def test_the_constants_are_those_of_the_publication() -> None:
    tetapan = load_buku("sampel").pada(2024).tetapan
    found = {n: Fraction(t.nilai) for n, t in tetapan.items()}
    assert found == {n: Fraction(t) for n, t in KASUS["tetapan"].items()}


@pytest.mark.parametrize(
    ("responden", "populasi", "code", "sampel", "kata"),
    [
        (169, 300, "KIN361", 169, "cukup"),
        (170, 300, "KIN361", 169, "cukup"),
        (300, 300, "KIN361", 169, "cukup"),
        (168, 300, "KIN362", 169, "kurang 1"),
        (1, 300, "KIN362", 169, "kurang 168"),
        (1, 1, "KIN361", 1, "cukup"),
        (384, 75000, "KIN361", 382, "cukup"),
    ],
)
def test_what_is_said_of_a_sample(
    responden: int, populasi: int, code: str, sampel: int, kata: str
) -> None:
    (d,) = nilai_sampel(responden, populasi, Aturan(2024))
    banyak = f"{populasi:,}".replace(",", ".")
    assert (d.code, d.level) == (code, "catatan")
    sumber = load_buku("sampel").pada(2024).sumber
    assert d.message == (
        f"{responden} responden dari populasi {banyak}; sampel paling sedikit {sampel} "
        f"({sumber}): {kata}"
    )
    assert "Krejcie" in sumber
    assert ENGLISH.findall(d.message) == []


@pytest.mark.parametrize(
    "isian",
    [
        "{unsur: [3, 4], populasi: 300, responden: 301}",
        "{nilai_skm: 3, populasi: 300, responden: 301}",
        "{jumlah_per_unsur: [900, 4], populasi: 300, terisi: [301, 1]}",
    ],
)
def test_more_answers_than_people(isian: str) -> None:
    (d,) = refusals(baris, janji("skm"), isian)
    assert (d.code, d.level) == ("KIN306", "galat")
    assert d.message == "responden 301 melebihi populasi 300"
    assert d.hint == "responden ialah bagian dari populasi: periksa keduanya"
    assert str(d.location) == f"q1.yaml:6:{isian.index('300') + 6}"
    assert ENGLISH.findall(f"{d.message} {d.hint}") == []


@pytest.mark.parametrize(
    ("isian", "code"),
    [
        ("{unsur: [3, 4], populasi: 300, responden: 300}", "KIN361"),
        ("{nilai_skm: 3, populasi: 300, responden: 168}", "KIN362"),
        ("{nilai_skm: 3, populasi: 300}", ""),
        ("{unsur: [3, 4], responden: 300}", ""),
    ],
)
def test_it_stands_beside_the_row(isian: str, code: str) -> None:
    found: dict[str, Any] = notes(baris(janji("skm"), isian))
    assert found.keys() & {"KIN306", "KIN361", "KIN362"} == {code} - {""}


@pytest.mark.parametrize("populasi", ["0", "-1", '"1,5"', "banyak"])
def test_a_population_is_a_count(populasi: str) -> None:
    (d,) = refusals(
        baris, janji("skm"), f"{{nilai_skm: 3, responden: 1, populasi: {populasi}}}"
    )
    assert d.code in {"KIN210", "KIN212"}
