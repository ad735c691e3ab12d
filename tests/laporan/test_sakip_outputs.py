"""A SAKIP evaluation in four formats: the same parts, numbers and ways up."""

from decimal import Decimal
from pathlib import Path

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree
from alat.pendukung import Write
from alat.pendukung_sakip import LAMPIRAN_2, lembar

NILAI = [x for k, n in LAMPIRAN_2.items() for x in (f"--{k}", f"{n}")]
MANDIRI = """\
perencanaan: {nilai: "25,51"}
pengukuran:
  keberadaan: {huruf: BB, mandiri: A}
  kualitas: {terpenuhi: 7, dari: 8, mandiri: {huruf: AA}}
  pemanfaatan: {huruf: A, mandiri: BB}
pelaporan: {nilai: "11,85"}
evaluasi: {keberadaan: A, kualitas: B, pemanfaatan: BB}"""
PARTIAL = "perencanaan: {keberadaan: A}\npelaporan: {nilai: 15}"
ASAL = ("values", "grades", "mandiri", "partial", "reached", "off", "aa", "nothing")


@pytest.fixture
def args(request: pytest.FixtureRequest, write: Write, data: Path) -> list[str]:
    off = [n.replace("25.50", "25.51") for n in NILAI]
    nol = [n if n.startswith("--") else "0" for n in NILAI]
    aa = ["--perencanaan", "30", "--pengukuran", "30", "--pelaporan", "15"]
    pk = ["--pk", str(data / "pk2024.yaml")]
    return {
        "values": [*NILAI, *pk],
        "grades": ["-r", str(data / "contoh" / "q4.yaml")],
        "mandiri": [str(write("lke.yaml", lembar(MANDIRI))), *pk],
        "partial": [str(write("bagian.yaml", lembar(PARTIAL)))],
        "reached": [*NILAI, "--sasaran", "80"],
        "off": [*off, "--sasaran", "100"],
        "aa": [*aa, "--evaluasi", "20"],
        "nothing": nol,
    }[request.param]


each = pytest.mark.parametrize("args", ASAL, indirect=True)


@each
def test_every_format_says_what_json_says(cetak: Cetak, args: list[str]) -> None:
    isi = agree(cetak, "sakip", *args)
    rows = cetak.csv("sakip", *args)[len(isi["komponen"]) + 1 :]
    for row, k in zip(rows, isi["kenaikan"], strict=True):
        for p in k["perubahan"]:
            assert f"{p['sub']} {p['dari']} ke {p['ke']}" in row["perubahan"]


@each
def test_the_result_is_what_the_parts_give(cetak: Cetak, args: list[str]) -> None:
    isi = cetak.json("sakip", *args)
    values = [b["nilai"] for b in isi["komponen"] if b["jenis"] == "komponen"]
    if None in values:
        assert (isi["total"], isi["predikat"], isi["kenaikan"]) == (None, None, [])
        return
    assert Decimal(isi["total_penuh"]) == sum(values)
    naik, turun = isi["di_atasnya"], isi["di_bawahnya"]
    if naik:
        assert isi["total"] + naik["kurang"] == naik["paling_sedikit"]
    if turun:
        assert 0 <= turun["cadangan"] < 30
    for k in isi["kenaikan"]:
        assert k["total"] == Decimal(isi["total_penuh"]) + k["tambahan"]
        assert k["lebih"] == k["total"] - isi["tujuan"]["paling_sedikit"]
