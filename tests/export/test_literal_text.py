"""Text from files is shown literally: no markup, no control, no formula."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from alat.pendukung import Kinerja, Write

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: NAMA
keterangan: NAMA
sasaran:
  - uraian: NAMA
    indikator:
      - {id: satu, nama: NAMA, satuan: NAMA, target: 80, rumus: cacah}
      - {id: dua, nama: Biasa, satuan: nilai, target: "1234,5", rumus: nilai}
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
periode: tahun
pk: pk.yaml
keterangan: NAMA
realisasi:
  satu: {butir: [NAMA, "b"]}
  dua: {nilai: "1.200,75"}
"""
EMOJI = ":smile: \U0001f600 \U0001f468\u200d\U0001f469"
# As written in YAML -> as seen on screen.
NAMES = {
    "[/red]": "[/red]",
    "[bold]tebal[/bold]": "[bold]tebal[/bold]",
    "[link=http://x]y": "[link=http://x]y",
    r"\x1b[31mmerah\x1b[0m": r"\x1b[31mmerah\x1b[0m",
    r"a\x07b\x00c": r"a\x07b\x00c",
    r"\u202egnp.exe": r"\u202egnp.exe",
    r"\u200b\u2066x": r"\u200b\u2066x",
    r"satu\ndua\r\n\ttiga": "satu dua tiga",
    r"\x85x\u2028y": r"\x85x\u2028y",
    "=SUM(A1)": "=SUM(A1)",
    "+1": "+1",
    "-1": "-1",
    "-2+3": "-2+3",
    "@x": "@x",
    "a | b": "a | b",
    "<script>alert(1)</script>": "<script>alert(1)</script>",
    EMOJI: EMOJI.replace("\u200d", r"\u200d"),
    r"Peren\u00adcanaan\u200b": r"Peren\xadcanaan\u200b",
    r"Kecamatan\u00a0Malili\u3000": "Kecamatan Malili",
    "漢字 naïve": "漢字 naïve",
    "{nama} {0} %s": "{nama} {0} %s",
    "x" * 10_000: "x" * 10_000,
}
IDS = [re.sub(r"[^ -~]", "?", n)[:24] for n in NAMES]


@pytest.fixture(params=NAMES, ids=IDS)
def name(request: pytest.FixtureRequest) -> str:
    written: str = request.param
    return written


@pytest.fixture
def path(write: Write, name: str) -> Path:
    write("pk.yaml", PK.replace("NAMA", f'"{name}"'))
    return write("r.yaml", REALISASI.replace("NAMA", f'"{name}"'))


def _print(kinerja: Kinerja, path: Path, *options: str) -> str:
    status, out, err = kinerja("hitung", "-r", path, *options)
    assert (status, err) == (0, "")
    return out


def test_the_piped_table_stays_whole(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path)
    lines = out.splitlines()
    row = next(n for n, ln in enumerate(lines) if ln.startswith("Indikator"))
    head, rule, first, second = lines[row : row + 4]
    assert first.startswith(NAMES[name])
    assert set(rule) == {"─"}
    # Where a number ends on screen, its column ends in every line.
    ends = [cell_len(head[: head.index(t) + len(t)]) for t in ("Target", "Realisasi")]
    numbers = (("80", "2"), ("1.234,50", "1.200,75"))
    for line, cells in zip((first, second), numbers, strict=True):
        at = [m.end() for c in cells for m in re.finditer(f" {re.escape(c)}  ", line)]
        assert [e for e in ends if e in {cell_len(line[: a - 2]) for a in at}] == ends
    assert "…" not in out
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066]", out)
    assert [ln for ln in lines if ln != ln.rstrip()] == []


@pytest.mark.parametrize("columns", ["60", "80", "120"])
def test_no_line_of_the_table_is_wider_than_the_screen(
    kinerja: Kinerja, path: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for options in ([], ["--rinci"]):
        lines = _print(kinerja, path, *options).splitlines()
        assert [ln for ln in lines if cell_len(ln) > int(columns)] == []


def test_json_keeps_the_text_itself(kinerja: Kinerja, path: Path, name: str) -> None:
    indikator = json.loads(_print(kinerja, path, "--format", "json"))["indikator"]
    unescaped = json.loads(f'"{name}"'.replace(r"\x", r"\u00"))
    assert indikator[0]["nama"] == unescaped
    assert indikator[0]["satuan"] == unescaped


def test_csv_is_no_formula(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [r["id"] for r in rows] == ["satu", "dua"]
    for key in ("nama", "satuan", "keterangan"):
        cell = rows[0][key]
        assert cell.removeprefix("'") == NAMES[name]
        is_number = re.fullmatch(r"-[0-9]+", cell)
        assert is_number or not cell.startswith(("=", "+", "-", "@"))
        assert (cell[0] == "'") == bool(re.match(r"[=+@]|-(?!1$)", NAMES[name]))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", out)


def test_markdown_is_no_markup(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path, "--format", "markdown", "--rinci")
    rows = [ln for ln in out.splitlines() if ln.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", r)) for r in rows} == {9}
    plain = re.sub(r"\\(.)", r"\1", rows[2])
    assert plain.startswith(f"| {NAMES[name]} | {NAMES[name]} | 80 | 2 | ")
    assert not re.search(r"(?<!\\)[\[<*_`]", out)
