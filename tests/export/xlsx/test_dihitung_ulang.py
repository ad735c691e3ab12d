"""LibreOffice computes every formula anew, and gets what the program wrote."""

import re
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from alat.buku import SelDibaca, desimal, sel_buku
from alat.buku_kantor import tulis_semua
from alat.libreoffice import recalculated_all
from alat.pendukung import Kinerja, Write

_BULAT = re.compile(r"=Rincian!|=ROUND\((B\d+|ROUND\(B\d+,\d+\)),\d+\)$")
_DEKAT = Decimal("1e-11")  # of a number that nothing rounded, relatively

# The kinds of arithmetic that the office and the examples have.
OPERASI = {
    *("jumlah", "rata-rata", "kali", "kurang", "bagi", "persen", "cacah", "bulat"),
    *("persen dari bobot", "jumlah tertimbang", "rata-rata tertimbang", "hitungan"),
    *("selisih turun", "dalam rentang", "nol tercapai", "penuh", "tidak penuh"),
    *("batas", "batas bawah", "pertumbuhan", "penurunan", "per 1.000"),
    *("terkecil", "terbesar"),
}


def test_every_formula_gives_what_was_written(
    kinerja: Kinerja, write: Write, tmp_path: Path
) -> None:
    folder = tmp_path / "buku"
    folder.mkdir()
    buku = tulis_semua(kinerja, write, folder)
    berumus, operasi = 0, set()
    for path, ulang in zip(
        buku.values(), recalculated_all([*buku.values()]), strict=True
    ):
        semua = [*sel_buku(path.read_bytes())]
        hasil = load_workbook(ulang, data_only=True)
        for sel in (s for s in semua if s.rumus):
            berumus += 1
            ini = hasil[sel.lembar][sel.alamat].value
            assert _sama(sel, ini), (path.name, sel, ini)
        operasi |= {
            str(s.nilai)
            for s in semua
            if s.lembar == "Rincian" and s.alamat.startswith("C")
        }
    assert berumus > 1000
    assert operasi >= OPERASI


def _sama(sel: SelDibaca, ulang: object) -> bool:
    """Tell whether a cell was computed alike: what is rounded, to its last digit."""
    kita, mereka = desimal(sel.nilai), desimal(ulang)
    if kita is None or mereka is None:
        return False
    if _BULAT.match(sel.rumus):
        return kita == mereka
    return abs(kita - mereka) <= _DEKAT * max(Decimal(1), abs(kita))
