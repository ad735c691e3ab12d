"""A SAKIP evaluation in four formats: the same parts, numbers and ways up."""

import csv
import io
import json
from decimal import Decimal
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import ENGLISH, Kinerja, Write
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


def _json(kinerja: Kinerja, args: list[str]) -> Any:
    status, out, err = kinerja("sakip", *args, "--format", "json")
    assert (status, err) == (0, "")
    return json.loads(out, parse_float=Decimal, parse_int=Decimal)


def _plain(cell: str) -> str:
    """Undo what is done for eyes."""
    return "" if cell in {"–", "belum ada"} else cell.replace(",", ".")


def _text(value: object) -> str:
    return "" if value is None else str(value)


@each
def test_csv_says_what_json_says(kinerja: Kinerja, args: list[str]) -> None:
    isi = _json(kinerja, args)
    out = kinerja("sakip", *args, "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out)))
    banyak = len(isi["komponen"])
    for row, bagian in zip(rows, isi["komponen"], strict=False):
        assert {k: row[k] for k in bagian} == {k: _text(n) for k, n in bagian.items()}
    jumlah, naik = rows[banyak], rows[banyak + 1 :]
    assert jumlah["jenis"] == "jumlah"
    assert jumlah["predikat"] == _text(isi["predikat"])
    assert jumlah["persen_bobot"] == _text(isi["total"])
    for row, k in zip(naik, isi["kenaikan"], strict=True):
        for kunci in ("langkah", "tambahan", "total", "lebih"):
            assert row[kunci] == _text(k[kunci])
        for p in k["perubahan"]:
            assert f"{p['sub']} {p['dari']} ke {p['ke']}" in row["perubahan"]
    for row in rows:
        assert row["tahun"] == _text(isi["tahun"])
        assert row["berkas"] == isi["asal"]["berkas"]
        assert row["instansi"] == _text(isi["instansi"])


def _rows(lines: list[str], first: str) -> list[dict[str, str]]:
    """Read a Markdown table back; of two columns of one name the first is kept."""
    lines = [ln.strip("| ") for ln in lines if ln.startswith(("| ", "#"))]
    at = next((n for n, ln in enumerate(lines) if ln.startswith(f"{first} | ")), None)
    if at is None:
        return []
    titles = lines[at].split(" | ")
    found = takewhile(lambda ln: not ln.startswith("#"), lines[at + 2 :])
    cells = (zip(titles, ln.split(" | "), strict=True) for ln in found)
    return [dict(reversed(list(row))) for row in cells]


@each
def test_markdown_says_what_json_says(kinerja: Kinerja, args: list[str]) -> None:
    isi = _json(kinerja, args)
    lines = kinerja("sakip", *args, "--format", "markdown").out.splitlines()
    *bagian, jumlah = _rows(lines, "Komponen")
    for row, b in zip(bagian, isi["komponen"], strict=True):
        found = [_plain(row[t]) for t in ("Bobot", "Nilai", "% bobot")]
        assert found == [_text(b[k]) for k in ("bobot", "nilai", "persen_bobot")]
        if "Mandiri" in row:
            assert _plain(row["Mandiri"]) == _text(b["mandiri"])
        if b["huruf"]:
            assert row["Huruf"] == b["huruf"]
    assert _plain(jumlah["% bobot"]) == _text(isi["total"])
    for row, k in zip(_rows(lines, "Perubahan"), isi["kenaikan"], strict=True):
        for title in ("Langkah", "Tambahan", "Total", "Lebih"):
            assert _plain(row[title]) == _text(k[title.lower()])


@each
def test_the_table_says_what_markdown_says(kinerja: Kinerja, args: list[str]) -> None:
    table = kinerja("sakip", *args).out
    shown = {" ".join(ln.replace("·", "").split()) for ln in table.splitlines()}
    lines = kinerja("sakip", *args, "--format", "markdown").out.splitlines()
    cells = (ln.strip("| ").replace(" | ", " ") for ln in lines if ln[:2] == "| ")
    for row in cells:
        if not row.startswith("---"):
            assert " ".join(row.replace("·", "").split()) in shown
    for line in (ln for ln in lines if ln.startswith("- ")):
        label, _, teks = line[2:].partition(": ")
        assert f"{label} {teks}".replace("\\", "") in shown


@each
def test_no_english(kinerja: Kinerja, args: list[str]) -> None:
    for name in ("tabel", "markdown", "csv"):
        assert ENGLISH.findall(kinerja("sakip", *args, "--format", name).out) == []


@each
def test_the_result_is_what_the_parts_give(kinerja: Kinerja, args: list[str]) -> None:
    isi = _json(kinerja, args)
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


@pytest.mark.parametrize(
    ("evaluasi", "predikat"),
    [
        ("5", "BB (Sangat Baik)"),
        ("5.004", "BB (Sangat Baik)"),
        ("5.005", "A (Memuaskan)"),
        ("15", "A (Memuaskan)"),
        ("15.005", "AA (Sangat Memuaskan)"),
        ("25", "AA (Sangat Memuaskan)"),
    ],
)
@pytest.mark.parametrize("name", ["tabel", "json", "csv", "markdown"])
def test_a_total_at_a_bound_has_its_predikat_in_every_output(
    kinerja: Kinerja, name: str, evaluasi: str, predikat: str
) -> None:
    args = ["--perencanaan", "30", "--pengukuran", "30", "--pelaporan", "15"]
    tulis = f"{evaluasi.replace('.', ',')}0" if len(evaluasi) > 4 else evaluasi
    out = kinerja("sakip", *args, "--evaluasi", tulis, "--format", name).out
    before = {
        "tabel": "Predikat ",
        "json": '"predikat": "',
        "csv": ",",
        "markdown": "- Predikat: ",
    }
    assert f"{before[name]}{predikat}" in " ".join(out.split())
