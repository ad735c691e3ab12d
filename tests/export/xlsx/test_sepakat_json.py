"""Every number of a workbook is one of the JSON, and none of a row is missing."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.buku import desimal, sel_buku
from alat.buku_kantor import SETAHUN_LENGKAP
from alat.kantor import write_kantor
from alat.keluaran import baca_json
from alat.pendukung import Kinerja, Write
from alat.sesi import SESI

_BANYAK = 15  # digits of a number that a cell keeps


def _angka(isi: Any) -> Iterator[Decimal]:
    """Walk the numbers of a JSON text; an unrounded one is a text there."""
    if isinstance(isi, dict):
        isi = list(isi.values())
    if isinstance(isi, list):
        for n in isi:
            yield from _angka(n)
    elif isinstance(isi, Decimal):
        yield isi


def _lembar(isi: bytes) -> list[Decimal]:
    """Return the numbers of all sheets but the steps."""
    semua = (desimal(s.nilai) for s in sel_buku(isi) if s.lembar != "Rincian")
    return [n for n in semua if n is not None]


@pytest.mark.parametrize("args", SESI.values(), ids=SESI)
def test_no_number_is_another_one(
    kinerja: Kinerja, tmp_path: Path, args: tuple[str, ...]
) -> None:
    _agree(kinerja, tmp_path, *args)


def test_none_of_the_office_with_all(kinerja: Kinerja, tmp_path: Path) -> None:
    isi = _agree(kinerja, tmp_path, "hitung", *SETAHUN_LENGKAP, "--per", "triwulan")
    _all_there(isi, tmp_path)


def test_none_of_the_office_with_every_way_to_fill_in(
    kinerja: Kinerja, tmp_path: Path, write: Write
) -> None:
    isi = _agree(kinerja, tmp_path, "hitung", "-r", str(write_kantor(write)))
    _all_there(isi, tmp_path)


def _agree(kinerja: Kinerja, folder: Path, *args: str) -> Any:
    path = folder / "a.xlsx"
    assert kinerja(*args, "-o", path)[:2] == (0, "")
    isi = baca_json(kinerja(*args, "--format", "json").out)
    # Of weights, and of what an office gave itself too much, tables say the sum, too.
    jumlah = (Decimal(100), _selisih(isi))
    benar = {n.normalize() for n in (*_angka(isi), *jumlah)}
    lain = [n for n in _lembar(path.read_bytes()) if n.normalize() not in benar]
    assert lain == []
    return isi


def _selisih(isi: Any) -> Decimal:
    komponen = [b for b in isi.get("komponen", ()) if not b["subkomponen"]]
    return sum((b.get("selisih") or Decimal(0) for b in komponen), Decimal(0))


def _all_there(isi: Any, folder: Path) -> None:
    ada = {n.normalize() for n in _lembar((folder / "a.xlsx").read_bytes())}
    for b in isi["indikator"]:
        berkata = b["skala"] is not None  # a word of a scale stands for its place
        kunci = ("capaian",) if berkata else ("capaian", "realisasi")
        for nilai in (b[k] for k in kunci if b[k] is not None):
            panjang = len(nilai.as_tuple().digits) > _BANYAK
            assert panjang or nilai.normalize() in ada, (b["id"], nilai)
