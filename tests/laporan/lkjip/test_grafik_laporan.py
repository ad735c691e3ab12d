"""Charts: one unit on an axis, a line at 100, a gap where there is nothing."""

from decimal import Decimal
from typing import Any

from alat.bab import CONTOH, TRIWULAN, bagian, bahan, dari_hasil, grafik
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.core.teks import sepadan


def test_no_chart_has_two_units() -> None:
    b = bahan(CONTOH / "realisasi-dinas-lain.yaml")
    satuan = {x.tercatat.nama: sepadan(x.tercatat.satuan) for x in b.baris}
    semua = [g for g in grafik(bagian(b)) if g.judul.startswith("Target")]
    assert len(semua) > 3
    for g in semua:
        assert {satuan[k] for k in g.kategori} == {sepadan(g.satuan)}
    garis = [g for g in grafik(bagian(b)) if g.jenis == "garis"]
    for g in garis:
        assert {satuan[d.nama] for d in g.deret} == {sepadan(g.satuan)}


def test_capaian_has_its_line_at_100() -> None:
    g, *_ = grafik(bagian(bahan(*TRIWULAN)))
    assert (g.jenis, g.acuan, g.satuan) == ("batang", Decimal(100), "%")
    assert g.deret[0].nilai == tuple(b.tercatat.capaian for b in bahan(*TRIWULAN).baris)


def test_a_blank_quarter_is_a_gap() -> None:
    semua = grafik(bagian(bahan(*TRIWULAN)))
    nilai = next(g for g in semua if g.judul == "Realisasi Tiap Triwulan (nilai)")
    assert nilai.deret[0].nilai == (None, None, Decimal("81.10"), Decimal("81.85"))


def _banyak(n: int) -> Any:
    pk = janji([butir(f"i{m}", 10) for m in range(n)])
    realisasi = {f"i{m}": {"nilai": m} for m in range(n)}
    return dari_hasil(hitung(pk, laporan("tahun", realisasi=realisasi)))


def test_many_indikator_are_parted() -> None:
    semua = grafik(bagian(_banyak(40)))
    assert max(len(g.kategori) for g in semua) <= 15
    capaian = [g for g in semua if g.judul.startswith("Capaian Kinerja Sasaran 1")]
    assert sum(len(g.kategori) for g in capaian) == 40


def test_words_and_ranges_have_no_bars() -> None:
    opini = butir("o", "WTP", "predikat", skala=["TW", "WDP", "WTP"])
    rentang = butir("r", "60-85", arah="rentang")
    nilai = {"o": {"predikat": "WTP"}, "r": {"nilai": 70}}
    hasil = hitung(janji([opini, rentang]), laporan("tahun", realisasi=nilai))
    judul = [g.judul for g in grafik(bagian(dari_hasil(hasil)))]
    assert judul == ["Capaian Kinerja (%)"]


def test_nothing_computed_has_no_chart() -> None:
    pk = janji([butir("a", 10)])
    assert grafik(bagian(dari_hasil(hitung(pk, laporan("tahun", realisasi={}))))) == []
