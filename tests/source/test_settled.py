"""What a PK declares settles which of two readings a number has, and never guesses."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from alat.pendukung import refusals
from alat.pk_satu import perjanjian
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.ambiguous import Sebanding, settled
from kinerja_cli.source.bounds import Bounds

D = Decimal
Lain = dict[str, Any]
TRIWULAN: Lain = {"target_triwulan": ["-", "-", "2,9", "3"]}
UTUH: Lain = {"target_triwulan": ["1", "2", "3", "3"]}
AKHIR: Lain = {"target_akhir": {"tahun": 2026, "nilai": "3,4", "sumber": "Renstra"}}


def _settled(
    teks: str, target: Sequence[str], desimal: int | None = None, **lain: Any
) -> str:
    """Settle ``12.345`` as 12.345 or 12345, beside targets; empty where neither is."""
    sebanding = Sebanding(tuple(map(D, target)))._replace(**lain)
    cocok = D(teks), D(teks.replace(".", ""))
    konteks = {"desimal": desimal, "sebanding": lambda: sebanding}
    pilihan = settled(cocok, konteks)
    return str(pilihan.nilai) if pilihan else ""


@pytest.mark.parametrize(
    ("teks", "target", "desimal", "terbaca"),
    [
        pytest.param("3.253", ["3.2"], None, "3.253", id="of its size"),
        pytest.param("1.025", ["81.33"], None, "", id="far below"),
        pytest.param("8.133", ["81.33"], None, "8.133", id="a tenth of it"),
        pytest.param("8.132", ["81.33"], None, "", id="just below a tenth"),
        pytest.param("32.000", ["3.2"], None, "32.000", id="ten times as much"),
        pytest.param("32.001", ["3.2"], None, "", id="just above ten times"),
        pytest.param("3.253", ["3"], None, "", id="a whole target"),
        pytest.param("3.253", ["3.0"], None, "3.253", id="one printed with decimals"),
        pytest.param("3.253", ["3"], 2, "3.253", id="decimals are declared"),
        pytest.param("3.253", ["3"], 0, "3253", id="none are declared"),
        pytest.param("3.253", ["3"], 3, "3.253", id="as many are declared"),
        pytest.param("3.253", [], 2, "", id="of no size"),
        pytest.param("3.253", ["0.0"], None, "", id="zero has no size"),
        pytest.param("3.253", ["0.0", "3.1"], None, "3.253", id="zero beside another"),
        pytest.param("-3.253", ["-3.2"], None, "-3.253", id="below zero"),
        pytest.param("4.500", ["4.5", "450"], None, "", id="both readings fit"),
        pytest.param("4.501", ["4.5", "450"], None, "4.501", id="one of them just not"),
        pytest.param("3.253", ["3253.5"], None, "", id="decimals of thousands"),
        pytest.param("500.000", ["400.5"], None, "500.000", id="hundreds"),
    ],
)
def test_by_size(
    teks: str, target: list[str], desimal: int | None, terbaca: str
) -> None:
    assert _settled(teks, target, desimal) == terbaca


@pytest.mark.parametrize(
    ("lain", "terbaca"),
    [
        ({"uang": True}, "3253"),
        ({"rentang": Bounds(maksimal=4)}, "3.253"),
        ({"rentang": Bounds(minimal=4)}, "3253"),
        ({"rentang": Bounds(maksimal=3253)}, ""),
        ({"rentang": Bounds(maksimal=3)}, ""),
        ({"uang": True, "rentang": Bounds(maksimal=4)}, "3253"),
    ],
)
def test_by_what_a_value_can_be(lain: Lain, terbaca: str) -> None:
    assert _settled("3.253", [], **lain) == terbaca


@settings(derandomize=True, database=None)
@given(
    st.lists(st.decimals(-5000, 5000, places=1), min_size=1, max_size=4),
    st.integers(1, 999),
    st.integers(0, 999),
)
def test_a_size_settles_nothing_where_the_other_reading_is_of_it_too(
    target: list[Decimal], depan: int, belakang: int
) -> None:
    ada = [abs(n) for n in target if n]
    ribuan = D(f"{depan}{belakang:03}")
    assume(ada and min(ada) / 10 <= ribuan <= max(ada) * 10)
    assert _settled(f"{depan}.{belakang:03}", [str(n) for n in target]) == ""


@pytest.mark.parametrize(
    ("rumus", "isi", "more", "nilai"),
    [
        ("nilai", {"nilai": "3.253"}, {"target": "3,2"}, "3.253"),
        ("nilai", {"nilai": "3,253"}, {"target": "≥ 3,2"}, "3.253"),
        ("rata_rata", {"nilai": ["3.253"]}, {"target": ">= 3.0"}, "3.253"),
        ("jumlah", {"nilai": {"a": "1.025"}}, {"target": "1,1"}, "1.025"),
        ("nilai", {"nilai": "3.253"}, {"target": 3, "desimal": 1}, "3.253"),
        ("nilai", {"nilai": "3.253"}, {"target": {"paling_sedikit": "3,5"}}, "3.253"),
        ("nilai", {"nilai": "3.253"}, {"target": 3} | TRIWULAN, "3.253"),
        ("nilai", {"nilai": "3.253"}, {"target": 3} | AKHIR, "3.253"),
        ("nilai", {"nilai": "3.253"}, {"target": "3.253"} | AKHIR, "3.253"),
        ("nilai", {"nilai": "450.000"}, {"target": 500000, "satuan": "Rp"}, "450000"),
    ],
)
def test_a_realisasi_knows_what_its_pk_says(
    rumus: str, isi: Lain, more: Lain, nilai: str
) -> None:
    pk = perjanjian(rumus, **{"target": None} | more)
    isian = read_isian(pk.menurut_id["a"], isi, pk)
    assert isinstance(isian, DasarRumus)
    assert isian.langkah(pk.aturan).nilai == D(nilai)


@pytest.mark.parametrize(
    ("isi", "more"),
    [
        ("3.253", {"target": 3}),
        ("3.253", {"target": "3000,5"}),
        ("450.000", {"target": "500000", "satuan": "juta rupiah"}),
    ],
)
def test_where_both_still_fit_it_is_refused(isi: str, more: Lain) -> None:
    pk = perjanjian("nilai", **{"target": None} | more)
    (d,) = refusals(read_isian, pk.menurut_id["a"], {"nilai": isi}, pk)
    assert d.code == "KIN211"


@pytest.mark.parametrize(
    ("rumus", "target", "more", "terbaca"),
    [
        ("skm", "81.325", {}, "81.325"),
        ("sakip", "81,325", {}, "81.325"),
        ("nilai", "3.253", {"target_triwulan": ["-", "3,1", "-", "3.253"]}, "3.253"),
        ("nilai", "≥ 3.253", {"target_triwulan": ["-", "≥ 3,1", "-", "-"]}, "3.253"),
        (
            "nilai",
            "3.253",
            {"desimal": 2, "target_triwulan": ["1", "2", "3", "3"]},
            "3.253",
        ),
        ("nilai", "450.000", {"satuan": "rupiah"}, "450000"),
        ("nilai", "450.125", {"satuan": "Rp"}, "450125"),
    ],
)
def test_a_target_knows_what_stands_beside_it(
    rumus: str, target: str, more: Lain, terbaca: str
) -> None:
    i = perjanjian(rumus, target, **more).menurut_id["a"]
    assert i.target
    assert i.target.bawah == D(terbaca)


@pytest.mark.parametrize(
    "more", [{}, {"satuan": "miliar rupiah"}, {"target_triwulan": [1, 2, 3, "3.253"]}]
)
def test_a_target_alone_has_two(more: Lain) -> None:
    semua = refusals(perjanjian, "nilai", "3.253", **more)
    assert {d.code for d in semua} == {"KIN211"}
