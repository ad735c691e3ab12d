import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.dua_pk import tulis_dua
from alat.formulir import (
    TW3,
    isi_dari,
    pk_satu_rumus,
    pk_semua_rumus,
)
from alat.pendukung import Write
from alat.ragam_isian import RAGAM, Isi
from alat.setahun import butir, isi_berkas, janji
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.lembar import Formulir, LembarFormulir, SelIsian
from kinerja_cli.dokumen.formulir.masa import nama_lembar, tanda_periode
from kinerja_cli.dokumen.formulir.susun import susun_formulir, triwulanan
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.source import Document, load
from kinerja_cli.source.readers.formulir.row_keys import read_key

semua_ragam = pytest.mark.parametrize("ragam", RAGAM)


def _lembar(f: Formulir, nama: str) -> LembarFormulir:
    return next(s for s in f.lembar if s.nama == nama)


def _terisi(f: Formulir) -> list[object]:
    isi = (s.nilai for s in f.semua_sel() if s.peran == "nilai")
    return sorted((n for n in isi if n is not None), key=str)


def _read(path: Path) -> Document[Perjanjian]:
    return read_perjanjian(load(str(path)))


@semua_ragam
def test_whatever_a_rumus_takes_has_its_place(ragam: str) -> None:
    r = RAGAM[ragam]
    isi = isi_dari({"realisasi": {"a": r.lengkap}})
    f = susun_formulir(pk_satu_rumus(r.rumus), (TW3,), isi)
    assert f.sisa == ()
    assert _terisi(f) == sorted(isi.values(), key=str)


@semua_ragam
@settings(max_examples=15)
@given(st.data())
def test_so_has_any_other(ragam: str, data: st.DataObject) -> None:
    r = RAGAM[ragam]
    isian: Isi = data.draw(r.acak)
    masa = triwulanan(2024)
    isi: dict[tuple[str, Keys], Decimal | str] = {}
    for p in data.draw(st.sets(st.sampled_from(masa), min_size=1)):
        isi |= isi_dari({"realisasi": {"a": isian}}, tanda_periode(p))
    assert susun_formulir(pk_satu_rumus(r.rumus), masa, isi).sisa == ()


def test_the_rows_of_a_list_say_their_period() -> None:
    isi: dict[tuple[str, Keys], Decimal | str] = {}
    for n in (1, 3):
        tree = {"realisasi": {"a": {"mitra": [{"nama": f"M{n}", "jenis": "baru"}]}}}
        isi |= isi_dari(tree, f"triwulan={n}")
    f = susun_formulir(pk_satu_rumus("pks"), isi=isi)
    baris = [[s.nilai for s in b.isian] for b in _lembar(f, "Daftar").baris]
    terisi = [b for b in baris if any(b)]
    assert terisi == [["TW I", "M1", "baru"], ["TW III", "M3", "baru"]]


def test_a_list_grows_with_what_is_in_it() -> None:
    tree = {"realisasi": {"a": {"butir": [f"B{n}" for n in range(60)]}}}
    f = susun_formulir(pk_satu_rumus("cacah"), (TW3,), isi_dari(tree))
    sel = [s for s in _lembar(f, "Daftar").isian if s.nilai is not None]
    kosong = [s for s in _lembar(f, "Daftar").isian if s.nilai is None]
    assert (len(sel), len(kosong)) == (60, 10)


def test_each_key_stands_once_on_a_sheet() -> None:
    for lembar in susun_formulir(pk_semua_rumus()).lembar:
        akar, semua = "", []
        for baris in lembar.baris:
            if baris.jenis == "penanda":
                akar = str(baris.sel[0])
            elif baris.jenis == "isian" and baris.sel[0]:
                semua.append((akar, baris.sel[0]))
        assert len(semua) == len({*semua})


def test_the_key_of_a_row_is_that_of_its_cells() -> None:
    for lembar in susun_formulir(pk_semua_rumus()).lembar:
        akar = 0
        for baris in lembar.baris:
            if baris.jenis == "penanda":
                akar = len(str(baris.sel[0]).split()) - 1
            for sel in baris.isian:
                assert isinstance(baris.sel[0], str)
                kunci = read_key(baris.sel[0])
                assert sel.keys[akar:][: len(kunci)] == kunci or "bobot" in sel.keys


def test_no_input_is_part_of_a_merge() -> None:
    for lembar in susun_formulir(pk_semua_rumus()).lembar:
        for baris in lembar.baris:
            isian = {n for n, s in enumerate(baris.sel) if isinstance(s, SelIsian)}
            assert not isian & {n for a, z in baris.gabung for n in range(a, z + 1)}


@pytest.mark.parametrize(
    ("panjang", "nama"),
    [
        (3, ["TW I", "TW II", "TW III", "TW IV"]),
        (6, ["Semester I", "Semester II"]),
        (12, ["Setahun"]),
    ],
)
def test_a_sheet_is_called_as_no_cell_is(panjang: int, nama: list[str]) -> None:
    masa = [Periode.ke(2024, panjang, n + 1) for n in range(12 // panjang)]
    assert [nama_lembar(p) for p in masa] == nama
    assert not any(re.fullmatch("[A-Z]{1,3}[0-9]+", n) for n in nama)


def test_months_are_called_by_their_names() -> None:
    masa = [Periode.ke(2024, 1, n) for n in (1, 12)]
    assert [nama_lembar(p) for p in masa] == ["Januari", "Desember"]
    assert [tanda_periode(p) for p in masa] == ["bulan=1", "bulan=12"]


def test_each_period_has_the_pk_that_holds_then(write: Write) -> None:
    _, kedua = tulis_dua(write, [butir("lama", 1)], [butir("baru", 2)])
    f = susun_formulir(_read(kedua))
    ids = {
        s.nama: {sel.keys[1] for sel in s.isian if sel.keys[0] == "realisasi"}
        for s in f.lembar
    }
    assert ids["TW II"] == {"lama"}
    assert ids["TW III"] == {"baru"}
    narasi = [s for s in _lembar(f, "Narasi").isian if s.keys[1] == "lama"]
    assert {s.tanda for s in narasi} == {"triwulan=1", "triwulan=2"}


def test_an_indikator_that_is_named_again_is_filled_in_once(write: Write) -> None:
    pk = janji([butir("a", 1)], [{"acuan": "a"}, butir("b", 2)])
    f = susun_formulir(_read(write("pk.yaml", isi_berkas(pk))), (TW3,))
    baris = _lembar(f, "TW III").baris
    judul = [b.sel[1:3] for b in baris if b.jenis in {"sasaran", "indikator"}]
    # Each indikator again in the second part of the sheet.
    satu, dua = ("1", "Indikator a"), ("2", "Indikator b")
    sasaran = [(f"Sasaran {n}: Tujuan {n}",) for n in (1, 2)]
    assert judul == [sasaran[0], satu, sasaran[1], dua, satu, dua]
    lagi = [b.sel[2] for b in baris if b.sel[2:3] and "diisi di" in str(b.sel[2])]
    assert lagi == ["Indikator a: diisi di nomor 1"]


def test_names_and_values_stand_in_one_row() -> None:
    isi = isi_dari({"realisasi": {"a": RAGAM["rata_rata, weighted"].contoh}})
    f = susun_formulir(pk_satu_rumus("rata_rata"), (TW3,), isi)
    baris = ([s.nilai for s in b.isian] for b in _lembar(f, "Daftar").baris)
    assert [b for b in baris if any(b)] == [
        ["Utara", Decimal("86.4"), None, None, 3],
        ["Selatan", 91, None, None, 1],
    ]


def test_what_has_no_place_is_told() -> None:
    isi = isi_dari({"realisasi": {"a": {"lain": 1}, "b": {"nilai": 2}}})
    f = susun_formulir(pk_satu_rumus("nilai"), (TW3,), isi)
    assert [k[1:] for _, k in f.sisa] == [("a", "lain"), ("b", "nilai")]
