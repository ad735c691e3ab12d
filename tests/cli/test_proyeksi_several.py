"""``kinerja proyeksi`` over several files: what the year still needs, what would be."""

import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Kinerja, Write
from alat.tahun_berjalan import janji, sebut, simpan

PKS = janji("pks", 15)
A = "{mitra: [{nama: A, jenis: baru}, {nama: B, jenis: baru}]}"
B = "{mitra: [{nama: B, jenis: perpanjangan}, {nama: C, jenis: baru}]}"


@pytest.fixture
def contoh(data: Path) -> list[Path]:
    return [data / "contoh" / f"q{n}.yaml" for n in range(1, 4)]


def _rows(cetak: Cetak, *args: object) -> dict[tuple[str, str], Any]:
    isi = cetak.json("proyeksi", *args)["indikator"]
    return {(i["id"], i["keadaan"]): i for i in isi}


def test_what_stands_is_what_hitung_says(cetak: Cetak, contoh: list[Path]) -> None:
    rows = _rows(cetak, *sebut(contoh))
    hasil = cetak.json("hitung", *sebut(contoh))
    for i in hasil["indikator"]:
        row = rows[i["id"], "sekarang"]
        assert (row["realisasi"], row["capaian"]) == (i["realisasi"], i["capaian"])
        assert (row["status"], row["catatan"]) == (i["status"], i["catatan"])


def test_the_need_is_that_of_the_year(cetak: Cetak, write: Write) -> None:
    paths = simpan(write, PKS, A, "", B)
    (butuh,) = _rows(cetak, *sebut(paths))["a", "sekarang"]["kebutuhan"]
    assert (butuh["sekarang"], butuh["perlu"], butuh["selisih"]) == (3, 15, 12)


def test_what_if_is_about_the_last_period(cetak: Cetak, write: Write) -> None:
    paths = simpan(write, PKS, A, "", B)
    bila = ("--bila", "a.jumlah=9")
    row = _rows(cetak, *sebut(paths), *bila)["a", "bila"]
    assert row["realisasi"] == 2 + 9
    ubah = {"isian": "jumlah", "dari": None, "ke": "9", "periode": None}
    assert row["perubahan"] == [ubah]
    assert [c[:6] for c in row["catatan"]] == ["KIN422"]
    # The order in which files are named does not make another one the last.
    assert _rows(cetak, *sebut(paths[::-1]), *bila)["a", "bila"] == row


def test_what_if_of_a_name_in_the_last_period(cetak: Cetak, write: Write) -> None:
    paths = simpan(write, PKS, A, B)
    row = _rows(cetak, *sebut(paths), "--bila", "a.mitra.2.nama=A")["a", "bila"]
    assert row["realisasi"] == 2
    ubah = {"isian": "mitra.2.nama", "dari": "C", "ke": "A", "periode": None}
    assert row["perubahan"] == [ubah]


def test_what_if_where_the_last_period_is_blank(cetak: Cetak, write: Write) -> None:
    paths = simpan(write, PKS, A, "")
    row = _rows(cetak, *sebut(paths), "--bila", "a.jumlah=4")["a", "bila"]
    assert (row["realisasi"], row["status"]) == (6, "terhitung")


def test_what_if_of_what_counts_since_january(cetak: Cetak, contoh: list[Path]) -> None:
    bila = ("--bila", "ketepatan_waktu.tepat_waktu=57000")
    rows = _rows(cetak, *sebut(contoh), *bila)
    assert str(rows["ketepatan_waktu", "bila"]["realisasi"]) == "97.44"
    satu = _rows(cetak, "-r", contoh[-1], *bila)
    assert (
        rows["ketepatan_waktu", "bila"]["kebutuhan"]
        == (satu["ketepatan_waktu", "bila"]["kebutuhan"])
    )


def test_what_if_without_respondents_says_so(cetak: Cetak, write: Write) -> None:
    isi = "{nilai_skm: 3, responden: 4}"
    paths = simpan(write, janji("skm"), isi, "")
    row = _rows(cetak, *sebut(paths), "--bila", "a.nilai_skm=4")["a", "bila"]
    assert (row["status"], row["realisasi"]) == ("tak_terhitung", None)
    assert row["catatan"][0].startswith("KIN424: triwulan 2 tidak menyebut")
    bila = ("--bila", "a.nilai_skm=4", "--bila", "a.responden=12")
    row = _rows(cetak, *sebut(paths), *bila)["a", "bila"]
    assert str(row["realisasi"]) == "93.75"


def _need(cetak: Cetak, paths: list[Path], akhir: int) -> Any:
    args = ("--responden-akhir", akhir)
    return _rows(cetak, *sebut(paths), *args)["a", "sekarang"]["kebutuhan"][0]


def test_all_who_answered_so_far_count(cetak: Cetak, write: Write) -> None:
    """Of 30 people 3,2 and of 20 2,7 is 3,0; 50 more at 3,3996 make it 3,1998."""
    dulu = '{unsur: ["3,2", "3,2"], responden: 30}'
    isian = (dulu, "{unsur: [2.7, 2.7], responden: 20}")
    paths = simpan(write, janji("skm"), *isian)
    butuh = _need(cetak, paths, 100)
    assert butuh["isian"] == "rata-rata tiap unsur dari 50 responden berikutnya"
    assert (str(butuh["sekarang"]), str(butuh["perlu"])) == ("3.0000", "3.3996")
    assert _need(cetak, paths[::-1], 100) == butuh


@pytest.mark.parametrize("akhir", ["49", "1"])
def test_fewer_in_the_end_than_so_far(
    kinerja: Kinerja, write: Write, akhir: str
) -> None:
    isian = ("{unsur: [3, 3], responden: 30}", "{unsur: [3, 3], responden: 20}")
    paths = simpan(write, janji("skm"), *isian)
    args = ("--responden-akhir", akhir)
    err = kinerja("proyeksi", *sebut(paths), *args).refusal(2)
    assert err.startswith("baris perintah:1:19: KIN312 galat: ")
    assert f"responden akhir {akhir}, padahal sudah ada 50 responden" in err
    assert "saran: tulis paling sedikit 50" in err


def test_answers_split_over_two_files_need_what_the_whole_needs(
    cetak: Cetak, write: Write
) -> None:
    bagian = (
        "{jumlah_per_unsur: [30, 33], terisi: [10, 11], responden: 12}",
        "{jumlah_per_unsur: [20, 23], terisi: [9, 8], responden: 12}",
    )
    utuh = "{jumlah_per_unsur: [50, 56], terisi: [19, 19], responden: 24}"
    dua = _need(cetak, simpan(write, janji("skm"), *bagian), 40)
    satu = _need(cetak, simpan(write, janji("skm"), utuh, periode=["triwulan: 2"]), 40)
    assert dua == satu


def test_means_beside_totals_need_what_reaches_the_target(
    cetak: Cetak, write: Write
) -> None:
    """What is asked of those who have yet to answer is enough, and no unit less."""
    bagian = (
        '{unsur: ["3,21", "3,40", "3,05"], responden: 118}',
        "{jumlah_per_unsur: [441, 437, 450], terisi: [136, 130, 137]}",
    )
    pk = janji("skm", target="82,5")
    butuh = Fraction(_need(cetak, simpan(write, pk, *bagian), 500)["perlu"])
    sisa = 500 - 118 - 137
    jumlah = [Fraction(n) for n in ("3.21", "3.40", "3.05")]
    tanya = zip(jumlah, (441, 437, 450), (136, 130, 137), strict=True)
    semua = [(n * 118 + j, 118 + t) for n, j, t in tanya]

    def nilai(rata: Fraction) -> Fraction:
        tiap = ((j + sisa * rata) / (t + sisa) for j, t in semua)
        return sum(tiap, Fraction()) / 3 * 25

    tercetak = Fraction("82.495")  # as 82,50
    assert nilai(butuh) >= tercetak > nilai(butuh - Fraction(1, 10**4))


def test_a_mean_of_quotients_comes_to_an_end(write: Write) -> None:
    isian = ("{pembilang: 1, penyebut: 3}", "{pembilang: 2, penyebut: 3}")
    paths = simpan(write, janji("rasio", akumulasi="rata_rata"), *isian)
    perintah = [sys.executable, "-m", "kinerja_cli", "proyeksi", *sebut(paths)]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        perintah, capture_output=True, check=False, timeout=20, env=env
    )
    assert run.returncode == 0
