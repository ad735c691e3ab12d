"""Whatever happened to a workbook, it gives its cells or a finding.

``benchmarks/damaged.py`` takes as many as are wanted.
"""

from pathlib import Path

from alat.buku_rusak import baca_semua
from alat.buku_utuh import buku_utuh
from kinerja_cli.source.readers.xlsx.reading import read_workbook

KODE = {"", "KIN130", "KIN131", "KIN132", "KIN133"}
DETIK = 5


def test_no_defect(tmp_path: Path) -> None:
    def read(path: Path) -> object:
        return read_workbook(path.read_bytes(), str(path))

    hasil = baca_semua(read, buku_utuh(), 400, tmp_path)
    assert set(hasil.kode) <= KODE
    assert hasil.kode["KIN131"] > hasil.kode[""] > 0
    assert hasil.terlama < DETIK
