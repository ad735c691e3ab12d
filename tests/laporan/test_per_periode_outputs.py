"""Rupiah of each period in every output: declared, added up, and said to lack some."""

import csv
import io
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

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


def _print(kinerja: Kinerja, command: str, args: list[Any], name: str) -> str:
    status, out, err = kinerja(command, *args, "--format", name)
    assert (status, err) == (0, "")
    return out


def _flat(text: str) -> str:
    return " ".join(re.sub(r"[\\│├└─]", " ", text).split()).replace(" _", "_")


@pytest.mark.parametrize("name", ["tabel", "markdown"])
@pytest.mark.parametrize("command", ["anggaran", "hitung", "jelaskan"])
def test_eyes_read_the_convention(
    kinerja: Kinerja, write: Write, sifat: str, command: str, name: str
) -> None:
    out = _flat(_print(kinerja, command, _args(write, sifat, 1, 2), name))
    assert KATA[sifat] in out
    (lain,) = KATA.keys() - {sifat}
    assert KATA[lain] not in out


def test_programs_read_the_convention(
    kinerja: Kinerja, write: Write, sifat: str
) -> None:
    args = _args(write, sifat, 1, 2)
    hitung = json.loads(_print(kinerja, "hitung", args, "json"))
    anggaran = json.loads(_print(kinerja, "anggaran", args, "json"))
    assert hitung["konvensi"]["sifat_anggaran"] == sifat
    assert anggaran["sifat_anggaran"] == sifat


@pytest.mark.parametrize("name", BENTUK)
@pytest.mark.parametrize("command", ["anggaran", "hitung"])
def test_a_blank_quarter_is_said_in_every_output(
    kinerja: Kinerja, write: Write, command: str, name: str
) -> None:
    args = _args(write, "per_periode", 100, None, 300)
    out = _flat(_print(kinerja, command, args, name))
    # The sheet of `hitung` has a row an indikator, and no money in it.
    assert (TIADA in out) is ((command, name) != ("hitung", "csv"))


def test_programs_read_the_sum_and_what_it_lacks(
    kinerja: Kinerja, write: Write
) -> None:
    args = _args(write, "per_periode", 100, None, 300)
    isi = json.loads(_print(kinerja, "anggaran", args, "json"), parse_float=Decimal)
    (program,) = isi["program"]
    assert (program["realisasi"], str(program["serapan"])) == (400, "40.00")
    assert program["catatan"] == [f"KIN434: {TIADA}"]
    kurang = "KIN439: efisiensi tidak dihitung: program 1 tanpa triwulan 2"
    assert [s["catatan"] for s in isi["sasaran"]] == [[kurang]] * 2
    hitung = json.loads(_print(kinerja, "hitung", args, "json"))["anggaran"]
    assert hitung["catatan"] == [f"KIN434: program 1: {TIADA}"]
    rows = csv.DictReader(io.StringIO(_print(kinerja, "anggaran", args, "csv")))
    assert [(r["realisasi"], r["serapan"]) for r in rows] == [("400", "40.00")] * 4


def test_jelaskan_shows_the_sum_and_its_lines(kinerja: Kinerja, write: Write) -> None:
    args = _args(write, "per_periode", 100, None, 300)
    out = _print(kinerja, "jelaskan", args, "tabel")
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
