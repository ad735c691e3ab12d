"""Where a number stands in a workbook: its sheet, its cell and what computes it."""

from pathlib import Path

import pytest

from alat.lembar_buatan import lembar_buatan
from alat.pendukung import Write
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.dokumen.setahun import open_setahun
from kinerja_cli.export.formats import render
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.hitung.rekaman import rekam_realisasi
from kinerja_cli.laporan.isi_penjelasan import IsiLetak
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.laporan.prose_berkas import di_berkas, kata_letak, name_files
from kinerja_cli.laporan.susunan import record
from kinerja_cli.source import Source, load
from kinerja_cli.telaah.jelaskan import jelaskan_semua

ISI = """format: kinerja/realisasi@1
tahun: 2024
triwulan: {n}
realisasi:
  sakip:
    perencanaan: "25,50"
    pengukuran: 24
    pelaporan: "11,85"
    evaluasi: "19,{n}50"
"""
SIDIK = "5" * 12


def _hasil(*sources: Source) -> Hasil:
    pk, berkas = open_setahun(sources, None)
    return hitung_hasil(pk, *berkas)


@pytest.fixture
def lembar(write: Write) -> tuple[Source, ...]:
    isi = {f"TW {'I' * n}": ISI.format(n=n) for n in (1, 2)}
    return lembar_buatan(write, isi)


def test_a_leaf_stands_in_a_cell_beside_its_formula(lembar: tuple[Source, ...]) -> None:
    penjelasan = jelaskan_semua(_hasil(*lembar), ["sakip"])
    layar = (
        render(LaporanPenjelasan(*penjelasan), "markdown").decode().replace("\\", "")
    )
    # With as many decimals as people see there, and no zero to part it from thousands.
    assert "isian.xlsx:'TW II'!O9, tertulis “19,25” (=D4/D5)" in layar
    assert "isian.xlsx:'TW II'!Q7, tertulis “24” (=D4/D5)" in layar
    assert "Letak: berkas:'lembar'!sel\n" in layar
    assert f"Realisasi: isian.xlsx (TW I, TW II; sha256 {SIDIK})\n" in layar


def test_what_programs_read_of_a_leaf(lembar: tuple[Source, ...]) -> None:
    penjelasan = jelaskan_semua(_hasil(*lembar), ["sakip"])
    simpul = penjelasan[1][0].capaian
    while simpul and simpul.dasar:
        simpul = simpul.dasar[-1 if "SAKIP" in simpul.langkah.label else 0]
    assert record(IsiLetak.columns, simpul) == {
        "berkas": "isian.xlsx",
        "baris": 9,
        "kolom": 15,
        "lembar": "TW II",
        "sel": "O9",
        "tertulis": "19,25",
        "formula": "=D4/D5",
    }


def test_a_workbook_beside_other_files(
    lembar: tuple[Source, ...], write: Write
) -> None:
    lain = load(str(write("q3.yaml", ISI.format(n=3))))
    hasil = _hasil(lembar[1], lain, lembar[0])
    assert kata_letak(hasil) == "berkas:baris:kolom atau berkas:'lembar'!sel"
    direkam = rekam_realisasi(hasil)
    assert [r.lembar for r in direkam] == ["TW I", "TW II", None]
    nama, kedua = name_files(direkam)
    assert nama == f"isian.xlsx (TW I, TW II; sha256 {SIDIK})"
    assert kedua.startswith("q3.yaml (sha256 ")


def test_where_a_finding_is_without_its_folder(
    lembar: tuple[Source, ...], tmp_path: Path
) -> None:
    at = lembar[1].location(("realisasi", "sakip", "evaluasi"))
    assert di_berkas(at) == "isian.xlsx:'TW II'!O9"
    assert di_berkas(lembar[1].location(())) == "isian.xlsx:'TW II'"
    assert di_berkas(Location(str(tmp_path / "q3.yaml"))) == "q3.yaml:1"
    assert lembar[1].place(Diagnostic("K", "x", keys=("tiada",))).location
