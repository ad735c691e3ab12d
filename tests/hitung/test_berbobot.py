"""Weighted means: exact, of what is computed, and the same at any scale of weights."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pohon_json import half_up
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.hitung.berbobot import ATAS_INDIKATOR, ATAS_SASARAN, BERBOBOT
from kinerja_cli.hitung.ringkasan import Ringkasan

# A weight, or none; and the capaian, for the target is 100. Unfilled: no capaian.
Timbang = tuple[object, object]
ATAS_PECAHAN = st.integers(0, 20_000).map(lambda n: Decimal(n).scaleb(-2))


def _bobot(bobot: object) -> dict[str, Any]:
    return {} if bobot is None else {"bobot": str(bobot)}


def _ringkas(
    *sasaran: tuple[object, Sequence[Timbang]], **konvensi: object
) -> Ringkasan:
    """Summarize sasaran, each a weight and its indikator, called a0, a1, b0 ..."""
    isi = [
        [
            butir(f"{'abcd'[m]}{n}", 100, **_bobot(bobot))
            for n, (bobot, _) in enumerate(milik)
        ]
        for m, (_, milik) in enumerate(sasaran)
    ]
    pk = janji(*isi, konvensi=konvensi)
    for m, (bobot, _) in enumerate(sasaran):
        pk["sasaran"][m] |= _bobot(bobot)
    nilai = {
        f"{'abcd'[m]}{n}": {"nilai": f"{c:f}"} if isinstance(c, Decimal | int) else c
        for m, (_, milik) in enumerate(sasaran)
        for n, (_, c) in enumerate(milik)
    }
    return hitung(pk, laporan("tahun", realisasi=nilai)).ringkasan


def _rata(r: Ringkasan) -> tuple[list[str], str | None]:
    assert r.berbobot
    tiap = [str(g.nilai) if g else "" for g in r.berbobot.langkah_sasaran.values()]
    return tiap, str(r.berbobot.langkah.nilai) if r.berbobot.langkah else None


SATU = (None, [(70, 110), (30, 75)])
DUA = (None, [(60, 75), (40, 103)])
TANPA = (None, [(None, 75), (None, 103)])


def test_without_weights_there_is_no_weighted_mean() -> None:
    assert _ringkas(TANPA).berbobot is None


@pytest.mark.parametrize(
    ("sasaran", "tiap", "semua", "cara"),
    [
        ([SATU], ["99.50"], "99.50", ATAS_INDIKATOR),
        ([SATU, DUA], ["99.50", "86.20"], "92.85", ATAS_INDIKATOR),
        ([(60, SATU[1]), (40, DUA[1])], ["99.50", "86.20"], "94.18", ATAS_SASARAN),
        # Where the indikator of a sasaran have no weights, its unweighted mean counts.
        ([(60, SATU[1]), (40, TANPA[1])], ["99.50"], "95.30", ATAS_SASARAN),
        ([(3, TANPA[1]), (1, TANPA[1])], [], "89.00", ATAS_SASARAN),
        ([(3, TANPA[1]), (1, [(None, 9)])], [], "69.00", ATAS_SASARAN),
        ([SATU, TANPA], ["99.50"], None, ""),
        ([(0, SATU[1]), (40, DUA[1])], ["99.50", "86.20"], "86.20", ATAS_SASARAN),
    ],
)
def test_it_is_of_indikator_or_where_these_weigh_of_sasaran(
    sasaran: Any, tiap: list[str], semua: str | None, cara: str
) -> None:
    r = _ringkas(*sasaran)
    assert _rata(r) == (tiap, semua)
    assert r.berbobot
    assert r.berbobot.kata == "; ".join(filter(None, (BERBOBOT, cara)))


def test_of_sasaran_it_is_of_the_printed_means_rounded_half_up() -> None:
    """Of 66,67 and 66,66 it is 66,665: of 66,666... it would be 66,663..."""
    r = _ringkas((1, [(1, 100), (2, 50)]), (1, [(None, Decimal("66.66"))]))
    assert _rata(r) == (["66.67"], "66.67")


@pytest.mark.parametrize(
    ("kosong", "status"),
    [(None, "belum_ada"), ({"tidak_ada": "Ditiadakan"}, "tidak_ada")],
)
def test_476_what_is_not_computed_drops_out_with_its_weight(
    kosong: object, status: str
) -> None:
    r = _ringkas((None, [(70, 110), (20, kosong), (10, 75)]))
    assert getattr(r, status) == 1
    assert _rata(r) == (["105.63"], "105.63")  # 8.450 : 80
    (d,) = [d for d in r.catatan if d.code == "KIN476"]
    assert d.message.endswith("beserta bobotnya: a1 (20); tanpa capaian")


def test_476_a_sasaran_drops_out_too_and_a_weight_of_zero_is_not_missed() -> None:
    r = _ringkas((60, [(None, 90), (None, 80)]), (40, [(None, None)]))
    assert _rata(r) == ([], "85.00")
    (d,) = r.catatan
    assert (d.code, "sasaran 2 (40)" in d.message) == ("KIN476", True)
    assert _ringkas((None, [(100, 90), (0, None)])).catatan == ()


def test_477_nothing_that_weighs_is_left() -> None:
    r = _ringkas((None, [(0, 90), (100, None)]))
    assert _rata(r) == ([""], None)
    assert [d.code for d in r.catatan] == ["KIN476", "KIN477", "KIN477"]
    assert "sasaran 1" in r.catatan[1].message
    assert "seluruhnya" in r.catatan[2].message


def test_what_is_due_and_blank_counts_as_0_with_its_weight_by_convention() -> None:
    r = _ringkas((None, [(70, 110), (30, None)]), rata_rata="semua")
    assert _rata(r) == (["77.00"], "77.00")
    assert r.catatan == ()


def test_every_weight_is_a_step_at_its_place() -> None:
    r = _ringkas((60, SATU[1]), (40, TANPA[1]))
    assert r.berbobot
    assert r.berbobot.langkah
    jumlah, bobot = r.berbobot.langkah.asal.dasar
    assert jumlah.angka == "99,50 × 60 + 89,00 × 40"
    assert bobot.angka == "60 + 40"
    assert [d.keys for d in bobot.dasar] == [("sasaran", m, "bobot") for m in (0, 1)]
    satu = r.berbobot.langkah_sasaran[1]
    assert satu
    letak = [d.keys for d in satu.asal.dasar[1].dasar]
    assert letak == [("sasaran", 0, "indikator", n, "bobot") for n in (0, 1)]


@given(
    butir=st.lists(
        st.tuples(st.integers(1, 10**6), st.none() | ATAS_PECAHAN),
        min_size=1,
        max_size=6,
    ),
    kali=st.sampled_from([Decimal(1), Decimal("0.01"), Decimal(7), Decimal("1e8")]),
)
def test_it_is_exact_and_scaling_all_weights_changes_nothing(
    butir: list[tuple[int, Decimal | None]], kali: Decimal
) -> None:
    besar = [(f"{b * kali:f}", c) for b, c in butir]
    ada = [(Fraction(b), Fraction(c)) for b, c in butir if c is not None]
    harus = None
    if ada:
        rata = sum((b * c for b, c in ada), Fraction()) / sum(b for b, _ in ada)
        harus = half_up(rata, 2)
    for r in (_ringkas((None, butir)), _ringkas((None, besar))):
        assert r.berbobot
        assert (r.berbobot.langkah.nilai if r.berbobot.langkah else None) == harus


def test_equal_weights_are_the_unweighted_mean() -> None:
    r = _ringkas((None, [(5, 110), (5, 75), (5, 33)]))
    assert _rata(r)[1] == str(r.rata_rata_capaian) == "72.67"
