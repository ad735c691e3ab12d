"""The step behind every number of the year-end report, in its tables and its charts."""

from pathlib import Path

import pytest

from alat.berjejak import periksa, sel
from alat.pendukung import Write
from alat.setahun import butir, isi_berkas, janji, laporan
from kinerja_cli import api
from kinerja_cli.laporan.lkjip.laporan import LaporanLkjip
from kinerja_cli.laporan.lkjip.pilihan import JENIS, Jenis, PilihanLaporan, Urutan

# What the law, a calendar or a mere count sets, and a budget of which nothing is spent.
TANPA = {"tahun_target_akhir", "pagu"}
SETAHUN = tuple(f"q{n}.yaml" for n in range(1, 5))
BERKAS = [
    SETAHUN,
    ("q1.yaml", "q2.yaml"),
    ("realisasi-dinas-lain.yaml",),
    ("realisasi-eselon3.yaml",),
    ("realisasi-eselon4.yaml",),
]


@pytest.mark.parametrize("urutan", ["sasaran", "indikator"])
@pytest.mark.parametrize("jenis", JENIS)
@pytest.mark.parametrize("berkas", BERKAS, ids="+".join)
def test_every_number_of_the_examples(
    data: Path, berkas: tuple[str, ...], jenis: Jenis, urutan: Urutan
) -> None:
    contoh = data / "contoh"
    lalu = [contoh / "2023.yaml"] if berkas == SETAHUN else []
    bahan = api.laporan([contoh / n for n in berkas], banding=lalu)
    laporan_ = LaporanLkjip(bahan, PilihanLaporan(jenis, urutan))
    assert periksa(laporan_) <= TANPA
    assert sum(bool(s.simpul) for s in sel(laporan_)) > len(bahan.baris)


@pytest.mark.parametrize("jenis", JENIS)
def test_weights_quarters_a_standard_and_programs(write: Write, jenis: Jenis) -> None:
    lain = {"standar": {"nama": "SPM", "nilai": "70,5", "sumber": "Permen"}}
    a = butir("a", 100, bobot=60, target_triwulan=[10, 20, 60, 100])
    a = {**a, **lain}
    pk = janji([a, butir("b", 50, bobot=40)], [{"acuan": "a", "bobot": 37}])
    pk["program"] = [{"nomor": 1, "nama": "P", "anggaran": "100.000"}]
    pk["konvensi"] = {"efisiensi": "rasio"}
    for s in pk["sasaran"]:
        s["program"] = [1]
    write("pk.yaml", isi_berkas(pk))
    isi = {"a": {"nilai": 45}, "b": {"nilai": "12,5"}}
    r = laporan(2, realisasi=isi, anggaran={"1": "40.000"})
    berkas = write("r.yaml", isi_berkas(r))
    laporan_ = LaporanLkjip(api.laporan([berkas]), PilihanLaporan(jenis, "sasaran"))
    assert periksa(laporan_) <= TANPA
    kunci = {s.kunci for s in sel(laporan_) if s.simpul}
    assert {"rata", "berbobot", "serapan", "capaian"} <= kunci
    if jenis == "bab3":
        assert "selisih" in kunci
