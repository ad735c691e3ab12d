"""``periksa`` of a realisasi, and of several files at once."""

import json
import re
from pathlib import Path

import pytest

from alat.naskah import naskah_realisasi
from alat.pendukung import Kinerja, Write

REALISASI = naskah_realisasi(
    "triwulan: 3",
    'ikm: {unsur: ["3,21", "3,18"], responden: 9}',
    "ketepatan_waktu: {tepat_waktu: 9, ditargetkan: 9}",
    "sakip:",
)


@pytest.mark.parametrize("name", ["q1", "q2", "q3", "q4", "angka-dokumen"])
def test_the_shipped_files_are_fine(kinerja: Kinerja, data: Path, name: str) -> None:
    path = data / "contoh" / f"{name}.yaml"
    out = kinerja("periksa", path, "--ketat").clean()
    *_, last = out.splitlines()
    assert last.startswith(f"{path}: tanpa galat, tanpa peringatan, ")
    # What a verdict hangs on is all there is to say of them.
    assert set(re.findall(r"KIN\d{3}", out)) <= {"KIN353", "KIN412"}


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        pytest.param("", "", "5:8: KIN321 catatan: ", "2 unsur", id="unusual"),
        pytest.param(
            *("tepat_waktu: 9", "tepat_waktu: 10"),
            *("6:35: KIN323 catatan: ", "di atas 100 %"),
            id="over 100 %",
        ),
        pytest.param("sakip:", "sakpi:", "7:3: KIN230 galat: ", "“sakpi”", id="id"),
        pytest.param(
            "tahun: 2024", "tahun: 2025", "2:8: KIN240 galat: ", "2025", id="no PK"
        ),
        pytest.param(
            *("ditargetkan: 9", "ditargetkan: "),
            *("6:36: KIN205 ", "`ditargetkan` masih kosong"),
            id="half filled",
        ),
    ],
)
def test_finding(
    kinerja: Kinerja, write: Write, old: str, new: str, place: str, words: str
) -> None:
    path = write("r.yaml", REALISASI.replace(old, new, 1))
    out = kinerja("periksa", path)[1]
    line, code = place.split(":", maxsplit=1)[0], place.split()[1]
    found = [f for f in out.splitlines() if f" {code} " in f]
    assert len(found) == 1
    assert found[0].startswith(f"{path}:{line}:")
    assert place.partition(" ")[2].strip() in found[0]
    assert words in found[0]


def test_a_chosen_pk(kinerja: Kinerja, data: Path) -> None:
    other = data / "contoh" / "pk-dinas-lain.yaml"
    path = data / "contoh" / "q3.yaml"
    status, out, _ = kinerja("periksa", path, "--pk", other)
    assert status == 3
    # Each of its five, and the one of which it says something in words.
    assert out.count("KIN230 galat: PK tidak memuat indikator") == 5 + 1
    assert "saran: pilih persalinan_faskes, kunjungan_lengkap, " in out


def test_several_files(kinerja: Kinerja, data: Path, write: Write) -> None:
    broken = write("r.yaml", "a: [")
    paths = (data / "pk2024.yaml", broken, data / "contoh" / "q1.yaml")
    status, out, err = kinerja("periksa", *paths, "--ketat")
    assert (status, err) == (3, "")
    ends = re.findall(r"^(.*): (?:tanpa|\d+) galat, .*$", out, re.MULTILINE)
    assert ends == [str(p) for p in paths]
    assert f"{broken}: 1 galat, tanpa peringatan, tanpa catatan\n" in out


def test_several_files_as_json(kinerja: Kinerja, data: Path, write: Write) -> None:
    paths = (write("r.yaml", "a: ["), data / "contoh" / "q1.yaml")
    status, out, _ = kinerja("periksa", *paths, "--format", "json")
    broken, fine = json.loads(out)["berkas"]
    assert status == 3
    assert (broken["galat"], fine["galat"]) == (1, 0)
    assert broken["temuan"][0]["kode"] == "KIN111"
    assert (fine["temuan"], fine["dasar_target"]) == ([], [])


def test_a_file_that_is_not_there(kinerja: Kinerja, tmp_path: Path) -> None:
    path = tmp_path / "tak-ada.yaml"
    status, out, err = kinerja("periksa", path)
    assert (status, err) == (3, "")
    assert f"{path}:1:1: KIN101 galat: berkas tidak ada\n" in out


@pytest.mark.parametrize("first", ["", "format: kinerja/realsasi@1\n"])
def test_a_realisasi_without_its_format_is_one_mistake(
    kinerja: Kinerja, write: Write, first: str
) -> None:
    isi = REALISASI.replace("format: kinerja/realisasi@1\n", first)
    status, out, _ = kinerja("periksa", write("r.yaml", isi))
    assert status == 3
    assert len(re.findall(r" KIN\d+ galat", out)) == 1
    assert "kinerja/realisasi@1" in out
