"""Of every form of target, what is named is what a search through all inputs finds."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import ATURAN, Isi
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan
from kinerja_cli.telaah.proyeksi.simpulan import simpulan

Reach = Callable[[Decimal], bool]
# How an input is filled in, and all that it can be: coarse or fine, with ends or none.
KISI: dict[str, tuple[str, Callable[[Decimal], Isi], Decimal, range]] = {
    "counts of seven": (
        "rasio",
        lambda n: {"pembilang": str(n), "penyebut": "7"},
        Decimal(1),
        range(30),
    ),
    "services of nine": (
        "ketepatan_waktu",
        lambda n: {"tepat_waktu": str(n), "ditargetkan": "9"},
        Decimal(1),
        range(40),
    ),
    "a count": ("cacah", lambda n: {"jumlah": str(n)}, Decimal(1), range(150)),
    "a value": ("nilai", lambda n: {"nilai": str(n)}, Decimal("0.1"), range(-50, 150)),
}


@st.composite
def _janji(draw: st.DrawFn, desimal: int) -> tuple[object, str]:
    """Draw a target of any form, and the direction that it asks for."""
    dari, lebar = draw(st.integers(-20, 130)), draw(st.integers(0, 12))
    a, b = (str(Decimal(n).scaleb(-desimal)) for n in (dari, dari + lebar))
    bentuk: list[tuple[object, str]] = [
        *((a, "naik"), (a, "turun"), (a, "rentang")),
        *((f">= {a}", "naik"), (f"> {a}", "naik")),
        *((f"<= {a}", "turun"), (f"< {a}", "turun")),
        *(({"antara": [a, b]}, arah) for arah in ("naik", "turun", "rentang")),
    ]
    return draw(st.sampled_from(bentuk))


def _check(k: Kebutuhan, benar: dict[Decimal, bool], reach: Reach) -> None:
    mencapai = [n for n, cukup in benar.items() if cukup]
    if k.perlu is None:
        assert k.status == "mustahil"
        assert mencapai == []
        return
    assert not k.terlewati
    assert reach(k.perlu)
    sebelum = k.perlu + (-k.peubah.unit if k.tujuan.naik else k.peubah.unit)
    assert not (k.peubah.admits(sebelum) and reach(sebelum))
    assert all(k.tujuan.sampai(n, k.perlu) for n in mencapai)


@pytest.mark.parametrize("kisi", KISI)
@given(st.data(), st.integers(0, 1))
@settings(max_examples=25, deadline=None)
def test_every_form_of_target(kisi: str, data: st.DataObject, desimal: int) -> None:
    rumus, isi, unit, semua = KISI[kisi]
    target, arah = data.draw(_janji(desimal))
    more = {"arah": arah, "akumulasi": "posisi"}
    pk = perjanjian(rumus, target, {"desimal": desimal}, **more)
    kini = data.draw(st.sampled_from(semua)) * unit

    def reach(n: Decimal) -> bool:
        return bool(baris_of(pk, isi(n)).tercapai)

    benar = {n * unit: reach(n * unit) for n in semua}
    butuh = kebutuhan_of(pk, isi(kini))
    naik = {"naik": [True], "turun": [False]}.get(arah)
    if arah == "rentang" and benar[kini]:
        naik = [True, False]
    assert [k.tujuan.naik for k in butuh] == (naik or [butuh[0].tujuan.naik])
    for k in butuh:
        _check(k, benar, reach)
        assert (k.status == "tercapai") == benar[kini]


def _seven(target: object, pembilang: int, **more: Any) -> tuple[Kebutuhan, list[str]]:
    pk = perjanjian("rasio", target, akumulasi="posisi", **more)
    isi = {"pembilang": pembilang, "penyebut": 7}
    baris, butuh = baris_of(pk, isi), kebutuhan_of(pk, isi)
    return butuh[0], list(simpulan(baris, butuh, ATURAN))


@pytest.mark.parametrize("pembilang", [1, 6])
def test_a_unit_that_leaps_over_a_range_is_said_to_be_so(pembilang: int) -> None:
    k, kata = _seven({"antara": [30, 40]}, pembilang, arah="rentang")
    assert (k.status, k.terlewati) == ("mustahil", True)
    assert kata == ["target 30,00–40,00 terlewati: satu satuan pembilang melompatinya"]
    cukup, kata = _seven({"antara": [30, 43]}, pembilang, arah="rentang")
    assert str(cukup.perlu) == "3"
    assert not cukup.terlewati
    assert kata == []


@pytest.mark.parametrize(
    ("target", "arah", "perlu"),
    [
        ("> 42,86", "naik", 4),  # 3 of 7 is printed 42,86
        (">= 42,86", "naik", 3),
        ("< 42,86", "turun", 2),
        ("<= 42,86", "turun", 3),
        ("0", "turun", 0),
        ({"antara": [14, 29]}, "naik", 1),
        ({"antara": [14, 29]}, "turun", 2),
    ],
)
def test_the_first_on_the_right_side(target: object, arah: str, perlu: int) -> None:
    assert _seven(target, 5, arah=arah)[0].perlu == perlu


def test_what_has_happened_is_past_a_range_for_good() -> None:
    pk = perjanjian("cacah", {"antara": [5, 8]}, arah="rentang")
    for jumlah, status in ((9, ["mustahil"]), (8, ["tercapai"] * 2), (4, ["perlu"])):
        butuh = kebutuhan_of(pk, {"jumlah": jumlah})
        assert [k.status for k in butuh] == status


@pytest.mark.parametrize(
    ("isi", "target", "kata"),
    [
        ({"jumlah": 3}, "-", "tanpa target: tidak ada yang diperlukan"),
        (None, "-", "belum ada isian; tanpa target"),
        ({"belum": "Diukur akhir tahun"}, 5, "belum ada isian: seluruh target masih"),
        ({"belum": "Diukur akhir tahun"}, "<= 5", "belum ada isian"),
        ({"tidak_ada": "Tidak diadakan"}, 5, "tidak ada yang diperlukan"),
    ],
)
def test_where_there_is_nothing_to_look_for(
    isi: Isi | None, target: object, kata: str
) -> None:
    baris = baris_of(perjanjian("cacah", target), isi)
    (ada,) = simpulan(baris, [], ATURAN)
    assert ada.startswith(kata)


def test_nothing_of_nothing_has_no_inputs_to_look_for() -> None:
    pk = perjanjian("rasio", 5)
    baris = baris_of(pk, {"pembilang": 0, "penyebut": 0})
    assert list(simpulan(baris, [], ATURAN)) == [
        "belum ada nilainya: isian yang diperlukan tidak dapat dicari"
    ]


def test_without_a_target_a_scale_still_names_what_is_above() -> None:
    pk = perjanjian("skm", "-")
    isi = {"nilai_skm": "3,2"}
    butuh = kebutuhan_of(pk, isi)
    assert [k.tujuan.sebutan for k in butuh] == ["A 88,31"]
    assert list(simpulan(baris_of(pk, isi), butuh, ATURAN)) == [
        "tanpa target: yang diperlukan hanya menuju predikat di atasnya"
    ]
