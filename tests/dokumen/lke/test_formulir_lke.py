import pytest
import yaml

from alat.formulir import isi_dari
from alat.pendukung import ROOT
from kinerja_cli.dokumen.formulir.lembar import LembarFormulir
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import render_lke_form
from kinerja_cli.dokumen.lke.formulir import susun_formulir_lke

SUB = ("keberadaan", "kualitas", "pemanfaatan")
KOLOM = ("huruf", "terpenuhi", "dari", "bertahan")


def _lembar(nama: str) -> LembarFormulir:
    return next(s for s in susun_formulir_lke(2024).lembar if s.nama == nama)


def test_it_asks_for_all_that_an_evaluation_says() -> None:
    keys = {s.keys for s in _lembar("LKE").isian}
    milik = {k for k in keys if k[:2] == ("komponen", "evaluasi")}
    sub = {("komponen", "evaluasi", s, k) for s in SUB for k in KOLOM}
    mandiri = {("komponen", "evaluasi", s, "mandiri", k) for s in SUB for k in KOLOM}
    assert milik == {("komponen", "evaluasi", "nilai")} | sub | mandiri
    assert {("instansi",), ("keterangan",), ("total",)} <= keys
    assert len(keys) == 4 * len(milik) + 3


def test_a_row_is_marked_with_what_each_column_adds_to_its_key() -> None:
    baris = _lembar("LKE").baris
    (tanda,) = [b.sel for b in baris if b.sel and b.sel[0] == "kunci komponen"]
    isian = [b for b in baris if b.sel and b.sel[0] == "perencanaan.kualitas"]
    for sel in isian[0].isian:
        penanda = str(tanda[isian[0].sel.index(sel)]).removeprefix("nilai .")
        assert sel.keys == ("komponen", "perencanaan", "kualitas", *penanda.split("."))


def test_an_evaluation_is_carried_into_it() -> None:
    tree = yaml.safe_load((ROOT / "data/contoh/lke.yaml").read_text("utf-8"))
    isi = isi_dari(
        {k: tree[k] for k in ("instansi", "keterangan", "komponen", "total")}, ""
    )
    f = susun_formulir_lke(2024, isi)
    assert f.sisa == ()
    terisi = [s.nilai for s in f.semua_sel() if s.nilai is not None]
    assert sorted(map(str, terisi)) == sorted(map(str, isi.values()))


@pytest.mark.parametrize("di", [(), ("mandiri",)])
def test_a_grade_may_stand_for_its_sub_component(di: tuple[str, ...]) -> None:
    keys = ("komponen", "evaluasi", "kualitas", *di)
    f = susun_formulir_lke(2024, {("", keys): "AA"})
    assert [s.keys for s in f.semua_sel() if s.nilai] == [(*keys, "huruf")]


def test_its_weights_are_those_of_the_law() -> None:
    bobot = {b.sel[0]: str(b.sel[3]) for b in _lembar("LKE").baris if len(b.sel) > 3}
    assert bobot["pelaporan"] == "15"
    assert bobot["pelaporan.pemanfaatan"] == "7.5"


def test_it_is_stamped_as_what_it_is() -> None:
    isi = [b.sel for b in _lembar("_kinerja").baris]
    assert ("berkas", "kinerja/lke@1") in isi
    assert ("tahun", "2024") in isi
    assert render_lke_form(2024) == render_lke_form(2024)
