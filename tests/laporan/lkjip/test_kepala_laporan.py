"""The head of a report: every file that a number is out of has its name there."""

from pathlib import Path
from typing import Any

import pytest

from alat.bab import CONTOH, TRIWULAN, bagian, bahan, dari_hasil, judul, kotak
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli import api
from kinerja_cli.laporan.lkjip.kepala import catatan_kurun, kepala_laporan
from kinerja_cli.laporan.lkjip.laporan import LaporanLkjip
from kinerja_cli.laporan.lkjip.pilihan import PilihanLaporan, jenis_baku, sebagian

Q4, LALU = CONTOH / "q4.yaml", CONTOH / "2023.yaml"
LAIN = CONTOH / "realisasi-dinas-lain.yaml"


def test_what_stands_beside_it_is_named_with_what_it_says_of_itself() -> None:
    kepala = dict(kepala_laporan(bahan(Q4, banding=[LALU])))
    assert kepala["Pembanding 2023"].startswith("2023.yaml (sha256 ")
    assert "; dengan rumus PK 2024 pk2024.yaml (sha256 " in kepala["Pembanding 2023"]
    assert kepala["Keterangan 2023"].endswith("bukan dari laporan kinerja 2023.")


def test_what_a_pk_states_has_its_source() -> None:
    kepala = dict(kepala_laporan(bahan(LAIN)))
    assert kepala["Pembanding 2022"].startswith("riwayat di pk-dinas-lain.yaml (")
    assert kepala["Sumber 2023 (stunting)"] == "LKjIP 2023"


def test_alone_it_is_the_head_of_the_result() -> None:
    nama = [n for n, _ in kepala_laporan(bahan(Q4))]
    assert nama == ["Instansi", "Periode", "PK", "Realisasi", "Keterangan"]


@pytest.mark.parametrize(
    ("berkas", "jenis", "nama"),
    [
        (TRIWULAN, "bab3", "Laporan Kinerja Tahun 2024"),
        ([Q4], "bab3", "Laporan Kinerja Triwulan 4 Tahun 2024"),
        (
            TRIWULAN[:3],
            "pengukuran",
            "Pengukuran Kinerja Triwulan 1, 2, dan 3 Tahun 2024",
        ),
        (TRIWULAN[:3], "triwulan", "Laporan Kinerja Triwulan 3 Tahun 2024"),
        (
            [CONTOH / "semester1-dinas-lain.yaml"],
            "triwulan",
            "Laporan Kinerja Semester 1 Tahun 2024",
        ),
    ],
)
def test_the_title_says_of_which_time_it_is(
    berkas: list[Path], jenis: Any, nama: str
) -> None:
    assert LaporanLkjip(bahan(*berkas), PilihanLaporan(jenis)).judul == nama


def test_a_part_of_the_year_says_so_first() -> None:
    bab3 = PilihanLaporan("bab3")
    (satu,) = catatan_kurun(bahan(Q4), bab3)
    assert satu.kalimat == [
        "Angka laporan ini dari triwulan 4 tahun 2024, bukan setahun penuh."
    ]
    assert [*catatan_kurun(bahan(*TRIWULAN), bab3)] == []
    _, tiada = catatan_kurun(bahan(TRIWULAN[0], Q4), bab3)
    assert tiada.kalimat == [
        "Berkas triwulan 2 dan 3 tidak disebut: angkanya tanpa periode itu."
    ]


def test_it_is_warned_of_where_it_was_asked_for() -> None:
    sebagian_tahun, setahun = bahan(Q4).hasil, bahan(*TRIWULAN).hasil
    (d,) = sebagian("bab3", sebagian_tahun)
    assert (d.code, d.level) == ("KIN267", "peringatan")
    assert [*sebagian("triwulan", sebagian_tahun), *sebagian("bab3", setahun)] == []
    assert (jenis_baku(sebagian_tahun), jenis_baku(setahun)) == ("triwulan", "bab3")


def test_of_two_pk_the_first_says_who_signs() -> None:
    pk = CONTOH / "pk2024-perubahan.yaml"
    b = api.laporan(TRIWULAN, pk=pk)
    assert "Pengesahan" in [j.teks for j in judul(bagian(b))]
    assert not [k for k in kotak(bagian(b)) if "penanda tangan" in k]
    tanpa = dari_hasil(hitung(janji([butir("a", 1)]), laporan(1, realisasi={})))
    assert [k for k in kotak(bagian(tanpa)) if "`pihak_pertama: {" in k]
