"""Names and inputs are shown literally in every format: nothing in them runs."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from alat.pendukung import Kinerja, Write
from alat.pohon_teks import RATA_RATA, limits, read_pohon
from kinerja_cli.cli.layar import TERSEMPIT

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: NAMA
sasaran:
  - uraian: NAMA
    indikator:
      - {id: a, nama: NAMA, satuan: x, target: 4, rumus: rata_rata}
      - {id: b, nama: Biasa, satuan: x, target: 4, rumus: cacah}
      - {id: c, nama: Biasa, satuan: x, target: 4, rumus: pks}
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
periode: tahun
pk: pk.yaml
realisasi:
  a: {nilai: {NAMA: "-1,5", lain: 3}}
  b: {butir: [NAMA]}
  c: {mitra: [{nama: NAMA, jenis: baru}]}
"""
# As written in YAML -> as seen.
NAMES = {
    "[bold]tebal[/bold]": "[bold]tebal[/bold]",
    "[/red]": "[/red]",
    "[link=http://x]y": "[link=http://x]y",
    "a | b": "a | b",
    "=SUM(A1)": "=SUM(A1)",
    "@x": "@x",
    "+cmd": "+cmd",
    "-2+3": "-2+3",
    "1. satu": "1. satu",
    "- x": "- x",
    r"\x1b[31mmerah\x1b[0m": r"\x1b[31mmerah\x1b[0m",
    r"\x1b]0;judul\x07": r"\x1b]0;judul\x07",
    r"\u202egnp.exe": r"\u202egnp.exe",
    r"satu\n\n# dua": "satu # dua",
    "<script>alert(1)</script>": "<script>alert(1)</script>",
    "*tebal* _miring_ `kode`": "*tebal* _miring_ `kode`",
    ":smile: 漢字 🙂": ":smile: 漢字 🙂",
    "{0} %s {nama}": "{0} %s {nama}",
    "x" * 900: "x" * 900,
}
IDS = [re.sub(r"[^ -~]", "?", n)[:24] for n in NAMES]
# A list that begins within an item, out of what a name says.
BUTIR = re.compile(r"^ *(- [-+*]|- [0-9]+[.)]|[+*]|[0-9]+[.)])(\s|$)", re.MULTILINE)
KENDALI = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066]")


@pytest.fixture(params=NAMES, ids=IDS)
def name(request: pytest.FixtureRequest) -> str:
    written: str = request.param
    return written


@pytest.fixture
def path(write: Write, name: str) -> Path:
    write("pk.yaml", PK.replace("NAMA", f'"{name}"'))
    return write("r.yaml", REALISASI.replace("NAMA", f'"{name}"'))


def _print(kinerja: Kinerja, path: Path, *options: str) -> str:
    status, out, err = kinerja("jelaskan", "-r", path, *options)
    assert (status, err) == (0, "")
    return out


def test_the_tree(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path)
    seen = NAMES[name]
    assert KENDALI.search(out) is None
    assert f"\na: {seen}\n" in out
    lines = out.splitlines()
    beneath = [lines[n + 1] for n, ln in enumerate(lines) if f"── {seen} = " in ln]
    assert [re.findall(r"r\.yaml:\d+:\d+", ln) for ln in beneath] == [
        [f"r.yaml:6:{len(name) + 19}"],
        ["r.yaml:7:15"],
        ["r.yaml:8:16"],
    ]
    assert ["tertulis “" in ln for ln in beneath] == [True, True, False]
    assert f" ({seen} + lain) : 2\n" in out
    assert f"banyaknya {seen}\n" in out
    assert list(read_pohon(out)) == ["a", "b", "c", RATA_RATA]


@pytest.mark.parametrize("columns", ["20", "40", "80"])
def test_no_line_is_wider_than_the_screen_or_its_longest_word(
    kinerja: Kinerja, path: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    wide = _print(kinerja, path)
    monkeypatch.setenv("COLUMNS", columns)
    out = _print(kinerja, path)
    assert KENDALI.search(out) is None
    sempit = max(TERSEMPIT, int(columns))
    _, *pohon, _ = zip(out.split("\n\n"), limits(wide, sempit), strict=True)
    assert len(pohon) == 4
    for bagian, width in pohon:
        assert [ln for ln in bagian.splitlines() if cell_len(ln) > width] == []
    assert read_pohon(out) == read_pohon(wide)


def test_json_keeps_the_text_itself(kinerja: Kinerja, path: Path, name: str) -> None:
    a, b, c = json.loads(_print(kinerja, path, "--format", "json"))["indikator"]
    asli = json.loads(f'"{name}"'.replace(r"\x", r"\u00"))
    assert a["nama"] == asli
    rata = a["capaian"]["dasar"][0]["dasar"][0]["dasar"][0]
    assert [d["label"] for d in rata["dasar"]] == [asli, "lain"]
    assert rata["dasar"][0]["letak"]["tertulis"] == "-1,5"
    (butir,) = b["capaian"]["dasar"][0]["dasar"][0]["dasar"][0]["dasar"]
    assert (butir["label"], butir["letak"]["tertulis"]) == (asli, asli)
    baru, _ = c["capaian"]["dasar"][0]["dasar"][0]["dasar"][0]["dasar"]
    (mitra,) = baru["dasar"]
    assert (mitra["label"], mitra["letak"]["tertulis"]) == (asli, None)


def test_csv_is_no_formula(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path, "--format", "csv")
    assert KENDALI.search(out) is None
    rows = list(csv.DictReader(io.StringIO(out)))
    seen = [r for r in rows if r["label"].removeprefix("'") == NAMES[name]]
    assert [r["nilai"] for r in seen] == ["-1.5", "1", "1"]
    for cell in (c for r in rows for c in r.values()):
        number = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell)
        assert number or not cell.startswith(("=", "+", "-", "@"))
    assert seen[1]["tertulis"].removeprefix("'") == NAMES[name]


def test_markdown_is_no_markup(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path, "--format", "markdown")
    assert KENDALI.search(out) is None
    assert not re.search(r"(?<!\\)[\[<>*_`|]", out)
    # The only headings are those of the report and its parts.
    heads = [ln for ln in out.splitlines() if ln.startswith("#")]
    assert len(heads) == 6
    assert BUTIR.search(out) is None
    plain = re.sub(r"\\(.)", r"\1", out)
    assert f"## a: {NAMES[name]}\n" in plain
    assert f"- {NAMES[name]} = -1,5  \n" in plain
