"""A projection on any screen and through a pipe, with its text shown literally."""

import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

LEBAR = [40, 60, 80, 200]
JUDUL = ("Isian", "Menuju", "Sekarang", "Perlu")
BILA = ("--bila", "pks.jumlah=15", "--bila", "ketepatan_waktu.tepat_waktu=57000")

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


def _print(kinerja: Kinerja, path: Path, *options: str) -> str:
    status, out, err = kinerja("proyeksi", "-r", path, *options)
    assert (status, err) == (0, "")
    return out


def _needs(out: str) -> list[list[str]]:
    """Return the tables of needs, each with its head."""
    lines = [*out.splitlines(), ""]
    heads = [n for n, ln in enumerate(lines) if ln.startswith("Isian ")]
    return [lines[n : lines.index("", n)] for n in heads]


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
