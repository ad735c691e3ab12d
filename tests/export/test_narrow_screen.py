"""On a screen too narrow for its numbers the table is wider, and nothing is broken."""

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from alat.naskah import naskah_realisasi
from alat.pendukung import Kinerja, Write

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas Contoh
sasaran:
  - uraian: Meningkatnya pendapatan dan kepuasan masyarakat di seluruh wilayah
    indikator:
      - id: pendapatan
        nama: Pendapatan asli daerah yang dipungut oleh dinas dalam setahun
        satuan: rupiah
        target: 900.000.000.000.000
        rumus: jumlah
        desimal: 2
      - {id: kecil, nama: Kecil, satuan: nilai, target: "0,5", rumus: nilai}
"""
REALISASI = naskah_realisasi(
    "periode: tahun",
    'pendapatan: {nilai: ["899.999.999.999.999,75"]}',
    'kecil: {nilai: "12345678901234"}',
    pk="pk.yaml",
)
ANGKA = (
    *("900.000.000.000.000,00", "899.999.999.999.999,75", "100,00"),
    *("0,50", "12.345.678.901.234,00", "2.469.135.780.246.800,00"),
)
JUDUL = ("Indikator", "Target", "Realisasi", "Capaian %", "Tercapai")
LEBAR = [20, 40, 60, 79, 99, 100, 120]
# A name of 16, three numbers, one heading, gaps of 2.
TERLEBAR = 16 + 2 + 22 + 2 + 22 + 2 + 24 + 2 + 8


@pytest.fixture
def path(write: Write) -> Path:
    write("pk.yaml", PK)
    return write("r.yaml", REALISASI)


def _table(out: str) -> tuple[str, list[str]]:
    lines = out.splitlines()
    start = next(n for n, ln in enumerate(lines) if ln.startswith("Indikator "))
    return lines[start], lines[start + 1 : lines.index("", start)]


@pytest.mark.parametrize("columns", LEBAR)
def test_no_number_and_no_heading_is_broken(
    kinerja: Kinerja, path: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    head, body = _table(kinerja("hitung", "-r", path)[1])
    words = re.split(" {2,}", head.strip())
    # The numbers stand at any width, the verdict where there is room beside them.
    muat = len(JUDUL) if columns >= TERLEBAR else len(JUDUL) - 1
    assert [w for w in words if w in JUDUL] == list(JUDUL[:muat])
    found = re.findall(r"(?<=  )[0-9][0-9.,]*", "\n".join(body))
    assert found == list(ANGKA)
    assert "…" not in "\n".join(body)


@pytest.mark.parametrize(("columns", "all_"), [(100, False), (132, False), (133, True)])
def test_all_columns_only_where_they_fit(
    kinerja: Kinerja,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    columns: int,
    all_: bool,  # noqa: FBT001 - an expected value
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    head, body = _table(kinerja("hitung", "-r", path)[1])
    assert ("Satuan" in head and "Kategori" in head and "Predikat" in head) is all_
    assert max(map(cell_len, [head, *body])) <= columns
