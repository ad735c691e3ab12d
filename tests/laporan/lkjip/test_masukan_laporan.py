"""A year-end report of bad and of extreme input: a right one, and no other."""

import re
import time
from typing import Any

import pytest

from alat.bab import CONTOH, bagian, dari_hasil, isi, kotak, tabel, tuturan
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli import api
from kinerja_cli.export.formats import render
from kinerja_cli.laporan.bagian import Paragraf
from kinerja_cli.laporan.lkjip.laporan import LaporanLkjip
from kinerja_cli.laporan.lkjip.pilihan import PilihanLaporan

URUTAN = ("sasaran", "indikator")
JENIS = ("bab3", "triwulan", "pengukuran")
JUDUL = "Target dan Realisasi Kinerja Tahun 2024"


def _md(hasil: Any, jenis: Any = "bab3", urutan: Any = "sasaran") -> str:
    pilihan = PilihanLaporan(jenis, urutan)
    return render(LaporanLkjip(dari_hasil(hasil), pilihan), "markdown").decode()


@pytest.mark.parametrize("jenis", JENIS)
@pytest.mark.parametrize("urutan", URUTAN)
def test_nothing_filled_in(jenis: str, urutan: str) -> None:
    pk = janji([butir("a", 10)], [butir("b", 10)])
    out = _md(hitung(pk, laporan("tahun", realisasi={})), jenis, urutan)
    assert "belum ada" in out


def test_one_indikator_alone() -> None:
    hasil = hitung(janji([butir("a", 10)]), laporan(1, realisasi={"a": {"nilai": 9}}))
    for jenis in JENIS:
        assert "Indikator a" in _md(hasil, jenis)


@pytest.mark.parametrize(
    ("target", "nilai", "cells"),
    [
        pytest.param(10, "-5", ["10,00", "-5,00", "-50,00"], id="di bawah nol"),
        pytest.param("-2,1", "-2", ["-2,10", "-2,00", "tak terhitung"], id="target"),
        pytest.param(0, 0, ["0,00", "0,00", "–"], id="target nol"),
        pytest.param(
            10**12,
            999999999999,
            ["1.000.000.000.000,00", "999.999.999.999,00", "100,00"],
            id="1e12",
        ),
    ],
)
def test_numbers_of_any_size(target: object, nilai: object, cells: list[str]) -> None:
    hasil = hitung(
        janji([butir("a", target)]), laporan("tahun", realisasi={"a": {"nilai": nilai}})
    )
    (row,) = isi(tabel(bagian(dari_hasil(hasil)), JUDUL))
    assert row[4:6] == cells[:2]
    assert row[6] in {cells[2], "–"}


def test_names_and_texts_of_any_length_and_kind() -> None:
    aneh = "<script>alert(1)</script> & ]]> \u202egnp\u202c \x07 =SUM(A1) | *x*"
    panjang = "x" * 500
    pk = janji([butir("a", 10, nama=panjang), butir("b", 10, nama=aneh)])
    nilai = {"a": {"nilai": 9}, "b": {"nilai": 11}}
    narasi = {"a": {"penghambat": "kata " * 2000}, "b": {"pendorong": aneh}}
    hasil = hitung(pk, laporan("tahun", realisasi=nilai, narasi=narasi))
    for urutan in URUTAN:
        out = _md(hasil, "bab3", urutan)
        assert panjang in out
        assert "kata " * 1999 in out
        assert not {"\u202e", "\u202c", "\x07"} & {*out}
        kode = "    "  # what a chart is set in: shown as it is
        naskah = (ln for ln in out.splitlines() if ln[:4] != kode)
        assert not [ln for ln in naskah if re.search(r"(?<!\\)<script", ln)]


def test_a_year_without_its_pk_beside_it() -> None:
    b = api.laporan([CONTOH / "q4.yaml"], [CONTOH / "2023.yaml"])
    rows = isi(tabel(bagian(b), "Perbandingan Realisasi dengan Tahun Sebelumnya"))
    assert len(rows) == 5
    assert any("KIN443" in t for b_ in bagian(b) for _, t in getattr(b_, "lines", ()))


def test_hundreds_of_indikator_take_no_long_time() -> None:
    pk = janji(*([butir(f"i{n}_{m}", 10) for m in range(30)] for n in range(10)))
    nilai = {f"i{n}_{m}": {"nilai": m} for n in range(10) for m in range(30)}
    hasil = hitung(pk, *(laporan(q, realisasi=nilai) for q in range(1, 5)))
    mulai = time.process_time()
    out = _md(hasil)
    assert time.process_time() - mulai < 10  # one or two, where nothing else runs
    assert out.count("Indikator i9_29") >= 3


def test_sentences_and_boxes_are_no_empty_paragraphs() -> None:
    pk = janji([butir("a", None)], [butir("b", 10)])
    hasil = hitung(pk, laporan("tahun", realisasi={"a": {"nilai": 3}}))
    for jenis in JENIS:
        semua = bagian(dari_hasil(hasil), jenis)
        kosong = [b for b in semua if isinstance(b, Paragraf) and not b.kalimat]
        assert kosong == []
        assert all(map(str.strip, (*tuturan(semua), *kotak(semua))))
