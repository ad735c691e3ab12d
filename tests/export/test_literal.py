"""Text from files is shown literally, in every report and every format of it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from alat.contoh_laporan import NAMES
from alat.keluaran import TAK_TAMPAK, Cetak, prose
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
# Each writer has them all in test_contoh_laporan.py; here each report says some.
SEBAGIAN = [n for k, n in enumerate(NAMES) if k % 3 == 0]
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


def _yaml(nama: str) -> str:
    """Write a name for YAML: what cannot be seen by its number."""
    return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in nama)


@pytest.fixture(params=SEBAGIAN, ids=[ascii(n)[1:25] for n in SEBAGIAN])
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
        write(f"{nama}.yaml", isi.replace("NAMA", f'"{_yaml(written)}"'))
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
    found = list(_texts(cetak.json(*PERINTAH[perintah])))
    assert found.count(name) >= (1 if perintah == "sakip" else 2)


def test_a_result_that_is_read_again(cetak: Cetak, write: Write, name: str) -> None:
    hasil = cetak("hitung", "-r", "r.yaml", format_="json")
    write("r.json", hasil)
    args = ("banding", "r.json", "q1.yaml")
    assert NAMES[name] in cetak(*args)
    meant = cetak.json("banding", "r.yaml", "q1.yaml")["indikator"]
    assert cetak.json(*args)["indikator"][0]["nama"] == meant[0]["nama"]
