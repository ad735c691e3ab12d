"""Names of what one wants fewer of are told from those that turn it round."""

from collections import Counter

import pytest

from alat.kantor_terbit import TERBIT
from alat.pk_satu import perjanjian
from kinerja_cli.aturan import load_buku
from kinerja_cli.hitung.kata_turun import kata_turun

SEMUA = [
    pytest.param(i, id=f"{kantor}: {i['nama']}")
    for kantor, isi in TERBIT.items()
    for i in isi["indikator"]
    if i["arah"] == "naik"
]
# Of what is published as falling, only these say it in no word of their own.
TAK_DIKENALI = {
    "Maturitas SPIP Pemerintah Kabupaten/Kota (level 1)",
    "Pemilih Berhak tetapi Tidak Masuk Daftar Pemilih",
}


def _kata(nama: str, satuan: str) -> tuple[str, str] | None:
    pk = perjanjian("nilai", 10, nama=nama, satuan=satuan)
    return kata_turun(pk.menurut_id["a"])


@pytest.mark.parametrize("i", SEMUA)
def test_no_published_indikator_that_rises_is_asked_for(i: dict[str, str]) -> None:
    assert _kata(i["nama"], i["satuan"]) is None


def test_published_ones_that_fall_are_known() -> None:
    semua = [i for k in TERBIT.values() for i in k["indikator"] if i["arah"] == "turun"]
    tanpa = [i["nama"] for i in semua if _kata(i["nama"], i["satuan"]) is None]
    assert (len(semua), Counter(tanpa)) == (15, Counter(TAK_DIKENALI))


@pytest.mark.parametrize(
    ("nama", "satuan", "kata"),
    [
        ("Jumlah kematian ibu", "orang", "kematian"),
        ("Angka KEMATIAN bayi", "per 1.000", "kematian"),
        ("Prevalensi stunting", "%", "prevalensi"),
        ("Jumlah pengaduan masyarakat", "laporan", "pengaduan"),
        ("Jumlah keluhan/komplain", "x", "keluhan"),
        ("Rata-rata waktu tunggu", "menit", "waktu tunggu"),
        ("Waktu penyelesaian pengaduan", "hari", "waktu penyelesaian"),
        ("Penduduk miskin", "jiwa", "penduduk miskin"),
        ("Angka perkawinan dini", "%", "perkawinan dini"),
        ("DBD", "kasus", "kasus"),
        ("Sebaran DBD", "kasus per 100.000", "kasus"),
        ("MTQ", "Peringkat", "peringkat"),
        ("AKI", "per 100.000 KH", "aki"),
        ("AKB per 1.000 kelahiran hidup", "per 1.000", "akb"),
        ("Bayi dengan BBLR", "%", "bblr"),
        ("Persentase ibu hamil KEK", "%", "ibu hamil kek"),
        ("Kurang energi kronis", "%", "kurang energi kronis"),
        ("Anemia pada remaja putri", "%", "anemia"),
        ("Pasien TB putus berobat", "%", "putus berobat"),
        ("Jumlah penderita TB", "orang", "penderita"),
        ("Case Fatality Rate DBD", "%", "case fatality rate"),
        ("Jumlah KLB", "kali", "klb"),
        ("Keluarga yang masih BABS", "%", "babs"),
        ("Obat kedaluwarsa", "item", "kedaluwarsa"),
        ("Stok obat kosong", "hari", "obat kosong"),
    ],
)
def test_whole_words_in_name_or_unit(nama: str, satuan: str, kata: str) -> None:
    found = _kata(nama, satuan)
    assert found
    assert found == ("nama" if kata in nama.lower() else "satuan", kata)


@pytest.mark.parametrize(
    ("nama", "satuan"),
    [
        ("Persentase pengaduan yang ditindaklanjuti", "%"),
        ("Jumlah temuan yang diselesaikan", "temuan"),
        ("Penurunan kematian ibu", "kasus"),
        ("Jumlah kasus tertangani", "kasus"),
        ("Cakupan akta kematian", "%"),
        ("Persentase pasien dengan waktu tunggu di bawah 60 menit", "%"),
        ("Persentase waktu penyelesaian sesuai janji", "%"),
        ("Percepatan waktu penyelesaian", "hari"),
        ("Rata-rata lama sekolah", "tahun"),
        ("Lama tinggal wisatawan", "hari"),
        ("Desa bebas stunting", "desa"),
        ("Pemenuhan waktu tanggap", "menit"),
        ("Rasio guru kasusastraan", "%"),  # no whole word
        ("Peringkat kabupaten", "nilai"),
        ("Prestasi", "peringkat nasional"),
        ("Penderita hipertensi yang mendapat pelayanan", "%"),
        ("Penderita TB yang berobat teratur", "%"),
        ("Penderita diabetes dilayani sesuai standar", "%"),
        ("Desa stop BABS", "desa"),
        ("KLB yang diselidiki kurang dari 24 jam", "%"),
        ("Remaja putri penerima tablet pencegah anemia", "%"),
        ("Obat kedaluwarsa yang dimusnahkan", "%"),
        ("Nilai investasi di KEK", "rupiah"),  # kawasan ekonomi khusus
    ],
)
def test_what_turns_round_or_is_another_word(nama: str, satuan: str) -> None:
    assert _kata(nama, satuan) is None


def test_the_lists_can_be_read_and_each_word_is_in_one() -> None:
    (ketentuan,) = load_buku("kata_turun").ketentuan
    semua = [k for nama in ketentuan.kata for k in ketentuan.daftar_kata(nama)]
    assert [k for k, n in Counter(semua).items() if n > 1] == []
    assert all(k and k == " ".join(k.lower().split()) for k in semua)
