"""The other office that ships: its quarters are its year, and its means are by hand."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree, semua_indikator
from alat.pendukung import Kinerja
from alat.sesi import CONTOH, LAIN

TRIWULAN = CONTOH / "dinas-lain"
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


@pytest.mark.parametrize(("berkas", "banyak"), [(LAIN, 2), (TRIWULAN, 5)])
def test_periksa_finds_nothing_in_it(
    kinerja: Kinerja, berkas: object, banyak: int
) -> None:
    out = kinerja("periksa", CONTOH / "pk-dinas-lain.yaml", berkas).clean()
    assert "KIN" not in out
    assert out.count("tanpa galat, tanpa peringatan, tanpa catatan") == banyak
