"""A share of 1 is told from a percentage, and nothing else is taken for one."""

from decimal import Decimal
from typing import Any

import pytest

from alat.setahun import Isi, butir, hitung, janji, laporan
from kinerja_cli.hitung.peringatan_pk import temuan_pk
from kinerja_cli.hitung.sejenis import pecahan_dari

CAKUPAN = dict.fromkeys(
    (
        *("kartu_keluarga", "ktp_elektronik", "akta_kelahiran"),
        *("akta_perkawinan", "akta_kematian", "akta_perceraian"),
    ),
    "98",
)


@pytest.mark.parametrize(
    ("kecil", "besar", "satu", "beda"),
    [
        ("0.985", "98", False, True),
        ("1", "98", True, True),
        ("1", "98", False, False),
        ("1.01", "98", True, False),
        ("0", "98", True, False),  # zero is no share
        ("-0.5", "98", True, False),
        ("0.5", "0.7", True, False),
        ("0.05", "1", True, False),
        ("0.05", "1.01", True, True),
        ("0.25", "5", False, True),
        ("0.251", "5", False, False),  # 0,3 % of 5 % is a share of nothing
        ("0.001", "98", False, True),
    ],
)
def test_one_question(kecil: str, besar: str, *, satu: bool, beda: bool) -> None:
    assert pecahan_dari(Decimal(kecil), Decimal(besar), satu=satu) is beda


def _found(indikator: Isi, *tiap: Isi) -> list[tuple[str, str]]:
    realisasi = [laporan(n, realisasi={"a": isi}) for n, isi in enumerate(tiap, 1)]
    hasil = hitung(janji([indikator]), *realisasi)
    return [
        (d.code, str(d.location))
        for d in hasil.temuan
        if d.code in {"KIN372", "KIN373"}
    ]


def _persen(target: object = 98, rumus: str = "nilai", **lain: object) -> Isi:
    return butir("a", target, rumus, **{"satuan": "%"} | lain)


@pytest.mark.parametrize(
    ("janji_", "isi", "noted"),
    [
        (_persen(), "0,985", True),
        (_persen(), "1", True),
        (_persen(), "0", False),
        (_persen(), "1,5", False),
        (_persen(), "0,985 %", False),  # meant as it stands
        (_persen(target=0.7), "0,5", False),
        (_persen(target="0,5-98", arah="naik"), "0,985", False),
        (_persen(target="90-98", arah="rentang"), "0,985", True),
        (_persen(target_triwulan=["0,9", 50, 75, 98]), "0,985", False),
        (_persen(target_triwulan=[0, 50, 75, 98]), "0,985", True),
        # The quarter that is over is what a value is held against.
        (_persen(target_triwulan=[15, 50, 75, 98]), "0,9", False),
        (_persen(target_triwulan=[50, 1, 75, 98]), "0,985", False),
        (_persen(akumulasi="jumlah"), "0,985", False),
        (_persen(akumulasi="kumulatif"), "0,985", True),
        (_persen(target=None), "0,985", False),
        (_persen(satuan="indeks"), "0,985", False),
        (_persen(satuan="Persen"), "0,985", True),
    ],
)
def test_a_value_that_may_be_a_share(janji_: Isi, isi: str, *, noted: bool) -> None:
    assert _found(janji_, {"nilai": isi}) == [("KIN372", "r1.yaml:5:30")] * noted


@pytest.mark.parametrize(
    ("rumus", "isi", "di"),
    [
        ("cakupan_dokumen", CAKUPAN, ""),
        ("cakupan_dokumen", CAKUPAN | {"akta_kematian": "0,98"}, "akta_kematian"),
        (
            "cakupan_dokumen",
            CAKUPAN | {"akta_kematian": {"terbit": 1, "wajib": 1}},
            "",
        ),
        ("rata_rata", {"nilai": ["98", "0,97"]}, "nilai"),
        ("rata_rata", {"nilai": {"x": "98", "y": "97"}}, ""),
        ("rasio", {"pembilang": 1, "penyebut": 100}, ""),  # 1 % it is
        ("ketepatan_waktu", {"tepat_waktu": 1, "ditargetkan": 100}, ""),
    ],
)
def test_inputs_that_are_percentages(rumus: str, isi: Isi, di: str) -> None:
    found = _found(_persen(rumus=rumus), isi)
    assert [code for code, _ in found] == (["KIN372"] if di else [])


def test_several_inputs_are_one_finding() -> None:
    isi = CAKUPAN | {"akta_kematian": "0,98", "akta_perceraian": "0,975"}
    hasil = hitung(
        janji([_persen(rumus="cakupan_dokumen")]), laporan(1, realisasi={"a": isi})
    )
    (d,) = (d for d in hasil.temuan if d.code == "KIN372")
    assert d.level == "peringatan"
    assert d.message == (
        "cakupan akta kematian 0,98 dapat berarti 0,98 % atau 98 %, sedangkan "
        "targetnya 98 %; begitu pula 1 isian lain"
    )
    assert d.hint == 'tulis 98; bila memang 0,98 persen, tulis "0,98 %"'


def test_it_is_found_in_the_file_that_stands() -> None:
    tiap = ({"nilai": "98"}, {"nilai": "0,985"})
    assert _found(_persen(), *tiap) == [("KIN372", "r2.yaml:5:30")]
    assert _found(_persen(), *tiap[::-1]) == []
    assert _found(_persen(akumulasi="rata_rata"), *tiap) == [("KIN372", "r2.yaml:5:30")]


@pytest.mark.parametrize(
    ("janji_", "isi", "noted"),
    [
        (_persen("0,312", satuan="indeks"), {"nilai": "31,2"}, True),
        (_persen("0,312", satuan="indeks"), {"nilai": "6,24"}, True),
        (_persen("0,312", satuan="indeks"), {"nilai": "6,23"}, False),
        (_persen("0,312", satuan="indeks"), {"nilai": "0,318"}, False),
        (_persen("0,312"), {"nilai": "31,2"}, True),
        (_persen("0,312"), {"nilai": "31,2 %"}, True),
        (_persen("0,312 %"), {"nilai": "31,2"}, False),  # meant as it stands
        (_persen({"paling_sedikit": "0,5 %"}), {"nilai": "31,2"}, False),
        (_persen("0,98", "rasio"), {"pembilang": 97, "penyebut": 100}, True),
        (_persen("0,98", "rasio"), {"pembilang": 1, "penyebut": 100}, False),
        (_persen("0,5", satuan="x", target_akhir=None), {"nilai": "12"}, True),
        (
            _persen("0,5", target_triwulan=["0,2", "0,3", "0,4", 1]),
            {"nilai": "31"},
            False,
        ),
        (_persen("0,5", target_triwulan=[1, 2, 3, 4]), {"nilai": "31"}, False),
        (_persen(1, satuan="dokumen"), {"nilai": "31"}, False),
        (_persen(0), {"nilai": "31"}, False),
        (_persen(None), {"nilai": "31"}, False),
    ],
)
def test_a_target_that_may_be_a_share(janji_: Isi, isi: Isi, *, noted: bool) -> None:
    assert [code for code, _ in _found(janji_, isi)] == ["KIN373"] * noted


@pytest.mark.parametrize(
    ("rumus", "satuan", "saran"),
    [
        ("nilai", "indeks", "tulis 0,312, atau tulis target 31,2 di PK"),
        (
            *("nilai", "%"),
            'tulis target 31,2 di PK; bila memang 0,312 persen, tulis "0,312 %"',
        ),
        ("rata_rata", "indeks", "tulis target 31,2 di PK"),
    ],
)
def test_the_way_out(rumus: str, satuan: str, saran: str) -> None:
    isi = {"nilai": "31,2" if rumus == "nilai" else ["31,2"]}
    realisasi = laporan(1, realisasi={"a": isi})
    hasil = hitung(janji([_persen("0,312", rumus, satuan=satuan)]), realisasi)
    (d,) = (d for d in hasil.temuan if d.code == "KIN373")
    assert d.message == (
        "realisasi 31,2, padahal target 0,312: agaknya yang satu persen, yang lain "
        "pecahan dari satu"
    )
    assert d.hint == saran
    assert d.location
    assert d.location.path == "r1.yaml"


def _akhir(nilai: object) -> dict[str, Any]:
    return {"target_akhir": {"tahun": 2026, "nilai": nilai, "sumber": "Renstra"}}


@pytest.mark.parametrize(
    ("janji_", "di"),
    [
        (_persen("0,98", **_akhir(99)), ["target"]),
        (_persen("0,98", target_triwulan=[25, 50, 75, 95]), ["target"]),
        (_persen("0,98", target_triwulan=[25, 50, 75, 95], **_akhir(99)), ["target"]),
        (_persen(98, **_akhir("0,99")), ["target_akhir"]),
        (
            _persen(98, target_triwulan=["0,25", "0,5", "0,75", "0,98"]),
            ["target_triwulan"],
        ),
        # A first quarter may have little to reach.
        (_persen(98, target_triwulan=["0,5", 50, 75, 98]), []),
        (_persen(1, **_akhir(100)), []),
        (_persen("0,98", **_akhir(19)), []),
        (_persen("0,98", satuan="ton", **_akhir(99)), []),
        (_persen("0,98", **_akhir("0,99")), []),
        (_persen("0,98"), []),
        (_persen(None, **_akhir(99)), []),
    ],
)
def test_targets_of_two_kinds(janji_: Isi, di: list[str]) -> None:
    pk = hitung(janji([janji_]), laporan(1)).pk
    found = [d for d in temuan_pk(pk.value) if d.code == "KIN374"]
    assert [d.keys[4] for d in found] == di
    assert all(d.level == "peringatan" for d in found)
