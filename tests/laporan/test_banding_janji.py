"""A comparison shows a promise as it is printed, and no verdict before its time."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak, pada_layar, tables
from alat.pendukung import Write
from alat.setahun import butir, isi_berkas, janji, laporan, tulis
from kinerja_cli.laporan.banding import LaporanBanding
from kinerja_cli.telaah.banding import bandingkan

INDIKATOR = [
    butir("a", "≥ 90", "nilai", satuan="%"),
    butir("b", "60-85", "nilai", arah="rentang"),
    butir("c", "-", "nilai"),
    butir("d", "-2,1", "nilai"),
    butir("e", 5, "nilai", target_akhir={"tahun": 2026, "nilai": "> 9", "sumber": "R"}),
]
ISIAN: list[dict[str, Any]] = [{"nilai": n} for n in (80, 50, 3, -3)]
SISI: dict[int, dict[str, Any]] = {
    2023: {"periode": "tahun", "e": {"tidak_ada": "Tidak diadakan"}},
    2024: {"triwulan": 3, "e": {"belum": "Diukur akhir tahun"}},
}
BARU = (
    *("target_sampai", "target_kata", "tercapai_penuh", "masa_berjalan"),
    *("target_triwulan_sampai", "target_triwulan_kata"),
)


@pytest.fixture
def sisi(write: Write) -> list[Path]:
    """Write a year and a quarter of the next: their realisasi, each with its PK."""
    semua = []
    for tahun, kapan in SISI.items():
        isian = dict(zip("abcd", ISIAN, strict=True)) | {"e": kapan["e"]}
        periode = {k: isi for k, isi in kapan.items() if k != "e"}
        pk = janji(INDIKATOR) | {"tahun": tahun}
        write(f"pk{tahun}.yaml", isi_berkas(pk))
        tree = laporan(periode, realisasi=isian) | {"tahun": tahun}
        tree |= {"pk": f"pk{tahun}.yaml"}
        semua.append(write(f"{tahun}.yaml", isi_berkas(tree)))
    return semua


def _tercatat(cetak: Cetak, path: Path, tanpa: tuple[str, ...] = ()) -> Path:
    """Write the result of a side as JSON, without some keys of its rows."""
    hasil = json.loads(cetak("hitung", "-r", path, format_="json"))
    for b in hasil["indikator"]:
        for k in tanpa:
            del b[k]
    tujuan = path.with_suffix(".json")
    tujuan.write_text(json.dumps(hasil), "utf-8")
    return tujuan


def test_what_is_promised_stands_as_it_is_printed(
    cetak: Cetak, sisi: list[Path]
) -> None:
    tabel = tables(cetak("banding", *sisi, format_="markdown"))
    janji = {b[0][-1]: b[1:] for b in tabel["Capaian %"][1:]}
    kata = ["≥ 90,00", "60,00–85,00", "–", "-2,10", "5,00"]
    assert [b[0] for b in janji.values()] == kata
    assert janji["c"][1:3] == ["tanpa target"] * 2
    assert janji["d"][1:3] == ["tidak tercapai", "belum tercapai"]
    assert janji["e"][1:3] == ["tidak ada", "–"]
    akhir = tabel["Target jangka menengah"][1]
    assert akhir[1:4] == ["belum ada", "2026", "> 9,00"]


def test_a_year_that_goes_on_has_missed_nothing(cetak: Cetak, sisi: list[Path]) -> None:
    rows = cetak.csv("banding", *sisi)
    putusan = {(r["id"], r["tahun"]): r["tercapai"] for r in rows}
    assert [putusan[i, "2023"] for i in "abcde"] == ["tidak", "tidak", "", "tidak", ""]
    assert [putusan[i, "2024"] for i in "abcde"] == ["belum", "belum", "", "belum", ""]
    for i in cetak.json("banding", *sisi)["indikator"]:
        for n, s in enumerate(i["sisi"]):
            assert s["tercapai"] in {False, None}
            assert s["masa_berjalan"] is bool(n)


def test_a_result_read_again_says_the_same(cetak: Cetak, sisi: list[Path]) -> None:
    tercatat = [_tercatat(cetak, s) for s in sisi]
    semua = [cetak.json("banding", *s) for s in (sisi, tercatat)]
    assert semua[0]["indikator"] == semua[1]["indikator"]


def test_a_result_of_before_has_a_number_and_a_verdict(
    cetak: Cetak, sisi: list[Path]
) -> None:
    lama = [_tercatat(cetak, s, BARU) for s in sisi]
    a, b, *_ = cetak.json("banding", *lama)["indikator"]
    kini = a["sisi"][1]
    assert (kini["target"], kini["target_kata"]) == (90, None)
    assert [s["masa_berjalan"] for s in a["sisi"]] == [False, True]
    assert kini["tercapai"] is False
    assert b["penilaian"] == "tetap"
    tabel = tables(cetak("banding", *lama, format_="markdown"))
    assert tabel["Capaian %"][1][1] == "90,0"
    janji = {row[0][-1]: row[2:4] for row in tabel["Capaian %"][1:]}
    assert janji["d"] == ["tidak tercapai", "belum tercapai"]


def test_other_years_and_a_standard_fit_a_narrow_screen(write: Write) -> None:
    akhir = {"tahun": 2026, "nilai": 90, "sumber": "Renstra"}
    lain: dict[str, Any] = {
        "target_akhir": akhir,
        "standar": {"nilai": "98,00", "nama": "SPM"},
    }
    pk = janji([butir("a", 80, nama="Indeks Profesionalitas ASN", **lain)])
    isi = [laporan(n, realisasi={"a": {"nilai": 79}}) for n in (2, 3)]
    _, dulu, _, kini = map(str, tulis(write, pk, *isi))
    out = pada_layar(LaporanBanding(bandingkan([dulu, kini], [])), 60)
    menuju = out.split("Target jangka menengah\n")[1].split("Catatan")[0]
    assert "Standar" in menuju
    assert max(map(len, menuju.splitlines())) <= 60
