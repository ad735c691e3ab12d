"""Counts of rows: each stands in one of them."""

from hypothesis import given
from hypothesis import strategies as st

from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.hitung.sebaran import URUTAN, sebaran

ISI = {
    "ya": {"nilai": 10},
    "tidak": {"nilai": 9},
    "belum_ada": None,
    "tidak_ada": {"tidak_ada": "Tidak diadakan"},
}


@given(st.lists(st.sampled_from([*ISI]), min_size=1, max_size=8))
def test_each_row_is_counted_once(akhir: list[str]) -> None:
    pk = janji([butir(f"i{n}", 10) for n in range(len(akhir))])
    realisasi = {f"i{n}": ISI[a] for n, a in enumerate(akhir)}
    semua = sebaran(hitung(pk, laporan("tahun", realisasi=realisasi)).baris)
    assert {s.akhir: s.banyak for s in semua} == {a: akhir.count(a) for a in akhir}
    assert sorted(i for s in semua for i in s.id) == sorted(realisasi)


def test_a_verdict_without_a_capaian_counts_as_one() -> None:
    pk = janji([butir("nol", 0), butir("tanpa", None)])
    nilai = {"nol": {"nilai": 0}, "tanpa": {"nilai": 3}}
    semua = sebaran(hitung(pk, laporan("tahun", realisasi=nilai)).baris)
    assert [(s.akhir, s.id) for s in semua] == [
        ("ya", ("nol",)),
        ("tanpa_target", ("tanpa",)),
    ]


def test_while_the_year_goes_on_it_is_not_missed() -> None:
    pk = janji([butir("a", 10)])
    (s,) = sebaran(hitung(pk, laporan(1, realisasi={"a": {"nilai": 1}})).baris)
    assert s.akhir == "belum"
    assert [*URUTAN].index("belum") == 2
