"""What no reader sees, in keys, ids, choices and numbers: shown, and to be removed."""

import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write, refused

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
konvensi: {skala_capaian: sampang-2019}
sasaran:
  - uraian: Sasaran
    program: [1]
    indikator:
      - {id: a, nama: A, satuan: nilai, target: 80, rumus: nilai, arah: naik}
program:
  - {nomor: 1, nama: Satu, anggaran: 5000}
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
realisasi:
  ikm: {nilai_skm: 3, responden: 9}
  pks: {mitra: [{nama: Dinas A, jenis: baru}]}
  sakip:
    perencanaan: {keberadaan: A, kualitas: A, pemanfaatan: A}
    pengukuran: 24
    pelaporan: 12
    evaluasi: 20
anggaran: {1: 5000}
"""
LKE = "format: kinerja/lke@1\ntahun: 2024\nkomponen: {evaluasi: {kualitas: A}}\n"
TANDA = {"\u200b": r"\u200b", "\xad": r"\xad", "\xa0": r"\xa0", "\ufeff": r"\ufeff"}


@pytest.mark.parametrize("tanda", TANDA, ids=ascii)
@pytest.mark.parametrize(
    ("isi", "di", "code", "words"),
    [
        pytest.param(PK, "instansi", "KIN202", "“instansi_” tidak", id="key of a PK"),
        pytest.param(PK, "satuan", "KIN202", "“satuan_” tidak", id="key of indikator"),
        pytest.param(PK, "id: a", "KIN207", "“a_” tidak dapat menjadi", id="id"),
        pytest.param(
            PK, "rumus: nilai", "KIN204", "“nilai_” tidak dikenal", id="rumus"
        ),
        pytest.param(PK, "naik", "KIN204", "“naik_” bukan pilihan", id="arah"),
        pytest.param(PK, "sampang-2019", "KIN302", "“sampang-2019_” bukan", id="skala"),
        pytest.param(PK, "kinerja/pk@1", "KIN204", "“kinerja/pk@1_”", id="format"),
        pytest.param(REALISASI, "triwulan", "KIN202", "“triwulan_” tidak", id="head"),
        pytest.param(REALISASI, "nilai_skm", "KIN202", "“nilai_skm_”", id="isian"),
        pytest.param(REALISASI, "ikm", "KIN230", "indikator “ikm_”", id="indikator"),
        pytest.param(REALISASI, "jenis", "KIN202", "“jenis_” tidak", id="key of a row"),
        pytest.param(REALISASI, "baru", "KIN204", "“baru_” bukan", id="choice"),
        pytest.param(REALISASI, "{1", "KIN232", "program nomor “1_”", id="program"),
        pytest.param(LKE, "evaluasi", "KIN202", "evaluasi_” tidak", id="key of LKE"),
        pytest.param(LKE, "2024", "KIN210", "“2024_” bukan angka", id="number"),
    ],
)
def test_shown(
    kinerja: Kinerja, write: Write, isi: str, di: str, code: str, words: str, tanda: str
) -> None:
    if code == "KIN210" and tanda != "\xad":
        tanda = "\u200e"  # what has no width, or is a blank, is taken off
    terlihat = ascii(tanda)[1:-1]
    path = write("f.yaml", isi.replace(di, f"{di}{tanda}", 1))
    status, out, _ = kinerja("periksa", path)
    assert status == 3
    (found,) = re.findall(r":(\d+:\d+: KIN\d{3}) galat", out)
    assert found.endswith(code)
    refused(out, path, found, words.replace("_”", f"{terlihat}”"), "")
    assert f"hapus tanda tak terlihat {terlihat}\n" in out


@pytest.mark.parametrize("huruf", ["A\u200b", "\u2060A", "A\xad"], ids=ascii)
@pytest.mark.parametrize("isi", [REALISASI, LKE], ids=["realisasi", "LKE"])
def test_a_grade(kinerja: Kinerja, write: Write, isi: str, huruf: str) -> None:
    path = write("f.yaml", isi.replace("kualitas: A", f"kualitas: {huruf}"))
    status, out, _ = kinerja("periksa", path)
    assert status == 3
    assert f"KIN304 galat: “{ascii(huruf)[1:-1]}” bukan nilai subkomponen" in out
    assert "hapus tanda tak terlihat" in out


@pytest.mark.parametrize("nilai", ["\u200b3\u200b", "3\xa0", "\ufeff3"], ids=ascii)
def test_around_a_number_it_is_taken_off(
    kinerja: Kinerja, write: Write, nilai: str
) -> None:
    path = write("f.yaml", REALISASI.replace("nilai_skm: 3", f"nilai_skm: {nilai}"))
    out = kinerja("hitung", "-r", path, "--format", "csv").clean()
    assert ",75.00," in out


@pytest.mark.parametrize("isi", ["[3,\u200b21]", "[3\u200b,21]"], ids=ascii)
def test_it_hides_no_torn_number(kinerja: Kinerja, write: Write, isi: str) -> None:
    path = write("f.yaml", REALISASI.replace("nilai_skm: 3", f"unsur: {isi}"))
    status, out, _ = kinerja("periksa", path)
    assert status == 3
    assert "KIN117" in out


@pytest.mark.parametrize("nama", ["\u200b", "\xa0", "\xad", '"\xa0\u200b"'], ids=ascii)
def test_a_name_of_nothing_else_is_blank(
    kinerja: Kinerja, write: Write, nama: str
) -> None:
    path = write("f.yaml", REALISASI.replace("Dinas A", nama))
    status, out, _ = kinerja("periksa", path)
    assert status == 0
    assert "KIN205 catatan: `nama` masih kosong" in out
    pk = write("pk.yaml", PK.replace("nama: A", f"nama: {nama}"))
    status, out, _ = kinerja("periksa", pk)
    assert status == 3
    assert "KIN205 galat: " in out
    path = write("g.yaml", REALISASI.replace("{nilai_skm: 3, responden: 9}", nama))
    out = kinerja("hitung", "-r", path, "--format", "csv").out
    assert ",belum_ada," in next(b for b in out.splitlines() if "ikm," in b)


@pytest.mark.parametrize(
    "args",
    [
        ("jelaskan", "ikm_", "-r"),
        ("sakip", "--indikator", "sakip_", "-r"),
        ("proyeksi", "--bila", "ikm_.nilai_skm=3", "-r"),
        ("proyeksi", "--bila", "ikm.nilai_skm_=3", "-r"),
        ("proyeksi", "--bila", "ikm.nilai_skm=3_1", "-r"),
    ],
    ids=lambda a: a[-2],
)
def test_on_the_command_line(
    kinerja: Kinerja, data: Path, args: tuple[str, ...]
) -> None:
    q3 = data / "contoh" / "q3.yaml"
    typed = (re.sub(r"_(?=$|\.nilai|=|1)", "\u200b", a) for a in args)
    err = kinerja(*typed, q3).refusal(2)
    assert r"hapus tanda tak terlihat \u200b" in err
    assert "\u200b" not in err
