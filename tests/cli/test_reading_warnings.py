"""What a file is only warned of is said by every command that reads it."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

BERSIH, TERPOTONG = '"Angka #2"', "Angka # 2"
PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
keterangan: KETERANGAN
sasaran:
  - uraian: S
    indikator:
      - {id: s, nama: SAKIP, satuan: nilai, target: 70, rumus: sakip}
program:
  - {nomor: 1, nama: Satu, anggaran: 5000}
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
keterangan: KETERANGAN
realisasi:
  s: {perencanaan: 24, pengukuran: 24, pelaporan: 12, evaluasi: 20}
anggaran: {1: 4000}
"""
LKE = """\
format: kinerja/lke@1
tahun: 2024
instansi: Dinas
keterangan: KETERANGAN
komponen:
  perencanaan: {nilai: 24}
  pengukuran: {nilai: 24}
  pelaporan: {nilai: 12}
  evaluasi: {nilai: 20}
"""
NAMA = {"pk.yaml": PK, "r.yaml": REALISASI, "lke.yaml": LKE}
PERINTAH = {
    "hitung": ("hitung -r r.yaml --pk pk.yaml", "pk.yaml r.yaml"),
    "jelaskan": ("jelaskan -r r.yaml --pk pk.yaml", "pk.yaml r.yaml"),
    "proyeksi": ("proyeksi -r r.yaml --pk pk.yaml", "pk.yaml r.yaml"),
    "anggaran": ("anggaran -r r.yaml --pk pk.yaml", "pk.yaml r.yaml"),
    "banding": ("banding r.yaml q1.yaml --pk pk.yaml", "pk.yaml r.yaml"),
    "banding, no PK of its year": ("banding r.yaml q1.yaml --pk pk23", "r.yaml"),
    "sakip -r": ("sakip -r r.yaml --pk pk.yaml", "pk.yaml r.yaml"),
    "sakip": ("sakip lke.yaml --pk pk.yaml", "pk.yaml lke.yaml"),
    "periksa": ("periksa pk.yaml lke.yaml", "pk.yaml lke.yaml"),
    "periksa -r": ("periksa -r r.yaml --pk pk.yaml", "pk.yaml r.yaml"),
    "templat": ("templat --pk pk.yaml", "pk.yaml"),
    "skema": ("skema realisasi --pk pk.yaml", "pk.yaml"),
    "sakip templat": ("sakip templat --pk pk.yaml", "pk.yaml"),
}
KETAT = ("hitung", "sakip -r", "sakip", "periksa", "periksa -r")


def _words(write: Write, perintah: str, keterangan: str) -> list[str | Path]:
    files = {
        n: write(n, isi.replace("KETERANGAN", keterangan)) for n, isi in NAMA.items()
    }
    lama = REALISASI.replace("KETERANGAN", BERSIH).replace("triwulan: 3", "triwulan: 1")
    files["q1.yaml"] = write("q1.yaml", lama)
    files["pk23"] = write(
        "pk23", PK.replace("KETERANGAN", BERSIH).replace("2024", "2023")
    )
    return [files.get(w, w) for w in PERINTAH[perintah][0].split()]


@pytest.mark.parametrize("perintah", PERINTAH)
def test_it_is_said_once_a_file(kinerja: Kinerja, write: Write, perintah: str) -> None:
    words = _words(write, perintah, TERPOTONG)
    status, out, err = kinerja(*words)
    said = out if perintah.startswith("periksa") else err
    for nama in PERINTAH[perintah][1].split():
        assert said.count(f"{nama}:4:19: KIN122 peringatan: teks terpotong") == 1
    assert said.count("KIN122") == len(PERINTAH[perintah][1].split())
    assert status == 0


@pytest.mark.parametrize("perintah", KETAT)
def test_it_stands_against_ketat(kinerja: Kinerja, write: Write, perintah: str) -> None:
    assert kinerja(*_words(write, perintah, TERPOTONG), "--ketat").status == 1
    assert kinerja(*_words(write, perintah, BERSIH), "--ketat").status == 0


def test_it_is_said_beside_an_error(kinerja: Kinerja, write: Write) -> None:
    isi = REALISASI.replace("KETERANGAN", TERPOTONG).replace("24,", "240,", 1)
    status, _, err = kinerja("hitung", "-r", write("r.yaml", isi))
    assert status == 3
    assert [line.split()[1] for line in err.splitlines() if "r.yaml:" in line] == [
        "KIN122",
        "KIN230",
    ]
