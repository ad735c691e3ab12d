"""Names in several files, and of them, are shown literally in every format."""

import json
import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write
from alat.tahun_berjalan import janji, sebut, tulis
from alat.windows import needs_any_name

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: "NAMA"
sasaran:
  - uraian: "NAMA"
    indikator:
      - {id: a, nama: "NAMA", satuan: "NAMA", JANJI}
      - {id: b, nama: "NAMA", satuan: x, rumus: skm, target: 80}
"""
SKM = '  b: {unsur: {"NAMA": 1, B: 2, C: 3, D: 4}, responden: 2}\n'
MITRA = '{mitra: [{nama: "NAMA", jenis: baru}, {nama: LAIN, jenis: baru}]}'
# As written in YAML -> as seen.
NAMES = {
    "[bold]tebal[/bold]": "[bold]tebal[/bold]",
    "[/red]": "[/red]",
    r"\x1b[31mmerah": r"\x1b[31mmerah",
    r"\u202egnp.exe": r"\u202egnp.exe",
    r"satu\n\n# dua": "satu # dua",
    "=SUM(A1)": "=SUM(A1)",
    "@x": "@x",
    "a | b": "a | b",
    "<script>": "<script>",
    ":smile: 漢字": ":smile: 漢字",
    "{0} %s": "{0} %s",
}
TAK_TAMPAK = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066]")
PERINTAH = ("hitung", "jelaskan", "proyeksi")


@pytest.fixture(params=NAMES, ids=[re.sub(r"[^ -~]", "?", n) for n in NAMES])
def name(request: pytest.FixtureRequest) -> str:
    written: str = request.param
    return written


@pytest.fixture
def paths(write: Write, name: str) -> list[Path]:
    pk = PK.replace("JANJI", janji("pks", 15))
    write("pk.yaml", pk.replace("NAMA", name))
    isi = (tulis(MITRA, f"triwulan: {n}") + SKM for n in (1, 3))
    return [
        write(f"q{n}.yaml", i.replace("NAMA", name).replace("LAIN", f"Lain {n}"))
        for n, i in enumerate(isi, 1)
    ]


def _meant(name: str) -> str:
    return str(json.loads(f'"{name}"'.replace(r"\x", r"\u00")))


@pytest.mark.parametrize("perintah", PERINTAH)
def test_on_a_screen_and_through_a_pipe(
    kinerja: Kinerja,
    paths: list[Path],
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    perintah: str,
) -> None:
    for lebar in ("", "60"):
        monkeypatch.setenv("COLUMNS", lebar)
        status, out, err = kinerja(perintah, *sebut(paths))
        assert status == 0
        assert TAK_TAMPAK.findall(out + err) == []
        if not lebar:
            assert NAMES[name] in out
            assert f"mitra “{NAMES[name]}” ada di triwulan 1 dan triwulan 3" in out


@pytest.mark.parametrize("perintah", PERINTAH)
@pytest.mark.parametrize("format_", ["json", "csv", "markdown"])
def test_in_a_file(
    kinerja: Kinerja, paths: list[Path], name: str, perintah: str, format_: str
) -> None:
    status, out, err = kinerja(perintah, *sebut(paths), "--format", format_)
    assert (status, err.count("KIN")) == (0, 1)  # the gap
    if format_ == "json":  # what is escaped there is what was written
        assert json.loads(out)["pk"]["instansi"] == _meant(name)
        return
    assert TAK_TAMPAK.findall(out) == []
    if format_ == "csv":
        sel = re.findall(r'(?:^|,)"?([^",\n]*)', out, re.MULTILINE)
        assert [s for s in sel if s[:1] in set("=+@") and s != ""] == []


PIPA = pytest.param("q|1.yaml", marks=needs_any_name)


@pytest.mark.parametrize("nama", ["q[bold]1.yaml", PIPA, "=q1.yaml", "q 1.yaml"])
def test_names_of_files(kinerja: Kinerja, write: Write, nama: str) -> None:
    write("pk.yaml", PK.replace("JANJI", janji("pks", 15)))
    satu = write(nama, tulis("{jumlah: 2}"))
    dua = write("q2.yaml", tulis("{jumlah: 3}", "triwulan: 2"))
    for perintah in PERINTAH:
        status, out, err = kinerja(perintah, *sebut([satu, dua]))
        assert (status, err) == (0, "")
        assert nama in out
    kembar = write("z.yaml", tulis("{jumlah: 2}"))
    err = kinerja("hitung", *sebut([satu, kembar])).err
    assert f"padahal {nama} juga triwulan 1 tahun 2024" in err
