"""Names from files, from results too, are shown literally in a comparison."""

import csv
import io
import json

import pytest

from alat.pendukung import Kinerja, Write
from kinerja_cli.core.teks import visible

NAMES = (
    *("[/red]", "[bold]tebal[/bold]", "\x1b[31mmerah", "\u202egnp.exe", "=SUM(A1)"),
    *("+1+2", "@x", "-2+3", "a | b", "<b>x</b>", "{nama} %s", "漢字 naïve"),
)
PK = """\
format: kinerja/pk@1
tahun: TAHUN
instansi: NAMA
keterangan: NAMA
sasaran:
  - uraian: S
    indikator:
      - id: a
        nama: NAMA
        satuan: NAMA
        target: 80
        rumus: nilai
        target_akhir: {tahun: 2026, nilai: 90, sumber: NAMA}
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: TAHUN
periode: tahun
pk: pkTAHUN.yaml
keterangan: NAMA
realisasi: {a: {nilai: 81}}
"""


@pytest.fixture(params=NAMES, ids=ascii)
def name(request: pytest.FixtureRequest) -> str:
    written: str = request.param
    return written


@pytest.fixture(params=["yaml", "json"])
def sides(
    request: pytest.FixtureRequest, kinerja: Kinerja, write: Write, name: str
) -> list[str]:
    """Write two years that say ``name`` wherever they can."""
    paths = []
    for tahun in ("2023", "2024"):
        tertulis = json.dumps(name)
        for nama, isi in (("pk", PK), ("", REALISASI)):
            teks = isi.replace("TAHUN", tahun).replace("NAMA", tertulis)
            path = write(f"{nama}{tahun}.yaml", teks)
        if request.param == "json":
            out = kinerja("hitung", "-r", path, "--format", "json").out
            path = write(f"{tahun}.json", out)
        paths.append(str(path))
    return paths


@pytest.mark.parametrize("columns", ["", "60"])
def test_on_the_screen(
    kinerja: Kinerja,
    monkeypatch: pytest.MonkeyPatch,
    sides: list[str],
    name: str,
    columns: str,
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    status, out, err = kinerja("banding", *sides)
    assert (status, err) == (0, "")
    assert visible(name) in out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_in_csv(kinerja: Kinerja, sides: list[str], name: str) -> None:
    status, out, _ = kinerja("banding", *sides, "--format", "csv")
    assert status == 0
    tampak = visible(name)
    aman = f"'{tampak}" if tampak[0] in "=+-@" else tampak
    for row in csv.DictReader(io.StringIO(out)):
        assert (row["nama"], row["satuan"], row["keterangan"]) == (aman,) * 3
        if sides[0].endswith(".yaml") and row["sisi"] == "2024":
            assert row["sumber_target_akhir"] == aman


def test_in_json(kinerja: Kinerja, sides: list[str], name: str) -> None:
    hasil = json.loads(kinerja("banding", *sides, "--format", "json").out)
    (i,) = hasil["indikator"]
    assert (i["nama"], i["satuan"]) == (name, name)
    assert {s["pk"]["instansi"] for s in hasil["sisi"]} == {name}


def test_in_markdown(kinerja: Kinerja, sides: list[str], name: str) -> None:
    status, out, _ = kinerja("banding", *sides, "--format", "markdown")
    assert status == 0
    assert "\x1b" not in out
    if name == "a | b":
        assert "| a \\| b |" in out
    if name == "<b>x</b>":
        assert "<b>" not in out.replace("\\<", "")
