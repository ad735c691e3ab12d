"""A PK with a key misspelt, missing, extra or of the wrong kind: one finding each."""

import pytest

from alat.pendukung import Kinerja, Write, refused

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
REALISASI = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"


@pytest.mark.parametrize(
    ("old", "new", "place", "words", "hint"),
    [
        ("instansi", "instasi", "3:1: KIN202", "“instasi”", "maksudnya `instansi`"),
        ("uraian:", "urian:", "5:5: KIN202", "“urian”", "maksudnya `uraian`"),
        ("satuan: nilai, ", "", "7:10: KIN201", "`satuan` wajib", "tulis `satuan: "),
        ("target: 80, ", "", "7:10: KIN201", "`target` wajib", "tulis `target: "),
        ("rumus: nilai", "rumus: skn", "7:60: KIN204", "rumus “skn” belum", "`skm`"),
        (
            "rumus: nilai",
            "rumus: zzz",
            "7:60: KIN204",
            "rumus “zzz” belum",
            "pilih skm",
        ),
        ("id: a", "id: A 1", "7:14: KIN207", "“A 1”", "huruf kecil"),
        ("id: a", f"id: {'a' * 65}", "7:14: KIN206", "`id` terlalu panjang", "64"),
        ("nama: A", "nama: ", "7:17: KIN205", "`nama` masih kosong", "isi teks"),
        ("nama: A", "nama: [A]", "7:17: KIN203", "`nama` harus berupa teks", "teks"),
        ("{nomor: 1", "{nomor: satu", "9:13: KIN210", "“satu” bukan angka", "misalnya"),
        ("nilai}", "nilai, arah: atas}", "7:73: KIN204", "“atas” bukan", "naik"),
        (
            "nilai}",
            "nilai, rumus_turun: rasio}",
            "7:10: KIN222",
            "`rumus_turun` hanya berlaku untuk `arah: turun`",
            "tulis `arah: turun`, atau hapus kuncinya",
        ),
        (
            "nilai}",
            "nilai, desimal: 13}",
            "7:76: KIN212",
            "13 di luar batas: harus antara 0 dan 12",
            "tulis angka antara 0 dan 12",
        ),
        (
            "nilai}",
            "nilai, target_triwulan: [1, 2, 3]}",
            "7:67: KIN206",
            "`target_triwulan` berisi 3",
            "4",
        ),
        (
            "nilai}",
            "nilai, dasar_target: {nlai: 3}}",
            "7:82: KIN202",
            "“nlai”",
            "maksudnya `nilai`",
        ),
        (
            "program:",
            "      - {id: a, nama: B, satuan: x, target: 1, rumus: nilai}\nprogram:",
            "8:14: KIN221",
            "`a` dipakai dua kali",
            "beri",
        ),
        (
            "program:",
            "program:\n  - {nomor: 1, nama: X, anggaran: 1}",
            "10:13: KIN221",
            "`1` dipakai dua kali",
            "beri",
        ),
        (
            "kinerja/pk@1",
            "kinerja/pk@9",
            "1:9: KIN204",
            "bukan pilihan",
            "kinerja/pk@1",
        ),
    ],
    ids=str,
)
def test_a_pk(
    kinerja: Kinerja,
    write: Write,
    old: str,
    new: str,
    place: str,
    words: str,
    hint: str,
) -> None:
    path = write("pk.yaml", PK.replace(old, new, 1))
    realisasi = write("r.yaml", REALISASI)
    status, out, err = kinerja("hitung", "-r", realisasi, "--pk", path)
    assert (status, out) == (3, "")
    refused(err, path, place, words, hint)


def test_a_sasaran_without_indikator(kinerja: Kinerja, write: Write) -> None:
    path = write("pk.yaml", PK.partition("indikator:")[0] + "indikator: []\n")
    err = kinerja("templat", "--pk", path)[2]
    words = "`indikator` berisi 0"
    refused(err, path, "6:5: KIN206", words, "paling sedikit 1")
