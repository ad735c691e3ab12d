"""Rupiah of each period in every output: declared, added up, and said to lack some."""

import re
from pathlib import Path

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Kinerja, Write
from alat.setahun import tulis
from alat.uang import belanja, kantor_uang

BENTUK = ("tabel", "markdown", "json", "csv")
KATA = {
    "kumulatif": "sejak 1 Januari: isian terakhir tiap program",
    "per_periode": "periode itu saja: isian tiap program dijumlahkan",
}
TIADA = "realisasi triwulan 1 dan 3 saja, tanpa triwulan 2"


@pytest.fixture(params=KATA)
def sifat(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _args(write: Write, sifat: str, *rupiah: object) -> list[str | Path]:
    pk = kantor_uang({1: 1000}, [1], efisiensi="selisih", sifat_anggaran=sifat)
    berkas = (
        belanja({1: isi}, 90, periode={"triwulan": n})
        for n, isi in enumerate(rupiah, 1)
    )
    return tulis(write, pk, *berkas)


def _flat(text: str) -> str:
    return " ".join(re.sub(r"[\\│├└─]", " ", text).split()).replace(" _", "_")


@pytest.mark.parametrize("name", ["tabel", "markdown"])
@pytest.mark.parametrize("command", ["anggaran", "hitung", "jelaskan"])
def test_eyes_read_the_convention(
    cetak: Cetak, write: Write, sifat: str, command: str, name: str
) -> None:
    out = _flat(cetak(command, *_args(write, sifat, 1, 2), format_=name))
    assert KATA[sifat] in out
    (lain,) = KATA.keys() - {sifat}
    assert KATA[lain] not in out


def test_programs_read_the_convention(cetak: Cetak, write: Write, sifat: str) -> None:
    args = _args(write, sifat, 1, 2)
    hitung = cetak.json("hitung", *args)
    anggaran = cetak.json("anggaran", *args)
    assert hitung["konvensi"]["sifat_anggaran"] == sifat
    assert anggaran["sifat_anggaran"] == sifat


@pytest.mark.parametrize("name", BENTUK)
@pytest.mark.parametrize("command", ["anggaran", "hitung"])
def test_a_blank_quarter_is_said_in_every_output(
    cetak: Cetak, write: Write, command: str, name: str
) -> None:
    args = _args(write, "per_periode", 100, None, 300)
    out = _flat(cetak(command, *args, format_=name))
    assert TIADA in out


def test_programs_read_the_sum_and_what_it_lacks(cetak: Cetak, write: Write) -> None:
    args = _args(write, "per_periode", 100, None, 300)
    isi = cetak.json("anggaran", *args)
    (program,) = isi["program"]
    assert (program["realisasi"], str(program["serapan"])) == (400, "40.00")
    assert program["catatan"] == [f"KIN434: {TIADA}"]
    kurang = "KIN439: efisiensi tidak dihitung: program 1 tanpa triwulan 2"
    assert [s["catatan"] for s in isi["sasaran"]] == [[kurang]] * 2
    hitung = cetak.json("hitung", *args)["anggaran"]
    assert hitung["catatan"] == [f"KIN434: program 1: {TIADA}"]
    rows = cetak.csv("anggaran", *args)
    assert [(r["realisasi"], r["serapan"]) for r in rows] == [("400", "40.00")] * 4


def test_jelaskan_shows_the_sum_and_its_lines(cetak: Cetak, write: Write) -> None:
    args = _args(write, "per_periode", 100, None, 300)
    out = cetak("jelaskan", *args, format_="tabel")
    lines = [
        ln.strip("│├└─ ") for ln in out.partition("Serapan anggaran\n")[2].split("\n")
    ]
    at = lines.index("realisasi program 1 = 400")
    assert lines[at + 1 : at + 7] == [
        "= realisasi program 1 triwulan 1 + realisasi program 1 triwulan 3",
        "= 100 + 300",
        "realisasi program 1 triwulan 1 = 100",
        "r1.yaml:6:19, tertulis “100”",
        "realisasi program 1 triwulan 3 = 300",
        "r3.yaml:6:19, tertulis “300”",
    ]


def test_the_template_asks_for_what_the_convention_says(
    kinerja: Kinerja, write: Write, sifat: str
) -> None:
    args = _args(write, sifat, 1)
    out = kinerja("templat", "--pk", Path(args[1]).parent / "pk.yaml").out
    awal = KATA[sifat].partition(":")[0]
    assert f"# Realisasi anggaran tiap program {awal}, dalam rupiah.\n" in out
