"""The list as a whole: every cell once, counted, whatever the order of the files."""

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.lengkap import lengkap_of
from alat.setahun import butir, janji, laporan
from kinerja_cli.laporan.isi_kelengkapan import semua_hitungan
from kinerja_cli.telaah.kelengkapan import KEADAAN_PETAK
from kinerja_cli.telaah.kelengkapan.analisis import SEBUTAN_ANALISIS, semua_analisis

ISI: tuple[Any, ...] = (
    None,
    {"nilai": 12},
    {"nilai": 3},
    {"tidak_ada": "Ditiadakan"},
    {"belum": "Diukur tahun depan"},
)


def test_analyses_are_those_of_the_regulation() -> None:
    semua = semua_analisis(2024)
    assert [a.butir.nomor for a in semua] == [*(f"A.{n}" for n in range(1, 8)), "B"]
    assert [a.kunci for a in semua] == [*SEBUTAN_ANALISIS]
    assert {a.acuan.nama for a in semua} == {"permenpanrb-53-2014"}
    tanpa = [a.kunci for a in semua if a.kriteria is None]
    assert tanpa == ["program", "anggaran"]
    assert all((a.kriteria is None) == (a.acuan_kriteria is None) for a in semua)


@pytest.mark.parametrize(
    ("tahun", "setahun", "wajib"),
    [
        (2024, True, "A.1 A.2 A.3 A.5 A.6"),
        (2024, False, "A.1 A.5"),
        (2021, True, "A.1 A.2 A.3 A.5 A.6"),
        (2020, True, ""),
        (2013, True, ""),
    ],
)
def test_what_a_report_may_not_be_without(
    tahun: int, wajib: str, *, setahun: bool
) -> None:
    semua = semua_analisis(tahun)
    harus = [a.butir.nomor for a in semua if a.wajib(setahun=setahun)]
    assert harus == wajib.split()


@given(st.lists(st.sampled_from(ISI), min_size=1, max_size=4), st.booleans())
def test_counts_add_up(isi: list[Any], setahun: bool) -> None:  # noqa: FBT001 - drawn
    pk = janji([butir(f"i{n}", 10) for n in range(len(isi))])
    realisasi = {f"i{n}": i for n, i in enumerate(isi)}
    k = lengkap_of(pk, laporan("tahun" if setahun else 3, realisasi=realisasi))
    assert k.ada + k.tidak_ada + k.tidak_berlaku == 8 * len(isi)
    for satu in semua_hitungan(k):
        assert sum(satu.banyak.values()) == len(isi)
    for keadaan in KEADAAN_PETAK:
        semua = sum(satu.banyak[keadaan] for satu in semua_hitungan(k))
        assert semua == k.banyak(keadaan)
    assert len(list(k.kurang)) == k.tidak_ada >= k.wajib_tidak_ada
    assert len(list(k.per_analisis)) == 8 * len(isi)
    assert all(bool(p.sel.tulis) == (p.sel.keadaan == "tidak ada") for p in k.petak)
    assert all(p.sel.sebab for p in k.petak if p.sel.keadaan != "ada")


def test_the_order_of_files_does_not_matter() -> None:
    pk = janji([butir("a", 40, akumulasi="jumlah"), butir("b", 1)])
    kata = ("penghambat", None), ("pendorong", "tindak_lanjut"), (None, "penghambat")
    berkas = [
        laporan(
            n,
            realisasi={"a": {"nilai": n}, "b": {"nilai": n}},
            narasi={"a": {r: f"{r} {n}" for r in ruas if r}},
        )
        for n, ruas in enumerate(kata, 2)
    ]
    semua = []
    for urut in permutations(range(3)):
        k = lengkap_of(pk, *(berkas[n] for n in urut))
        petak = [(p.sel.keadaan, p.sel.sebab, p.sel.tulis) for p in k.petak]
        semua.append((petak, [d.message for d in k.temuan]))
    assert all(s == semua[0] for s in semua)
