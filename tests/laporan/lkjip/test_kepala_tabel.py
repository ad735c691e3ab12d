"""The tables of a year-end report: which there are, in what order, and their heads."""

from itertools import pairwise

import pytest

from alat.bab import CONTOH, TRIWULAN, bagian, bahan, heads, isi, judul, tabel
from kinerja_cli.laporan.bagian import Bagian, Tabel

LAIN = CONTOH / "realisasi-dinas-lain.yaml"


@pytest.fixture(scope="module")
def bab() -> list[Bagian]:
    return bagian(bahan(*TRIWULAN, banding=[CONTOH / "2023.yaml"]))


@pytest.fixture(scope="module")
def lain() -> list[Bagian]:
    return bagian(bahan(LAIN))


KEPALA = {
    "Skala Nilai Peringkat Kinerja": "No · Interval Nilai Realisasi Kinerja · Kriteria",
    "Target dan Realisasi Kinerja Tahun 2024": "No · Sasaran Strategis · Indikator "
    "Kinerja · Satuan · Target · Realisasi · Capaian (%) · Kategori",
    "Status Capaian Kinerja": "Status · Banyak Indikator · Indikator Kinerja",
    "Rata-Rata Capaian Kinerja": "Sasaran Strategis · Banyak Capaian · Rata-Rata "
    "Capaian (%)",
    "Perbandingan Realisasi dengan Tahun Sebelumnya": "Indikator · Satuan · Realisasi "
    "2023 · Realisasi 2024 · Perubahan · Capaian (%) 2024",
    "Analisis Faktor Pencapaian Kinerja": "Indikator Kinerja · Faktor Pendorong · "
    "Faktor Penghambat · Upaya · Tindak Lanjut · Penanggung Jawab · Batas Waktu · "
    "Bukti · Berkas",
    "6. Efisiensi Penggunaan Sumber Daya": "Sasaran · Capaian (%) · Serapan (%)",
    "B. Realisasi Anggaran": "Program · Pagu Awal (Rp) · Pagu (Rp) · Realisasi (Rp) · "
    "Serapan (%) · Sisa (Rp)",
    "Pengukuran Kinerja Tahun 2024": "No · Sasaran Strategis · Indikator Kinerja · "
    "Satuan · Target Setahun · Realisasi I · Realisasi II · Realisasi III · Realisasi "
    "IV · Realisasi Setahun · Capaian (%) Setahun",
    "Perjanjian Kinerja Tahun 2024": "No · Sasaran Strategis · Indikator Kinerja · "
    "Satuan · Target",
    "Program dan Anggaran": "Program · Anggaran (Rp) · Keterangan",
    "Peraturan yang Dipakai": "Hal · Peraturan · Keyakinan",
}
LAINNYA = {
    "Target dan Realisasi Kinerja Tahun 2024": "No · Sasaran Strategis · Indikator "
    "Kinerja · Satuan · Bobot · Target Semula · Target · Realisasi · Capaian (%) · "
    "Kategori",
    "Capaian terhadap Target Akhir Renstra": "Indikator · Kondisi awal · Realisasi "
    "2024 · Tahun Target · Target Akhir · Tingkat Kemajuan (%) · Sumber",
    "4. Perbandingan dengan Standar": "Indikator · Realisasi 2024 · Standar · Nama "
    "Standar · Tahun · Sumber · Selisih",
    "6. Efisiensi Penggunaan Sumber Daya": "Sasaran · Capaian (%) · Serapan (%) · IE · "
    "TE · Sebutan",
    "Program Pendukung": "No · Sasaran Strategis · Program · Pagu (Rp) · Realisasi "
    "(Rp) · Serapan (%) · Sisa (Rp)",
    "B. Realisasi Anggaran": "Program / kegiatan / sub kegiatan · Pagu (Rp) · "
    "Realisasi (Rp) · Serapan (%) · Sisa (Rp)",
    "Target dan Realisasi Indikator Program": "Kode · Nama Program · Indikator "
    "Kinerja · Satuan · Target · Realisasi · Capaian (%) · Kategori",
}


@pytest.mark.parametrize("nama", KEPALA)
def test_heads_are_those_that_offices_print(bab: list[Bagian], nama: str) -> None:
    assert heads(tabel(bab, nama)) == KEPALA[nama].split(" · ")


@pytest.mark.parametrize("nama", LAINNYA)
def test_what_a_pk_says_more_has_its_columns(lain: list[Bagian], nama: str) -> None:
    assert heads(tabel(lain, nama)) == LAINNYA[nama].split(" · ")


def test_sections_stand_in_the_order_of_the_regulation(bab: list[Bagian]) -> None:
    atas = [j.teks for j in judul(bab) if j.tingkat == 2]
    assert atas == [
        "A. Capaian Kinerja Organisasi",
        "B. Realisasi Anggaran",
        "Pengesahan",
        "Lampiran",
    ]
    bernomor = [j.teks[:2] for j in judul(bab) if j.teks[:1].isdecimal()]
    assert bernomor == [f"{n}." for n in range(1, 8)]


def test_levels_go_down_by_one(bab: list[Bagian], lain: list[Bagian]) -> None:
    for semua in (bab, lain, bagian(bahan(LAIN), urutan="indikator")):
        tingkat = [1, *(j.tingkat for j in judul(semua))]
        naik = [b - a for a, b in pairwise(tingkat)]
        assert max(naik) == 1


@pytest.mark.parametrize("urutan", ["sasaran", "indikator"])
def test_sheets_have_names_of_their_own(urutan: str) -> None:
    semua = bagian(bahan(*TRIWULAN, banding=[CONTOH / "2023.yaml"]), urutan=urutan)
    lembar = [j.lembar for j in judul(semua) if j.lembar]
    assert len(lembar) == len({*lembar})
    assert max(map(len, lembar)) <= 31
    if urutan == "sasaran":
        wajib = {"Pengukuran Kinerja", "Antartahun", "Target Akhir", "Standar"}
        wajib |= {"Analisis Faktor", "Efisiensi", "Anggaran", "Triwulan", "SKM"}
        assert {*wajib, "Konvensi", "Kelengkapan"} <= {*lembar}


def test_the_measurement_lies_on_its_side(bab: list[Bagian]) -> None:
    assert [j.teks for j in judul(bab) if j.melintang] == ["Pengukuran Kinerja"]


def test_every_number_has_a_key(bab: list[Bagian], lain: list[Bagian]) -> None:
    for t in (t for t in (*bab, *lain) if isinstance(t, Tabel)):
        angka = [c.key for c in t.columns if c.numeric]
        assert all(angka), t.judul
        assert len(angka) == len({*angka})


def test_a_sasaran_is_named_beside_its_first_indikator(bab: list[Bagian]) -> None:
    rows = isi(tabel(bab, "Target dan Realisasi Kinerja Tahun 2024"))
    assert [r[0] for r in rows] == ["1", "", "", "2", "3"]
    assert [bool(r[1]) for r in rows] == [True, False, False, True, True]
    penuh = tabel(bab, "Target dan Realisasi Kinerja Tahun 2024")
    assert all(penuh.columns[1].cell(r) for r in penuh.rows)
