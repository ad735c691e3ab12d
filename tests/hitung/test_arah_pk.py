"""KIN345, KIN348, KIN349, KIN390: targets and names that go the other way."""

from typing import Any

import pytest

from alat.pk_satu import perjanjian
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.hitung.peringatan_pk import temuan_pk

TW = "target_triwulan"


def _found(rumus: str, target: object, **more: Any) -> list[tuple[Any, ...]]:
    semua = temuan_pk(perjanjian(rumus, target, **{"satuan": "%"} | more))
    return [(d.code, *d.keys[4:]) for d in semua if d.code not in {"KIN311", "KIN344"}]


@pytest.mark.parametrize(
    ("triwulan", "di"),
    [
        ([15, 14, 13, 12], [1]),
        ([15, 15, 15, 12], [3]),
        ([15, None, 13, 12], [2]),
        ([12, None, None, None], []),
        ([12, 12, 12, 12], []),
        ([12, 13, 12, 12], []),  # up and down is another matter
        ([0, 0, 0, 12], []),
    ],
    ids=str,
)
@pytest.mark.parametrize("rumus", ["nilai", "rasio", "skm"])
def test_348_quarters_that_only_fall(
    rumus: str, triwulan: list[object], di: list[int]
) -> None:
    tiap = [None if n is None else int(str(n)) + 60 for n in triwulan]
    assert _found(rumus, 72, target_triwulan=tiap) == [("KIN348", TW, n) for n in di]
    for arah in ("turun", "naik"):
        assert _found(rumus, 72, target_triwulan=tiap, arah=arah) == []
    # A sign says which way is better, too.
    assert _found(rumus, "≥ 72", target_triwulan=tiap) == []


@pytest.mark.parametrize(
    ("akumulasi", "sifat", "found"),
    [
        ("jumlah", "kumulatif", [("KIN345", TW, n) for n in (1, 3)]),
        ("jumlah", "per_triwulan", []),  # parts of a sum
        ("kumulatif", "kumulatif", [("KIN345", TW, n) for n in (1, 3)]),
        ("posisi", "kumulatif", [("KIN348", TW, 1)]),
        ("rata_rata", "per_triwulan", [("KIN348", TW, 1)]),
    ],
)
def test_quarters_of_a_count_fall_by_what_they_are_of(
    akumulasi: str, sifat: str, found: list[tuple[Any, ...]]
) -> None:
    more = {"akumulasi": akumulasi, "sifat_triwulan": sifat}
    assert _found("cacah", 12, target_triwulan=[15, 14, 14, 12], **more) == found
    if found and found[0][0] == "KIN345":  # whichever way is better
        more["arah"] = "turun"
        assert _found("cacah", 12, target_triwulan=[15, 14, 14, 12], **more) == found


def test_a_share_of_sums_since_january_may_fall() -> None:
    tw: dict[str, Any] = {TW: [15, 14, 13, 12]}
    assert _found("rasio", 12, akumulasi="jumlah", arah="turun", **tw) == []
    # So may a value since January that is no sum.
    assert _found("nilai", 12, akumulasi="kumulatif", arah="turun", **tw) == []
    assert _found("nilai", 12, akumulasi="kumulatif", **tw) == [("KIN348", TW, 1)]


@pytest.mark.parametrize(
    ("tahun", "nilai", "found"),
    [
        (2026, "11,99", [("KIN348", "target_akhir", "nilai")]),
        (2026, 12, []),
        (2024, 11, [("KIN393", "target_akhir", "nilai")]),  # one year is no row
    ],
)
def test_348_the_years_fall(tahun: int, nilai: object, found: list[Any]) -> None:
    akhir = {"tahun": tahun, "nilai": nilai, "sumber": "Renstra"}
    assert _found("nilai", 12, target_akhir=akhir) == found
    assert _found("nilai", "-", target_akhir=akhir) == []
    tw: dict[str, Any] = {TW: [15, 14, 13, 12], "target_akhir": akhir}
    beda = [d for d in found if d[0] == "KIN393"]
    assert _found("nilai", 12, **tw) == [("KIN348", TW, 1), *beda]  # one mistake


@pytest.mark.parametrize(
    ("rumus", "target", "more", "found"),
    [
        ("cacah", 8, {}, True),
        ("cacah", "≤ 8", {}, False),
        ("cacah", {"paling_sedikit": 8}, {}, False),
        ("cacah", 8, {"arah": "naik"}, False),
        ("cacah", 8, {"arah": "turun"}, False),
        ("cacah", "-", {}, False),
        ("cacah", 8, {"nama": "Jumlah laporan"}, False),
        ("predikat", "WTP", {"skala": "opini_bpk"}, False),
        ("skm", 80, {}, False),
    ],
)
def test_349_a_name_asks_for_the_arah_that_is_not_written(
    rumus: str, target: object, more: dict[str, Any], *, found: bool
) -> None:
    lain = {"nama": "Jumlah kematian", "satuan": "orang"} | more
    assert _found(rumus, target, **lain) == ([("KIN349", "nama")] if found else [])


def test_348_stands_in_place_of_349() -> None:
    tw = {TW: [15, 14, 13, 12]}
    found = _found("nilai", 12, nama="Angka kematian", **tw)
    assert found == [("KIN348", TW, 1)]


def test_hitung_warns_of_the_one_and_notes_the_other_beside_the_verdict() -> None:
    kematian = butir("b", 8, "cacah", nama="Jumlah kematian")
    pk = janji([butir("a", 12, target_triwulan=[15, 14, 13, 12]), kematian])
    isi = {"a": {"nilai": 12}, "b": {"jumlah": 9}}
    hasil = hitung(pk, laporan("tahun", realisasi=isi))
    assert [(d.code, d.level) for d in hasil.temuan] == [("KIN348", "peringatan")]
    a, b = hasil.baris
    assert ([d.code for d in a.catatan], [d.code for d in b.catatan]) == (
        [],
        ["KIN349"],
    )
    _, kosong = hitung(pk, laporan("tahun", realisasi={})).baris
    assert (kosong.status, kosong.catatan) == ("belum_ada", ())


@pytest.mark.parametrize(
    ("target", "arah", "found"),
    [
        ("85 - 60", "naik", ["KIN390"]),
        ("85 s.d. 60", "naik", ["KIN390"]),
        ({"antara": [85, 60]}, "naik", ["KIN390"]),
        ("60 - 85", "naik", []),
        ("85 - 85", "naik", []),
        ("85 - 60", "turun", []),
        ("85 - 60", "rentang", []),
        ("85", "naik", []),
    ],
)
def test_390_a_range_that_goes_down(
    target: object, arah: str, found: list[str]
) -> None:
    assert [code for code, *_ in _found("nilai", target, arah=arah)] == found
    # Of a quarter, and of the medium term, too.
    akhir = {"tahun": 2024, "nilai": target, "sumber": "Renstra"}
    tiap = [None, None, None, target]
    semua = _found("nilai", None, arah=arah, target_akhir=akhir, target_triwulan=tiap)
    tempat = [(TW, 3), ("target_akhir", "nilai")] if found else []
    assert semua == [("KIN390", *at) for at in tempat]
