"""Target nought, realisasi nought, and far beyond: computed or explained, no crash."""

import pytest

from alat.pendukung import Kinerja, Write

KEPALA = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\nrealisasi:\n  "
PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
sasaran:
  - uraian: Sasaran
    indikator:
      - {id: a, nama: A, satuan: nilai, target: TARGET, rumus: nilai, ARAH}
"""
SELISIH = "arah: turun, rumus_turun: selisih"
RASIO = "arah: turun, rumus_turun: rasio"


@pytest.mark.parametrize(
    ("target", "arah", "nilai", "cells"),
    [
        ("0", "arah: naik", "5", "0.00,5.00,5,,,ya,,,tak_terhitung,KIN401: target nol"),
        ("0", SELISIH, "5", "0.00,5.00,5,,,tidak,,,tak_terhitung,KIN401: target nol"),
        ("0", RASIO, "0", "0.00,0.00,0,,,ya,,,tak_terhitung,KIN401: target nol"),
        ("10", "arah: naik", "0", "10.00,0.00,0,0.00,0,tidak,Sangat Rendah,,terhitung"),
        ("10", SELISIH, "0", "10.00,0.00,0,200.00,200,ya,Sangat Tinggi,,terhitung"),
        ("10", RASIO, "0", "10.00,0.00,0,,,ya,,,tak_terhitung,KIN402: realisasi nol"),
        ("10", SELISIH, "20", "10.00,20.00,20,0.00,0,tidak,Sangat Rendah,,terhitung"),
        ("10", SELISIH, "25", "10.00,25.00,25,-50.00,-50,tidak,Sangat Rendah,,terhit"),
        ("10", RASIO, "25", "10.00,25.00,25,40.00,40,tidak,Sangat Rendah,,terhitung"),
        ("10", SELISIH, "10", "10.00,10.00,10,100.00,100,ya,Sangat Tinggi,,terhitung"),
    ],
)
def test_zero_and_far_beyond(
    kinerja: Kinerja, write: Write, target: str, arah: str, nilai: str, cells: str
) -> None:
    pk = write("pk.yaml", PK.replace("TARGET", target).replace("ARAH", arah))
    path = write("r.yaml", f"{KEPALA}a: {{nilai: {nilai}}}\n")
    status, out, err = kinerja("hitung", "-r", path, "--pk", pk, "--format", "csv")
    assert (status, err) == (0, "")
    assert f",{cells}" in out.replace('"', "")
