"""Keys and kinds: misspelt, missing, extra or of the wrong kind, each one finding."""

import re

import pytest

from alat.pendukung import Kinerja, Write, refused

REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
keterangan: Contoh
realisasi:
  ikm: {unsur: [3, 4], responden: 9}
  ketepatan_waktu: {tepat_waktu: 9, ditargetkan: 10}
  pks: {mitra: [{nama: Dinas A, jenis: baru}]}
  sakip: {perencanaan: 24, pengukuran: 24, pelaporan: 12, evaluasi: 20}
anggaran: {1: 5000}
"""
PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
sasaran:
  - uraian: Sasaran
    indikator:
      - {id: a, nama: A, satuan: nilai, target: 80, rumus: nilai}
program:
  - {nomor: 1, nama: Satu, anggaran: 5000}
"""


@pytest.mark.parametrize(
    ("old", "new", "place", "words", "hint"),
    [
        ("triwulan", "triwuln", "3:1: KIN202", "“triwuln”", "maksudnya `triwulan`"),
        (
            "tepat_waktu:",
            "tepatwaktu:",
            "7:21: KIN202",
            "“tepatwaktu”",
            "`tepat_waktu`",
        ),
        ("unsur:", "usnur:", "6:9: KIN202", "“usnur” tidak dikenal", "`unsur`"),
        ("jenis:", "jnis:", "8:33: KIN202", "“jnis” tidak dikenal", "`jenis`"),
        ("  sakip:", "  skip:", "9:3: KIN230", "indikator “skip”", "maksudnya `sakip`"),
        ("  sakip:", "  zzz:", "9:3: KIN230", "indikator “zzz”", "pilih ikm, ketepa"),
        ("Contoh", "Contoh\nxyzzy: 1", "5:1: KIN202", "“xyzzy”", "hapus kunci ini"),
        (
            ", ditargetkan: 10",
            "",
            "7:3: KIN201",
            "`ditargetkan` wajib",
            "tulis `ditargetkan: ...` di sini",
        ),
        (
            "perencanaan: 24",
            "perencanaan: {keberadaan: A, kualitas: A}",
            "9:11: KIN201",
            "`perencanaan.pemanfaatan` wajib ada",
            "tulis `pemanfaatan: ...` di sini",
        ),
        ("tahun: 2024\n", "", "1:1: KIN201", "`tahun` wajib ada", "tulis `tahun: "),
        ("triwulan: 3\n", "", "1:1: KIN209", "periode harus disebut", "periode: tahun"),
        (
            "triwulan: 3",
            "triwulan: 3\nperiode: tahun",
            "4:1: KIN209",
            "satu saja",
            "triwulan: 1",
        ),
        ("Contoh", "[a, b]", "4:1: KIN203", "`keterangan` harus berupa teks", "teks"),
        ("[3, 4]", "3", "6:16: KIN203", "`unsur` harus berupa daftar", "[isi, isi]"),
        ("[3, 4]", "[3]", "6:9: KIN206", "`unsur` berisi 1", "paling sedikit 2"),
        ("responden: 9", "responden: [9]", "6:24: KIN203", "satu angka", "angkanya"),
        ("responden: 9", "responden: {a: 9}", "6:24: KIN203", "satu angka", "angkanya"),
        (
            "{tepat_waktu: 9, ditargetkan: 10}",
            "9",
            "7:20: KIN203",
            "`kunci:",
            "tepat_wak",
        ),
        (
            "{tepat_waktu: 9, ditargetkan: 10}",
            "[9]",
            "7:3: KIN203",
            "`kunci:",
            "tepat_",
        ),
        ("jenis: baru", "jenis: lama", "8:40: KIN204", "“lama” bukan", "baru"),
        ("realisasi@1", "realisasi@2", "1:9: KIN204", "bukan pilihan `format`", "@1"),
        ("{1: 5000}", "{9: 5000}", "10:12: KIN232", "nomor “9”", "pilih 1, 2, 3"),
        ("{1: 5000}", "lima", "10:11: KIN203", "`kunci: nilai`", "kunci"),
    ],
    ids=str,
)
def test_a_realisasi(
    kinerja: Kinerja,
    write: Write,
    old: str,
    new: str,
    place: str,
    words: str,
    hint: str,
) -> None:
    path = write("r.yaml", REALISASI.replace(old, new, 1))
    status, out, err = kinerja("hitung", "-r", path)
    assert (status, out) == (3, "")
    refused(err, path, place, words, hint)


def test_a_realisasi_that_is_a_word(kinerja: Kinerja, write: Write) -> None:
    path = write(
        "r.yaml", REALISASI.partition("realisasi:\n")[0] + "realisasi: banyak\n"
    )
    err = kinerja("hitung", "-r", path)[2]
    refused(err, path, "5:12: KIN203", "`kunci: nilai`", "kunci")


def test_another_year(kinerja: Kinerja, write: Write) -> None:
    pk = write("pk.yaml", PK)
    path = write("r.yaml", REALISASI.replace("2024", "2023"))
    status, _, err = kinerja("hitung", "-r", path, "--pk", pk)
    assert status == 3
    words = "realisasi tahun 2023, padahal pk.yaml PK 2024"
    refused(err, path, "2:8: KIN231", words, "--pk")


def test_all_mistakes_of_a_file_at_once_in_its_order(
    kinerja: Kinerja, write: Write
) -> None:
    isi = REALISASI.replace("responden: 9", "responden: nol")
    isi = isi.replace("jenis: baru", "jenis: lama").replace("  sakip", "  skip")
    isi = isi.replace("triwulan: 3", "triwulan: 7").replace("{1:", "{9:")
    err = kinerja("hitung", "-r", write("r.yaml", isi))[2]
    found = re.findall(r"r\.yaml:(\d+):\d+: (KIN\d+)", err)
    assert found == [
        ("3", "KIN212"),
        ("6", "KIN210"),
        ("8", "KIN204"),
        ("9", "KIN230"),
        ("10", "KIN232"),
    ]
