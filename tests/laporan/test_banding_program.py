"""Indikator of programs on every side, in a section of their own."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Write, refusals
from alat.pohon_program import pk_pohon
from alat.setahun import butir, isi_berkas, laporan
from kinerja_cli import api

POHON = {"1": {"1.1": 300}, "2": 400}
DULU, KINI = {"a": 80, "p": 50, "k": 9}, {"a": 90, "p": 40, "k": 12, "b": 7}


@pytest.fixture
def berdua(write: Write) -> tuple[Path, Path]:
    """Write two years, of which the later one has an indikator more."""
    return _sisi(write, 2023, DULU), _sisi(write, 2024, KINI, "Urusan baru")


def _sisi(write: Write, tahun: int, isi: dict[str, int], nama: str = "Lama") -> Path:
    pk = pk_pohon(POHON, tahun=tahun)
    satu, dua = pk["program"]
    akhir = {"tahun": 2026, "nilai": 120, "sumber": "Renstra"}
    satu["indikator"] = [butir("p", 100, target_akhir=akhir)]
    satu["kegiatan"][0] |= {"nama": nama, "indikator": [butir("k", 10, "cacah")]}
    if "b" in isi:
        dua["indikator"] = [butir("b", 7)]
    write(f"pk{tahun}.yaml", isi_berkas(pk))
    realisasi = {i: {"jumlah" if i == "k" else "nilai": n} for i, n in isi.items()}
    tree = laporan("tahun", tahun=tahun, pk=f"pk{tahun}.yaml", realisasi=realisasi)
    return write(f"r{tahun}.yaml", isi_berkas(tree))


def test_programs_read_them_below_what_they_are_of(
    cetak: Cetak, berdua: tuple[Path, Path]
) -> None:
    isi = cetak.json("banding", *berdua)
    assert [i["id"] for i in isi["indikator"]] == ["a"]
    tiap = [(p["bagian"], p["kode"], p["nama"]) for p in isi["program"]]
    assert tiap == [
        ("program", "1", "Urusan 1"),
        ("kegiatan", "1.1", "Urusan baru"),
        ("program", "2", "Urusan 2"),
    ]
    semua = {i["id"]: i for p in isi["program"] for i in p["indikator"]}
    nilai = {k: (i["perubahan"], i["penilaian"]) for k, i in semua.items()}
    assert nilai == {"p": (-10, "memburuk"), "k": (3, "membaik"), "b": (None, None)}
    assert [s["realisasi"] for s in semua["b"]["sisi"]] == [None, 7]
    assert [s["target_akhir"] for s in semua["p"]["sisi"]] == [None, 120]


def test_a_sheet_says_of_which_program_each_row_is(
    cetak: Cetak, berdua: tuple[Path, Path]
) -> None:
    rows = cetak.csv("banding", *berdua)
    milik = [(r["sisi"], r["id"], r["program"]) for r in rows]
    tahun = ("2023", "2024")
    pasangan = {"a": "", "p": "1", "k": "1.1", "b": "2"}
    assert milik == [(t, i, p) for i, p in pasangan.items() for t in tahun]


@pytest.mark.parametrize("cara", ["tabel", "markdown"])
def test_eyes_see_them_apart(
    cetak: Cetak, berdua: tuple[Path, Path], cara: str
) -> None:
    out = cetak("banding", *berdua, format_=cara)
    awal, _, program = out.partition("Realisasi indikator program")
    assert "Indikator a" in awal
    assert "Indikator p" not in awal
    realisasi, _, capaian = program.partition("Capaian % indikator program")
    for bagian in (realisasi, capaian):
        for kata in ("Indikator p", "Indikator k", "Program 1", "Kegiatan 1.1"):
            assert kata in bagian
    assert "Renstra" in capaian


def test_a_result_written_before_says_the_same(
    cetak: Cetak, berdua: tuple[Path, Path], tmp_path: Path
) -> None:
    ditulis = []
    for n, r in enumerate(berdua):
        ditulis.append(tmp_path / f"{n}.json")
        cetak("hitung", "-r", r, "-o", ditulis[-1], format_="json")
    langsung, lagi = (cetak.json("banding", *b) for b in (berdua, ditulis))
    assert lagi["program"] == langsung["program"]


def test_without_them_nothing_is_said(cetak: Cetak, write: Write) -> None:
    write("pk.yaml", isi_berkas(pk_pohon(POHON)))
    r = write("r.yaml", isi_berkas(laporan(1, realisasi={"a": {"nilai": 9}})))
    assert "program" not in cetak.json("banding", r, r)
    assert "program" not in cetak("banding", r, r)


def test_an_id_twice_in_a_result_is_refused_there(
    cetak: Cetak, berdua: tuple[Path, Path], tmp_path: Path
) -> None:
    rusak = tmp_path / "rusak.json"
    cetak("hitung", "-r", berdua[1], "-o", rusak, format_="json")
    isi: dict[str, Any] = json.loads(rusak.read_text("utf-8"))
    isi["program"][1]["indikator"][0]["id"] = "a"
    rusak.write_text(json.dumps(isi), "utf-8")
    (d,) = refusals(api.banding, [str(rusak), str(berdua[0])])
    at = ("program", 1, "indikator", 0, "id")
    assert (d.code, d.keys) == ("KIN221", at)
