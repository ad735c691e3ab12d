"""``--per triwulan`` where quarters have targets: each of them, in every format."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak, tables
from alat.kesepakatan import agree
from alat.pendukung import Write
from alat.setahun import Isi, butir, janji, laporan, tulis

PER = ("--per", "triwulan")
TW: dict[str, Any] = {"target_triwulan": [10, 20, 30, 40]}
SENDIRI: dict[str, Any] = {"sifat_triwulan": "per_triwulan"}
SKALA, OPINI = ["TMP", "TW", "WDP", "WTP"], ["TW", "-", "WDP", "WTP"]
PK = janji(
    [
        butir("jumlah", 40, "cacah", **TW),
        butir("sendiri", 40, "cacah", **TW, **SENDIRI),
        butir("posisi", 40, akumulasi="posisi", batas_capaian=120, **TW),
        butir("kata", "WTP", "predikat", target_triwulan=OPINI, skala=SKALA),
        butir("rentang", "10-20", arah="rentang", target_triwulan=["2-4", 5, 7, 9]),
    ],
    [butir("biasa", 40), butir("kosong", 40, **TW)],
)
KUNCI = ("target", "realisasi", "capaian", "tercapai", "target_kata", "target_sampai")


def _tw(n: int, **more: Any) -> Isi:
    isi = {
        "jumlah": {"jumlah": 9 + n},
        "sendiri": {"jumlah": 9 * n},
        "posisi": {"nilai": 13 * n},
        "kata": {"predikat": SKALA[n - 1]},
        "rentang": {"nilai": 3 * n},
        "biasa": {"nilai": 5},
    }
    return laporan({"triwulan": n}, realisasi=isi | more)


@pytest.fixture
def args(write: Write) -> list[str | Path]:
    return tulis(write, PK, *map(_tw, (1, 2, 3)))


def _rows(isi: Any) -> dict[str, dict[int, dict[str, Any]]]:
    return {
        i["id"]: {int(t["triwulan"]): t for t in i["tiap_triwulan"]}
        for i in isi["indikator"]
    }


def test_each_quarter_is_what_its_own_report_said(
    cetak: Cetak, args: Sequence[Any]
) -> None:
    tiap = _rows(agree(cetak, "hitung", *args, *PER))
    assert {k: [*t] for k, t in tiap.items()} == {
        "kata": [1, 3],
        "biasa": [],
        **{k: [1, 2, 3] for k in tiap if k not in {"kata", "biasa"}},
    }
    for n in (1, 2, 3):
        lalu = cetak.json("hitung", *args[: 2 * n])["indikator"]
        for i in lalu:
            kini = tiap[i["id"]].get(n, dict.fromkeys(KUNCI))
            assert [kini[k] for k in KUNCI if i["id"] != "kosong"] == [
                i["_".join([k.split("_")[0], "triwulan", *k.split("_")[1:]])]
                for k in KUNCI
                if i["id"] != "kosong"
            ]
            pada_triwulan = [c for c in i["catatan"] if f"TW {n}" in c]
            assert kini.get("catatan", []) == pada_triwulan


def test_a_sheet_has_columns_for_all_four(cetak: Cetak, args: Sequence[Any]) -> None:
    tiap = _rows(cetak.json("hitung", *args, *PER))
    rows = {r["id"]: r for r in cetak.csv("hitung", *args, *PER)}
    sel = [f"triwulan_{n}_{k}" for n in range(1, 5) for k in KUNCI[:4]]
    jumlah = [rows["jumlah"][k] for k in sel]
    assert jumlah[:4] == ["10", "10", "100.00", "ya"]
    assert jumlah[4:8] == ["20", "21", "105.00", "ya"]
    assert jumlah[12:] == [""] * 4
    assert [rows["kata"][f"triwulan_{n}_target_kata"] for n in range(1, 5)] == [
        *("TW", "", "WDP", "")
    ]
    assert {rows["biasa"][k] for k in sel} == {""}
    assert str(tiap["jumlah"][2]["capaian"]) == "105.00"


def test_nothing_stands_there_twice(cetak: Cetak, args: Sequence[Any]) -> None:
    semua = tables(cetak.markdown("hitung", *args, *PER))
    assert [*semua][2:] == ["Per triwulan", "Triwulan 1", "Triwulan 2", "Triwulan 3"]
    judul = ["Indikator", "Satuan", "Target", "Realisasi", "Capaian %", "Tercapai"]
    for nama, (header, *_) in semua.items():
        assert header[:6] == judul or nama == "Per triwulan"
        assert not any(" TW " in j for j in header)
    out = cetak("hitung", *args, *PER)
    dibatasi = [ln.strip() for ln in out.splitlines() if "KIN415" in ln]
    assert dibatasi == [
        f"posisi   TW {n}: capaian dibatasi 120; tanpa batas 130,00 [KIN415]"
        for n in (3, 1, 2)
    ]


def test_a_word_is_read_as_a_word(cetak: Cetak, args: Sequence[Any]) -> None:
    semua = tables(cetak.markdown("hitung", *args, *PER))
    satu = {r[0].split()[-1]: r[2:] for r in semua["Triwulan 1"][1:]}
    assert satu["kata"] == ["TW", "TMP", "50,00", "tidak"]
    assert satu["rentang"] == ["2,00–4,00", "3,00", "100,00", "ya"]
    assert satu["kosong"] == ["10,00", "belum ada", "–", "–"]


def test_what_cannot_be_compared_says_why(cetak: Cetak, write: Write) -> None:
    cetak = cetak.dengan("KIN235")
    args = tulis(write, PK, _tw(1), _tw(3, jumlah=None))
    tiap = _rows(agree(cetak, "hitung", *args, *PER))["jumlah"]
    assert [(t["status"], t["target"]) for t in tiap.values()] == [
        ("terhitung", 10),
        ("belum_ada", 30),
    ]
    (sebab,) = tiap[3]["catatan"]
    assert sebab.startswith("KIN416: tidak dibandingkan dengan target triwulan 3")
    assert cetak("hitung", *args, *PER).count("KIN416") == 1


def test_a_quarter_that_was_left_blank_stands_there(cetak: Cetak, write: Write) -> None:
    kosong = laporan({"triwulan": 2}, realisasi={})
    nanti = laporan({"triwulan": 4}, realisasi={})
    args = tulis(write, PK, _tw(1), kosong, _tw(3), nanti)
    tiap = _rows(agree(cetak, "hitung", *args, *PER))
    assert [*tiap["posisi"]] == [1, 2, 3]
    assert [t["status"] for t in tiap["posisi"].values()] == [
        *("terhitung", "belum_ada", "terhitung")
    ]


@pytest.mark.parametrize("periode", ["tahun", "b2"])
def test_without_a_quarter_that_is_over_there_is_none(
    cetak: Cetak, write: Write, periode: str
) -> None:
    pk = janji([butir("a", 40, akumulasi="posisi", **TW)])
    args = tulis(write, pk, laporan(periode, realisasi={"a": {"nilai": 9}}))
    (a,) = cetak.json("hitung", *args, *PER)["indikator"]
    assert "tiap_triwulan" not in a
    # The fourth target is met by a file of the year: it stands beside the year.
    out = cetak("hitung", *args, *PER)
    assert ("Target TW 4" in out) is (periode == "tahun")


def test_without_targets_of_quarters_there_is_nothing_new(
    cetak: Cetak, write: Write
) -> None:
    args = tulis(write, janji([butir("biasa", 40)]), laporan(1, realisasi={}))
    (row,) = cetak.csv("hitung", *args, *PER)
    assert "triwulan_1" in row
    assert not any(k.startswith("triwulan_1_") for k in row)


def test_it_is_read_again(cetak: Cetak, args: Sequence[Any], tmp_path: Path) -> None:
    isi = cetak("hitung", *args, *PER, format_="json")
    (tmp_path / "h.json").write_text(isi, "utf-8")
    sisi = [tmp_path / "h.json", args[1]]
    assert len(cetak.json("banding", *sisi)["indikator"]) == len(PK["sasaran"]) + 5
