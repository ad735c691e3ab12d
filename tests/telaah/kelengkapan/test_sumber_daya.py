"""A.6, A.7 and B: what was spent, on which programs, and how efficiently."""

from typing import Any

import pytest

from alat.lengkap import lengkap_of
from alat.setahun import butir, janji, laporan
from alat.uang import belanja, kantor_uang
from kinerja_cli.telaah.kelengkapan import SelKelengkapan

PAGU = {1: 100, 2: 300}


def _sel(pk: Any, realisasi: Any) -> dict[str, SelKelengkapan]:
    baris = lengkap_of(pk, realisasi).baris[0]
    return {p.analisis.kunci: p.sel for p in baris.petak}


@pytest.mark.parametrize(
    ("pendukung", "terpakai", "capaian", "rumus", "keadaan", "sebab"),
    [
        ((1,), {1: 50}, 100, "selisih", "ada", ""),
        ((1,), {1: 50}, 100, None, "tidak ada", "rumus efisiensi belum dipilih"),
        ((), {1: 50}, 100, "selisih", "tidak ada", "sasaran 1 belum menyebut"),
        ((1,), None, 100, "selisih", "tidak ada", "realisasi anggaran belum diisi"),
        ((1, 2), {1: 50}, 100, "selisih", "tidak ada", "efisiensi tidak dihitung"),
        ((1,), {1: 50}, None, "selisih", "tidak ada", "capaian atau serapan sasaran"),
        ((1,), {1: 50}, 99, "sisa", "tidak berlaku", "target `i1` belum tercapai"),
        ((1,), {1: 50}, 100, "sisa", "ada", ""),
    ],
)
def test_efficiency(
    pendukung: tuple[int, ...],
    terpakai: Any,
    capaian: Any,
    rumus: str | None,
    keadaan: str,
    sebab: str,
) -> None:
    konvensi = {"efisiensi": rumus} if rumus else {}
    pk = kantor_uang(PAGU, pendukung, **konvensi)
    s = _sel(pk, belanja(terpakai, capaian))["efisiensi"]
    assert (s.keadaan, s.sebab[: len(sebab)]) == (keadaan, sebab)


def test_nothing_promised_has_no_efficiency() -> None:
    pk = kantor_uang(PAGU, (1,), efisiensi="selisih")
    pk["sasaran"][0]["indikator"] = [butir("i1", "-")]
    s = _sel(pk, belanja({1: 50}, 100))["efisiensi"]
    assert (s.keadaan, s.sebab) == (
        "tidak berlaku",
        "sasaran 1 tanpa target yang berlaku",
    )


@pytest.mark.parametrize(
    ("pagu", "pendukung", "keadaan", "sebab"),
    [
        (PAGU, (1, 2), "ada", "program 1 dan 2"),
        (PAGU, (), "tidak ada", "sasaran 1 belum menyebut programnya"),
        ({}, (), "tidak ada", "PK tidak memuat program"),
    ],
)
def test_programs(pagu: Any, pendukung: Any, keadaan: str, sebab: str) -> None:
    s = _sel(kantor_uang(pagu, pendukung), belanja(None, 100))["program"]
    assert (s.keadaan, s.sebab) == (keadaan, sebab)


@pytest.mark.parametrize(
    ("pagu", "pendukung", "terpakai", "keadaan", "tulis"),
    [
        (PAGU, (1,), {1: 50}, "ada", ""),
        (PAGU, (1,), {1: 0}, "ada", ""),
        (PAGU, (2,), {1: 50}, "tidak ada", "`anggaran: {2: ...}`"),
        (PAGU, (), {1: 50}, "tidak ada", "`anggaran: {2: ...}`"),
        (PAGU, (), {1: 50, 2: 1}, "ada", ""),
        (PAGU, (1,), None, "tidak ada", "`anggaran: {1: ...}`, tiap program"),
        (
            *({}, (), None, "tidak ada"),
            "`program: [{nomor: ..., nama: ..., anggaran: ...}]`",
        ),
    ],
)
def test_the_budget(
    pagu: Any, pendukung: Any, terpakai: Any, keadaan: str, tulis: str
) -> None:
    s = _sel(kantor_uang(pagu, pendukung), belanja(terpakai, 100))["anggaran"]
    assert (s.keadaan, s.tulis) == (keadaan, tulis)


@pytest.mark.parametrize(("terpakai", "keadaan"), [(50, "ada"), (None, "tidak ada")])
def test_an_indikator_of_a_program(terpakai: Any, keadaan: str) -> None:
    program = {"nomor": 7, "nama": "P", "anggaran": 100, "indikator": [butir("p", 10)]}
    lain = {"nomor": 8, "nama": "Q", "anggaran": 10}
    konvensi = {"efisiensi": "selisih"}
    pk = janji([butir("a", 10)], program=[program, lain], konvensi=konvensi)
    isi = {"a": {"nilai": 9}, "p": {"nilai": 9}}
    r = laporan("tahun", realisasi=isi, anggaran={"7": terpakai, "8": 1})
    baris = lengkap_of(pk, r).baris[-1]
    sel = {p.analisis.kunci: p.sel.keadaan for p in baris.petak}
    assert (baris.id, baris.program, any(baris.wajib)) == ("p", 7, False)
    assert (sel["program"], sel["anggaran"], sel["efisiensi"]) == (
        *("ada", keadaan),
        keadaan,
    )
