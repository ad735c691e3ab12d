"""A projection on any screen and through a pipe, with its text shown literally."""

import csv
import io
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from alat.pendukung import ENGLISH, Kinerja, Write

LEBAR = [40, 60, 80, 200]
JUDUL = ("Isian", "Menuju", "Sekarang", "Perlu")
BILA = ("--bila", "pks.jumlah=15", "--bila", "ketepatan_waktu.tepat_waktu=57000")
FILES = [("q3", BILA), ("angka-dokumen", ()), ("realisasi-dinas-lain", ())]
files = pytest.mark.parametrize(("berkas", "options"), FILES, ids=[f for f, _ in FILES])

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: NAMA
sasaran:
  - uraian: NAMA
    indikator:
      - {id: satu, nama: NAMA, satuan: NAMA, target: 80, rumus: rata_rata}
      - {id: dua, nama: Biasa, satuan: nilai, target: 8, rumus: cacah}
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
periode: tahun
pk: pk.yaml
realisasi:
  satu: {nilai: {NAMA: 70, lain: 60}}
  dua: {butir: [NAMA]}
"""
NAMES = {
    "[bold]tebal[/bold]": "[bold]tebal[/bold]",
    "[/red]": "[/red]",
    r"\x1b[31mmerah": r"\x1b[31mmerah",
    r"\u202egnp.exe": r"\u202egnp.exe",
    r"satu\ndua": "satu dua",
    "=SUM(A1)": "=SUM(A1)",
    "@x": "@x",
    "a | b": "a | b",
    "<script>": "<script>",
    ":smile: 漢字": ":smile: 漢字",
}
TAK_TAMPAK = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066]")


def _print(kinerja: Kinerja, path: Path, *options: str) -> str:
    status, out, err = kinerja("proyeksi", "-r", path, *options)
    assert (status, err) == (0, "")
    return out


def _needs(out: str) -> list[list[str]]:
    """Return the tables of needs, each with its head."""
    lines = [*out.splitlines(), ""]
    heads = [n for n, ln in enumerate(lines) if ln.startswith("Isian ")]
    return [lines[n : lines.index("", n)] for n in heads]


@files
@pytest.mark.parametrize("columns", LEBAR)
def test_on_a_screen_of_any_width(
    kinerja: Kinerja,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    berkas: str,
    options: tuple[str, ...],
    columns: int,
) -> None:
    path = data / "contoh" / f"{berkas}.yaml"
    pipe = _print(kinerja, path, *options)
    monkeypatch.setenv("COLUMNS", str(columns))
    out = _print(kinerja, path, *options)
    assert "…" not in out
    assert [ln for ln in out.splitlines() if ln != ln.rstrip()] == []
    in_table = {ln for table in _needs(out) for ln in table}
    start, *_ = (n for n, ln in enumerate(out.splitlines()) if ln == "Kedudukan")
    prose = out.splitlines()[:start]
    assert [ln for ln in prose if cell_len(ln) > columns] == []
    if columns >= 80:
        assert [ln for ln in in_table if cell_len(ln) > columns] == []
    # Not a digit is lost on the way from the widest to the narrowest.
    digits = sorted(re.findall(r"[0-9][0-9.,]*", pipe))
    assert sorted(re.findall(r"[0-9][0-9.,]*", out)) == digits


@pytest.mark.parametrize("columns", LEBAR)
def test_the_heads_stay_whole_and_the_words_fold_beneath(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = _print(kinerja, data / "contoh" / "q3.yaml", *BILA)
    tables = _needs(out)
    assert len(tables) == 5
    for head, *body in tables:
        titles = re.split(r" {2,}", head)
        # The number sought stands at any width, the aim where there is room for it.
        berdiri = list(JUDUL) if columns > 40 else [j for j in JUDUL if j != "Menuju"]
        assert titles == [*berdiri, *(["Keterangan"] if columns == 200 else [])]
        assert "sudah tercapai" in " ".join(" ".join(body).split())


def test_a_pipe_has_no_edge_and_no_colour(kinerja: Kinerja, data: Path) -> None:
    out = _print(kinerja, data / "contoh" / "q3.yaml", *BILA)
    assert not TAK_TAMPAK.search(out)
    for head, _, *body in _needs(out):
        assert head.endswith("  Keterangan")
        assert all(len(re.split(r" {2,}", ln)) == 5 for ln in body)


def test_what_would_be_is_marked(kinerja: Kinerja, data: Path) -> None:
    out = _print(kinerja, data / "contoh" / "q3.yaml", *BILA)
    marked = [ln for ln in out.splitlines() if ln.startswith("→ ")]
    assert [re.split(r" {2,}", ln)[0] for ln in marked] == [
        "→ bila tepat_waktu 57000",
        "→ bila jumlah 15",
        "→ layanan tepat waktu",
        "→ mitra",
    ]
    assert "  pks    " in out.replace("ketepatan_waktu  ", "pks    ")
    assert re.search(
        r"ketepatan_waktu +bila tepat_waktu 57000; di berkas: 58\.127", out
    )


@pytest.fixture(params=NAMES, ids=[re.sub(r"[^ -~]", "?", n) for n in NAMES])
def name(request: pytest.FixtureRequest) -> str:
    written: str = request.param
    return written


@pytest.fixture
def path(write: Write, name: str) -> Path:
    write("pk.yaml", PK.replace("NAMA", f'"{name}"'))
    return write("r.yaml", REALISASI.replace("NAMA", f'"{name}"'))


def test_names_are_shown_literally(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path)
    assert not TAK_TAMPAK.search(out)
    tampak = NAMES[name]
    table = _needs(out)[0]
    assert table[2].startswith(f"{tampak}  ")
    assert f"29,99 {tampak} lagi" in table[2]  # 79,995 x 2 - 60 - 70
    assert table[3].startswith("lain  ")


def test_csv_is_no_formula(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path, "--format", "csv")
    row, lain, dua = csv.DictReader(io.StringIO(out))
    for key in ("isian", "satuan"):
        assert row[key].removeprefix("'") == NAMES[name]
        assert row[key][0] not in "=+-@"
    assert (lain["isian"], dua["isian"]) == ("lain", "butir")
    assert not TAK_TAMPAK.search(out)


def test_markdown_is_no_markup(kinerja: Kinerja, path: Path, name: str) -> None:
    out = _print(kinerja, path, "--format", "markdown")
    needs = out.partition("## Yang diperlukan satu\n")[2].splitlines()
    plain = re.sub(r"\\(.)", r"\1", needs[3])
    assert plain.startswith(f"| {NAMES[name]} | target 80,00 | 70,00 | ≥ 99,99 | ")
    assert len(re.findall(r"(?<!\\)\|", needs[3])) == 6
    assert not re.search(r"(?<!\\)[\[<*_`]", out)


def test_no_word_of_english(kinerja: Kinerja, data: Path) -> None:
    for berkas, options in FILES:
        path = data / "contoh" / f"{berkas}.yaml"
        for format_ in ("tabel", "markdown", "csv"):
            out = _print(kinerja, path, *options, "--format", format_)
            assert ENGLISH.findall(out) == []
