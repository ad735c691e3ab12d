"""An indikator of several sasaran: computed once, in each mean once."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.keluaran import Cetak
from alat.pendukung import Kinerja, Write
from alat.setahun import Isi, butir, hitung, janji, laporan, tulis
from alat.uang import RUMUS
from kinerja_cli.core.diagnostic import Keys, KinerjaError
from kinerja_cli.hitung.per_sasaran import rows_per_sasaran

REALISASI = {"a": {"nilai": 110}, "b": {"nilai": 75}, "c": {"nilai": 80}}
SATU = [butir("a", 100), butir("b", 100)]
DUA: list[Isi] = [{"acuan": "a"}, butir("c", 100)]


def _program(*indikator: Isi) -> Isi:
    return {"nomor": 1, "nama": "P", "anggaran": 1000, "indikator": [*indikator]}


def _rata(pk: Isi, realisasi: Isi = REALISASI) -> list[str]:
    r = hitung(pk, laporan("tahun", realisasi=realisasi)).ringkasan
    return [str(n) for n in (*(n for _, n in r.per_sasaran), r.rata_rata_capaian)]


def test_it_counts_in_each_sasaran_and_once_in_all() -> None:
    assert _rata(janji(SATU, DUA)) == ["92.50", "95.00", "88.33"]
    r = hitung(janji(SATU, DUA), laporan("tahun", realisasi=REALISASI)).ringkasan
    assert (r.terhitung, r.tercapai, r.pembagi) == (3, 1, 3)


def test_a_sasaran_may_name_only_what_another_declares_before_or_after() -> None:
    pk = janji([{"acuan": "b"}], SATU, [{"acuan": "b"}])
    assert _rata(pk, {k: REALISASI[k] for k in "ab"}) == [
        *("75.00", "92.50", "75.00", "92.50")
    ]


def test_the_mean_of_all_is_that_without_the_acuan() -> None:
    tanpa, dengan = _rata(janji(SATU, DUA[1:])), _rata(janji(SATU, DUA))
    assert tanpa[-1] == dengan[-1]
    assert tanpa[:-1] == ["92.50", "80.00"]


def test_it_weighs_in_each_sasaran_by_what_stands_there() -> None:
    satu = [butir("a", 100) | {"bobot": 60}, butir("b", 100) | {"bobot": 40}]  # type: ignore[operator]
    dua = [{"acuan": "a", "bobot": 20}, butir("c", 100) | {"bobot": 80}]  # type: ignore[operator]
    hasil = hitung(janji(satu, dua), laporan("tahun", realisasi=REALISASI))
    assert hasil.temuan == ()
    r = hasil.ringkasan.berbobot
    assert r
    assert [str(n.nilai) for n in r.semua] == ["96.00", "86.00", "88.89"]  # 16000 : 180
    sama = dua[1:]
    lain = hitung(janji(satu, sama), laporan("tahun", realisasi=REALISASI))
    assert lain.ringkasan.berbobot
    assert lain.ringkasan.berbobot.langkah
    assert str(lain.ringkasan.berbobot.langkah.nilai) == "88.89"


def test_rows_are_parted_in_the_order_of_the_pk() -> None:
    hasil = hitung(janji(SATU, DUA), laporan("tahun", realisasi=REALISASI))
    tiap = rows_per_sasaran(hasil.baris, hasil.pk.value)
    ids = [(s, [b.indikator.id for b in g]) for s, g in tiap]
    assert ids == [(1, ["a", "b"]), (2, ["a", "c"])]


@pytest.mark.parametrize(
    ("dua", "code", "di"),
    [
        ([{"acuan": "ax"}], "KIN272", (0, "acuan")),
        ([butir("c", 9), {"acuan": "c"}], "KIN273", (1, "acuan")),
        ([{"acuan": "a"}, {"acuan": "a"}], "KIN274", (1, "acuan")),
        ([{"acuan": "a", "id": "x", "nama": "X"}], "KIN276", (0, "id")),
        ([{"bobot": 5, "acuan": "a", "target": 90}], "KIN276", (0, "target")),
        ([{"acuan": "p"}], "KIN276", (0, "acuan")),
        ([{"acuan": "a", "bobt": 9}], "KIN202", (0, "bobt")),
        ([{"acuan": ["a"]}], "KIN203", (0, "acuan")),
        ([{"acuan": {"acuan": "a"}}], "KIN203", (0, "acuan")),
        ([{"acuan": ""}], "KIN205", (0, "acuan")),
        ([{"acuan": "a", "bobot": -1}], "KIN212", (0, "bobot")),
        ([{"acuan": "a"}, butir("c", 9, bobot="5")], "KIN271", (0,)),
    ],
)
def test_what_cannot_be_meant_is_refused_at_its_place(
    dua: Any, code: str, di: Keys
) -> None:
    with pytest.raises(KinerjaError) as caught:
        _rata(janji(SATU, dua, program=[_program(butir("p", 9))]))
    (d,) = caught.value.diagnostics
    assert (d.code, d.level, d.location is not None) == (code, "galat", True)
    assert d.keys == ("sasaran", 1, "indikator", *di)


def test_an_acuan_is_none_of_a_program() -> None:
    with pytest.raises(KinerjaError) as caught:
        _rata(janji(SATU, program=[_program({"acuan": "a"})]))
    (d,) = caught.value.diagnostics
    assert (d.code, d.location is not None) == ("KIN276", True)
    assert d.keys == ("program", 0, "indikator", 0, "acuan")


@given(st.data())
def test_in_whatever_sasaran_it_is_named_the_mean_of_all_counts_it_once(
    data: st.DataObject,
) -> None:
    """Each indikator stands in one sasaran, and is named in any of the others."""
    capaian = data.draw(st.lists(st.integers(0, 200), min_size=2, max_size=5))
    ids = [f"i{n}" for n in range(len(capaian))]
    rumah = data.draw(st.lists(st.integers(0, 2), min_size=len(ids), max_size=len(ids)))
    isi: list[list[Isi]] = [[], [], []]
    for id_, di in zip(ids, rumah, strict=True):
        isi[di].append(butir(id_, 100))
        for lain in data.draw(st.sets(st.integers(0, 2))) - {di}:
            isi[lain].append({"acuan": id_})
    realisasi = {id_: {"nilai": n} for id_, n in zip(ids, capaian, strict=True)}
    *_, semua = _rata(janji(*filter(None, isi)), realisasi)
    assert semua == _rata(janji([butir(id_, 100) for id_ in ids]), realisasi)[-1]


def test_it_is_printed_in_both_and_recorded_once(
    kinerja: Kinerja, cetak: Cetak, write: Write
) -> None:
    args = tulis(write, janji(SATU, DUA), laporan("tahun", realisasi=REALISASI))
    for cara in ("tabel", "markdown"):
        out = kinerja("hitung", *args, "--format", cara)[1]
        assert out.count("Indikator a") == 2
        assert out.count("Indikator a (lihat sasaran 1)") == 1
    isi = cetak.json("hitung", *args)
    assert [i["id"] for i in isi["indikator"]] == ["a", "b", "c"]
    assert [s["indikator"] for s in isi["sasaran"]] == [["a", "b"], ["a", "c"]]
    diacu = [{"id": "a", "bobot": None}]
    assert [s["acuan"] for s in isi["sasaran"]] == [[], diacu]
    assert kinerja("hitung", *args, "--format", "csv")[1].count("Indikator a") == 1


def test_efficiency_of_a_sasaran_knows_it() -> None:
    assert "selisih" in RUMUS
    pk = janji(
        SATU,
        [{"acuan": "a"}],
        program=[{"nomor": n, "nama": f"P{n}", "anggaran": 1000} for n in (1, 2)],
        konvensi={"efisiensi": "selisih"},
    )
    for n in (1, 2):
        pk["sasaran"][n - 1]["program"] = [n]
    realisasi = {k: REALISASI[k] for k in "ab"}
    isi = laporan("tahun", realisasi=realisasi, anggaran={"1": 900, "2": 800})
    _, dua, _ = hitung(pk, isi).efisiensi.baris
    assert [b.indikator.id for b in dua.baris] == ["a"]
    assert dua.capaian
    assert str(dua.capaian.nilai) == "110.00"
    assert [str(n.nilai) for n in dua.nilai] == ["30.00"]


def test_what_an_efficiency_lacks_is_named_once() -> None:
    pk = janji(
        [butir("n", 100, "cacah")],
        [{"acuan": "n"}],
        program=[{"nomor": n, "nama": f"P{n}", "anggaran": 1000} for n in (1, 2)],
        konvensi={"efisiensi": "selisih"},
    )
    for n in (1, 2):
        pk["sasaran"][n - 1]["program"] = [n]
    isi = laporan(2, realisasi={"n": {"jumlah": 9}}, anggaran={"1": 900, "2": 800})
    *_, semua = hitung(pk, isi).efisiensi.baris
    sebab = [d.message for d in semua.catatan if d.code == "KIN439"]
    assert sebab == ["efisiensi tidak dihitung: `n` tanpa triwulan 1"]
