"""Rupiah of each period: added up, known by file, whole or said not to be."""

from itertools import permutations
from typing import Any

import pytest

from alat.pendukung import refusals
from alat.setahun import Isi, hitung
from alat.uang import anggaran_of, angka, belanja, kantor_uang, nilai
from kinerja_cli.hitung.anggaran import BarisAnggaran
from kinerja_cli.hitung.efisiensi import Efisiensi

SIFAT: dict[str, Any] = {"sifat_anggaran": "per_periode"}


def _periode(**anggaran: object) -> list[dict[str, Any]]:
    """Make files of one program: ``tw1=10, b4=None`` is a quarter and a blank month."""
    jenis = {"tw": "triwulan", "b": "bulan"}
    return [
        belanja({1: isi}, periode={jenis[k.rstrip("0123456789")]: k.lstrip("twb")})
        for k, isi in anggaran.items()
    ]


def _satu(*berkas: Isi, **konvensi: Any) -> BarisAnggaran:
    pk = kantor_uang({1: 100}, [1], **(SIFAT | konvensi))
    (baris,) = anggaran_of(pk, *berkas).baris
    return baris


def _efisiensi(*berkas: Isi) -> list[Efisiensi]:
    pk = kantor_uang({1: 100}, [1], efisiensi="selisih", **SIFAT)
    return [*hitung(pk, *berkas).efisiensi.baris]


# What is filled in -> what was spent, of which time it is not, and what is said.
PERIODE: dict[str, tuple[dict[str, object], str, str, str]] = {
    "a year": ({"tw1": 10, "tw2": 20, "tw3": 30, "tw4": 15}, "75", "", ""),
    "half a year": ({"tw1": 10, "tw2": 5}, "15", "", ""),
    "the first alone": ({"tw1": 10}, "10", "", ""),
    "January alone": ({"b1": 10}, "10", "", ""),
    "a zero counts": ({"tw1": 10, "tw2": 0, "tw3": 5}, "15", "", ""),
    "only zeros": ({"tw1": 0, "tw2": 0}, "0", "", ""),
    "months, then a quarter": ({"b1": 1, "b2": 2, "b3": 3, "tw2": 4}, "10", "", ""),
    "a quarter alone": (
        {"tw3": 10},
        *("10", "tanpa triwulan 1 dan 2"),
        "realisasi triwulan 3 saja, tanpa triwulan 1 dan 2",
    ),
    "a month alone": (
        {"b2": 10},
        *("10", "tanpa bulan 1", "realisasi bulan 2 saja, tanpa bulan 1"),
    ),
    "a blank between": (
        {"tw1": 10, "tw2": None, "tw3": 5},
        *("15", "tanpa triwulan 2"),
        "realisasi triwulan 1 dan 3 saja, tanpa triwulan 2",
    ),
    "an empty text between": (
        {"tw1": 10, "tw2": "", "tw3": 5},
        *("15", "tanpa triwulan 2"),
        "realisasi triwulan 1 dan 3 saja, tanpa triwulan 2",
    ),
    "a blank at the end": (
        {"tw1": 10, "tw2": None},
        *("10", "tanpa triwulan 2"),
        "realisasi triwulan 1 saja, tanpa triwulan 2",
    ),
    "a blank at the beginning": (
        {"tw1": None, "tw2": 5},
        *("5", "tanpa triwulan 1"),
        "realisasi triwulan 2 saja, tanpa triwulan 1",
    ),
    "no file between": (
        {"tw1": 10, "tw3": 5},
        *("15", "tanpa triwulan 2"),
        "realisasi triwulan 1 dan 3 saja, tanpa triwulan 2",
    ),
    "no file, and a blank": (
        {"tw2": 10, "tw3": None, "tw4": 5},
        *("15", "tanpa triwulan 1 dan 3"),
        "realisasi triwulan 2 dan 4 saja, tanpa triwulan 1 dan 3",
    ),
    "a month missing before a quarter": (
        {"b1": 1, "b3": 3, "tw2": None, "tw3": 5},
        *("9", "tanpa bulan 2 dan triwulan 2"),
        "realisasi bulan 1 dan 3 dan triwulan 3 saja, tanpa bulan 2 dan triwulan 2",
    ),
}


@pytest.mark.parametrize("nama", PERIODE)
def test_parts_are_added_and_what_is_missing_is_said(nama: str) -> None:
    isi, jumlah, kurang, message = PERIODE[nama]
    baris = _satu(*_periode(**isi))
    assert (str(nilai(baris.serapan.realisasi)), baris.kurang) == (jumlah, kurang)
    found = [(d.code, d.level, d.message) for d in baris.catatan]
    assert found == ([("KIN434", "catatan", message)] if message else [])


@pytest.mark.parametrize("nama", PERIODE)
def test_efficiency_is_of_all_of_it_or_there_is_none(nama: str) -> None:
    isi, jumlah, kurang, _ = PERIODE[nama]
    berkas = [b | {"realisasi": {"i1": {"nilai": 90}}} for b in _periode(**isi)]
    for e in _efisiensi(*berkas):
        if kurang:
            (d,) = e.catatan
            message = f"efisiensi tidak dihitung: program 1 {kurang}"
            assert (e.nilai, d.code, d.message) == ((), "KIN439", message)
        else:
            assert [n.nilai for n in e.nilai] == [90 - int(jumlah)]
            assert e.catatan == ()


def test_what_was_never_filled_in_is_not_there() -> None:
    hasil = hitung(kantor_uang({1: 100}, **SIFAT), *_periode(tw1=None, tw2=None))
    assert hasil.anggaran is None
    pk = kantor_uang({1: 100, 2: 100}, **SIFAT)
    _, kosong = anggaran_of(pk, *_periode(tw1=10, tw2=10)).baris
    assert (kosong.serapan.realisasi, kosong.kurang, kosong.catatan) == (None, "", ())


def test_amounts_that_fall_are_no_matter_where_they_are_of_the_period() -> None:
    berkas = _periode(tw1=30, tw2=20, tw3=10)
    assert _satu(*berkas).catatan == ()
    turun = _satu(*berkas, sifat_anggaran="kumulatif").catatan
    assert [d.code for d in turun] == ["KIN433", "KIN433"]


def test_a_sum_beyond_the_budget_is_said() -> None:
    (d,) = _satu(*_periode(tw1=60, tw2=50)).catatan
    message = "realisasi melebihi pagu, lebih Rp 10 (serapan 110,00 %)"
    assert (d.code, d.message) == ("KIN432", message)


def test_the_last_revision_stands() -> None:
    berkas = [
        belanja({1: 10}, periode={"triwulan": 1}, perubahan={1: 400}),
        belanja({1: 20}, periode={"triwulan": 2}, perubahan={1: 50}),
        belanja({1: 10}, periode={"triwulan": 3}),
    ]
    pagu, realisasi, sisa, persen = angka(_satu(*berkas).serapan)
    assert (pagu, realisasi, sisa, str(persen)) == (50, 40, 10, "80.00")


@pytest.mark.parametrize("urut", list(permutations(range(4))), ids=str)
def test_the_order_of_the_files_does_not_matter(urut: tuple[int, ...]) -> None:
    berkas = _periode(tw1=10, b4=5, b5=None, tw3=7)
    assert _satu(*(berkas[n] for n in urut)) == _satu(*berkas)


def test_each_part_is_known_by_its_file() -> None:
    jumlah = _satu(*_periode(tw1=10, tw2=None, tw3=7)).serapan.realisasi
    assert jumlah is not None
    assert (jumlah.label, jumlah.angka) == ("realisasi program 1", "10 + 7")
    found = [(d.label, d.berkas, d.keys) for d in jumlah.dasar]
    assert found == [
        ("realisasi program 1 triwulan 1", 0, ("anggaran", "1")),
        ("realisasi program 1 triwulan 3", 2, ("anggaran", "1")),
    ]


def test_sen_are_added_exactly() -> None:
    baris = _satu(*_periode(tw1="0,10", tw2="0,20", tw3="33,03"))
    assert str(nilai(baris.serapan.realisasi)) == "33.33"


def test_one_note_for_all_programs_that_lack_the_same() -> None:
    pk = kantor_uang({1: 100, 2: 100, 3: 100}, **SIFAT)
    berkas = [
        belanja({1: 1, 2: 1, 3: 1}, periode={"triwulan": 1}),
        belanja({1: None, 2: 1, 3: None}, periode={"triwulan": 2}),
    ]
    (d,) = anggaran_of(pk, *berkas).catatan
    message = "program 1 dan 3: realisasi triwulan 1 saja, tanpa triwulan 2"
    assert (d.code, d.message) == ("KIN434", message)


@pytest.mark.parametrize("sifat", ["per_triwulan", "Kumulatif", "jumlah"])
def test_another_habit_is_refused(sifat: str) -> None:
    (d,) = refusals(
        hitung, kantor_uang({1: 100}, sifat_anggaran=sifat), *_periode(tw1=1)
    )
    assert (d.code, d.keys) == ("KIN204", ("konvensi", "sifat_anggaran"))
    assert d.hint == "pilih `kumulatif` atau `per_periode`"
