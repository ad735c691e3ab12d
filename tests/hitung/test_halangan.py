"""What ``--ketat`` demands: all that is due was computed and reached."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from alat.setahun import Isi, butir, hitung, janji, laporan
from alat.tabel import tabel
from kinerja_cli.hitung.halangan import halangan

TW: dict[str, Any] = {"target_triwulan": [10, 20, 30, 40]}
SENDIRI = TW | {"sifat_triwulan": "per_triwulan"}
TURUN = {"arah": "turun"}
RASIO = {"arah": "turun", "rumus_turun": "rasio"}


def _sebab(
    berkas: Mapping[Any, Any], rumus: str = "nilai", target: object = 40, **more: Any
) -> list[str]:
    """Return the reasons against one indikator: what each file says, by its period.

    One without a target is filled in where another period is, so that none is blank.
    """
    lain = {"lain": {"nilai": 1}} if any(berkas.values()) else {}
    semua = (laporan(k, realisasi={"a": isi} | lain) for k, isi in berkas.items())
    pk = janji([butir("a", target, rumus, **more), butir("lain", "-")])
    return [s.removeprefix("a: ") for s in halangan(hitung(pk, *semua))]


def _nilai(*angka: object) -> dict[Any, Any]:
    return {n: None if a is None else {"nilai": a} for n, a in enumerate(angka, 1)}


SETAHUN = "target setahun (40,00) tidak tercapai"


@pytest.mark.parametrize(
    ("target", "isi", "more", "sebab"),
    [
        pytest.param(40, {"nilai": 40}, {}, [], id="reached"),
        pytest.param(40, {"nilai": 39}, {}, [SETAHUN], id="missed"),
        pytest.param(
            0,
            {"nilai": 3},
            TURUN,
            ["target setahun (0,00) tidak tercapai"],
            id="a target of 0 missed",
        ),
        pytest.param(0, {"nilai": 0}, TURUN, [], id="a target of 0 reached"),
        pytest.param(40, {"nilai": 0}, RASIO, [], id="T : 0 reached"),
        pytest.param(
            40,
            {"nilai": [1, None]},
            {"rumus": "rata_rata"},
            ["tak terhitung"],
            id="part",
        ),
    ],
)
def test_what_is_filled_in_is_due(
    target: object, isi: Isi, more: dict[str, Any], sebab: Sequence[str]
) -> None:
    rumus = more.pop("rumus", "nilai")
    for berkas in ({"tahun": isi}, {4: isi}, dict.fromkeys(range(1, 5), isi)):
        assert _sebab(berkas, rumus, target, **more) == sebab
    # While the year goes on, its target is not missed yet.
    belum = [s for s in sebab if not s.startswith("target setahun")]
    for berkas in ({1: isi}, {"b5": isi}, {"b11": isi}, {1: isi, 2: isi, 3: isi}):
        assert _sebab(berkas, rumus, target, **more) == belum


@pytest.mark.parametrize(
    ("berkas", "more", "sebab"),
    [
        pytest.param(
            _nilai(None), {}, ["belum ada indikator yang terhitung"], id="TW 1"
        ),
        pytest.param({4: None}, {}, ["belum diisi"], id="TW 4"),
        pytest.param({"b12": None}, {}, ["belum diisi"], id="December"),
        pytest.param({"tahun": None}, {}, ["belum diisi"], id="the year"),
        pytest.param(_nilai(*[None] * 4), {}, ["belum diisi"], id="four quarters"),
        pytest.param(_nilai(None), TW, ["belum diisi"], id="a quarter with a target"),
        pytest.param(
            {"b2": None}, TW, ["belum ada indikator yang terhitung"], id="Feb"
        ),
        pytest.param({"b3": None}, TW, ["belum diisi"], id="March ends the quarter"),
        pytest.param(
            {"tahun": None}, SENDIRI, ["belum diisi"], id="year, of a quarter"
        ),
    ],
)
def test_what_is_blank(
    berkas: Mapping[Any, Any], more: dict[str, Any], sebab: Sequence[str]
) -> None:
    assert _sebab(berkas, **more) == sebab


@pytest.mark.parametrize(("berkas", "more", "sebab"), tabel("halangan"))
def test_a_target_of_the_quarter_decides(
    berkas: Mapping[Any, Any], more: dict[str, Any], sebab: Sequence[str]
) -> None:
    assert _sebab(berkas, **more) == sebab


TAK_LEBIH = {"target_triwulan": [1, 2, 3, 5], "arah": "turun"}
TW_1, TW_2 = (f"target triwulan {n} tidak tercapai" for n in ("1 (1)", "2 (2)"))
LIMA = "target setahun (5) tidak tercapai"


@pytest.mark.parametrize(
    ("berkas", "more", "sebab"),
    [
        pytest.param({"b1": 9}, {}, [TW_1, LIMA], id="the year's, too"),
        pytest.param({"b1": 2}, {}, [TW_1], id="the quarter's"),
        pytest.param({"b1": 1}, {}, [], id="neither"),
        pytest.param({"b1": 1, "b2": 1}, {}, [TW_1], id="together"),
        pytest.param({1: 1, "b4": 2}, {}, [TW_2], id="since January"),
        pytest.param({1: 9, "b4": None}, {}, [TW_2, LIMA], id="the last is blank"),
        pytest.param({1: 9}, {}, [TW_1, LIMA], id="at the end of a quarter"),
        pytest.param({1: 1, "b4": 2}, {"sifat_triwulan": "per_triwulan"}, [], id="own"),
        pytest.param(
            {1: 1, "b4": 3}, {"sifat_triwulan": "per_triwulan"}, [TW_2], id="own, above"
        ),
        pytest.param({"b1": 3}, {"akumulasi": "kumulatif"}, [TW_1], id="kumulatif"),
        pytest.param({"b1": 9}, {"akumulasi": "posisi"}, [], id="it may come down"),
        pytest.param({"b1": 9}, {"akumulasi": "rata_rata"}, [], id="so may a mean"),
        pytest.param({"b1": 0}, {"arah": "naik"}, [], id="more may come"),
    ],
)
def test_what_is_above_its_target_stays_there(
    berkas: Mapping[Any, Any], more: dict[str, Any], sebab: Sequence[str]
) -> None:
    isi = {k: None if n is None else {"jumlah": n} for k, n in berkas.items()}
    assert _sebab(isi, "cacah", 5, **TAK_LEBIH | more) == sebab


@pytest.mark.parametrize(
    "berkas", [{1: 7}, {1: 7, 2: -3}, {"b1": 7}], ids=["7", "7, then -3", "January"]
)
def test_so_may_a_number_of_whoever_measured_it(berkas: Mapping[Any, int]) -> None:
    """Seven is above five, and three less next time is not."""
    isi = {k: {"nilai": n} for k, n in berkas.items()}
    sampai = {"jumlah": isi, "kumulatif": dict([*isi.items()][:1])}
    for akumulasi, semua in sampai.items():
        assert _sebab(semua, "nilai", 5, arah="turun", akumulasi=akumulasi) == []


def test_a_share_may_become_less() -> None:
    isi = {"b1": {"pembilang": 9, "penyebut": 10}}
    assert _sebab(isi, "rasio", 5, **TAK_LEBIH) == []


@pytest.mark.parametrize(
    ("rumus", "akumulasi", "kosong", "sebab"),
    [
        ("cacah", "jumlah", 2, ["isian triwulan 2 kosong"]),
        ("cacah", "jumlah", 4, ["isian triwulan 4 kosong"]),
        ("cacah", "kumulatif", 4, ["isian triwulan 4 kosong"]),
        ("cacah", "kumulatif", 2, []),
        ("cacah", "posisi", 4, []),
        ("nilai", "rata_rata", 4, []),
    ],
)
def test_what_grows_with_the_months_is_of_all_of_them_by_the_end_of_the_year(
    rumus: str, akumulasi: str, kosong: int, sebab: Sequence[str]
) -> None:
    isi = {"cacah": {"jumlah": 5}, "nilai": {"nilai": 5}}[rumus]
    berkas = {n: None if n == kosong else isi for n in range(1, 5)}
    assert _sebab(berkas, rumus, 1, akumulasi=akumulasi) == sebab


NIHIL, SEPARUH = ({"pembilang": n, "penyebut": 2 * n} for n in (0, 1))


@pytest.mark.parametrize(
    ("berkas", "more"),
    [
        *(pytest.param({k: NIHIL}, TW, id=f"{k}") for k in (1, "b2", 4, "tahun")),
        pytest.param({1: NIHIL, 2: NIHIL}, {"akumulasi": "rata_rata"}, id="a mean"),
        pytest.param({1: SEPARUH, 2: NIHIL}, SENDIRI, id="a quarter by itself"),
    ],
)
def test_nothing_is_missed_where_nothing_happened(
    berkas: Mapping[Any, Any], more: dict[str, Any]
) -> None:
    assert _sebab(berkas, "rasio", **{"akumulasi": "jumlah"} | more) == []


def test_a_part_is_still_wanting_beside_a_period_where_nothing_happened() -> None:
    berkas = {1: NIHIL, 2: {"pembilang": 1, "penyebut": None}}
    assert _sebab(berkas, "rasio", akumulasi="rata_rata") == ["tak terhitung"]


def test_a_last_quarter_alone_is_no_sum_of_the_year() -> None:
    tiada = ["berkas triwulan 1, 2, dan 3 tidak disebut"]
    assert _sebab({4: {"jumlah": 50}}, "cacah") == tiada
    assert _sebab({3: {"jumlah": 50}}, "cacah") == []


def test_a_warning_stands_first_and_each_row_has_its_reasons() -> None:
    pk = janji(
        [butir("a", "40,1250", desimal=2), butir("b", 40), butir("c", 40)],
        [butir("d", 40)],
    )
    isi = {"a": {"nilai": 41}, "b": {"nilai": 1}, "d": {"nilai": 2}}
    assert list(halangan(hitung(pk, laporan({"periode": "tahun"}, realisasi=isi)))) == [
        "ada 1 peringatan (KIN311)",
        "b: target setahun (40,00) tidak tercapai",
        "c: belum diisi",
        "d: target setahun (40,00) tidak tercapai",
    ]
    berjalan = hitung(pk, laporan({"triwulan": 1}, realisasi=isi))
    assert list(halangan(berjalan)) == ["ada 1 peringatan (KIN311)"]
