"""The target of a quarter: what it is held against, and when it is not."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from alat.setahun import Isi, butir, hitung, janji, laporan
from alat.uang import nilai
from kinerja_cli.hitung.capaian import Baris

TARGET = [10, 20, 30, 40]
SENDIRI = {"sifat_triwulan": "per_triwulan"}
LAIN = {"lain": {"nilai": 1}}


def _baris(
    berkas: Mapping[Any, Any], rumus: str = "nilai", target: object = 40, **more: Any
) -> Baris:
    """Compute one indikator: what each file says of it, by its period.

    Another one is filled in everywhere, so that no file is blank as a whole.
    """
    konvensi = more.pop("konvensi", {})
    i = butir("a", target, rumus, **{"target_triwulan": TARGET, **more})
    semua = (
        laporan(k, realisasi={"a": isi if isi is None else dict(isi)} | LAIN)
        for k, isi in berkas.items()
    )
    baris, _ = hitung(janji([i, butir("lain", 1)], konvensi=konvensi), *semua).baris
    return baris


def _nilai(*angka: object, akumulasi: str = "posisi", **more: Any) -> Baris:
    """Compute values of the quarters from the first on; None is a blank one."""
    isi = {n: None if a is None else {"nilai": a} for n, a in enumerate(angka, 1)}
    return _baris(isi, akumulasi=akumulasi, **more)


def _cacah(berkas: Mapping[Any, int | None], **more: Any) -> Baris:
    """Compute counts that are added up, of these periods."""
    isi = {k: None if n is None else {"jumlah": n} for k, n in berkas.items()}
    return _baris(isi, "cacah", akumulasi="jumlah", **more)


def _teks(baris: Baris) -> tuple[object, ...]:
    """Return quarter, its target, realisasi, capaian and verdict, as printed."""
    t = baris.triwulan
    assert t is not None
    angka = (t.target, t.realisasi.nilai, t.capaian.nilai if t.capaian else None)
    return (t.triwulan, *map(str, angka), t.tercapai)


def _codes(baris: Baris) -> list[str]:
    return [d.code for d in baris.catatan]


def _416(baris: Baris) -> str:
    (pesan,) = (d.message for d in baris.catatan if d.code == "KIN416")
    assert baris.triwulan is None
    return pesan


@pytest.mark.parametrize("akhir", [1, 2, 3, 4])
def test_the_target_is_that_of_the_last_quarter(akhir: int) -> None:
    baris = _nilai(*[15] * akhir)
    capaian = {1: "150.00", 2: "75.00", 3: "50.00", 4: "37.50"}[akhir]
    assert _teks(baris) == (akhir, f"{akhir}0,00", "15.00", capaian, akhir == 1)
    assert (str(baris.target), str(nilai(baris.capaian))) == ("40,00", "37.50")


@pytest.mark.parametrize(
    ("akumulasi", "sifat", "triwulan", "gabungan"),
    [
        ("kumulatif", "kumulatif", "12.00", "12.00"),
        ("posisi", "kumulatif", "12.00", "12.00"),
        ("rata_rata", "kumulatif", "9.00", "9.00"),
        ("posisi", "per_triwulan", "12.00", "12.00"),
        ("rata_rata", "per_triwulan", "12.00", "9.00"),
    ],
)
def test_what_is_held_against_the_target(
    akumulasi: str, sifat: str, triwulan: str, gabungan: str
) -> None:
    baris = _nilai(6, 9, 12, akumulasi=akumulasi, sifat_triwulan=sifat)
    assert baris.triwulan is not None
    sendiri = sifat == "per_triwulan"
    sebutan = "triwulan itu saja" if sendiri else "sejak 1 Januari"
    assert baris.triwulan.sifat == sebutan
    assert str(nilai(baris.triwulan.realisasi)) == triwulan
    assert str(nilai(baris.realisasi)) == gabungan


@pytest.mark.parametrize(
    ("berkas", "more", "teks", "gabungan"),
    [
        ({1: 1, 2: 2, 3: 3}, {}, (3, "30", "6", "20.00", False), "6"),
        ({1: 1, 2: 2, 3: 3}, SENDIRI, (3, "30", "3", "10.00", False), "6"),
        # The months of the quarter are rolled up; no file before them is needed.
        (
            {1: 50, "b4": 4, "b5": 5, "b6": 6},
            *(SENDIRI, (2, "20", "15", "75.00", False), "65"),
        ),
        ({3: 15}, SENDIRI, (3, "30", "15", "50.00", False), "15"),
    ],
)
def test_what_is_added(
    berkas: dict[Any, int], more: Isi, teks: tuple[Any, ...], gabungan: str
) -> None:
    baris = _cacah(berkas, **more)
    assert (_teks(baris), str(nilai(baris.realisasi))) == (teks, gabungan)


@pytest.mark.parametrize(
    ("berkas", "more", "triwulan"),
    [
        *[(dict.fromkeys(b, 1), SENDIRI, 2) for b in (("b6",), ("b4", "b6"))],
        ({"b5": 5, "b6": 6}, SENDIRI, 2),
        *[({1: 1, 2: 2, 3: 3} | {n: None}, {}, 3) for n in (1, 2, 3)],
    ],
    ids=str,
)
def test_what_is_added_needs_every_month_and_every_quarter_filled_in(
    berkas: dict[Any, int | None], more: Isi, triwulan: int
) -> None:
    assert f"triwulan {triwulan}" in _416(_cacah(berkas, **more))


@pytest.mark.parametrize(
    ("realisasi", "tercapai", "capaian"),
    [
        ("30", True, "100.00"),
        ("29,99", False, "99.97"),
        ("30,01", True, "100.03"),
        ("0", False, "0.00"),
        # A stated value keeps its digits; one that was computed is rounded first.
        ("29,9950", False, "99.98"),
        ("29,9949999", False, "99.97"),
        ("29,9950001", True, "100.00"),
    ],
)
def test_a_target_is_met_where_it_is_equalled(
    realisasi: str, capaian: str, *, tercapai: bool
) -> None:
    baris = _nilai(None, None, realisasi)
    assert _teks(baris)[3:] == (capaian, tercapai)


@pytest.mark.parametrize(
    ("realisasi", "selisih", "rasio", "tercapai"),
    [
        ("30", "100.00", "100.00", True),
        ("27", "110.00", "111.11", True),
        ("33", "90.00", "90.91", False),
        ("60", "0.00", "50.00", False),
        ("75", "-50.00", "40.00", False),
    ],
)
def test_arah_turun(
    realisasi: str, selisih: str, rasio: str, *, tercapai: bool
) -> None:
    for rumus_turun, capaian in (("selisih", selisih), ("rasio", rasio)):
        baris = _nilai(None, None, realisasi, arah="turun", rumus_turun=rumus_turun)
        assert _teks(baris)[3:] == (capaian, tercapai)


def test_quarter_and_year_may_differ_in_their_verdict() -> None:
    naik = _nilai(None, None, 35)
    assert (naik.tercapai, _teks(naik)[-1]) == (False, True)
    turun = _nilai(None, None, 35, arah="turun")
    assert (turun.tercapai, _teks(turun)[-1]) == (True, False)


@pytest.mark.parametrize(
    ("arah", "realisasi", "tercapai"),
    [("naik", 0, True), ("naik", 5, True), ("turun", 0, True), ("turun", 3, False)],
)
def test_a_target_of_nothing_in_one_quarter_has_a_verdict(
    arah: str, realisasi: int, *, tercapai: bool
) -> None:
    more: dict[str, Any] = {"target_triwulan": [0, 20, 30, 40], "arah": arah}
    baris = _nilai(realisasi, **more)
    assert _teks(baris) == (1, "0,00", f"{realisasi}.00", "None", tercapai)
    (d,) = (d for d in baris.catatan if d.code == "KIN401")
    assert d.message == "target triwulan 1 nol: capaian tidak dapat dihitung"
    assert baris.status == "terhitung"
    assert _teks(_nilai(5, 5, **more))[3] != "None"


def test_a_realisasi_of_nothing_as_divisor() -> None:
    baris = _nilai(0, arah="turun", rumus_turun="rasio")
    assert _codes(baris) == ["KIN402", "KIN402"]
    assert _teks(baris) == (1, "10,00", "0.00", "None", True)


def test_a_target_of_the_year_of_nothing_leaves_the_quarter() -> None:
    baris = _nilai(5, target=0)
    assert (baris.status, baris.capaian) == ("tak_terhitung", None)
    assert _teks(baris)[3] == "50.00"


@pytest.mark.parametrize("bulan", ["b1", "b2", "b4", "b7", "b8", "b11"])
def test_a_quarter_that_is_not_over_is_not_compared(bulan: str) -> None:
    baris = _baris({bulan: {"nilai": 5}}, akumulasi="posisi")
    n = (int(bulan[1:]) - 1) // 3 + 1
    awal = f"tidak dibandingkan dengan target triwulan {n}: "
    assert _416(baris) == f"{awal}triwulannya belum selesai"


@pytest.mark.parametrize(
    ("berkas", "more", "teks"),
    [
        pytest.param({"b1": 3}, {}, (1, "≤ 1", "3", "-100.00", False), id="January"),
        pytest.param({"b1": 1, "b2": 1}, {}, (1, "≤ 1", "2", "0.00", False), id="both"),
        pytest.param({1: 1, "b4": 2}, {}, (2, "≤ 2", "3", "50.00", False), id="since"),
        pytest.param(
            {1: 9, "b4": 3}, SENDIRI, (2, "≤ 2", "3", "50.00", False), id="its own"
        ),
        pytest.param({1: 9, "b4": 2}, SENDIRI, None, id="its own, at the target"),
        pytest.param({"b1": 1}, {}, None, id="at the target"),
        pytest.param({"b1": 0}, {"arah": "naik"}, None, id="more may come"),
    ],
)
def test_a_quarter_that_goes_on_is_missed_by_what_only_grows(
    berkas: Mapping[Any, int], more: Isi, teks: tuple[Any, ...] | None
) -> None:
    arah = more.get("arah", "turun")
    tanda = "<= " if arah == "turun" else ""
    target = [f"{tanda}{n}" for n in (1, 2, 3, 5)]
    semua: dict[str, Any] = {"target_triwulan": target, "target": 5, **more}
    semua["arah"] = arah
    baris = _cacah(berkas, **semua)
    if teks is None:
        assert _416(baris).endswith("triwulannya belum selesai")
    else:
        assert (_teks(baris), "KIN416" in _codes(baris)) == (teks, False)


@pytest.mark.parametrize(("bulan", "triwulan"), [("b3", 1), ("b9", 3), ("b12", 4)])
def test_the_last_month_of_a_quarter_ends_it(bulan: str, triwulan: int) -> None:
    baris = _baris({bulan: {"nilai": 5}}, akumulasi="posisi")
    assert _teks(baris)[0] == triwulan


def test_a_month_after_the_quarter_opens_the_next() -> None:
    baris = _baris({1: {"nilai": 5}, "b4": {"nilai": 6}}, akumulasi="posisi")
    assert baris.triwulan is None


@pytest.mark.parametrize(
    ("rumus", "akumulasi", "triwulan", "setahun"),
    [
        ("nilai", "posisi", [{"nilai": n} for n in (9, 18, 27, 36)], {"nilai": 36}),
        ("nilai", "rata_rata", [{"nilai": n} for n in (30, 34, 38, 42)], {"nilai": 36}),
        ("cacah", "jumlah", [{"jumlah": 9}] * 4, {"jumlah": 36}),
        (
            "rasio",
            "kumulatif",
            [{"pembilang": 9 * n, "penyebut": 25 * n} for n in (1, 2, 3, 4)],
            {"pembilang": 36, "penyebut": 100},
        ),
    ],
    ids=["posisi", "rata_rata", "jumlah", "kumulatif"],
)
def test_a_file_of_the_whole_year_meets_the_last_target_as_four_quarters_do(
    rumus: str, akumulasi: str, triwulan: Sequence[Isi], setahun: Isi
) -> None:
    satu = _baris({"tahun": setahun}, rumus, akumulasi=akumulasi)
    empat = _baris(dict(enumerate(triwulan, 1)), rumus, akumulasi=akumulasi)
    assert _teks(satu) == _teks(empat)
    assert _teks(satu)[3:] == ("90.00", False)
    assert _codes(satu) == []


def test_a_file_of_the_whole_year_says_nothing_of_a_quarter_alone() -> None:
    baris = _cacah({"tahun": 36}, **SENDIRI)
    assert baris.triwulan is None
    (d,) = (d for d in baris.catatan if d.code == "KIN426")
    assert d.message == (
        "target triwulan tidak dibandingkan: isiannya setahun, targetnya triwulan itu "
        "saja"
    )


def test_a_half_year_meets_the_target_of_the_quarter_that_it_ends_with() -> None:
    satu = _cacah({"s1": 18})
    assert _teks(satu) == _teks(_cacah({1: 9, 2: 9}))
    assert _teks(satu)[:3] == (2, "20", "18")
    assert _teks(_cacah({"s1": 18, 3: 9})) == _teks(_cacah({1: 9, 2: 9, 3: 9}))
    assert _teks(_cacah({"s1": 18, "s2": 18})) == _teks(_cacah({"tahun": 36}))


def test_a_half_year_says_nothing_of_a_quarter_alone() -> None:
    baris = _cacah({"s1": 18}, **SENDIRI)
    assert (baris.triwulan, baris.janji) == (None, None)
    (d,) = (d for d in baris.catatan if d.code == "KIN426")
    assert "isiannya semester 1, targetnya triwulan itu saja" in d.message
    # A quarter behind it does.
    assert _teks(_cacah({"s1": 18, 3: 9}, **SENDIRI))[:3] == (3, "30", "9")


def test_the_whole_year_in_quarters_has_its_last() -> None:
    assert _teks(_nilai(10, 20, 30, 40))[0] == 4


@pytest.mark.parametrize(
    ("berkas", "tiada"),
    [
        ({2: 5}, "triwulan 1"),
        ({3: 5}, "triwulan 1 dan 2"),
        ({1: 5, 3: 5}, "triwulan 2"),
        ({1: 5, 4: 5}, "triwulan 2 dan 3"),
        ({"b1": 5, "b3": 5}, "bulan 2"),
    ],
    ids=str,
)
def test_what_is_added_needs_every_file_since_january(
    berkas: Mapping[Any, int], tiada: str
) -> None:
    akhir = 1 if "b3" in berkas else max(k for k in berkas if isinstance(k, int))
    assert _416(_cacah(berkas)) == (
        f"tidak dibandingkan dengan target triwulan {akhir}: targetnya sejak 1 "
        f"Januari, berkas {tiada} tidak disebut"
    )


def test_a_mean_since_january_needs_every_file_too() -> None:
    baris = _baris({3: {"nilai": 15}}, akumulasi="rata_rata")
    assert _416(baris).endswith("berkas triwulan 1 dan 2 tidak disebut")


@pytest.mark.parametrize("akumulasi", ["kumulatif", "posisi"])
def test_what_is_not_added_needs_no_earlier_file(akumulasi: str) -> None:
    baris = _baris({3: {"nilai": 15}}, akumulasi=akumulasi)
    assert _teks(baris)[2:4] == ("15.00", "50.00")


def test_a_quarter_by_itself_that_is_blank_is_not_compared() -> None:
    assert _416(_nilai(5, None, **SENDIRI)).endswith(
        "triwulan itu saja, isian triwulan 2 kosong"
    )


@pytest.mark.parametrize("sifat", ["kumulatif", "per_triwulan"])
@pytest.mark.parametrize("akumulasi", ["jumlah", "posisi", "rata_rata"])
@pytest.mark.parametrize("kosong", [{}, {"a": None}], ids=["empty", "all blank"])
def test_files_that_wait_to_be_filled_in_change_nothing(
    akumulasi: str, sifat: str, kosong: Isi
) -> None:
    i = butir("a", 40, akumulasi=akumulasi, target_triwulan=TARGET)
    pk = janji([{**i, "sifat_triwulan": sifat}])
    semua = [laporan(n, realisasi={"a": {"nilai": 6}}) for n in (1, 2)]
    menunggu = [laporan(n, realisasi=kosong) for n in (3, 4)]
    (dua,), (empat,) = hitung(pk, *semua).baris, hitung(pk, *semua, *menunggu).baris
    assert _teks(empat) == _teks(dua)
    assert nilai(empat.realisasi) == nilai(dua.realisasi)
    assert (empat.kategori, empat.masa_berjalan) == (dua.kategori, True)
    assert empat.catatan == dua.catatan


def test_all_blank_has_neither() -> None:
    baris = _nilai(None, None)
    assert (baris.status, baris.triwulan, baris.catatan) == ("belum_ada", None, ())


@pytest.mark.parametrize("sifat", ["kumulatif", "per_triwulan"])
def test_the_bound_of_capaian_is_that_of_the_quarter_too(sifat: str) -> None:
    more: dict[str, Any] = {"batas_capaian": 120, "sifat_triwulan": sifat}
    for realisasi, capaian in (
        ("12,5", "120.00"),
        ("12", "120.00"),
        ("11,99", "119.90"),
    ):
        assert _teks(_nilai(realisasi, **more))[3:] == (capaian, True)
    baris = _nilai("12,5", **more)
    assert baris.triwulan is not None
    assert baris.triwulan.capaian is not None
    assert baris.triwulan.capaian.asal.dasar[0].nilai == 125
    assert [d.message for d in baris.catatan if d.code == "KIN415"] == [
        "TW 1: capaian dibatasi 120; tanpa batas 125,00"
    ]


@pytest.mark.parametrize(
    ("konvensi", "desimal", "target", "realisasi", "capaian"),
    [
        # What is stated keeps its digits, and the capaian has those of the convention.
        ({}, None, "30,0000", "10.1250", "33.75"),
        ({"desimal": 0}, None, "30,0000", "10.1250", "34"),
        ({"desimal": 1}, None, "30,0000", "10.1250", "33.8"),
        ({}, 2, "30,00", "10.13", "33.77"),
        ({}, 0, "30", "10", "33.33"),
        ({"desimal": 0}, 3, "30,000", "10.125", "34"),
        ({"desimal": 0, "desimal_capaian": 1}, 2, "30,00", "10.13", "33.8"),
    ],
)
def test_rounding(
    konvensi: Isi, desimal: int | None, target: str, realisasi: str, capaian: str
) -> None:
    """The realisasi is rounded, then held against the target as it was declared."""
    more: dict[str, Any] = {"akumulasi": "posisi"}
    more |= {} if desimal is None else {"desimal": desimal}
    baris = _baris({3: {"nilai": "10,1250"}}, konvensi=konvensi, **more)
    assert _teks(baris)[1:4] == (target, realisasi, capaian)


@pytest.mark.parametrize(
    ("desimal", "realisasi"), [(None, "30.1200"), (2, "30.12")], ids=str
)
def test_a_target_keeps_the_decimals_that_it_was_declared_with(
    desimal: int | None, realisasi: str
) -> None:
    more: dict[str, Any] = {
        "target_triwulan": [1, 2, "30,1250", 40],
        "akumulasi": "posisi",
        "desimal": desimal,
    }
    baris = _baris({3: {"nilai": "30,12"}}, **more)
    assert _teks(baris)[1:] == ("30,1250", realisasi, "99.98", False)


@pytest.mark.parametrize("urut", list(permutations((1, 2, 3))), ids=str)
def test_the_order_of_the_files_does_not_matter(urut: Sequence[int]) -> None:
    for sifat in ("kumulatif", "per_triwulan"):
        baris = _cacah({n: n * n for n in urut}, sifat_triwulan=sifat)
        benar = "14" if sifat == "kumulatif" else "9"
        assert _teks(baris)[:3] == (3, "30", benar)


def test_the_promise_and_the_input_say_where_they_stand() -> None:
    baris = _nilai(6, 9)
    assert baris.triwulan is not None
    assert baris.triwulan.capaian is not None
    penuh = baris.triwulan.capaian.asal
    realisasi, target = penuh.dasar
    assert (target.label, target.milik) == ("target triwulan 2", "pk")
    assert target.keys == ("target_triwulan", 1)
    assert target.nilai == Decimal(20)
    assert realisasi == baris.triwulan.realisasi


def test_without_targets_of_quarters_there_is_nothing() -> None:
    baris = _nilai(5, target_triwulan=None)
    assert (baris.triwulan, _codes(baris)) == (None, [])


@pytest.mark.parametrize("akumulasi", ["kumulatif", "posisi", "rata_rata"])
@pytest.mark.parametrize(
    ("isian", "sebab"),
    [
        pytest.param((15, None), "isian triwulan 2 kosong", id="the last is blank"),
        pytest.param((15, None, None), "isian triwulan 3 kosong", id="so are two"),
        pytest.param((None, 15), "", id="the first is blank"),
        pytest.param((15, None, 15), "", id="one between"),
        pytest.param((15, 0), "", id="a zero is a value"),
    ],
)
def test_a_quarter_that_is_blank_has_not_reached_its_target(
    akumulasi: str, isian: tuple[object, ...], sebab: str
) -> None:
    baris = _nilai(*isian, akumulasi=akumulasi)
    if sebab:
        n = len(isian)
        awal = f"tidak dibandingkan dengan target triwulan {n}: targetnya sejak"
        assert _416(baris) == f"{awal} 1 Januari, {sebab}"
    else:
        assert "KIN416" not in _codes(baris)
        assert _teks(baris)[0] == len(isian)


def test_a_quarter_that_cannot_be_computed_has_nothing_to_compare() -> None:
    baris = _baris({1: {"tepat_waktu": 3, "ditargetkan": None}}, "ketepatan_waktu")
    assert (baris.realisasi, baris.triwulan) == (None, None)
    assert "KIN416" not in _codes(baris)
