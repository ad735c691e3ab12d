"""The budget of a year: what is left, what was revised, and what gives pause."""

from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from alat.pendukung import refusals
from alat.setahun import hitung
from alat.uang import anggaran_of, angka, belanja, kantor_uang, nilai, satu
from kinerja_cli.core.angka import bulatkan, decimals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.hitung.anggaran import BarisAnggaran, tersedia

JAUH = ["KIN414"]


def _codes(catatan: tuple[Diagnostic, ...]) -> list[str]:
    assert {d.level for d in catatan} <= {"catatan"}
    return [d.code for d in catatan]


def _tw(n: int, anggaran: dict[int, object] | None, **more: Any) -> dict[str, Any]:
    return belanja(anggaran, periode={"triwulan": n}, **more)


@pytest.mark.parametrize(
    ("pagu", "realisasi", "serapan", "sisa", "codes"),
    [
        pytest.param("1000", "250", "25.00", "750", [], id="a quarter of it"),
        pytest.param("1000", "0", "0.00", "1000", [], id="realisasi nol"),
        pytest.param("1000", "1000", "100.00", "0", [], id="all of it"),
        pytest.param("1000", "1001", "100.10", "-1", ["KIN432"], id="one over"),
        pytest.param("1000", "2500", "250.00", "-1500", ["KIN432"], id="far over"),
        pytest.param("0", "0", None, "0", ["KIN431"], id="pagu and realisasi nol"),
        pytest.param("0", "1", None, "-1", ["KIN431", "KIN432"], id="pagu nol"),
        pytest.param("800", "1", "0.13", "799", JAUH, id="0,125 is 0,13"),
        pytest.param("16", "15,99", "99.94", "0.01", [], id="99,9375 is 99,94"),
        pytest.param("200", "199,99", "100.00", "0.01", [], id="99,995 is 100,00"),
        pytest.param("20000", "0,99", "0.00", "19999.01", JAUH, id="0,00495 is 0,00"),
        pytest.param("20000", "1", "0.01", "19999", JAUH, id="0,005 is 0,01"),
        pytest.param("800", "8", "1.00", "792", [], id="a hundredth"),
        pytest.param("3", "1", "33.33", "2", [], id="a third"),
        pytest.param("3", "2", "66.67", "1", [], id="two thirds"),
        pytest.param(
            "999999999999999", "1", "0.00", "999999999999998", JAUH, id="much"
        ),
    ],
)
def test_serapan_and_sisa(
    pagu: str, realisasi: str, serapan: str | None, sisa: str, codes: list[str]
) -> None:
    baris = satu(pagu, realisasi)
    *_, kurang, persen = angka(baris.serapan)
    assert (None if persen is None else str(persen)) == serapan
    assert kurang == Decimal(sisa)
    assert _codes(baris.catatan) == codes


@pytest.mark.parametrize("desimal", [0, 1, 2, 4])
def test_serapan_has_the_decimals_of_the_pk(desimal: int) -> None:
    pk = kantor_uang({1: 3}, desimal=desimal)
    persen = nilai(anggaran_of(pk, belanja({1: 2})).jumlah.persen)
    assert persen == bulatkan(Decimal(200) / 3, desimal)
    assert decimals(persen) == desimal


@pytest.mark.parametrize(
    ("tertulis", "rupiah"),
    [
        ("Rp 437,531,700,-", "437531700"),
        ("Rp   5.581.884.078,-", "5581884078"),
        ("Rp.451,365,200,-", "451365200"),
        ("rp 1.000,50", "1000.50"),
        ("5.581.884.078", "5581884078"),
        ("114060000", "114060000"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.8", "1234567.8"),
        ("Rp 620.450", "620450"),
        ("1,234", "1234"),
        ("78.000", "78000"),
    ],
)
def test_an_amount_is_read_as_offices_write_it(tertulis: str, rupiah: str) -> None:
    baris = satu(tertulis, tertulis, tertulis)
    pagu, realisasi, sisa, persen = angka(baris.serapan)
    assert pagu == realisasi == Decimal(rupiah)
    assert (sisa, str(persen)) == (0, "100.00")


@pytest.mark.parametrize(
    ("tertulis", "code"),
    [
        ("-1", "KIN212"),
        ("0,001", "KIN212"),
        ("98 %", "KIN210"),
        ("5 juta", "KIN210"),
        ("1e9", "KIN210"),
        ("1000000000000000", "KIN213"),
    ],
)
@pytest.mark.parametrize("kunci", ["anggaran", "anggaran_perubahan"])
def test_an_amount_that_is_none_is_refused(
    tertulis: str, code: str, kunci: str
) -> None:
    isi = belanja({1: 5}) | {kunci: {"1": tertulis}}
    (d,) = refusals(hitung, kantor_uang({1: 10}), isi)
    assert (d.code, d.keys) == (code, (kunci, "1"))
    assert d.location is not None
    assert d.location.path == "r1.yaml"


@pytest.mark.parametrize("kunci", ["anggaran", "anggaran_perubahan"])
def test_a_program_that_the_pk_does_not_have(kunci: str) -> None:
    isi = belanja({1: 5}) | {kunci: {"3": 1}}
    (d,) = refusals(hitung, kantor_uang({1: 10, 2: 10}), isi)
    assert (d.code, d.hint) == ("KIN232", "pilih 1, 2")
    assert "3" in d.message


@pytest.mark.parametrize(
    "anggaran",
    [
        pytest.param(None, id="no key"),
        pytest.param({}, id="an empty mapping"),
        pytest.param({1: None, 2: None}, id="only blanks"),
    ],
)
def test_no_spending_is_no_budget(anggaran: dict[int, object] | None) -> None:
    hasil = hitung(kantor_uang({1: 10, 2: 20}), belanja(anggaran, 90))
    assert hasil.anggaran is None
    (d,) = refusals(tersedia, hasil.anggaran, hasil.realisasi, hasil.pk.value)
    assert (d.code, d.level, d.message) == (
        *("KIN238", "galat"),
        "belum ada realisasi anggaran",
    )


def test_a_pk_without_programs_has_no_budget() -> None:
    assert hitung(kantor_uang({}), belanja(None, 90)).anggaran is None
    assert hitung(kantor_uang({}), belanja({}, 90)).anggaran is None


def test_only_a_revision_is_no_spending() -> None:
    isi = belanja(None, perubahan={1: 5})
    assert hitung(kantor_uang({1: 10}), isi).anggaran is None


def test_a_blank_program_is_left_out_of_the_sum() -> None:
    pk = kantor_uang({1: 100, 2: 1000, 3: 10})
    anggaran = anggaran_of(pk, belanja({1: 40, 2: None, 3: 10}))
    isi = [angka(b.serapan) for b in anggaran.baris]
    assert isi[1] == (1000, None, None, None)
    assert anggaran.baris[1].catatan == ()
    assert [b.program.acuan for b in anggaran.terisi] == [1, 3]
    pagu, realisasi, sisa, persen = angka(anggaran.jumlah)
    assert (pagu, realisasi, sisa, str(persen)) == (110, 50, 60, "45.45")


def test_an_empty_text_is_blank_too() -> None:
    anggaran = anggaran_of(kantor_uang({1: 100, 2: 10}), belanja({1: 40, 2: ""}))
    assert [b.program.acuan for b in anggaran.terisi] == [1]


def test_zero_is_not_blank() -> None:
    anggaran = anggaran_of(kantor_uang({1: 100, 2: 300}), belanja({1: 0, 2: 100}))
    assert len(anggaran.terisi) == 2
    assert angka(anggaran.jumlah)[:3] == (400, 100, 300)
    only = anggaran_of(kantor_uang({1: 100, 2: 300}), belanja({1: 0}))
    assert [b.program.acuan for b in only.terisi] == [1]
    assert str(nilai(only.jumlah.persen)) == "0.00"


def test_serapan_is_of_the_revised_budget() -> None:
    baris = satu(200, 50, 100)
    serapan = baris.serapan
    assert (nilai(serapan.awal), nilai(serapan.pagu)) == (200, 100)
    assert (str(nilai(serapan.persen)), nilai(serapan.sisa)) == ("50.00", 50)
    assert str(nilai(serapan.persen_awal)) == "25.00"


def test_over_the_first_budget_and_within_the_revised_one_is_not_over() -> None:
    assert _codes(satu(100, 150, 200).catatan) == []
    assert _codes(satu(200, 150, 100).catatan) == ["KIN432"]
    (d,) = satu(200, 150, 100).catatan
    assert "Rp 50" in d.message


@pytest.mark.parametrize(
    ("sifat", "isian", "codes"),
    [
        ("kumulatif", {3: 1}, []),
        ("kumulatif", {3: 1, 4: 9}, ["KIN414"]),
        ("per_periode", {3: 1, 4: 8}, ["KIN434"]),  # what was before is not known
        ("per_periode", {1: 1, 2: 2, 3: 3, 4: 3}, ["KIN414"]),
        ("per_periode", {1: 1, 2: 2, 3: 3, 4: 4}, []),
    ],
)
def test_next_to_nothing_is_told_when_the_year_is_over(
    sifat: str, isian: dict[int, int], codes: list[str]
) -> None:
    pk = kantor_uang({1: 1000}, sifat_anggaran=sifat)
    (b,) = anggaran_of(pk, *(_tw(n, {1: uang}) for n, uang in isian.items())).baris
    assert _codes(b.catatan) == codes


def test_a_budget_revised_to_nothing_or_from_nothing() -> None:
    dihapus, baru = satu(100, 0, 0), satu(0, 5, 10)
    assert (dihapus.serapan.persen, _codes(dihapus.catatan)) == (None, ["KIN431"])
    assert str(nilai(dihapus.serapan.persen_awal)) == "0.00"
    assert (str(nilai(baru.serapan.persen)), _codes(baru.catatan)) == ("50.00", [])
    assert baru.serapan.persen_awal is None


def test_only_some_programs_are_revised() -> None:
    pk = kantor_uang({1: 100, 2: 100, 3: 100})
    anggaran = anggaran_of(pk, belanja({1: 10, 2: 10, 3: 10}, perubahan={2: 40}))
    assert [nilai(b.serapan.pagu) for b in anggaran.baris] == [100, 40, 100]
    assert (nilai(anggaran.jumlah.awal), nilai(anggaran.jumlah.pagu)) == (300, 240)
    assert str(nilai(anggaran.jumlah.persen)) == "12.50"
    assert str(nilai(anggaran.jumlah.persen_awal)) == "10.00"


def _revised(urut: tuple[int, ...] = (0, 1, 2, 3)) -> BarisAnggaran:
    """Revise in the second quarter, and again in the third; not in the fourth."""
    berkas = [
        _tw(1, {1: 10}),
        _tw(2, {1: 20}, perubahan={1: 400}),
        _tw(3, {1: 30}, perubahan={1: 50}),
        _tw(4, {1: 40}, perubahan={1: None}),
    ]
    pk = kantor_uang({1: 100})
    (baris,) = anggaran_of(pk, *(berkas[n] for n in urut)).baris
    return baris


def test_revised_twice_the_last_one_stands() -> None:
    pagu, realisasi, sisa, persen = angka(_revised().serapan)
    assert (pagu, realisasi, sisa, str(persen)) == (50, 40, 10, "80.00")


@pytest.mark.parametrize("urut", list(permutations(range(4))), ids=str)
def test_the_order_of_the_files_does_not_matter(urut: tuple[int, ...]) -> None:
    assert _revised(urut) == _revised()


def test_a_revision_of_an_earlier_file_stands_where_only_that_says_so() -> None:
    (baris,) = anggaran_of(
        kantor_uang({1: 100}), _tw(1, None, perubahan={1: 50}), _tw(2, {1: 25})
    ).baris
    assert angka(baris.serapan)[:2] == (50, 25)
    assert baris.serapan.pagu.berkas == 0
    assert nilai(baris.serapan.realisasi) == 25


def test_each_file_counts_from_january_and_is_not_added() -> None:
    pk = kantor_uang({1: 100})
    anggaran = anggaran_of(pk, _tw(1, {1: 10}), _tw(2, {1: 25}), _tw(3, {1: 60}))
    assert angka(anggaran.jumlah)[:2] == (100, 60)


def test_spending_that_fell() -> None:
    pk = kantor_uang({1: 100, 2: 100})
    berkas = (_tw(1, {1: 30, 2: 5}), _tw(2, {1: 20, 2: 5}), _tw(3, {1: 25, 2: 6}))
    turun, naik = anggaran_of(pk, *berkas).baris
    (d,) = turun.catatan
    assert (d.code, d.level) == ("KIN433", "catatan")
    assert d.message == (
        "realisasi turun dari Rp 30 (triwulan 1) menjadi Rp 20 (triwulan 2), padahal "
        "terhitung sejak 1 Januari; bila isiannya per periode, tulis "
        "`sifat_anggaran: per_periode` pada `konvensi` PK"
    )
    assert naik.catatan == ()
    assert angka(turun.serapan)[1] == 25


def test_spending_that_fell_by_a_sen_across_a_blank_quarter() -> None:
    pk = kantor_uang({1: 100})
    berkas = (_tw(1, {1: "30,01"}), _tw(2, {1: None}), _tw(3, {1: 30}))
    (baris,) = anggaran_of(pk, *berkas).baris
    (d,) = baris.catatan
    assert "dari Rp 30,01 (triwulan 1) menjadi Rp 30 (triwulan 3)" in d.message


@pytest.mark.parametrize("akhir", [{}, {1: None}, None], ids=str)
def test_the_last_quarter_blank(akhir: dict[int, object] | None) -> None:
    pk = kantor_uang({1: 100})
    (baris,) = anggaran_of(pk, _tw(1, {1: 10}), _tw(2, {1: 20}), _tw(3, akhir)).baris
    (d,) = baris.catatan
    assert d.code == "KIN434"
    assert d.message == "realisasi sampai triwulan 2; triwulan 3 tidak diisi"
    assert angka(baris.serapan)[1] == 20


def test_a_blank_quarter_before_the_last_is_no_matter() -> None:
    (baris,) = anggaran_of(kantor_uang({1: 100}), _tw(1, None), _tw(2, {1: 20})).baris
    assert baris.catatan == ()


def test_several_notes_stand_in_order() -> None:
    pk = kantor_uang({1: 10})
    (baris,) = anggaran_of(pk, _tw(1, {1: 30}), _tw(2, {1: 20}), _tw(3, None)).baris
    assert _codes(baris.catatan) == ["KIN432", "KIN433", "KIN434"]


def test_months_and_quarters_mix_in_the_order_of_time() -> None:
    pk = kantor_uang({1: 100})
    bulan = belanja({1: 40}, periode={"bulan": 4})
    (baris,) = anggaran_of(pk, bulan, _tw(1, {1: 30})).baris
    assert angka(baris.serapan)[1] == 40
    assert baris.catatan == ()


def test_sen_are_kept_and_added() -> None:
    pk = kantor_uang({1: "100,25", 2: "0,75"})
    jumlah = anggaran_of(pk, belanja({1: "50,10", 2: "0,40"})).jumlah
    pagu, realisasi, sisa, persen = angka(jumlah)
    assert (str(pagu), str(realisasi), str(sisa)) == ("101.00", "50.50", "50.50")
    assert str(persen) == "50.00"


def test_an_amount_says_where_it_stands() -> None:
    berkas = (_tw(1, {1: 10}, perubahan={1: 90}), _tw(2, {1: 20}))
    (baris,) = anggaran_of(kantor_uang({1: 100}), *berkas).baris
    awal, pagu, terpakai, _ = baris.serapan
    assert awal is not None
    assert terpakai is not None
    assert (awal.milik, awal.keys) == ("pk", ("program", 0, "anggaran"))
    assert (pagu.berkas, pagu.keys) == (0, ("anggaran_perubahan", "1"))
    assert (terpakai.berkas, terpakai.keys) == (1, ("anggaran", "1"))
