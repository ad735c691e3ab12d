"""One way to open a realisasi with its PK: every command finds the same wrong."""

import re

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Kinerja, Write

PK = naskah_pk("{id: a, nama: A, satuan: indeks, target: 80, rumus: sakip}")
AWAL = "format: kinerja/realisasi@1\ntahun: 2024\npk: pk.yaml\ntriwulan: 3\n"
PERINTAH = {
    "hitung": ("hitung", "-r"),
    "jelaskan": ("jelaskan", "-r"),
    "proyeksi": ("proyeksi", "-r"),
    "anggaran": ("anggaran", "-r"),
    "sakip": ("sakip", "-r"),
    "periksa": ("periksa", "-r"),
    "banding": ("banding", "benar.yaml"),
}


SALAH = [
    ("", ["1:1 KIN107"]),
    (AWAL.replace("realisasi@1", "pk@1"), ["1:9 KIN241"]),
    (AWAL.replace("2024", "dua ribu"), ["2:8 KIN210"]),
    (AWAL.replace("pk.yaml", "tiada.yaml"), ["3:5 KIN242"]),
    (f"{AWAL}realisasi: {{b: 1, c: 2}}\n", ["5:13 KIN230", "5:19 KIN230"]),
    (f"{AWAL}anggaran: {{9: 1}}\nlain: 1\n", ["5:12 KIN232", "6:1 KIN202"]),
]
# A comparison borrows the rumus of another year; nobody else does.
SETAHUN = [
    (AWAL.replace("2024", "2023"), ["2:8 KIN231"]),
    (AWAL.replace("2024", "2031").replace("pk: pk.yaml\n", ""), ["2:8 KIN240"]),
]


@pytest.mark.parametrize(
    ("perintah", "isi", "temuan"),
    [
        (perintah, *salah)
        for perintah in PERINTAH
        for salah in (*SALAH, *(SETAHUN if perintah != "banding" else ()))
    ],
)
def test_whoever_opens_it(
    kinerja: Kinerja,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    perintah: str,
    isi: str,
    temuan: list[str],
) -> None:
    monkeypatch.chdir(write("pk.yaml", PK).parent)
    write("benar.yaml", AWAL)
    write("r.yaml", isi)
    status, out, err = kinerja(*PERINTAH[perintah], "r.yaml")
    assert status == 3
    found = re.findall(r"(?m)^r\.yaml:(\d+:\d+): (KIN\d{3}) galat", err + out)
    assert [" ".join(f) for f in found] == temuan
