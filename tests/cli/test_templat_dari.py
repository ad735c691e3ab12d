"""``kinerja templat --dari``: what there is already, written again; which period."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.buku_buatan import buat_buku
from alat.formulir_buatan import lembar_bersama, lembar_cap, lembar_periode
from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import ROOT, Kinerja, Write

CONTOH = ROOT / "data" / "contoh"
PK = naskah_pk(
    "{id: a, nama: A, satuan: nilai, target: 80, rumus: nilai}",
    program=("{nomor: 1, nama: P, anggaran: 1000}",),
)


@pytest.fixture(autouse=True)
def _in_the_folder(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("pk.yaml", PK)
    monkeypatch.chdir(tmp_path)


def _hasil(kinerja: Kinerja, path: object) -> Any:
    tree = json.loads(kinerja("hitung", "-r", path, "--format", "json").clean())
    tree.pop("realisasi")  # how the file is called
    return tree


@pytest.mark.parametrize(
    "nama", ["q1", "q2", "q3", "q4", "realisasi-eselon3", "realisasi-dinas-lain"]
)
def test_what_ships_computes_as_before(kinerja: Kinerja, nama: str) -> None:
    kinerja("templat", "--dari", CONTOH / f"{nama}.yaml", "-o", "lagi.yaml").clean()
    assert _hasil(kinerja, "lagi.yaml") == _hasil(kinerja, CONTOH / f"{nama}.yaml")
    assert kinerja("periksa", "lagi.yaml").clean()


def test_the_pk_is_named_as_the_file_did(kinerja: Kinerja, write: Write) -> None:
    write("isian/r.yaml", naskah_realisasi("triwulan: 1", "a: {nilai: 81}"))
    tanpa = kinerja("templat", "--dari", "isian/r.yaml", "--pk", "pk.yaml").clean()
    assert 'pk: "pk.yaml"\n' in tanpa
    write("isian/r.yaml", naskah_realisasi("triwulan: 1", "a: {}", pk="../pk.yaml"))
    kinerja("templat", "--dari", "isian/r.yaml", "-o", "isian/s.yaml").clean()
    assert 'pk: "../pk.yaml"\n' in Path("isian/s.yaml").read_text("utf-8")
    bawaan = kinerja("templat", "--dari", CONTOH / "q1.yaml").clean()
    assert "\npk:" not in bawaan


def _workbook(*tanda: str) -> None:
    periode = (
        lembar_periode({"realisasi.a.nilai": n + 81.5}, t, f"Lembar {n}")
        for n, t in enumerate(tanda)
    )
    kepala = ["kunci anggaran", "isian", *(f"nilai {t}" for t in tanda)]
    uang = lembar_bersama("Anggaran", kepala, [['"1"', "P", 250, 500]])
    cap = lembar_cap(["pk", "pk.yaml"])
    Path("isian.xlsx").write_bytes(buat_buku(*periode, uang, cap))


def test_a_sheet_of_a_workbook(kinerja: Kinerja) -> None:
    _workbook("triwulan=1", "triwulan=2")
    naskah = kinerja("templat", "--dari", "isian.xlsx", "--triwulan", 2).clean()
    assert naskah.splitlines() == [
        "# Disalin dari isian.xlsx, lembar Lembar 1.",
        "format: kinerja/realisasi@1",
        "tahun: 2024",
        "triwulan: 2",
        'pk: "pk.yaml"',
        "realisasi:",
        "",
        "  # A; target 80 nilai",
        '  a: {nilai: "82,5"}',
        "",
        "# Realisasi anggaran tiap program sejak 1 Januari, dalam rupiah.",
        "anggaran:",
        "  1: 500 # P",
    ]


def test_of_several_periods_one_is_chosen(kinerja: Kinerja) -> None:
    _workbook("triwulan=1", "triwulan=2")
    err = kinerja("templat", "--dari", "isian.xlsx").refusal(3)
    assert err.startswith("isian.xlsx:'Lembar 1': ")
    assert "KIN512 galat: yang terisi triwulan 1 dan 2 tahun 2024 (" in err
    assert "pilih dengan --triwulan" in err
    err = kinerja("templat", "--dari", "isian.xlsx", "--bulan", 2).refusal(3)
    kata = "periode itu tidak ada di sini, atau belum diisi; yang ada triwulan 1"
    assert f"KIN512 galat: {kata}" in err


def test_what_is_blank_is_not_chosen(kinerja: Kinerja, write: Write) -> None:
    for n, isi in enumerate(("a:", "a: {belum: Terbit Mei}", "")):
        naskah = naskah_realisasi(f"triwulan: {n + 1}", isi, pk="../pk.yaml")
        write(f"tw/{n}.yaml", naskah)
    naskah = kinerja("templat", "--dari", "tw").clean()
    assert "triwulan: 2\n" in naskah
    assert "  a: {belum: Terbit Mei}\n" in naskah
    write("tw/1.yaml", naskah_realisasi("triwulan: 2", "a:", pk="../pk.yaml"))
    err = kinerja("templat", "--dari", "tw").refusal(3)
    assert "KIN512 galat: yang terisi triwulan 1, 2, dan 3 tahun 2024" in err


def test_two_of_one_period(kinerja: Kinerja, write: Write) -> None:
    for nama in ("satu", "dua"):
        write(
            f"{nama}.yaml", naskah_realisasi("bulan: 2", "a: {nilai: 1}", pk="pk.yaml")
        )
    args = ("--dari", "satu.yaml", "--dari", "dua.yaml")
    err = kinerja("templat", *args).refusal(3)
    assert "KIN233 galat: bulan 2 tahun 2024, padahal satu.yaml juga" in err


def test_a_year_and_a_quarter_of_it_share_no_workbook(
    kinerja: Kinerja, write: Write
) -> None:
    for nama, masa in (("tw1", "triwulan: 1"), ("setahun", "periode: tahun")):
        write(f"{nama}.yaml", naskah_realisasi(masa, "a: {nilai: 1}", pk="pk.yaml"))
    args = ("templat", "--dari", "tw1.yaml", "--dari", "setahun.yaml", "-o", "x.xlsx")
    err = kinerja(*args).refusal(3)
    assert "KIN233 galat: triwulan 1 tahun 2024 sudah termasuk dalam" in err
    kinerja(*args, "--triwulan", 1).clean()


@pytest.mark.parametrize("akhiran", [".xls", ".ods", ".txt", ".json"])
def test_a_suffix_that_is_not_written(kinerja: Kinerja, akhiran: str) -> None:
    err = kinerja("templat", "--pk", "pk.yaml", "-o", f"x{akhiran}").refusal(3)
    assert f"KIN501 galat: isian tidak ditulis sebagai {akhiran}" in err
    assert ".yaml, .xlsx, atau .csv" in err


def test_what_is_carried_over_is_not_written_over(
    kinerja: Kinerja, write: Write
) -> None:
    write("r.yaml", naskah_realisasi("bulan: 2", "a: {nilai: 1}", pk="pk.yaml"))
    for nama in ("r.yaml", "pk.yaml"):
        args = ("templat", "--dari", "r.yaml", "-o", nama, "--timpa")
        assert "KIN505 galat: " in kinerja(*args).refusal(3)
    Path("ada.yaml").write_text("x", "utf-8")
    err = kinerja("templat", "--dari", "r.yaml", "-o", "ada.yaml").refusal(3)
    assert "KIN502 galat: " in err


def test_what_is_wrong_is_not_carried_over(kinerja: Kinerja, write: Write) -> None:
    isi = ("a: {nilai: delapan}", "b: {nilai: 1}")
    write("r.yaml", naskah_realisasi("bulan: 2", *isi, pk="pk.yaml"))
    err = kinerja("templat", "--dari", "r.yaml").refusal(3)
    assert ("KIN210" in err, "KIN230" in err) == (True, True)
