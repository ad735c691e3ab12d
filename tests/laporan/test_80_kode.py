"""80 kode on three levels, with indikator on each: whole in every format and width."""

import pytest

from alat.keluaran import Cetak, fits
from alat.kesepakatan import agree, semua_indikator
from alat.pendukung import ROOT

BERKAS = ("-r", ROOT / "tests" / "kasus" / "program" / "80-kode.yaml")
TINGKAT = ("program", "kegiatan", "sub_kegiatan")
ANGGARAN = [("anggaran", *BERKAS, "--tingkat", t) for t in TINGKAT]
PERINTAH = pytest.mark.parametrize("args", [("hitung", *BERKAS), *ANGGARAN], ids=str)


@PERINTAH
def test_every_format_says_what_json_says(
    cetak: Cetak, args: tuple[object, ...]
) -> None:
    perintah, *lain = map(str, args)
    agree(cetak, perintah, *lain)


@PERINTAH
@pytest.mark.parametrize("columns", [80, 120])
def test_no_width_loses_a_number(
    cetak: Cetak,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[object, ...],
    columns: int,
) -> None:
    pipe = cetak(*args)
    monkeypatch.setenv("COLUMNS", str(columns))
    fits(cetak(*args), pipe, columns)


def test_its_indikator_stand_in_the_order_of_the_tree(cetak: Cetak) -> None:
    isi = cetak.json("hitung", *BERKAS)
    kode = [p["kode"] for p in isi["program"]]
    assert kode == sorted(kode)
    assert [isi["program"][0]["bagian"], isi["program"][-1]["bagian"]] == [
        "program"
    ] * 2
    assert len(semua_indikator(isi)) == 1 + 5 + 15 + 16
    sheet = cetak.csv("hitung", *BERKAS)
    assert [r["id"] for r in sheet] == [i["id"] for i in semua_indikator(isi)]
    assert isi["ringkasan"]["terhitung"] == 1


def test_the_sums_of_the_tree_are_its_leaves(cetak: Cetak) -> None:
    tiap = [cetak.json(*args) for args in ANGGARAN]
    assert [len(isi["program"]) for isi in tiap] == [5, 20, 80]
    for isi in tiap:
        for kunci in ("pagu", "realisasi", "sisa"):
            akar = sum(p[kunci] for p in isi["program"] if p["bagian"] == "program")
            assert isi["jumlah"][kunci] == akar == tiap[-1]["jumlah"][kunci]
    daun = [p for p in tiap[-1]["program"] if p["bagian"] == "sub_kegiatan"]
    (sendiri,) = (p for p in tiap[-1]["program"] if p["kode"] == "2.12.05")
    assert sum(p["pagu"] for p in (*daun, sendiri)) == tiap[0]["jumlah"]["pagu"]
