"""Efficiency of each sasaran by the programs that carry it, and of all."""

import pytest

from alat.pendukung import refusals
from alat.setahun import butir, hitung
from alat.uang import (
    PAGU,
    RUMUS,
    TERPAKAI,
    Pagu,
    angka,
    belanja,
    efisiensi_of,
    kantor_uang,
    nilai,
)
from kinerja_cli.hitung.efisiensi import Efisiensi


def _teks(e: Efisiensi) -> list[str]:
    return [str(n.nilai) for n in e.nilai]


def test_each_sasaran_by_its_own_programs_then_all() -> None:
    satu, dua, semua = efisiensi_of([[1], [2, 3]], 90, "70,5")
    assert [(e.sasaran, e.program) for e in (satu, dua, semua)] == [
        (1, (1,)),
        (2, (2, 3)),
        (None, (1, 2, 3)),
    ]
    for e in (satu, dua, semua):
        assert e.serapan is not None
    assert satu.serapan is not None
    assert dua.serapan is not None
    assert semua.serapan is not None
    assert (*angka(satu.serapan)[:2], str(nilai(satu.serapan.persen))) == (
        *(100, 50),
        "50.00",
    )
    assert (*angka(dua.serapan)[:2], str(nilai(dua.serapan.persen))) == (
        *(900, 750),
        "83.33",
    )
    assert (*angka(semua.serapan)[:2], str(nilai(semua.serapan.persen))) == (
        *(1000, 800),
        "80.00",
    )
    assert [_teks(e) for e in (satu, dua, semua)] == [["40.00"], ["-12.83"], ["0.25"]]


def test_a_sasaran_that_names_no_program_has_no_efficiency() -> None:
    tanpa, dengan, semua = efisiensi_of([[], [1]], 90, 80)
    assert (tanpa.program, tanpa.serapan, tanpa.nilai) == ((), None, ())
    assert str(nilai(tanpa.capaian)) == "90.00"
    assert tanpa.catatan == ()
    assert _teks(dengan) == ["30.00"]
    assert _teks(semua) == ["5.00"]


@pytest.mark.parametrize("rumus", RUMUS)
def test_a_blank_program_leaves_its_sasaran_open(rumus: str) -> None:
    """What is known of one program is not the spending of both."""
    buka, tutup, semua = efisiensi_of(
        [[1, 2], [3]], 100, 100, rumus=rumus, terpakai={1: 50, 2: None, 3: 450}
    )
    assert buka.serapan is not None
    assert angka(buka.serapan) == (400, None, None, None)
    assert (buka.nilai, buka.sebutan) == ((), None)
    kurang = "efisiensi tidak dihitung: program 2 belum diisi"
    assert [(d.code, d.message) for d in buka.catatan] == [("KIN439", kurang)]
    assert tutup.nilai
    assert (semua.nilai, semua.catatan) == ((), buka.catatan)
    assert semua.program == (1, 3)
    assert semua.serapan is not None
    assert angka(semua.serapan)[:2] == (700, 500)


@pytest.mark.parametrize("rumus", RUMUS)
def test_no_capaian_no_efficiency(rumus: str) -> None:
    ada, tiada, semua = efisiensi_of([[1], [2]], 100, None, rumus=rumus)
    assert ada.nilai
    assert (tiada.capaian, tiada.nilai, tiada.catatan) == (None, (), ())
    assert tiada.serapan is not None
    assert str(nilai(semua.capaian)) == "100.00"
    kurang = "efisiensi tidak dihitung: sasaran 2 belum terhitung"
    assert semua.nilai == ()
    assert [(d.code, d.message) for d in semua.catatan] == [("KIN439", kurang)]
    *_, kosong = efisiensi_of([[1], [2]], None, None, rumus=rumus)
    assert (kosong.capaian, kosong.nilai) == (None, ())


@pytest.mark.parametrize("rumus", RUMUS)
def test_what_is_not_promised_leaves_nothing_open(rumus: str) -> None:
    pk = kantor_uang(PAGU, [1], [2, 3], efisiensi=rumus)
    isian = belanja(TERPAKAI, 100, 100)
    utuh = hitung(pk, isian).efisiensi.baris
    lain = [butir("tanpa", "-"), butir("tiada", 5)]
    tiada = {"tidak_ada": "Tidak diadakan"}
    for s in pk["sasaran"][:1]:
        s["indikator"] += lain
    isian["realisasi"] |= {"tanpa": None, "tiada": tiada}
    semua = hitung(pk, isian).efisiensi.baris
    assert [_teks(e) for e in semua] == [_teks(e) for e in utuh]
    assert all(_teks(e) for e in semua)
    # Money for which nothing is promised has no efficiency, and keeps that of all open.
    isian["realisasi"]["i1"] = tiada
    satu, dua, seluruhnya = hitung(pk, isian).efisiensi.baris
    assert (_teks(satu), _teks(dua), _teks(seluruhnya)) == ([], _teks(utuh[1]), [])
    kurang = "efisiensi tidak dihitung: sasaran 1 tanpa target yang berlaku"
    assert [d.message for d in seluruhnya.catatan] == [kurang]


@pytest.mark.parametrize("rumus", [None, *RUMUS])
def test_pagu_nol(rumus: str | None) -> None:
    satu, _ = efisiensi_of([[1]], 90, rumus=rumus, pagu={1: 0}, terpakai={1: 0})
    assert satu.serapan is not None
    assert (satu.serapan.persen, satu.nilai, satu.catatan) == (None, (), ())


@pytest.mark.parametrize("rumus", RUMUS)
def test_realisasi_nol(rumus: str) -> None:
    satu, _ = efisiensi_of([[1]], 100, rumus=rumus, pagu={1: 100}, terpakai={1: 0})
    hasil = {
        "selisih": (["100.00"], []),
        "indeks": ([], ["KIN436"]),
        "rasio": ([], ["KIN436"]),
        "pmk214": (["100.00"], ["KIN435"]),
        "sisa": (["100.00"], []),
    }
    found = (_teks(satu), [d.code for d in satu.catatan])
    assert found == hasil[rumus]
    assert satu.sebutan is None


def test_only_indeks_has_a_name() -> None:
    sebutan = {r: efisiensi_of([[1]], 90, rumus=r)[0].sebutan for r in RUMUS}
    assert sebutan == dict.fromkeys(RUMUS) | {"indeks": "Efisien"}


def test_without_a_formula_there_is_none_and_the_rest_stands() -> None:
    satu, semua = efisiensi_of([[1]], 90, rumus=None)
    assert (satu.nilai, semua.nilai) == ((), ())
    assert satu.serapan is not None
    assert str(nilai(satu.serapan.persen)) == "50.00"


def test_without_a_budget_there_is_nothing() -> None:
    assert efisiensi_of([[1]], 90, terpakai={}) == ()


def test_efficiency_is_of_the_revised_budget() -> None:
    pk = kantor_uang({1: 100}, [1], efisiensi="pmk214")
    hasil = hitung(pk, belanja({1: 40}, 100, perubahan={1: 50}))
    satu, _ = hasil.efisiensi.baris
    assert _teks(satu) == ["20.00", "100.00"]


def test_the_budget_of_a_program_of_two_sasaran_stands_in_both() -> None:
    pk = kantor_uang(PAGU, [1, 2], [2], [2, 3])
    hasil = hitung(pk, belanja(TERPAKAI, 90, 90, 90))
    satu, dua, tiga, semua = hasil.efisiensi.baris
    pagu = [angka(e.serapan)[0] for e in (satu, dua, tiga, semua) if e.serapan]
    assert pagu == [400, 300, 900, 1000]
    (d,) = hasil.efisiensi.ganda
    assert (d.code, d.level) == ("KIN437", "catatan")
    assert d.message == (
        "program 2 mendukung sasaran 1, 2, dan 3: anggarannya dihitung utuh di "
        "masing-masing"
    )


def test_several_programs_of_two_sasaran_are_each_said() -> None:
    hasil = hitung(kantor_uang(PAGU, [1, 3], [3, 1]), belanja(TERPAKAI, 90, 90))
    found = [d.message.partition(":")[0] for d in hasil.efisiensi.ganda]
    assert found == [f"program {n} mendukung sasaran 1 dan 2" for n in (1, 3)]
    assert hitung(kantor_uang(PAGU, [1], [2, 3]), belanja({})).efisiensi.ganda == ()


def test_a_program_named_twice_in_one_sasaran_is_refused() -> None:
    (d,) = refusals(hitung, kantor_uang(PAGU, [1, 1], [1]), belanja(TERPAKAI, 90, 90))
    assert (d.code, d.keys) == ("KIN221", ("sasaran", 0, "program", 1))
    assert d.message == "program `1` dipakai dua kali"


@pytest.mark.parametrize(
    ("pendukung", "capaian"),
    [
        ([[1], [2]], [90, 90]),  # program 3 carries nothing
        ([[1, 2], [2, 3]], [90, 90]),  # program 2 carries two
        ([[], [1, 2, 3]], [None, None]),
    ],
)
def test_pmk_214_of_all_needs_one_sasaran_a_program(
    pendukung: list[list[int]], capaian: list[int | None]
) -> None:
    *_, semua = efisiensi_of(pendukung, *capaian, rumus="pmk214")
    codes = [d.code for d in semua.catatan]
    assert (semua.nilai, codes) == ((), ["KIN438"] if any(capaian) else [])


def test_the_outputs_of_pmk_214_together() -> None:
    """What they should have cost is added up: 12,78 of which 9,5 billion was spent."""
    pagu: Pagu = {1: 4_000_000_000, 2: 1_000_000_000, 3: 5_000_000_000}
    terpakai: Pagu = {1: 3_800_000_000, 2: 975_000_000, 3: 4_725_000_000}
    pendukung, rumus = [[1], [2], [3]], "pmk214"
    *_, semua = efisiensi_of(
        pendukung, 122, 80, 142, rumus=rumus, pagu=pagu, terpakai=terpakai
    )
    assert _teks(semua) == ["25.67"]
    assert [d.code for d in semua.catatan] == ["KIN435"]


@pytest.mark.parametrize(
    ("pagu", "pendukung", "hint"),
    [
        (PAGU, [[1], [2, 9]], "pilih 1, 2, 3"),
        ({}, [[], [1, 9]], "tulis dahulu `program` di PK, atau hapus baris ini"),
    ],
)
def test_an_unknown_program_is_refused_at_its_place(
    pagu: Pagu, pendukung: list[list[object]], hint: str
) -> None:
    *_, d = refusals(hitung, kantor_uang(pagu, *pendukung), belanja({}))
    assert (d.code, d.keys, d.hint) == ("KIN232", ("sasaran", 1, "program", 1), hint)
    assert d.message == "PK tidak memuat program nomor “9”"
    assert d.location is not None
    assert d.location.path == "pk.yaml"


@pytest.mark.parametrize(
    ("nomor", "code"),
    [("0", "KIN212"), ("1,5", "KIN212"), ("satu", "KIN210"), ("", "KIN205")],
)
def test_a_program_that_is_no_number_is_refused(nomor: str, code: str) -> None:
    (d,) = refusals(hitung, kantor_uang(PAGU, [nomor]), belanja({}))
    assert (d.code, d.keys) == (code, ("sasaran", 0, "program", 0))


@pytest.mark.parametrize(
    ("nama", "hint"),
    [
        ("indek", "mungkin maksudnya `indeks`"),
        ("Indeks", "mungkin maksudnya `indeks`"),
        ("selisih ", "mungkin maksudnya `selisih`"),
        ("bpom", "pilih selisih, indeks, rasio, pmk214, sisa"),
    ],
)
def test_an_unknown_formula_is_refused(nama: str, hint: str) -> None:
    (d,) = refusals(hitung, kantor_uang(PAGU, efisiensi=nama), belanja({}))
    assert (d.code, d.keys) == ("KIN302", ("konvensi", "efisiensi"))
    assert d.hint == hint
