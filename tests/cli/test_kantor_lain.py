"""The other office that ships: its quarters are its year, and its means are by hand."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree, semua_indikator
from alat.pendukung import Kinerja
from alat.sesi import CONTOH, LAIN

TRIWULAN = CONTOH / "dinas-lain"
SEMESTER = CONTOH / "semester1-dinas-lain.yaml"
BERUBAH = {"KIN480", "KIN481"}  # that a target changes in the course of the year
UTUH = ("id", "target", "realisasi_penuh", "capaian", "tercapai", "kategori", "status")


def test_its_four_quarters_are_its_year(cetak: Cetak) -> None:
    setahun = cetak.json("hitung", "-r", LAIN)
    gabungan = cetak.json("hitung", "-r", TRIWULAN)
    assert len(gabungan["realisasi"]) == 4
    baris = zip(semua_indikator(setahun), semua_indikator(gabungan), strict=True)
    for a, b in baris:
        assert {k: a[k] for k in UTUH} == {k: b[k] for k in UTUH}
    assert setahun["ringkasan"] == gabungan["ringkasan"]
    assert setahun["anggaran"] == gabungan["anggaran"]


def test_its_first_half_is_its_first_two_quarters(cetak: Cetak) -> None:
    tw1, tw2, tw3, tw4 = (("-r", TRIWULAN / f"tw{n}.yaml") for n in range(1, 5))
    berdua = cetak.json("hitung", *tw1, *tw2)
    paruh = cetak.json("hitung", "-r", SEMESTER)
    setahun = cetak.json("hitung", "-r", SEMESTER, *tw3, *tw4)
    gabungan = cetak.json("hitung", "-r", TRIWULAN)
    for satu, lain in ((berdua, paruh), (gabungan, setahun)):
        baris = zip(semua_indikator(satu), semua_indikator(lain), strict=True)
        assert all(a[k] == b[k] for a, b in baris for k in UTUH)
        assert satu["ringkasan"] == lain["ringkasan"]
        assert satu["anggaran"] == lain["anggaran"]


def test_its_target_changes_with_the_third_quarter(cetak: Cetak) -> None:
    semua = [
        cetak.json("hitung", "-r", TRIWULAN / f"tw{n}.yaml")["indikator"]
        for n in (2, 3)
    ]
    target = [i["target"] for baris in semua for i in baris if "pendap" in i["id"]]
    assert target == [4_500_000_000, 4_600_000_000]


def _rata(tiap: list[tuple[Decimal, Any]]) -> Decimal:
    jumlah = sum((n * b for n, b in tiap), Decimal(0)) / Decimal(
        sum(b for _, b in tiap)
    )
    return jumlah.quantize(Decimal("0.01"), ROUND_HALF_UP)


def test_its_weighted_means_can_be_redone(cetak: Cetak) -> None:
    hasil = cetak.json("hitung", "-r", TRIWULAN)
    capaian = {i["id"]: i["capaian"] for i in hasil["indikator"]}
    bobot = {i["id"]: i["bobot"] for i in hasil["indikator"]}
    satu, dua = (s["indikator"] for s in hasil["sasaran"])
    rata = [_rata([(capaian[i], bobot[i]) for i in satu])]
    diacu = bobot | {"persalinan_faskes": 20}  # weighs otherwise where it is named
    rata.append(_rata([(capaian[i], diacu[i]) for i in dua]))
    ringkasan = hasil["ringkasan"]
    assert [s["rata_rata_berbobot"] for s in ringkasan["per_sasaran"]] == rata
    sasaran = [(r, s["bobot"]) for r, s in zip(rata, hasil["sasaran"], strict=True)]
    assert ringkasan["rata_rata_berbobot"] == _rata(sasaran)


@pytest.mark.parametrize("perintah", ["hitung", "anggaran"])
def test_over_a_year_every_format_says_what_json_says(
    cetak: Cetak, perintah: str
) -> None:
    agree(cetak, perintah, "-r", TRIWULAN)


@pytest.mark.parametrize(
    ("berkas", "banyak"), [(LAIN, 2), (SEMESTER, 2), (TRIWULAN, 5)]
)
def test_periksa_finds_nothing_in_it(
    kinerja: Kinerja, berkas: object, banyak: int
) -> None:
    out = kinerja("periksa", CONTOH / "pk-dinas-lain.yaml", berkas).clean()
    assert {*re.findall(r"KIN\d+", out)} <= BERUBAH
    assert out.count("tanpa galat, tanpa peringatan, ") == banyak
