"""The summary: counts, unweighted means of what is printed, and what they hide."""

from decimal import Decimal
from typing import Any

import pytest

from alat.setahun import Isi, butir, hitung, janji, laporan
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.ringkasan import Ringkasan, ringkas_baris
from kinerja_cli.source.validation import validate


def _baris(nama: str, realisasi: str | None, target: str = "100") -> Baris:
    base = {"id": nama, "nama": "X", "satuan": "%", "rumus": "nilai"}
    i = validate(Indikator, base | {"target": target})
    tree = {
        "format": "kinerja/pk@1",
        "tahun": "2024",
        "instansi": "Dinas",
        "sasaran": [{"uraian": "S", "indikator": [i]}],
    }
    pk = validate(Perjanjian, tree)
    return hitung_baris(1, (), i, read_isian(i, {"nilai": realisasi}, pk), pk)


def _summary(*capaian: str | None, desimal: int = 2) -> Ringkasan:
    rows = [_baris("abcdefgh"[n], c) for n, c in enumerate(capaian)]
    return ringkas_baris(rows, desimal)


def test_counts_by_status_and_of_what_is_reached() -> None:
    rows = [
        _baris("a", "100"),
        _baris("b", "99,99"),
        _baris("c", None),
        _baris("d", "5", target="0"),
        _baris("e", "101"),
        _baris("f", None),
    ]
    r = ringkas_baris(rows, 2)
    assert (r.terhitung, r.tak_terhitung, r.belum_ada) == (3, 1, 2)
    assert (r.berputusan, r.tercapai) == (4, 3)
    assert r.rata_rata_capaian == Decimal("100.33")


@pytest.mark.parametrize("capaian", [(), (None,), (None, None)])
def test_the_mean_of_nothing_is_nothing(capaian: tuple[None, ...]) -> None:
    r = _summary(*capaian)
    assert (r.rata_rata_capaian, r.tercapai, r.catatan) == (None, 0, ())
    assert all(mean is None for _, mean in r.per_sasaran)
    assert (r.belum_ada, r.pembagi) == (len(capaian), 0)


@pytest.mark.parametrize(
    ("capaian", "desimal", "mean"),
    [
        (("100", "99,99"), 2, "100.00"),
        (("100", "99,98", "99,98"), 2, "99.99"),
        (("87,10", "96,54", "72,52"), 2, "85.39"),
        (("100", "99"), 0, "100"),
        (("0", None, "50"), 2, "25.00"),
        (("-100", "100"), 2, "0.00"),
    ],
)
def test_the_mean_is_of_printed_capaian_rounded_half_up(
    capaian: tuple[str | None, ...], desimal: int, mean: str
) -> None:
    assert str(_summary(*capaian, desimal=desimal).rata_rata_capaian) == mean


def test_the_mean_is_of_rounded_and_not_of_unrounded_capaian() -> None:
    rows = [_baris("a", "1", target="3"), _baris("b", "2", target="3")]
    rows.append(_baris("c", "2", target="3"))
    printed = [str(b.capaian.nilai) for b in rows if b.capaian]
    assert printed == ["33.33", "66.67", "66.67"]  # unrounded: 55,555...
    assert ringkas_baris(rows, 4).rata_rata_capaian == Decimal("55.5567")


def test_means_per_sasaran_keep_the_order_of_the_pk() -> None:
    rows = [
        _baris("a", "80"),
        _baris("b", "90"),
        _baris("c", None)._replace(sasaran=2),
        _baris("d", "50")._replace(sasaran=3),
    ]
    assert ringkas_baris(rows, 2).per_sasaran == (
        (1, Decimal("85.00")),
        (2, None),
        (3, Decimal("50.00")),
    )


def test_each_mean_knows_how_it_came_to_be() -> None:
    rows = [_baris("a", "80"), _baris("b", "90,01"), _baris("c", None)]
    rows += [_baris("d", "50")._replace(sasaran=2), _baris("e", None)]
    rows[-1] = rows[-1]._replace(sasaran=3)
    r = ringkas_baris(rows, 2)
    satu, dua, kosong = (g for _, g in r.langkah_sasaran)
    assert satu
    assert dua
    assert r.langkah
    assert kosong is None
    assert [s for s, _ in r.langkah_sasaran] == [1, 2, 3]
    assert r.per_sasaran == ((1, satu.nilai), (2, dua.nilai), (3, None))
    assert r.rata_rata_capaian == r.langkah.nilai == Decimal("73.34")
    assert [g.label for g in (satu, dua, r.langkah)] == [
        "rata-rata capaian sasaran 1",
        "rata-rata capaian sasaran 2",
        "rata-rata capaian",
    ]
    assert (r.langkah.desimal, r.langkah.angka) == (
        2,
        "73,336666666667 dibulatkan ke 2 desimal",
    )
    assert r.langkah.kata == (
        "rata-rata capaian sebelum dibulatkan dibulatkan ke 2 desimal"
    )
    assert r.langkah.asal.kata == "(a + b + d) : 3"
    assert r.langkah.asal.angka == "(80,00 + 90,01 + 50,00) : 3"
    assert satu.asal.angka == "(80,00 + 90,01) : 2"


@pytest.mark.parametrize(
    ("capaian", "mean", "hidden"),
    [
        (("100,01", "99,99"), "100.00", True),
        (("100,01", "99,98"), "100.00", True),  # 99,995: as it is printed
        (("100", "99,99"), "100.00", True),
        (("100", "99,99", "99,99"), "99.99", False),
        (("100,01", "99,97"), "99.99", False),
        (("150", "20"), "85.00", False),
        (("100", "100"), "100.00", False),
        (("100,01", "100"), "100.01", False),
        (("120",), "120.00", False),
        (("80",), "80.00", False),
        (("120", None), "120.00", False),
        (("120", "80", None), "100.00", True),
    ],
)
def test_417_a_mean_of_100_hides_one_below(
    capaian: tuple[str | None, ...], mean: str, *, hidden: bool
) -> None:
    r = _summary(*capaian)
    assert str(r.rata_rata_capaian) == mean
    found = [(d.code, d.level, d.hint, d.keys) for d in r.catatan]
    assert found == ([("KIN417", "catatan", "", ())] if hidden else [])


@pytest.mark.parametrize(
    ("desimal", "mean"), [(0, "100"), (1, "99.5"), (2, "99.50")], ids=str
)
def test_417_goes_by_the_mean_as_printed(desimal: int, mean: str) -> None:
    r = _summary("100", "99", desimal=desimal)
    assert str(r.rata_rata_capaian) == mean
    assert len(r.catatan) == (1 if desimal == 0 else 0)


def test_417_names_what_is_hidden_and_the_mean_that_would_show_it() -> None:
    (d,) = _summary("130", "80", "100", "90,01", "100,02").catatan
    assert d.message == (
        "rata-rata seluruhnya (100,01) menutupi capaian di bawah 100 (b, d); "
        "bila tiap capaian dibatasi 100, rata-ratanya 94,00"
    )


@pytest.mark.parametrize(
    ("satu", "dua", "said"),
    [
        (("130", "80"), ("89",), ["sasaran 1 (105,00)"]),
        (("89",), ("130", "80"), ["sasaran 2 (105,00)"]),
        (("120",), ("80",), ["seluruhnya (100,00)"]),
        (("130", "80"), ("120",), ["sasaran 1 (105,00)", "seluruhnya (110,00)"]),
        (
            ("130", "80"),
            ("110", "90"),
            ["sasaran 1 (105,00)", "sasaran 2 (100,00)", "seluruhnya (102,50)"],
        ),
        (("130", "80"), (None,), ["seluruhnya (105,00)"]),
        ((None,), ("130", "80"), ["seluruhnya (105,00)"]),
        (("130", "80"), (), ["seluruhnya (105,00)"]),
        (("99",), ("99",), []),
    ],
)
def test_417_is_said_once_for_each_mean_that_hides(
    satu: tuple[str | None, ...], dua: tuple[str | None, ...], said: list[str]
) -> None:
    rows = [_baris(f"a{n}", c) for n, c in enumerate(satu)]
    rows += [_baris(f"b{n}", c)._replace(sasaran=2) for n, c in enumerate(dua)]
    messages = [d.message for d in ringkas_baris(rows, 2).catatan]
    assert [m.partition(" menutupi ")[0] for m in messages] == [
        f"rata-rata {nama}" for nama in said
    ]


def _hasil(*indikator: Isi, isi: Isi, periode: Isi, **konvensi: object) -> Ringkasan:
    pk = janji(list(indikator), konvensi=konvensi)
    return hitung(pk, laporan(periode, realisasi=isi)).ringkasan


TW: Isi = {"target_triwulan": [10, 20, 30, 40]}
TAHUN, TW_1, TW_4 = {"periode": "tahun"}, {"triwulan": 1}, {"triwulan": 4}
ALASAN = {"tidak_ada": "Tidak diadakan karena pemotongan"}


@pytest.mark.parametrize(
    ("periode", "lain", "kosong", "semua"),
    [
        # Beside one of 80: what is blank, and how many count as 0.
        pytest.param(TAHUN, [butir("b", 40)], 1, "40.00", id="due at the year's end"),
        pytest.param(TW_4, [butir("b", 40)], 1, "40.00", id="the last quarter"),
        pytest.param(TW_1, [butir("b", 40)], 0, "80.00", id="not due yet"),
        pytest.param(TW_1, [butir("b", 40, **TW)], 1, "40.00", id="due in a quarter"),
        pytest.param(
            TW_1,
            [butir("b", 40, target_triwulan=[None, 20, 30, 40])],
            *(0, "80.00"),
            id="due in another quarter",
        ),
        pytest.param({"bulan": 2}, [butir("b", 40, **TW)], 0, "80.00", id="in Feb"),
        pytest.param({"bulan": 3}, [butir("b", 40, **TW)], 1, "40.00", id="in March"),
        pytest.param(TAHUN, [butir("b", "-")], 0, "80.00", id="nothing promised"),
        pytest.param(
            TAHUN, [butir("b", 1), butir("c", 1)], 2, "26.67", id="two of them"
        ),
        pytest.param(TAHUN, [], 0, "80.00", id="nothing is blank"),
    ],
)
def test_the_mean_of_all_that_is_due(
    periode: Isi, lain: list[Isi], kosong: int, semua: str
) -> None:
    isi = {"a": {"nilai": 80}}
    r = _hasil(butir("a", 100), *lain, isi=isi, periode=periode, rata_rata="semua")
    assert (r.kosong, r.pembagi) == (kosong, 1 + kosong)
    assert str(r.rata_rata_capaian) == semua
    assert [str(n) for _, n in r.per_sasaran] == [semua]
    biasa = _hasil(butir("a", 100), *lain, isi=isi, periode=periode)
    assert (biasa.kosong, biasa.pembagi) == (0, 1)
    assert str(biasa.rata_rata_capaian) == "80.00"


def test_what_is_not_blank_counts_as_nothing_in_no_mean() -> None:
    """Said not to be there, not computable, without a target: none of them is a 0."""
    semua = (butir("a", 100), butir("b", 40), butir("c", 0), butir("d", "n/a"))
    isi = {"a": {"nilai": 80}, "b": ALASAN, "c": {"nilai": 3}, "d": {"nilai": 4}}
    r = _hasil(*semua, isi=isi, periode=TAHUN, rata_rata="semua")
    assert (r.kosong, r.pembagi, str(r.rata_rata_capaian)) == (0, 1, "80.00")
    assert (r.terhitung, r.tak_terhitung, r.belum_ada) == (1, 1, 0)
    assert (r.tidak_ada, r.tanpa_target) == (1, 1)
    assert (r.berputusan, r.tercapai, r.berjalan) == (2, 1, 0)


def test_a_mean_of_blanks_alone_is_0_where_they_count() -> None:
    r = _hasil(butir("a", 100), isi={}, periode=TAHUN, rata_rata="semua")
    assert (r.pembagi, str(r.rata_rata_capaian)) == (1, "0.00")
    r = _hasil(butir("a", 100), isi={}, periode=TAHUN)
    assert (r.pembagi, r.rata_rata_capaian) == (0, None)


def test_a_blank_one_is_a_step_of_the_mean() -> None:
    isi = {"a": {"nilai": 80}}
    r = _hasil(
        butir("a", 100), butir("b", 1), isi=isi, periode=TAHUN, rata_rata="semua"
    )
    assert r.langkah
    assert r.langkah.asal.kata == "(a + b yang kosong) : 2"
    assert r.langkah.asal.angka == "(80,00 + 0) : 2"


def test_a_mean_has_the_decimals_of_a_capaian() -> None:
    isi = {"a": {"nilai": 1}, "b": {"nilai": 1}}
    semua = (butir("a", 3), butir("b", 2))
    for konvensi, rata in (
        ({}, "41.67"),
        ({"desimal_capaian": 1}, "41.7"),
        ({"desimal": 0, "desimal_capaian": 3}, "41.667"),
    ):
        r = _hasil(*semua, isi=isi, periode=TAHUN, **konvensi)
        assert str(r.rata_rata_capaian) == rata


@pytest.mark.parametrize(
    ("periode", "isi", "triwulan"),
    [
        # quarter, how many are compared, how many reached, and the mean of these
        pytest.param(TW_1, {"a": 10, "b": 9, "c": 1}, (1, 2, 1, "95.00"), id="first"),
        pytest.param(TW_4, {"a": 40, "b": 41, "c": 1}, (4, 2, 2, "101.25"), id="last"),
        pytest.param(TAHUN, {"a": 40, "b": 20}, (4, 2, 1, "75.00"), id="the year"),
        pytest.param(TW_1, {"a": 5, "c": 1}, (1, 1, 0, "50.00"), id="one is blank"),
        pytest.param(TW_1, {"c": 1}, None, id="none is compared"),
        pytest.param({"bulan": 2}, {"a": 10, "b": 9}, None, id="no quarter is over"),
    ],
)
def test_against_the_targets_of_the_quarter(
    periode: Isi, isi: dict[str, int], triwulan: tuple[object, ...] | None
) -> None:
    semua = (butir("a", 40, **TW), butir("b", 40, **TW), butir("c", 1))
    realisasi = {k: {"nilai": n} for k, n in isi.items()}
    t = _hasil(*semua, isi=realisasi, periode=periode).triwulan
    found = t and (t.triwulan, t.berputusan, t.tercapai)
    assert found == (triwulan and triwulan[:3])
    if t and triwulan:
        assert t.langkah
        assert str(t.langkah.nilai) == triwulan[3]
        assert t.langkah.label == (
            f"rata-rata capaian terhadap target triwulan {t.triwulan}"
        )


def test_a_quarter_without_a_capaian_has_its_verdict_in_the_count() -> None:
    nol: dict[str, Any] = {"target_triwulan": [0, 20, 30, 40]}
    isi = {"a": {"nilai": 3}, "b": {"nilai": 5}}
    sendiri = {"a": isi["a"]}
    t = _hasil(butir("a", 40, **nol), isi=sendiri, periode=TW_1).triwulan
    assert t
    assert (t.berputusan, t.tercapai, t.langkah) == (1, 1, None)
    t = _hasil(
        butir("a", 40, **nol), butir("b", 40, **TW), isi=isi, periode=TW_1
    ).triwulan
    assert t
    assert (t.berputusan, t.tercapai, t.langkah and str(t.langkah.nilai)) == (
        *(2, 1),
        "50.00",
    )


def test_what_is_missed_is_still_running_until_the_year_is_over() -> None:
    semua = (butir("a", 40), butir("b", 40), butir("c", 2, "cacah", arah="turun"))
    isi = {"a": {"nilai": 40}, "b": {"nilai": 39}, "c": {"jumlah": 3}}
    r = _hasil(*semua, isi=isi, periode=TW_1)
    # What is past its target is missed for good, and runs no more.
    assert (r.berputusan, r.tercapai, r.berjalan) == (3, 1, 1)
    r = _hasil(*semua, isi=isi, periode=TAHUN)
    assert (r.berputusan, r.tercapai, r.berjalan) == (3, 1, 0)


@pytest.mark.parametrize(
    ("periode", "isi", "pesan"),
    [
        pytest.param(
            TW_1,
            {"a": {"nilai": 90}, "b": {"jumlah": 1}, "c": {"jumlah": 2}},
            "rata-rata seluruhnya (50,00) memuat jumlah yang masih berjalan terhadap "
            "target setahun (b, c); tanpa itu 90,00",
            id="sums beside a value",
        ),
        pytest.param(
            TW_1,
            {"b": {"jumlah": 1}},
            "rata-rata seluruhnya (20,00) memuat jumlah yang masih berjalan terhadap "
            "target setahun (b)",
            id="a sum alone",
        ),
        pytest.param(TW_1, {"a": {"nilai": 90}}, None, id="a value alone"),
        pytest.param(TW_1, {"b": {"jumlah": 5}}, None, id="a sum that is enough"),
        pytest.param(TAHUN, {"b": {"jumlah": 1}}, None, id="a sum of the year"),
    ],
)
def test_419_a_mean_over_sums_that_still_grow(
    periode: Isi, isi: Isi, pesan: str | None
) -> None:
    semua = (butir("a", 100), butir("b", 5, "cacah"), butir("c", 5, "cacah"))
    r = _hasil(*semua, isi=isi, periode=periode)
    found = [(d.level, d.message) for d in r.catatan if d.code == "KIN419"]
    assert found == ([("catatan", pesan)] if pesan else [])


def test_419_a_sum_against_the_target_of_its_quarter_runs_no_more() -> None:
    b = butir("b", 40, "cacah", **TW)
    r = _hasil(butir("a", 100), b, isi={"b": {"jumlah": 9}}, periode=TW_1)
    assert "KIN419" not in {d.code for d in r.catatan}
    assert r.triwulan


@pytest.mark.parametrize("cara", ["terhitung", "semua"])
def test_417_blanks_that_count_as_0_are_in_the_mean_that_is_cut_off(cara: str) -> None:
    semua = (butir("a", 10), butir("b", 10), butir("c", 10))
    isi = {"a": {"nilai": 25}, "b": {"nilai": 9}}
    r = _hasil(*semua, isi=isi, periode=TAHUN, rata_rata=cara)
    (pesan,) = [d.message for d in r.catatan if d.code == "KIN417"]
    rata, dibatasi = {
        "terhitung": ("170,00", "95,00"),
        "semua": ("113,33", "63,33"),
    }[cara]
    assert pesan.startswith(f"rata-rata seluruhnya ({rata})")
    assert pesan.endswith(f"rata-ratanya {dibatasi}")


@pytest.mark.parametrize(
    ("cara", "rata"), [("terhitung", "100.00"), ("semua", "50.00")]
)
def test_what_is_due_in_the_quarter_and_blank_is_among_what_is_targeted(
    cara: str, rata: str
) -> None:
    semua = (butir("a", 40, **TW), butir("b", 40, **TW))
    isi = {"a": {"nilai": 10}}
    t = _hasil(*semua, isi=isi, periode=TW_1, rata_rata=cara).triwulan
    assert t
    assert t.langkah
    assert (t.berputusan, t.tercapai, t.kosong) == (1, 1, 1)
    assert str(t.langkah.nilai) == rata


@pytest.mark.parametrize(
    ("cara", "sifat"),
    [
        ("kumulatif", "kumulatif"),
        ("posisi", "kumulatif"),
        ("jumlah", "kumulatif"),
        ("jumlah", "per_triwulan"),
    ],
)
@pytest.mark.parametrize(
    ("rata_rata", "rata"), [("terhitung", "100.00"), ("semua", "50.00")]
)
@pytest.mark.parametrize("akhir", [2, 4])
def test_what_is_blank_in_the_quarter_is_so_with_a_value_of_those_before(
    cara: str, sifat: str, rata_rata: str, rata: str, akhir: int
) -> None:
    more: Isi = {"akumulasi": cara, "sifat_triwulan": sifat, "target_triwulan": [1] * 4}
    pk = janji([butir("a", 1, **more), butir("b", 1, **more)])
    pk["konvensi"] = {"rata_rata": rata_rata}
    # Before the last quarter both have a part of a value; in it, one is blank.
    nol = {"a": {"nilai": 0}, "b": {"nilai": 0}}
    lalu = [laporan(n, realisasi=nol) for n in range(1, akhir)]
    t = hitung(pk, *lalu, laporan(akhir, realisasi={"a": {"nilai": 1}}))
    r = t.ringkasan.triwulan
    assert r
    assert r.langkah
    assert (r.berputusan, r.tercapai, r.kosong) == (1, 1, 1)
    assert str(r.langkah.nilai) == rata
    assert t.baris[1].status == "terhitung"


def test_a_quarter_whose_file_is_not_named_is_not_blank() -> None:
    b = butir("b", 40, akumulasi="jumlah", **TW)
    pk = janji([butir("a", 40, **TW), b])
    isi = {"a": {"nilai": 30}, "b": {"nilai": 30}}
    t = hitung(pk, *(laporan(n, realisasi=isi) for n in (1, 3))).ringkasan.triwulan
    assert t
    assert (t.berputusan, t.kosong) == (1, 0)


def test_the_mean_without_what_waits_stands_beside_the_mean() -> None:
    semua = (butir("a", 100), butir("b", 5, "cacah"))
    isi = {"a": {"nilai": 90}, "b": {"jumlah": 1}}
    r = _hasil(*semua, isi=isi, periode=TW_1)
    assert r.langkah
    assert r.selesai
    assert (str(r.langkah.nilai), str(r.selesai.nilai)) == ("55.00", "90.00")
    assert [g and str(g.nilai) for _, g in r.selesai_sasaran] == ["90.00"]
    r = _hasil(*semua, isi=isi, periode=TAHUN)
    assert (r.selesai, [g for _, g in r.selesai_sasaran]) == (None, [None])
    r = _hasil(*semua, isi={"b": isi["b"]}, periode=TW_1)
    assert r.langkah
    assert (r.selesai, [g for _, g in r.selesai_sasaran]) == (None, [None])
