"""A number that a comma tore keeps nothing else from being found, and none is lost."""

import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
realisasi:
  ikm: {unsur: [3,21, 3,18, 3,26], responden: x}
  ketepatan_waktu: {tepat_waktu: 7,5, ditargetkan: x}
  pks: {jumlah: x}
  sakip: {perencanaan: 2,5, pengukuran: 24, pelaporan: 99, evaluasi: 19}
anggaran: {9: 1}
"""
PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
sasaran:
  - uraian: S
    indikator:
      - {id: a, nama: A, satuan: nilai, target: 81,33, rumus: nilai}
      - {id: a, nama: A, satuan: nilai, target: x, rumus: nilai}
program: [{nomor: 1, nama: P, anggaran: x}]
"""
LKE = """\
format: kinerja/lke@1
tahun: 2024
komponen:
  perencanaan: {nilai: 20,50}
  pengukuran: {nilai: x}
  pelaporan: 11,85
total: 150
"""
SEID = PK.replace("target: x", "target: 3").replace("anggaran: x", "anggaran: 5")
BERKAS = {
    "realisasi": (
        REALISASI,
        *("5:17 KIN117", "5:47 KIN210", "6:34 KIN117", "6:52 KIN210", "7:17 KIN210"),
        *("8:24 KIN117", "8:56 KIN303", "9:12 KIN232"),
    ),
    "pk": (PK, "7:49 KIN117", "8:49 KIN210", "9:41 KIN210"),
    "pk of the right shape": (SEID, "7:49 KIN117", "8:14 KIN221"),
    "lke of the right shape": (
        LKE.replace("{nilai: x}", "{nilai: 31}").partition("  pelaporan")[0],
        *("4:24 KIN117", "5:23 KIN303"),
    ),
    "lke": (LKE, "4:24 KIN117", "5:23 KIN210", "6:14 KIN203", "7:8 KIN212"),
}


@pytest.mark.parametrize("jenis", BERKAS)
def test_all_at_once(kinerja: Kinerja, write: Write, jenis: str) -> None:
    isi, *found = BERKAS[jenis]
    out = kinerja("periksa", write("f.yaml", isi)).out
    assert re.findall(r"f\.yaml:(\d+:\d+): (KIN\d+)", out) == [
        tuple(f.split()) for f in found
    ]


def test_a_list_of_whole_numbers_has_no_second_finding(
    kinerja: Kinerja, write: Write
) -> None:
    isi = "  ikm: {jumlah_per_unsur: [35,30], terisi: [10, 8]}\n"
    path = write("f.yaml", REALISASI.partition("  ikm")[0] + isi)
    assert kinerja("periksa", path).out.count("KIN") == 1


TERSOBEK = {
    "q.yaml": REALISASI.partition("  ikm")[0] + "  ikm: {nilai_skm: 3,2}\n",
    "pk.yaml": PK.partition("      - {id: a, nama: A, satuan: nilai, target: x")[0],
    "lke.yaml": LKE.partition("  pengukuran")[0],
    "benar.yaml": REALISASI.partition("  ikm")[0] + "  pks: {jumlah: 3}\n",
    "hasil.json": '{"format": "kinerja/hasil@1", "indikator": [1,5]}',
}


@pytest.mark.parametrize(
    "perintah",
    [
        *("hitung -r q.yaml", "jelaskan -r q.yaml", "proyeksi -r q.yaml"),
        *("anggaran -r q.yaml", "sakip -r q.yaml", "periksa q.yaml", "hitung -r ."),
        *("banding q.yaml benar.yaml", "banding benar.yaml q.yaml --pk pk.yaml"),
        *("banding hasil.json hasil.json", "hitung -r benar.yaml --pk pk.yaml"),
        *("templat --pk pk.yaml", "skema realisasi --pk pk.yaml", "periksa pk.yaml"),
        *("sakip lke.yaml", "periksa lke.yaml", "sakip templat --pk pk.yaml"),
        *("sakip --total 81,10 --pk pk.yaml", "periksa benar.yaml --pk pk.yaml"),
    ],
)
def test_no_command_goes_on_with_it(
    kinerja: Kinerja,
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    perintah: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    for nama, isi in TERSOBEK.items():
        write(nama, isi)
    ran = kinerja(*perintah.split())
    assert ran.status == 3
    assert "KIN117" in ran.err + ran.out
