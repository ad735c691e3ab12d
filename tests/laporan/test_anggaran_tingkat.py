"""A tree of programs in every format: 80 kode on three levels, level by level."""

from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree
from alat.pendukung import Write
from alat.pohon_program import belanja_pohon, daun_pohon, delapan_puluh, pk_pohon
from alat.setahun import tulis

BANYAK = {"program": 5, "kegiatan": 20, "sub_kegiatan": 80}


def _args(write: Write) -> list[Any]:
    pohon = delapan_puluh()
    terpakai: dict[str, Any] = dict(daun_pohon(pohon))
    terpakai["2.12.01.2.01.0001"] = None
    terpakai["2.12.02.2.01.0001"] += 9_000_000
    pk = pk_pohon(pohon)
    pk["sasaran"][0]["program"] = ["2.12.01", "2.12.05"]
    isi = belanja_pohon(terpakai, realisasi={"a": {"nilai": 90}})
    return tulis(write, pk, isi)


@pytest.mark.parametrize("tingkat", BANYAK)
def test_every_format_says_it(cetak: Cetak, write: Write, tingkat: str) -> None:
    args = [*_args(write), "--tingkat", tingkat]
    isi = agree(cetak, "anggaran", *args)
    rows = isi["program"]
    assert len(rows) == BANYAK[tingkat]
    assert [r["kode"] for r in rows] == sorted(r["kode"] for r in rows)
    assert {r["bagian"] for r in rows} == {*[*BANYAK][: [*BANYAK].index(tingkat) + 1]}
    assert isi["jumlah"]["kode"] is None
    assert isi["sasaran"][0]["program"] == ["2.12.01", "2.12.05"]
    bagian = [r["bagian"] for r in cetak.csv("anggaran", *args)]
    assert bagian[len(rows) :] == ["jumlah", "sasaran", "seluruhnya"]


def test_what_has_no_row_is_said_in_the_row_above_it(
    cetak: Cetak, write: Write
) -> None:
    """Down to its own level a note stands in its own row, and there alone."""
    args = _args(write)
    for tingkat, kode in (("program", "2.12.02"), ("kegiatan", "2.12.02.2.01")):
        isi = cetak.json("anggaran", *args, "--tingkat", tingkat)
        (row,) = (r for r in isi["program"] if r["kode"] == kode)
        catatan = [c for c in row["catatan"] if "sub kegiatan" in c]
        assert [c[:44] for c in catatan] == [
            "KIN432: sub kegiatan 2.12.02.2.01.0001: real"
        ]
    isi = cetak.json("anggaran", *args, "--tingkat", "sub_kegiatan")
    (row,) = (r for r in isi["program"] if r["kode"] == "2.12.02.2.01.0001")
    assert [c[:16] for c in row["catatan"]] == ["KIN432: realisas"]


def test_levels_are_indented(
    cetak: Cetak, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    baris = cetak("anggaran", *_args(write), "--tingkat", "sub_kegiatan").splitlines()
    awal = [b for b in baris if b.lstrip().startswith("2.12.") and "  " in b.lstrip()]
    jorok = [len(b) - len(b.lstrip()) for b in awal]
    titik = [b.split()[0].count(".") for b in awal]
    assert len(awal) == 80
    assert dict.fromkeys(zip(titik, jorok, strict=True)) == {
        (2, 0): None,
        (4, 2): None,
        (5, 4): None,
    }
    assert max(map(len, baris)) <= 80
