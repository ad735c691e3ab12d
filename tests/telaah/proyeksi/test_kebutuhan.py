"""What is still needed, by hand: counts, means, sums, and a survey that goes on."""

from decimal import Decimal
from typing import Any

import pytest

from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import Isi
from alat.tabel import tabel
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan

TIGA: Isi = {"unsur": ["3", "3"], "responden": 100}


def _satu(rumus: str, target: object, isi: Isi, **more: Any) -> Kebutuhan:
    responden = more.pop("akhir", None)
    first, *_ = kebutuhan_of(perjanjian(rumus, target, **more), isi, responden)
    return first


def _angka(teks: str | None) -> Decimal | None:
    return None if teks is None else Decimal(teks)


@pytest.mark.parametrize(
    ("rumus", "target", "isi", "perlu", "selisih", "tanpa"), tabel("kebutuhan")
)
def test_the_least_that_reaches_the_target(
    rumus: str, target: str, isi: Isi, perlu: str, selisih: str, tanpa: str
) -> None:
    k = _satu(rumus, target, isi)
    assert (k.perlu, k.selisih) == (Decimal(perlu), Decimal(selisih))
    assert k.tanpa_pembulatan == Decimal(tanpa)
    assert k.status == ("perlu" if Decimal(selisih) > 0 else "tercapai")


@pytest.mark.parametrize(
    ("target", "isi", "more", "kini", "perlu", "selisih"), tabel("kebutuhan_skm")
)
def test_how_far_it_is_from_what_is_filled_in(
    target: str, isi: Isi, more: Isi, kini: str, perlu: str, selisih: str
) -> None:
    k = _satu("skm", target, isi, **more)
    assert [str(n) for n in (k.kini, k.perlu, k.selisih)] == [kini, perlu, selisih]


def test_the_mean_of_a_survey_may_fall_again() -> None:
    isi = {"nilai_skm": "3,253"}
    k = _satu("skm", "75", isi, arah="turun", akumulasi="kumulatif")
    assert (k.perlu, k.status) == (Decimal("3.0001"), "perlu")


@pytest.mark.parametrize(
    ("rumus", "target", "isi", "more", "perlu", "keadaan"),
    [
        ("nilai", "17,5", {"nilai": "19,2"}, {}, "17.5", "perlu"),
        ("nilai", "17,5", {"nilai": "16,2"}, {}, "17.5", "tercapai"),
        ("cacah", "8", {"jumlah": 8}, {}, "8", "tercapai"),
        ("cacah", "8", {"butir": ["a", "b"]}, {}, "8", "tercapai"),
        ("cacah", "8", {"jumlah": 9}, {}, None, "mustahil"),
        ("cacah", "8", {"jumlah": 9}, {"akumulasi": "posisi"}, "8", "perlu"),
        ("skm", "25", {"nilai_skm": "1,5"}, {}, "1.0001", "perlu"),
        ("skm", "24", {"nilai_skm": "1,5"}, {}, None, "mustahil"),
    ],
)
def test_where_less_is_better(
    rumus: str, target: str, isi: Isi, more: Isi, perlu: str | None, keadaan: str
) -> None:
    k = _satu(rumus, target, isi, arah="turun", **more)
    assert (k.perlu, k.status) == (_angka(perlu), keadaan)


@pytest.mark.parametrize(
    ("target", "akhir", "perlu"),
    [
        pytest.param("80", 200, "3.3996", id="as many again"),
        pytest.param("80", 125, "3.999", id="nearly all of them at best"),
        pytest.param("80", 124, None, id="one too few"),
        pytest.param("75", 101, "2.9798", id="a little less than now"),
        pytest.param("60", 200, "1.7996", id="with room"),
        pytest.param("50", 200, "1", id="even at worst"),
        pytest.param("26", 200, "1", id="clamped to the worst"),
        pytest.param("75,01", 999, "3.0003", id="rounded up to four decimals"),
    ],
)
def test_what_the_next_respondents_must_give(
    target: str, akhir: int, perlu: str | None
) -> None:
    k = _satu("skm", target, TIGA, akhir=akhir)
    assert k.perlu == _angka(perlu)


@pytest.mark.parametrize(
    ("nilai", "target", "arah", "status", "perlu", "selisih"),
    [
        pytest.param(
            "29,2857142857143", "29,29", "naik", "tercapai", "29.29", "0", id="just"
        ),
        pytest.param("29,2857142857143", "30", "naik", "perlu", "30.00", "0.71"),
        pytest.param("29,2857142857143", "29", "turun", "perlu", "29.00", "-0.29"),
        pytest.param("29,2857", "29,29", "naik", "perlu", "29.2900", "0.0043"),
    ],
)
def test_a_stated_value_that_was_computed_is_asked_for_as_it_is_printed(
    nilai: str, target: str, arah: str, status: str, perlu: str, selisih: str
) -> None:
    k = _satu("nilai", target, {"nilai": nilai}, arah=arah)
    assert (k.status, k.perlu) == (status, _angka(perlu))
    assert k.selisih == _angka(selisih)
    pk = perjanjian("nilai", target, arah=arah)
    assert baris_of(pk, {"nilai": f"{k.perlu}".replace(".", ",")}).tercapai


@pytest.mark.parametrize(
    ("rumus", "isi", "status"),
    [
        ("cacah", {"jumlah": 7}, "mustahil"),
        ("nilai", {"nilai": 7}, "perlu"),
        ("jumlah", {"nilai": [7]}, "perlu"),
        ("rata_rata", {"nilai": [7]}, "perlu"),
    ],
)
def test_what_cannot_fall_since_january_is_lost_and_nothing_else(
    rumus: str, isi: Isi, status: str
) -> None:
    k = _satu(rumus, "5", isi, arah="turun", akumulasi="kumulatif")
    assert k.status == status
