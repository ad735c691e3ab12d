"""The step behind every number of the other reports, and which numbers have none."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from alat.berjejak import periksa, sel, teks_simpul
from alat.keluaran import tertulis
from alat.pendukung import Write
from alat.pk_acak import PkAcak, pk_acak
from alat.setahun import butir, hitung, isi_berkas, janji, laporan
from kinerja_cli import api
from kinerja_cli.dokumen.pk.program import JenjangProgram
from kinerja_cli.hitung.anggaran import tersedia
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.anggaran import LaporanAnggaran
from kinerja_cli.laporan.banding import LaporanBanding
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.laporan.proyeksi import LaporanProyeksi
from kinerja_cli.laporan.sakip import LaporanSakip

TAHUN = {"(Tahun)"}  # a year is no number that is computed
CONTOH = [
    ("angka-dokumen.yaml",),
    ("q1.yaml", "q2.yaml", "q3.yaml", "q4.yaml"),
    ("realisasi-dinas-lain.yaml",),
    ("realisasi-eselon3.yaml",),
    ("realisasi-eselon4.yaml",),
]


def _anggaran(hasil: Hasil, tingkat: JenjangProgram) -> LaporanAnggaran:
    uang = tersedia(hasil.anggaran, hasil.realisasi, hasil.pk.value)
    return LaporanAnggaran(hasil, uang, tingkat)


@pytest.mark.parametrize("nama", CONTOH[1:], ids="+".join)
@pytest.mark.parametrize("tingkat", ["program", "kegiatan", "sub_kegiatan"])
def test_money_of_the_examples(
    data: Path, nama: tuple[str, ...], tingkat: JenjangProgram
) -> None:
    hasil = api.hitung([data / "contoh" / n for n in nama])
    if hasil.anggaran:
        assert periksa(_anggaran(hasil, tingkat)) == set()


@pytest.mark.parametrize("rumus", ["selisih", "indeks", "rasio", "pmk214", "sisa"])
def test_what_each_formula_of_efficiency_gives(rumus: str) -> None:
    program = [{"nomor": n, "nama": f"P{n}", "anggaran": f"{n}00.000"} for n in (1, 2)]
    sasaran = [[butir("a", 50)], [butir("b", 40)]]
    pk = janji(*sasaran, program=program, konvensi={"efisiensi": rumus})
    for n, s in enumerate(pk["sasaran"], 1):
        s["program"] = [n]
    isi = {"a": {"nilai": 55}, "b": {"nilai": 45}}
    r = laporan("tahun", realisasi=isi, anggaran={"1": "90.000,50", "2": "180.000"})
    laporan_ = _anggaran(hitung(pk, r), "program")
    assert periksa(laporan_) == set()
    kunci = {s.kunci for s in sel(laporan_) if s.simpul}
    assert len(kunci) > len({"pagu", "realisasi", "sisa", "serapan", "capaian"})


def test_comparison_of_files_with_one_that_was_recorded(
    data: Path, write: Write
) -> None:
    contoh = data / "contoh"
    json = tertulis(LaporanHasil(api.hitung([contoh / "q1.yaml"])), "json")
    for lama in (contoh / "2023.yaml", write("q1.json", json)):
        laporan_ = LaporanBanding(api.banding([lama, contoh / "q3.yaml"]))
        assert periksa(laporan_) <= TAHUN
        assert sum(bool(s.simpul) for s in sel(laporan_)) > len("abcdefghij")


# What is looked for and not computed: what an input must be, and how many changes.
CARI = {"sekarang", "perlu"}
ANGKA_KENAIKAN = {"langkah", "tambahan", "total", "lebih"}


@pytest.mark.parametrize("bila", [(), ("ikm.nilai_skm=3,5",)])
def test_what_is_projected_has_steps_where_it_is(
    data: Path, bila: tuple[str, ...]
) -> None:
    proyeksi = api.proyeksi([data / "contoh" / "angka-dokumen.yaml"], bila=bila)
    laporan_ = LaporanProyeksi(proyeksi)
    andai = {"target", "realisasi", "capaian"} if bila else set()
    assert periksa(laporan_) <= CARI | andai
    kunci = [s.kunci for s in sel(laporan_) if s.simpul]
    assert kunci.count("capaian") == len(proyeksi.hasil.baris)


@pytest.mark.parametrize("berkas", ["lke.yaml", "q4.yaml", ""])
def test_points_of_an_evaluation_down_to_its_grades(data: Path, berkas: str) -> None:
    if not berkas:
        nilai: Any = {"perencanaan": "25,5", "pengukuran": 24, "pelaporan": "11,85"}
        hasil = api.sakip(**nilai, evaluasi="19,75")
    elif berkas == "lke.yaml":
        hasil = api.sakip(data / "contoh" / berkas)
    else:
        hasil = api.sakip(realisasi=data / "contoh" / berkas)
    laporan_ = LaporanSakip(*hasil)
    assert periksa(laporan_) <= ANGKA_KENAIKAN
    jumlah = [s for s in sel(laporan_) if s.kunci == "nilai"][-1]
    assert jumlah.simpul
    assert len(jumlah.simpul.dasar) == len(
        ("perencanaan", "pengukuran", "pelaporan", "evaluasi")
    )


def _perubahan(dulu: Any, kini: Any, write: Write) -> dict[str, list[str]]:
    isi = janji([butir("a", 50, arah="naik", riwayat={"2023": dulu})])
    write("pk.yaml", isi_berkas(isi))
    r = write("r.yaml", isi_berkas(laporan("tahun", realisasi={"a": {"nilai": kini}})))
    semua = sel(LaporanBanding(api.banding([r])))
    return {s.kunci: teks_simpul(s.simpul) for s in semua if s.simpul}


def test_a_change_stands_on_what_both_sides_say(write: Write) -> None:
    jejak = _perubahan("-40,12", 50, write)
    assert jejak["relatif"][0].startswith("perubahan relatif = ")
    assert any("besar realisasi 2023" in line for line in jejak["relatif"])
    letak = [line.strip() for line in jejak["perubahan"]]
    assert letak[0].startswith("perubahan = ")
    assert any("realisasi 2023" in line and "pk.yaml" in line for line in letak)
    assert any("r.yaml" in line for line in letak)


def test_other_years_and_a_standard_stand_on_the_realisasi(write: Write) -> None:
    lain: dict[str, Any] = {
        "target_akhir": {"tahun": 2026, "nilai": 90, "sumber": "Renstra"},
        "target_tahunan": {"2025": 80},
        "standar": {"nama": "SPM", "nilai": 70, "sumber": "Permen"},
    }
    isi = janji([butir("a", 50, **lain)])
    write("pk.yaml", isi_berkas(isi))
    r = write("r.yaml", isi_berkas(laporan("tahun", realisasi={"a": {"nilai": 45}})))
    laporan_ = LaporanBanding(api.banding([r]))
    assert periksa(laporan_) <= {"tahun_target_akhir"}
    capaian = [
        [line.strip() for line in teks_simpul(s.simpul)]
        for s in sel(laporan_)
        if s.kunci == "capaian_target_akhir"
    ]
    assert [c[0] for c in capaian] == [
        "capaian = 56.25",
        "capaian = 50.00",
        "capaian = 64.29",
    ]
    for c, target in zip(
        capaian, ("target tahunan 2025", "target akhir", "standar"), strict=True
    ):
        assert c[-1].startswith(f"{target} = ")
        assert any("r.yaml" in line for line in c)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pk_acak(5))
def test_comparisons_of_any_pk(write: Write, pk: PkAcak) -> None:
    paths = [write(nama, isi) for nama, isi in pk.naskah().items()][1:]
    json = write("lama.json", tertulis(LaporanHasil(api.hitung(paths)), "json"))
    banding = api.banding([json, paths[0]])
    assert periksa(LaporanBanding(banding)) <= TAHUN | {"tahun_target_akhir"}
