"""Indikator of programs and what is below them: computed like others, in no mean."""

from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Write, refusals
from alat.pohon_program import pk_pohon
from alat.setahun import butir, hitung, laporan, tulis
from kinerja_cli.hitung.halangan import halangan

POHON = {"1": {"1.1": {"1.1.1": 300}}, "2": 400}
ISI = {"a": 90, "p": 50, "k": 120, "s": 80}


def _pk(**lain: Any) -> dict[str, Any]:
    pk = pk_pohon(POHON, **lain)
    (satu, _) = pk["program"]
    kegiatan = satu["kegiatan"][0]
    satu["indikator"] = [butir("p", 100)]
    kegiatan["indikator"] = [butir("k", 100, "cacah"), butir("t", 100)]
    kegiatan["sub_kegiatan"][0]["indikator"] = [
        butir("s", 100, target_triwulan=[80] * 4)
    ]
    return pk


def _isi(periode: Any = "tahun", **lain: Any) -> dict[str, Any]:
    isi = {i: {"jumlah" if i == "k" else "nilai": n} for i, n in (ISI | lain).items()}
    return laporan(periode, realisasi=isi)


def test_they_are_computed_and_stay_out_of_the_means() -> None:
    hasil = hitung(_pk(), _isi())
    tanpa = hitung(pk_pohon(POHON), laporan("tahun", realisasi={"a": {"nilai": 90}}))
    langkah: dict[str, Any] = {"langkah": None, "langkah_sasaran": ()}
    r, lain = hasil.ringkasan, tanpa.ringkasan
    assert r._replace(**langkah) == lain._replace(**langkah)
    assert [r.rata_rata_capaian, r.pembagi, *r.per_sasaran] == [90, 1, (1, 90)]
    assert [b.indikator.id for b in hasil.baris] == ["a"]
    tiap = {b.indikator.id: b for b in hasil.baris_program}
    capaian = {i: b.capaian.nilai if b.capaian else None for i, b in tiap.items()}
    assert capaian == {"p": 50, "k": 120, "t": None, "s": 80}
    assert [b.tercapai for b in tiap.values()] == [False, True, None, False]
    assert {b.sasaran for b in hasil.baris_program} == {0}


def test_what_is_missed_there_stands_against_a_result() -> None:
    sebab = list(halangan(hitung(_pk(), _isi(a=100))))
    assert [s.partition(":")[0] for s in sebab] == ["p", "t", "s"]


@pytest.mark.parametrize("id_", ["a", "k"])
def test_an_id_is_of_one_indikator_wherever_it_stands(id_: str) -> None:
    pk = _pk()
    pk["program"][1]["indikator"] = [butir(id_, 1)]
    (d,) = refusals(hitung, pk, _isi())
    assert (d.code, d.keys) == ("KIN221", ("program", 1, "indikator", 0, "id"))


def test_every_output_has_them_below_what_they_are_of(
    cetak: Cetak, write: Write
) -> None:
    args = tulis(write, _pk(), _isi())
    isi = cetak.json("hitung", *args)
    assert [i["id"] for i in isi["indikator"]] == ["a"]
    tiap = [
        (p["bagian"], p["kode"], [i["id"] for i in p["indikator"]])
        for p in isi["program"]
    ]
    assert tiap == [
        ("program", "1", ["p"]),
        ("kegiatan", "1.1", ["k", "t"]),
        ("sub_kegiatan", "1.1.1", ["s"]),
    ]
    assert {i["sasaran"] for p in isi["program"] for i in p["indikator"]} == {None}
    rows = [(r["id"], r["sasaran"], r["program"]) for r in cetak.csv("hitung", *args)]
    asal = ("p", "1"), ("k", "1.1"), ("t", "1.1"), ("s", "1.1.1")
    assert rows == [("a", "1", ""), *((i, "", kode) for i, kode in asal)]
    judul = ("Program 1: Urusan 1", "Kegiatan 1.1: Urusan 1.1")
    for teks in (cetak("hitung", *args), cetak.markdown("hitung", *args)):
        assert all(j in teks for j in (*judul, "Sub kegiatan 1.1.1: Urusan 1.1.1"))
        assert "1 dari 3, di luar rata-rata" in teks


def test_without_them_nothing_is_said_of_programs(cetak: Cetak, write: Write) -> None:
    args = tulis(write, pk_pohon(POHON), laporan("tahun", realisasi={}))
    assert "program" not in cetak.json("hitung", *args)
    assert "program" not in cetak.csv("hitung", *args)[0]
    assert "indikator program" not in cetak("hitung", *args)


def test_every_question_knows_them(cetak: Cetak, write: Write) -> None:
    triwulan = [_isi(n, s=n * 30) for n in (1, 2)]
    args = tulis(write, _pk(), *triwulan)
    (isi,) = cetak.json("jelaskan", "s", *args)["indikator"]
    assert isi["id"] == "s"
    ids = {k["id"] for k in cetak.json("proyeksi", *args)["indikator"]}
    assert {"a", "p", "k", "s"} <= ids
    isi = cetak.json("hitung", *args, "--per", "triwulan")
    (s,) = isi["program"][2]["indikator"]
    assert [s["triwulan_1"], s["triwulan_2"]] == [30, 60]
    assert [t["tercapai"] for t in s["tiap_triwulan"]] == [False, False]
