"""The step behind every number of ``hitung``: it is that number, down to the files."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from alat.berjejak import periksa, sel, teks_simpul
from alat.dua_pk import tulis_dua, tulis_triwulan
from alat.pendukung import Write
from alat.pk_acak import PkAcak, pk_acak
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli import api
from kinerja_cli.laporan.hasil import LaporanHasil

BERKAS = [
    ("angka-dokumen.yaml",),
    ("q1.yaml",),
    ("q3.yaml",),
    ("q1.yaml", "q2.yaml", "q3.yaml", "q4.yaml"),
    ("realisasi-dinas-lain.yaml",),
    ("semester1-dinas-lain.yaml",),
    ("realisasi-eselon3.yaml",),
    ("realisasi-eselon4.yaml",),
]


@pytest.mark.parametrize("per_triwulan", [False, True])
@pytest.mark.parametrize("nama", BERKAS, ids="+".join)
def test_every_number_of_the_examples(
    data: Path, nama: tuple[str, ...], *, per_triwulan: bool
) -> None:
    hasil = api.hitung([data / "contoh" / n for n in nama])
    assert periksa(LaporanHasil(hasil, per_triwulan=per_triwulan)) == set()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pk_acak(6))
def test_every_number_of_any_pk(write: Write, pk: PkAcak) -> None:
    paths = [write(nama, isi) for nama, isi in pk.naskah().items()][1:]
    hasil = api.hitung(paths)
    for per_triwulan in (False, True):
        assert periksa(LaporanHasil(hasil, per_triwulan=per_triwulan)) == set()


def test_a_capaian_down_to_both_files() -> None:
    a = butir("a", "80", "rasio", desimal=1)
    r = laporan(3, realisasi={"a": {"pembilang": 3, "penyebut": 8}})
    jejak = {s.kunci: s.simpul for s in sel(LaporanHasil(hitung(janji([a]), r)))}
    assert teks_simpul(jejak["capaian"]) == [
        "capaian = 46.88",
        "  capaian sebelum dibulatkan = 375/8",
        "    realisasi = 37.5",
        "      rasio = 75/2",
        "        pembilang = 3 r1.yaml:5",
        "        penyebut = 8 r1.yaml:5",
        "    target = 80 pk.yaml:4",
    ]


def test_a_range_a_word_and_the_quarters_stand_at_their_targets() -> None:
    skala = {"rumus": "predikat", "skala": "opini_bpk", "satuan": "opini"}
    pk = janji(
        [
            butir("a", "60 - 85", arah="rentang"),
            {**butir("b", "WTP"), **skala},
            butir("c", "100", target_triwulan=[10, 20, 30, 40]),
        ]
    )
    isi = {"a": {"nilai": 50}, "b": {"predikat": "WDP"}, "c": {"nilai": 40}}
    semua = list(sel(LaporanHasil(hitung(pk, laporan(2, realisasi=isi)))))
    target = [s.simpul for s in semua if s.kunci == "target"]
    assert [
        t and (t.langkah.label, t.tertulis, str(t.langkah.nilai)) for t in target
    ] == [
        ("ujung bawah target", "60 - 85", "60"),
        ("target", "WTP", "4"),
        ("target", "100", "100"),
    ]
    triwulan = [s.simpul for s in semua if s.kunci == "target_triwulan" and s.simpul]
    assert [(t.langkah.label, t.tertulis) for t in triwulan] == [
        ("target triwulan 2", "20")
    ]


def test_a_target_that_took_the_place_of_another() -> None:
    pk = butir("a", 100, target_perubahan={"nilai": 80, "mulai": "triwulan 3"})
    hasil = hitung(janji([pk]), laporan(3, realisasi={"a": {"nilai": 60}}))
    jejak = {s.kunci: s.simpul for s in sel(LaporanHasil(hasil))}
    kunci = ("target", "target_semula")
    assert [teks_simpul(jejak[k]) for k in kunci] == [
        ["target perubahan = 80 pk.yaml:4"],
        ["target semula = 100 pk.yaml:4"],
    ]


def test_two_pk_of_a_year_each_hold_their_own_target(write: Write) -> None:
    tulis_dua(write, [butir("a", 100)], [butir("a", 80)])
    q3 = tulis_triwulan(write, 3, {"a": {"nilai": 60}})
    laporan_ = LaporanHasil(api.hitung([q3]))
    assert periksa(laporan_) == set()
    jejak = {s.kunci: s.simpul for s in sel(laporan_)}
    assert [
        teks_simpul(jejak[k])[0].partition(" pk")[2]
        for k in ("target", "target_semula")
    ] == ["-baru.yaml:4", ".yaml:4"]


def test_a_weight_of_a_sasaran_that_names_an_indikator_again() -> None:
    pk = janji([butir("a", 100, bobot=12)], [{"acuan": "a", "bobot": 37}])
    hasil = hitung(pk, laporan("tahun", realisasi={"a": {"nilai": 91}}))
    assert periksa(LaporanHasil(hasil)) == set()
    bobot = [s.simpul for s in sel(LaporanHasil(hasil)) if s.kunci == "bobot"]
    assert [b and (b.langkah.label, b.tertulis) for b in bobot] == [
        ("bobot a", "12"),
        ("bobot a di sasaran 2", "37"),
    ]


def test_what_is_not_there_has_no_step() -> None:
    pk = janji([butir("a", None), butir("b", 0), butir("c", 1)])
    isi = {"a": {"nilai": 1}, "b": {"nilai": 1}}
    semua = sel(LaporanHasil(hitung(pk, laporan("tahun", realisasi=isi))))
    ada = {(s.kunci, n // 8) for n, s in enumerate(semua) if s.simpul}
    assert ada == {
        ("realisasi", 0),
        ("target", 1),
        ("realisasi", 1),
        ("target", 2),
    }
