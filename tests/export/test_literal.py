"""Text from files is shown literally, in every report and every format of it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from alat.keluaran import TAK_TAMPAK, Cetak, baca_csv, polos, prose, tables
from alat.pendukung import Write

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: NAMA
keterangan: NAMA
sasaran:
  - uraian: NAMA
    program: [1]
    indikator:
      - {id: a, nama: NAMA, satuan: NAMA, target: 80, rumus: rata_rata}
      - id: b
        nama: NAMA
        satuan: x
        target: 4
        rumus: cacah
        target_akhir: {tahun: 2026, nilai: 9, sumber: NAMA}
      - {id: c, nama: Biasa, satuan: x, target: 4, rumus: pks}
program: [{nomor: 1, nama: NAMA, anggaran: 100, sumber: NAMA}]
konvensi: {efisiensi: indeks}
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 2
pk: pk.yaml
keterangan: NAMA
realisasi:
  a: {nilai: {NAMA: "-1,5", lain: 3}}
  b: {butir: [NAMA, "lain"]}
  c: {mitra: [{nama: NAMA, jenis: baru}]}
anggaran: {1: 50}
"""
LKE = """\
format: kinerja/lke@1
tahun: 2024
instansi: NAMA
keterangan: NAMA
komponen: {evaluasi: {nilai: 20}}
"""
# As written in YAML -> as seen.
NAMES = {
    "[/red]": "[/red]",
    "[bold]tebal[/bold] [link=http://x]y": "[bold]tebal[/bold] [link=http://x]y",
    r"\x1b[31mmerah\x1b[0m \x1b]0;judul\x07": (
        r"\x1b[31mmerah\x1b[0m \x1b]0;judul\x07"
    ),
    r"a\x07b\x00c": r"a\x07b\x00c",
    r"\u202egnp.exe \u200b\u2066x": r"\u202egnp.exe \u200b\u2066x",
    r"satu\ndua\r\n\ttiga": "satu dua tiga",
    r"satu\n\n# dua": "satu # dua",
    r"\x85x\u2028y": r"\x85x\u2028y",
    "=SUM(A1)": "=SUM(A1)",
    "+cmd": "+cmd",
    "-2+3": "-2+3",
    "@x": "@x",
    "- x": "- x",
    "1. satu": "1. satu",
    "a | b": "a | b",
    "<script>alert(1)</script>": "<script>alert(1)</script>",
    "*tebal* _miring_ `kode`": "*tebal* _miring_ `kode`",
    ":smile: 漢字 🙂 \U0001f468\u200d\U0001f469": (
        ":smile: 漢字 🙂 \U0001f468\\u200d\U0001f469"
    ),
    r"Peren\u00adcanaan\u200b": r"Peren\xadcanaan\u200b",
    r"Kecamatan\u00a0Malili\u3000": "Kecamatan Malili",
    "{nama} {0} %s naïve": "{nama} {0} %s naïve",
    "x" * 900: "x" * 900,
}
# Command -> what names its files; what there is of a worksheet has no other text.
PERINTAH = {
    "hitung": ("hitung", "-r", "r.yaml", "--rinci", "--per", "triwulan"),
    "jelaskan": ("jelaskan", "-r", "r.yaml"),
    "proyeksi": ("proyeksi", "-r", "r.yaml"),
    "banding": ("banding", "r.yaml", "q1.yaml"),
    "anggaran": ("anggaran", "-r", "r.yaml"),
    "sakip": ("sakip", "lke.yaml"),
}
perintah_ = pytest.mark.parametrize("perintah", PERINTAH)


@pytest.fixture(params=NAMES, ids=[re.sub(r"[^ -~]", "?", n)[:24] for n in NAMES])
def name(
    request: pytest.FixtureRequest,
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """Write an office whose every text is one name, and stand in its folder."""
    written: str = request.param
    monkeypatch.chdir(tmp_path)
    for nama, isi in (("pk", PK), ("r", REALISASI), ("lke", LKE)):
        write(f"{nama}.yaml", isi.replace("NAMA", f'"{written}"'))
    write(
        "q1.yaml", Path("r.yaml").read_bytes().replace(b"triwulan: 2", b"triwulan: 1")
    )
    return written


def _texts(isi: Any) -> Iterator[str]:
    """Yield every text in what programs read."""
    if isinstance(isi, dict):
        isi = list(isi.values())
    if isinstance(isi, list):
        for satu in isi:
            yield from _texts(satu)
    elif isinstance(isi, str):
        yield isi


@perintah_
def test_the_screen(
    cetak: Cetak, monkeypatch: pytest.MonkeyPatch, name: str, perintah: str
) -> None:
    out = cetak(*PERINTAH[perintah])
    assert TAK_TAMPAK.search(out) is None
    assert re.search(rf"^Instansi +{re.escape(NAMES[name])}$", out, re.MULTILINE)
    assert out.count(NAMES[name]) >= (2 if perintah == "sakip" else 4)
    monkeypatch.setenv("COLUMNS", "60")
    out = cetak(*PERINTAH[perintah])
    assert TAK_TAMPAK.search(out) is None
    assert [ln for ln in prose(out) if cell_len(ln) > 60] == []


@perintah_
def test_json_keeps_the_text_itself(cetak: Cetak, name: str, perintah: str) -> None:
    meant = json.loads(f'"{name}"'.replace(r"\x", r"\u00"))
    found = list(_texts(cetak.json(*PERINTAH[perintah])))
    assert found.count(meant) >= (1 if perintah == "sakip" else 2)


@perintah_
def test_csv_is_no_formula(cetak: Cetak, name: str, perintah: str) -> None:
    out = cetak(*PERINTAH[perintah], format_="csv")
    assert TAK_TAMPAK.search(out) is None
    cells = [c for r in baca_csv(out) for c in r.values()]
    number = re.compile(r"-?[0-9]+(\.[0-9]+)?")
    for cell in cells:
        assert number.fullmatch(cell) or not cell.startswith(("=", "+", "-", "@"))
    guard = "'" * bool(re.match(r"[=+@-]", NAMES[name]))
    assert f"{guard}{NAMES[name]}" in cells


@perintah_
def test_markdown_is_no_markup(cetak: Cetak, name: str, perintah: str) -> None:
    out = cetak(*PERINTAH[perintah], format_="markdown")
    assert TAK_TAMPAK.search(out) is None
    assert re.search(r"(?<!\\)[\[<*_`]", out) is None
    # No list begins within an item, and no heading but those of the parts.
    assert re.search(r"^ *- ([-+*]|[0-9]+[.)])(\s|$)", out, re.MULTILINE) is None
    assert re.findall(r"^(?!##? [^ ]|[|-]|  |$).*", out, re.MULTILINE) == []
    assert f"- Instansi: {NAMES[name]}\n" in polos(out)
    for rows in tables(out).values():
        assert {len(r) for r in rows} == {len(rows[0])}


def test_a_result_that_is_read_again(cetak: Cetak, write: Write, name: str) -> None:
    hasil = cetak("hitung", "-r", "r.yaml", format_="json")
    write("r.json", hasil)
    args = ("banding", "r.json", "q1.yaml")
    assert NAMES[name] in cetak(*args)
    meant = cetak.json("banding", "r.yaml", "q1.yaml")["indikator"]
    assert cetak.json(*args)["indikator"][0]["nama"] == meant[0]["nama"]
