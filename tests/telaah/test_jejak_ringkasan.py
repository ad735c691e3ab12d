"""The means as steps: down to each capaian, placed where its own indikator stands."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings

from alat.berjejak import placed, teks_simpul
from alat.pendukung import Write
from alat.pk_acak import PkAcak, pk_acak
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli import api
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak.jejak_hasil import JejakHasil
from kinerja_cli.hitung.jejak.jejak_ringkasan import jejak_ringkasan
from kinerja_cli.hitung.jejak.simpul import Simpul


def _mean(hasil: Hasil) -> Simpul:
    semua = jejak_ringkasan(JejakHasil(hasil)).semua
    assert semua
    return semua


def test_each_capaian_is_placed_by_its_own_indikator() -> None:
    pk = janji([butir("a", 50)], [butir("b", 50)])
    isi = laporan(3, realisasi={"a": {"nilai": 10}, "b": {"nilai": 10}})
    satu, dua = _mean(hitung(pk, isi)).dasar[0].dasar
    assert [satu.langkah.label, dua.langkah.label] == ["a", "b"]
    assert satu.langkah._replace(label="b") == dua.langkah  # but for its place
    kolom = [[s.letak.column for s in _leaves(c) if s.letak] for c in (satu, dua)]
    assert kolom[0][0] < kolom[1][0]
    assert kolom[0][1] < kolom[1][1]


def test_a_capaian_is_one_step_in_the_row_and_in_each_mean() -> None:
    pk = janji([butir("a", 50), butir("b", 40)])
    r = laporan(3, realisasi={"a": {"nilai": 10}, "b": {"nilai": 10}})
    jejak = JejakHasil(hitung(pk, r))
    rata = jejak_ringkasan(jejak)
    assert rata.semua
    assert rata.sasaran[1]
    for simpul in (rata.semua, rata.sasaran[1]):
        for capaian in simpul.dasar[0].dasar:
            id_ = capaian.langkah.label
            sendiri = jejak.indikator(id_, jejak.baris[id_].capaian)
            assert sendiri
            assert capaian.dasar[0] is sendiri.dasar[0]


def test_weighted_means_hold_weights_and_capaian() -> None:
    satu = [butir("a", 100, bobot="70 %"), butir("b", 100, bobot=30)]
    pk = janji(satu, [butir("c", 100)])
    for s, bobot in zip(pk["sasaran"], ("0,6", "0,4"), strict=True):
        s["bobot"] = bobot
    isi = {"a": {"nilai": 110}, "b": {"nilai": "75,55"}, "c": {"nilai": -33}}
    rata = jejak_ringkasan(JejakHasil(hitung(pk, laporan("tahun", realisasi=isi))))
    assert rata.berbobot
    assert str(rata.berbobot.langkah.nilai) == "46.60"
    placed(rata.berbobot)
    semua = "\n".join(teks_simpul(rata.berbobot))
    for label in ("bobot a = 70", "bobot sasaran 2 = 0.4", "a = 110.00"):
        assert label in semua


def test_the_means_of_the_examples(data: Path) -> None:
    berkas = [data / "contoh" / f"q{n}.yaml" for n in range(1, 5)]
    _check(api.hitung(berkas))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pk_acak(8))
def test_the_means_of_any_pk(write: Write, pk: PkAcak) -> None:
    paths = [write(nama, isi) for nama, isi in pk.naskah().items()][1:]
    _check(api.hitung(paths))


def _check(hasil: Hasil) -> None:
    r = jejak_ringkasan(JejakHasil(hasil))
    ringkasan = hasil.ringkasan
    assert bool(r.semua) == bool(ringkasan.langkah)
    tiap = (*r.sasaran.values(), *r.selesai_sasaran.values())
    for simpul in filter(None, (r.semua, r.selesai, r.triwulan, *tiap)):
        placed(simpul)
        for capaian in simpul.dasar[0].dasar:
            letak = [leaf.letak for leaf in _leaves(capaian) if leaf.langkah.keys]
            kosong = capaian.langkah.label.endswith(" yang kosong")
            assert bool(letak) != kosong, capaian.langkah.label


def _leaves(simpul: Simpul) -> list[Simpul]:
    if not simpul.dasar:
        return [simpul]
    return [leaf for d in simpul.dasar for leaf in _leaves(d)]
