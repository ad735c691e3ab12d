"""``kinerja jelaskan rata_rata``, ``serapan``, ``efisiensi``: the summary explained."""

from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Kinerja, Write
from alat.pohon_json import recompute, walk
from alat.sesi import LAIN, Q3
from alat.setahun import butir, janji, laporan, tulis
from alat.uang import PAGU, RUMUS, TERPAKAI, belanja, kantor_uang

BAGIAN = ("rata_rata", "serapan", "efisiensi")


def _kantor(write: Write, **konvensi: object) -> list[str | Path]:
    pk = kantor_uang(PAGU, [1], [2, 3], **konvensi)
    return tulis(write, pk, belanja(TERPAKAI, 110, 104))


def _galat(kinerja: Kinerja, *args: object) -> str:
    err = kinerja("jelaskan", *args).refusal(3)
    assert err.count("KIN") == 1
    return err


@pytest.mark.parametrize("diminta", [[b] for b in BAGIAN] + [["serapan", "rata_rata"]])
def test_only_what_is_asked_for_is_explained(
    cetak: Cetak, write: Write, diminta: list[str]
) -> None:
    args = _kantor(write, efisiensi="selisih")
    isi = cetak.json("jelaskan", *diminta, *args)
    assert {b for b in BAGIAN if isi[b]} == {*diminta}
    assert isi["indikator"] == []
    semua = cetak.json("jelaskan", *args)
    for nama in {*diminta} - {"efisiensi"}:
        assert isi[nama] == semua[nama]


def test_beside_an_indikator_both_are_explained(cetak: Cetak) -> None:
    isi = cetak.json("jelaskan", "serapan", "stunting", "-r", LAIN)
    assert [i["id"] for i in isi["indikator"]] == ["stunting"]
    assert isi["serapan"]["label"] == "serapan"
    assert isi["rata_rata"] == []


@pytest.mark.parametrize("nama", BAGIAN)
def test_an_indikator_of_that_name_comes_first(
    cetak: Cetak, write: Write, nama: str
) -> None:
    isian = laporan("tahun", realisasi={nama: {"nilai": 90}})
    isi = cetak.json("jelaskan", nama, *tulis(write, janji([butir(nama, 100)]), isian))
    assert [i["id"] for i in isi["indikator"]] == [nama]
    assert not any(isi[b] for b in BAGIAN)


@pytest.mark.parametrize("rumus", RUMUS)
def test_efficiency_can_be_redone_and_is_that_of_the_budget(
    cetak: Cetak, write: Write, rumus: str
) -> None:
    args = _kantor(write, efisiensi=rumus)
    semua = cetak.json("jelaskan", "efisiensi", *args)["efisiensi"]
    uang: list[dict[str, Any]] = cetak.json("anggaran", *args)["sasaran"]
    assert [(e["bagian"], e["nomor"]) for e in semua] == [
        (e["bagian"], e["nomor"]) for e in uang
    ]
    for e, tercetak in zip(semua, uang, strict=True):
        assert e["nilai"]
        assert all(n["bulat"] in tercetak.values() for n in e["nilai"])
        for akar in e["nilai"]:
            for node in walk(akar):
                recompute(node)
        assert [g["sebutan"] for g in e["golongan"]] == (
            [tercetak["sebutan"]] if tercetak.get("sebutan") else []
        )


def test_what_efficiency_rests_on_goes_down_to_the_files(
    cetak: Cetak, write: Write
) -> None:
    args = _kantor(write, efisiensi="indeks")
    satu, *_ = cetak.json("jelaskan", "efisiensi", *args)["efisiensi"]
    ie, te = satu["nilai"]
    assert (ie["label"], te["label"]) == ("IE sasaran 1", "TE sasaran 1")
    daun = [n for n in walk(ie) if n["operasi"] is None]
    assert [(n["label"], n["letak"] and n["letak"]["berkas"]) for n in daun] == [
        ("i1", None),  # explained by itself
        ("realisasi program 1", "r1.yaml"),
        ("pagu program 1", "pk.yaml"),
    ]
    assert [n["label"] for n in walk(te) if not n["dasar"]] == ["IE", "standar"]


def test_why_there_is_no_efficiency_is_said_where_it_would_stand(
    cetak: Cetak, write: Write
) -> None:
    pk = kantor_uang(PAGU, [1, 2], [2, 3], efisiensi="sisa")
    args = tulis(write, pk, belanja(TERPAKAI, 110, 96, periode={"triwulan": 3}))
    satu, dua, semua = cetak.json("jelaskan", "efisiensi", *args)["efisiensi"]
    assert len(satu["nilai"]) == 1
    assert satu["catatan"] == []
    for e in (dua, semua):
        assert e["nilai"] == []
        (catatan,) = e["catatan"]
        assert catatan.startswith("KIN450: target `i2` belum tercapai")
    rows = cetak.csv("jelaskan", "efisiensi", *args)
    kepala = [(r["label"], r["catatan"]) for r in rows if r["bagian"] == "efisiensi"]
    assert [nama for nama, _ in kepala] == ["sasaran 1", "sasaran 2", "seluruhnya"]
    assert [isi[:7] for _, isi in kepala] == ["", "KIN450:", "KIN450:"]
    out = cetak("jelaskan", "efisiensi", *args)
    assert "\nEfisiensi\nsisa: 100 − serapan, bila semua targetnya tercapai\n" in out
    assert "└── catatan: target `i2` belum tercapai: " in out
    assert "catatan: program 2 mendukung sasaran 1 dan 2: " in out
    assert "catatan: sampai triwulan 3: capaian terhadap target setahun, " in out


def test_a_name_that_was_meant_is_said(kinerja: Kinerja) -> None:
    err = kinerja("jelaskan", "rata-rata", "-r", Q3).refusal(2)
    assert "KIN230 galat: PK tidak memuat indikator “rata-rata”" in err
    assert err.endswith("    saran: mungkin maksudnya `rata_rata`\n")


def test_no_formula_no_efficiency(kinerja: Kinerja, write: Write) -> None:
    err = _galat(kinerja, "efisiensi", *_kantor(write))
    assert "pk.yaml:6:1: KIN508 galat: PK belum memilih rumus efisiensi\n" in err
    assert "`konvensi: {efisiensi: NAMA}`; NAMA salah satu dari selisih, " in err


def test_a_shipped_pk_is_not_a_place_to_write_in(kinerja: Kinerja) -> None:
    err = _galat(kinerja, "efisiensi", "-r", Q3)
    assert err.startswith(f"{Q3}:1:1: KIN508 galat: PK bawaan 2024 (Dinas Kependudukan")
    assert "saran: salin PK-nya, sebut dengan --pk, lalu tulis di PK `konvensi: " in err


@pytest.mark.parametrize("nama", ["serapan", "efisiensi"])
def test_no_spending_no_share(kinerja: Kinerja, write: Write, nama: str) -> None:
    args = tulis(write, kantor_uang(PAGU, [1], [2, 3]), belanja(None, 110, 104))
    assert "KIN238 galat: belum ada realisasi anggaran\n" in _galat(
        kinerja, nama, *args
    )


def test_no_budget_no_share(kinerja: Kinerja, write: Write) -> None:
    args = tulis(write, kantor_uang({1: 0}, [1]), belanja({1: 0}, 110))
    err = _galat(kinerja, "serapan", *args)
    assert "KIN508 galat: jumlah pagunya nol: serapan tidak dihitung\n" in err


def test_no_capaian_no_mean(kinerja: Kinerja, write: Write) -> None:
    args = tulis(write, kantor_uang({1: 9}, [1]), belanja({1: 3}, None))
    err = _galat(kinerja, "rata_rata", *args)
    assert "r1.yaml:5:1: KIN508 galat: belum ada capaian yang terhitung\n" in err
    assert "`kinerja periksa` menyebut yang masih kosong" in err
