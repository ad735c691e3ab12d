"""A worksheet of the wrong shape: each mistake one finding, at its place."""

import re

import pytest

from alat.pendukung import ENGLISH, Kinerja, Write, refused
from alat.pendukung_sakip import lembar
from kinerja_cli.cli.reporting import BERKAS_SALAH


def _sub(isi: str) -> str:
    return f"evaluasi: {{kualitas: {isi}}}"


@pytest.mark.parametrize(
    ("komponen", "place", "words", "hint"),
    [
        pytest.param(
            "evaluasi: {keberadaan: A, efektivitas: A}",
            *("4:29: KIN202", "“evaluasi.efektivitas” tidak dikenal", "hapus kunci"),
            id="a thirteenth sub-component",
        ),
        pytest.param(
            "evaluasi: {keberadaan: A, kwalitas: A}",
            *("4:29: KIN202", "“evaluasi.kwalitas”", "maksudnya `kualitas`"),
            id="a misspelt sub-component",
        ),
        pytest.param(
            "evaluasi: {keberadaan: A}\nevaluas: {keberadaan: A}",
            *("5:3: KIN202", "“komponen.evaluas”", "maksudnya `evaluasi`"),
            id="a misspelt component",
        ),
        pytest.param(
            "capaian: {keberadaan: A}",
            *("4:3: KIN202", "“komponen.capaian” tidak dikenal", "hapus kunci"),
            id="the fifth component of before 2021",
        ),
        pytest.param(
            _sub("{nilai: A}"),
            *("4:25: KIN202", "“kualitas.nilai” tidak dikenal", "di `huruf`"),
            id="nilai instead of huruf",
        ),
        pytest.param(
            _sub("{hruf: A}"),
            *("4:25: KIN202", "“kualitas.hruf”", "maksudnya `huruf`"),
            id="a misspelt key of a sub-component",
        ),
        pytest.param(
            _sub("{huruf: A, mandiri: {huruf: A, mandiri: A}}"),
            *("4:55: KIN202", "“mandiri.mandiri” tidak dikenal", "hapus kunci"),
            id="mandiri in mandiri",
        ),
        pytest.param(
            _sub("{terpenuhi: 9, dari: 8}"),
            *("4:14: KIN212", "terpenuhi 9, padahal kriterianya 8", "paling banyak"),
            id="9 of 8 criteria",
        ),
        pytest.param(
            _sub("{huruf: A, mandiri: {terpenuhi: 2, dari: 1}}"),
            *("4:35: KIN212", "terpenuhi 2, padahal kriterianya 1", "paling banyak"),
            id="2 of 1 in mandiri",
        ),
        pytest.param(
            _sub("{terpenuhi: 7}"),
            *("4:14: KIN205", "`dari` masih kosong", "bersama-sama"),
            id="terpenuhi without dari",
        ),
        pytest.param(
            _sub("{dari: 7, terpenuhi: }"),
            *("4:14: KIN205", "`terpenuhi` masih kosong", "bersama-sama"),
            id="dari with terpenuhi left blank",
        ),
        pytest.param(
            _sub("{bertahan: 5}"),
            *("4:14: KIN205", "`bertahan` tanpa kriterianya", "`terpenuhi` dan `dari`"),
            id="bertahan alone",
        ),
        pytest.param(
            _sub("{huruf: AA, bertahan: 5}"),
            *("4:14: KIN205", "`bertahan` tanpa kriterianya", "`terpenuhi` dan `dari`"),
            id="bertahan beside a grade only",
        ),
        pytest.param(
            _sub("{terpenuhi: 0, dari: 0}"),
            *("4:45: KIN212", "0 di luar batas", "paling sedikit 1"),
            id="0 of 0 criteria",
        ),
        pytest.param(
            _sub("{terpenuhi: -1, dari: 8}"),
            *("4:36: KIN212", "-1 di luar batas", "tidak mungkin negatif"),
            id="less than none",
        ),
        pytest.param(
            _sub("{terpenuhi: 7.5, dari: 8}"),
            *("4:36: KIN212", "7,5 harus bulat", "bulatkan"),
            id="half a criterion",
        ),
        pytest.param(
            _sub("{terpenuhi: semua, dari: 8}"),
            *("4:36: KIN210", "“semua” bukan angka", "tulis angka"),
            id="a word for a count",
        ),
        pytest.param(
            _sub("{terpenuhi: 8, dari: 8, bertahan: -1}"),
            *("4:58: KIN212", "-1 di luar batas", "antara 0 dan 50"),
            id="years to come",
        ),
        pytest.param(
            _sub("{terpenuhi: 8, dari: 8, bertahan: 2019}"),
            *("4:58: KIN212", "di luar batas", "antara 0 dan 50"),
            id="a year of the calendar",
        ),
        pytest.param(
            _sub("A+"),
            *("4:24: KIN304", "“A+” bukan nilai", "pilih AA, A, BB, B, CC, C, D, E"),
            id="A+",
        ),
        pytest.param(
            _sub("90"), "4:24: KIN304", "“90” bukan nilai", "pilih AA", id="a number"
        ),
        pytest.param(
            _sub('"  "'), "4:24: KIN205", "masih kosong", "isi teksnya", id="spaces"
        ),
        pytest.param(
            _sub("[A]"),
            "4:14: KIN203",
            "harus berupa teks",
            "teksnya saja",
            id="daftar",
        ),
        pytest.param(
            "evaluasi: A", "4:13: KIN203", "`kunci: nilai`", "`nilai`, `keb", id="grade"
        ),
        pytest.param(
            "evaluasi: {nilai: -1}",
            *("4:21: KIN212", "-1 di luar batas", "antara 0 dan 100"),
            id="a value below nothing",
        ),
        pytest.param(
            "evaluasi: {nilai: 19,75}",
            *("4:21: KIN117", "“19,75” terbaca dua", "kutip angka"),
            id="a torn number",
        ),
    ],
)
def test_a_component(
    kinerja: Kinerja, write: Write, komponen: str, place: str, words: str, hint: str
) -> None:
    path = write("lke.yaml", lembar(komponen))
    status, out, err = kinerja("sakip", path)
    assert (status, out) == (BERKAS_SALAH, "")
    refused(err, path, place, words, hint)


@pytest.mark.parametrize(
    ("old", "new", "place", "words", "hint"),
    [
        ("lke@1", "lke@2", "1:9: KIN204", "“kinerja/lke@2” bukan", "kinerja/lke@1"),
        ("lke@1", "pk@1", "1:9: KIN241", "berkas ini PK, bukan lembar", "--pk"),
        (
            *("lke@1", "realisasi@1", "1:9: KIN241"),
            *("berkas ini realisasi, bukan lembar", "--realisasi"),
        ),
        ("2024", "2020", "2:8: KIN301", "evaluasi AKIP untuk tahun 2020", "tahunnya"),
        ("2024", "1989", "2:8: KIN212", "di luar batas", "1990 dan 2100"),
        ("2024", "ini", "2:8: KIN210", "“ini” bukan angka", "angka"),
        ("tahun: 2024\n", "", "1:1: KIN201", "`tahun` wajib ada", "tulis `tahun"),
        ("komponen", "komponn", "3:1: KIN202", "“komponn”", "maksudnya `komponen`"),
        ("2024", "2024\ntotal: 101", "3:8: KIN212", "101 di luar batas", "0 dan 100"),
        ("2024", "2024\ntotal: -1", "3:8: KIN212", "-1 di luar batas", "0 dan 100"),
        ("2024", "2024\npk: tiada.yaml", "3:5: KIN242", "“tiada.yaml”", "folder"),
        ("2024", "2024\ntahun: 2024", "3:1: KIN112", "dua kali", "hapus"),
    ],
    ids=str,
)
def test_the_head(
    kinerja: Kinerja,
    write: Write,
    old: str,
    new: str,
    place: str,
    words: str,
    hint: str,
) -> None:
    path = write("lke.yaml", lembar(_sub("A")).replace(old, new))
    status, out, err = kinerja("sakip", path)
    assert (status, out) == (BERKAS_SALAH, "")
    refused(err, path, place, words, hint)


def test_all_mistakes_at_once_in_the_order_of_the_file(
    kinerja: Kinerja, write: Write
) -> None:
    isi = "evaluasi: {nilai: x, keberadaan: [A]}\npelaporan: {kualitas: {dari: 0}}"
    path = write("lke.yaml", lembar(isi, total="200"))
    status, out, err = kinerja("sakip", path)
    assert (status, out) == (BERKAS_SALAH, "")
    found = re.findall(r"lke\.yaml:(\d+):\d+: (KIN\d+)", err)
    expected = [("4", "KIN210"), ("4", "KIN203"), ("5", "KIN212"), ("6", "KIN212")]
    assert found == expected
    assert ENGLISH.findall(err) == []
