"""What is still needed, by hand: counts, means, sums, and a survey that goes on."""

from decimal import Decimal
from typing import Any

import pytest

from alat.pk_satu import kebutuhan_of, perjanjian
from alat.ragam_isian import Isi
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan

TIGA: Isi = {"unsur": ["3", "3"], "responden": 100}


def _satu(rumus: str, target: object, isi: Isi, **more: Any) -> Kebutuhan:
    responden = more.pop("akhir", None)
    first, *_ = kebutuhan_of(perjanjian(rumus, target, **more), isi, responden)
    return first


def _angka(teks: str | None) -> Decimal | None:
    return None if teks is None else Decimal(teks)


@pytest.mark.parametrize(
    ("rumus", "target", "isi", "perlu", "selisih", "tanpa"),
    [
        pytest.param(
            "ketepatan_waktu",
            "98",
            {"tepat_waktu": 76226, "ditargetkan": 78000},
            *("76437", "211", "76440"),
            id="services of the document",
        ),
        pytest.param(
            *("skm", "81,33", {"nilai_skm": "3,253"}, "3.2530", "0", "3.2532"),
            id="SKM of the document",
        ),
        pytest.param(
            *("pks", "15", {"jumlah": 4}, "15", "11", "15"), id="partners, from below"
        ),
        pytest.param(
            *("pks", "15", {"jumlah": 15}, "15", "0", "15"), id="partners, just enough"
        ),
        pytest.param(
            *("pks", "15", {"jumlah": 20}, "15", "-5", "15"), id="partners to spare"
        ),
        pytest.param("pks", "0", {"jumlah": 0}, "0", "0", "0", id="a target of none"),
        pytest.param(
            *("nilai", "0", {"nilai": "-3,5"}, "0.00", "3.5", "0"),
            id="from below zero",
        ),
        pytest.param(
            *("rasio", "97", {"pembilang": 3017, "penyebut": 3145}),
            *("3051", "34", "3051"),  # 3050,49 would do, were there half persons
            id="a part of a whole",
        ),
        pytest.param(
            *("rata_rata", "85", {"nilai": ["80", "81,5"]}, "88.49", "8.49", "88.5"),
            id="one of two in a mean",
        ),
        pytest.param(
            *("jumlah", "4500000000", {"nilai": ["1500000000", "2000000000,5"]}),
            *("4500000000", "999999999.5", "4500000000"),
            id="a sum in rupiah, in whole sen",
        ),
        pytest.param(
            *("skm", "80", {"jumlah_per_unsur": [300, 300], "terisi": [100, 100]}),
            *("3.1998", "0.1998", "3.2"),
            id="answers",
        ),
    ],
)
def test_the_least_that_reaches_the_target(
    rumus: str,
    target: str,
    isi: Isi,
    perlu: str,
    selisih: str,
    tanpa: str,
) -> None:
    k = _satu(rumus, target, isi)
    assert (k.perlu, k.selisih) == (Decimal(perlu), Decimal(selisih))
    assert k.tanpa_pembulatan == Decimal(tanpa)
    assert k.keadaan == ("perlu" if Decimal(selisih) > 0 else "tercapai")


UTUH = "3,222222222222"


@pytest.mark.parametrize(
    ("target", "isi", "more", "kini", "perlu", "selisih"),
    [
        pytest.param(
            *("81,33", {"nilai_skm": "3,25296"}, {}),
            *("3.25296", "3.2530", "0.0001"),
            id="it would seem enough",
        ),
        pytest.param(
            *("81,33", {"nilai_skm": "3,1111111"}, {"desimal": 6}),
            *("3.111111", "3.253200", "0.142089"),
            id="finer than it is asked for by itself",
        ),
        pytest.param(
            *("81,33", {"unsur": [UTUH, UTUH], "responden": 9}, {"desimal": 12}),
            *("3.222222222222", "3.253200000000", "0.030977777778"),
            id="a mean of many digits",
        ),
        pytest.param(
            *("81,33", {"nilai_skm": "3,25304"}, {}),
            *("3.2530", "3.2530", "0.0000"),
            id="enough by less than a unit",
        ),
        pytest.param(
            *("81,3333", {"nilai_skm": "3,25335"}, {"desimal": 4}),
            *("3.25335", "3.25333", "-0.00002"),
            id="enough, and no whole unit is",
        ),
        pytest.param(
            *("81,33", {"nilai_skm": "3,25344"}, {"arah": "turun"}),
            *("3.2534", "3.2533", "-0.0002"),
            id="where less is better",
        ),
        pytest.param(
            *("81,33", {"jumlah_per_unsur": [1, 9], "terisi": [1, 3]}, {}),
            *("2.0000", "3.2530", "1.2530"),
            id="answers as they are",
        ),
        pytest.param(
            *("81,33", {"jumlah_per_unsur": [7, 10], "terisi": [3, 3]}, {}),
            *("2.8333", "3.2530", "0.4197"),
            id="a mean without end",
        ),
    ],
)
def test_how_far_it_is_from_what_is_filled_in(
    target: str, isi: Isi, more: Isi, kini: str, perlu: str, selisih: str
) -> None:
    k = _satu("skm", target, isi, **more)
    assert [str(n) for n in (k.kini, k.perlu, k.selisih)] == [kini, perlu, selisih]


def test_the_mean_of_a_survey_may_fall_again() -> None:
    isi = {"nilai_skm": "3,253"}
    k = _satu("skm", "75", isi, arah="turun", akumulasi="kumulatif")
    assert (k.perlu, k.keadaan) == (Decimal("3.0001"), "perlu")


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
    rumus: str,
    target: str,
    isi: Isi,
    more: Isi,
    perlu: str | None,
    keadaan: str,
) -> None:
    k = _satu(rumus, target, isi, arah="turun", **more)
    assert (k.perlu, k.keadaan) == (_angka(perlu), keadaan)


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
