"""Programs as a tree: sums of what is below, and what is said where that is not all."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pohon_program import (
    Pohon,
    belanja_pohon,
    cabang,
    daun_pohon,
    delapan_puluh,
    pk_pohon,
)
from alat.setahun import hitung, laporan
from alat.uang import anggaran_of
from kinerja_cli.hitung.anggaran import Anggaran, BarisAnggaran

SATU = {"1": {"1.1": {"1.1.1": 300, "1.1.2": 200}, "1.2": 500}, "2": 1000}
UANG = st.integers(0, 10**12)


def _menurut(anggaran: Anggaran) -> dict[Any, BarisAnggaran]:
    return {b.program.acuan: b for b in anggaran.semua}


def _angka(b: BarisAnggaran) -> tuple[Any, ...]:
    t = b.serapan.tercetak
    return (t.pagu_awal, t.pagu, t.realisasi, str(t.serapan))


def test_levels_above_are_sums_of_what_is_below() -> None:
    isi = belanja_pohon({"1.1.1": 150, "1.1.2": 200, "1.2": 100, "2": 0})
    isi["anggaran_perubahan"] = {"1.1.1": 400}
    baris = _menurut(anggaran_of(pk_pohon(SATU), isi))
    assert _angka(baris["1.1"]) == (500, 600, 350, "58.33")
    assert _angka(baris["1"]) == (1000, 1100, 450, "40.91")
    assert [b.catatan for b in baris.values()] == [()] * 6


def test_what_is_short_further_down_is_named_alone() -> None:
    pk = pk_pohon({"1": {"1.1": {"1.1.1": 300}}})
    berkas = (laporan(n, anggaran={"1.1.1": isi}) for n, isi in ((1, 5), (2, "")))
    baris = _menurut(anggaran_of(pk, *berkas))
    kurang = "baru diisi sampai triwulan 1"
    assert baris["1.1.1"].kurang == kurang
    assert baris["1.1"].kurang == f"di sub kegiatan 1.1.1 {kurang}"
    assert baris["1"].kurang == f"di sub kegiatan 1.1.1 {kurang}"


def test_what_is_blank_below_is_no_zero() -> None:
    """The sum is of what is filled in, against all of the budget, and it is said."""
    baris = _menurut(
        anggaran_of(pk_pohon(SATU), belanja_pohon({"1.1.1": 150, "2": 90}))
    )
    assert _angka(baris["1"]) == (1000, 1000, 150, "15.00")
    assert (
        baris["1"].kurang
        == "tanpa kegiatan 1.2 dan di kegiatan 1.1 tanpa sub kegiatan 1.1.2"
    )
    kata = {n: [(d.code, d.message) for d in b.catatan] for n, b in baris.items()}
    assert kata.pop("1.1") == [
        ("KIN487", "realisasi tanpa sub kegiatan 1.1.2 yang belum diisi")
    ]
    assert kata.pop("1") == [
        ("KIN487", "realisasi tanpa kegiatan 1.2 yang belum diisi")
    ]
    assert not any(kata.values())
    assert baris["1.2"].serapan.realisasi is None


def test_a_program_of_which_nothing_is_filled_in_stays_out_of_the_sum() -> None:
    anggaran = anggaran_of(pk_pohon(SATU), belanja_pohon({"2": 9}))
    assert [b.program.acuan for b in anggaran.terisi] == ["2"]
    total = anggaran.jumlah.tercetak
    assert [total.pagu, total.realisasi] == [1000, 9]


@pytest.mark.parametrize(("terpakai", "codes"), [(500, []), (501, ["KIN432"])])
def test_a_kegiatan_over_its_budget(terpakai: int, codes: list[str]) -> None:
    isi = belanja_pohon({"1.1.1": 0, "1.1.2": terpakai, "1.2": 0, "2": 0})
    baris = _menurut(anggaran_of(pk_pohon(SATU), isi))
    assert [d.code for d in baris["1.1"].catatan] == codes


def test_efficiency_of_a_part_is_not_computed() -> None:
    """What a program spent is not known as long as a part of it is blank."""
    pk = pk_pohon(SATU, konvensi={"efisiensi": "indeks"})
    pk["sasaran"][0]["program"] = ["1"]
    isi = belanja_pohon(
        {"1.1.1": 150, "1.2": 1, "2": 9}, realisasi={"a": {"nilai": 90}}
    )
    satu, _ = hitung(pk, isi).efisiensi.baris
    assert satu.program == ("1",)
    (d,) = satu.catatan
    assert d.message == (
        "efisiensi tidak dihitung: program 1 di kegiatan 1.1 tanpa sub kegiatan 1.1.2"
    )


@st.composite
def _pohon(draw: st.DrawFn, kode: str = "9", dalam: int = 0) -> Any:
    if dalam and (dalam == 3 or draw(st.booleans())):
        return draw(st.tuples(UANG, UANG))
    banyak = range(draw(st.integers(1, 3)))
    return {f"{kode}.{n}": draw(_pohon(f"{kode}.{n}", dalam + 1)) for n in banyak}


def _pilah(pohon: Pohon, ke: int) -> dict[str, Any]:
    return {
        k: _pilah(isi, ke) if isinstance(isi, dict) else isi[ke]
        for k, isi in pohon.items()
    }


def _jumlah(pohon: Any) -> int:
    return sum(map(_jumlah, pohon.values())) if isinstance(pohon, dict) else pohon


@given(_pohon(), st.randoms(use_true_random=False))
def test_sums_equal_their_leaves_in_any_order(pohon: Pohon, acak: Any) -> None:
    pagu, terpakai = _pilah(pohon, 0), daun_pohon(_pilah(pohon, 1))
    anggaran = anggaran_of(pk_pohon(pagu), belanja_pohon(terpakai))
    for b in anggaran.semua:
        if b.anak:
            tiap = [a.serapan.tercetak for a in b.anak]
            total = b.serapan.tercetak
            assert total.pagu == sum(t.pagu or 0 for t in tiap) == b.program.pagu
            assert total.realisasi == sum(t.realisasi or 0 for t in tiap)
    jumlah = anggaran.jumlah.tercetak
    assert [jumlah.pagu, jumlah.realisasi] == [_jumlah(pagu), sum(terpakai.values())]
    teracak = [*terpakai.items()]
    acak.shuffle(teracak)
    lain = anggaran_of(pk_pohon(_terbalik(pagu)), belanja_pohon(dict(teracak)))
    menurut, kebalikan = _menurut(anggaran), _menurut(lain)
    assert {k: _angka(b) for k, b in menurut.items()} == {
        k: _angka(b) for k, b in kebalikan.items()
    }


def _terbalik(pohon: Any) -> Any:
    if not isinstance(pohon, dict):
        return pohon
    return {k: _terbalik(pohon[k]) for k in reversed(pohon)}


@given(st.lists(st.tuples(UANG, UANG), min_size=1, max_size=5))
def test_a_tree_of_one_level_is_the_flat_list(uang: list[tuple[int, int]]) -> None:
    pohon = {str(n): pagu for n, (pagu, _) in enumerate(uang, 1)}
    isi = belanja_pohon({str(n): r for n, (_, r) in enumerate(uang, 1)})
    datar = [{"nomor": int(p["kode"]), **p} for p in cabang(pohon)]
    for p in datar:
        del p["kode"]
    berkode = anggaran_of(pk_pohon(pohon), isi)
    bernomor = anggaran_of(pk_pohon(pohon, program=datar), isi)
    assert [*map(_angka, berkode.baris)] == [*map(_angka, bernomor.baris)]
    assert berkode.jumlah.tercetak == bernomor.jumlah.tercetak
    assert berkode.catatan == bernomor.catatan


def test_eighty_kode_add_up() -> None:
    pohon = delapan_puluh()
    daun = daun_pohon(pohon)
    anggaran = anggaran_of(pk_pohon(pohon), belanja_pohon(daun))
    assert len([*anggaran.semua]) == 80
    assert anggaran.jumlah.tercetak.serapan == Decimal(100)
