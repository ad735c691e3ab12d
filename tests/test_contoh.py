"""The whole computation on the files that ship, redone by hand."""

from pathlib import Path

from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.halangan import halangan
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.source import load

Row = tuple[str | None, str | None, bool | None, str | None]


def _hasil(path: Path) -> Hasil:
    source = load(str(path))
    pk = load_pk(source, None)
    return hitung_hasil(pk, read_realisasi(source, pk))


def _row(b: Baris) -> Row:
    realisasi = str(b.realisasi.nilai) if b.realisasi else None
    capaian = str(b.capaian.nilai) if b.capaian else None
    return realisasi, capaian, b.tercapai, b.predikat


def _rows(hasil: Hasil) -> dict[str, Row]:
    return {b.indikator.id: _row(b) for b in hasil.baris}


def test_the_figures_of_the_document(data: Path) -> None:
    hasil = _hasil(data / "contoh" / "angka-dokumen.yaml")
    assert _rows(hasil) == {
        "ikm": ("81.33", "100.00", True, "B (Baik)"),
        "ketepatan_waktu": ("97.73", "99.72", False, None),
        "pks": ("15", "100.00", True, None),
        "cakupan_dokumen": ("92.16", "100.00", True, None),
        "sakip": ("81.10", "100.00", True, "A (Memuaskan)"),
    }
    assert {b.kategori for b in hasil.baris} == {"Sangat Tinggi"}
    assert [b.sasaran for b in hasil.baris] == [1, 1, 1, 2, 3]
    assert hasil.temuan == ()
    tertinggal = ["ketepatan_waktu: target setahun (98,00) tidak tercapai"]
    assert list(halangan(hasil)) == tertinggal
    r = hasil.ringkasan
    assert (r.terhitung, r.tercapai, str(r.rata_rata_capaian)) == (5, 4, "99.94")
    assert [str(mean) for _, mean in r.per_sasaran] == ["99.91", "100.00", "100.00"]


def test_what_the_document_reaches_by_rounding_is_noted(data: Path) -> None:
    hasil = _hasil(data / "contoh" / "angka-dokumen.yaml")
    notes = {b.indikator.id: [d.code for d in b.catatan] for b in hasil.baris}
    assert notes == {
        "ikm": ["KIN412"],
        "ketepatan_waktu": [],
        "pks": ["KIN364"],
        "cakupan_dokumen": ["KIN412"],
        "sakip": [],
    }


def test_every_regulation_applied_is_cited(data: Path) -> None:
    acuan = _hasil(data / "contoh" / "angka-dokumen.yaml").acuan
    assert {s: a.nama for s, a in acuan.items()} == {
        "capaian": "permendagri-54-2010",
        "sakip": "permenpanrb-88-2021",
        "skm": "permenpanrb-14-2017",
    }


def test_the_four_quarters_show_what_a_year_may_hold(data: Path) -> None:
    quarters = [_hasil(data / "contoh" / f"q{n}.yaml") for n in (1, 2, 3, 4)]
    rows = [b for hasil in quarters for b in hasil.baris]
    assert any(b.tercapai is False for b in rows)
    assert any(b.status == "belum_ada" for b in rows)
    assert any(b.capaian is not None and b.capaian.nilai > 100 for b in rows)
    mitra = [
        m
        for hasil in quarters
        for m in hasil.realisasi.berkas[0].source.get("realisasi", "pks", "mitra")
    ]
    assert "perpanjangan" in {m["jenis"] for m in mitra}
    assert len({m["nama"] for m in mitra}) == len(mitra) == 15
    for n, hasil in enumerate(quarters, 1):
        assert hasil.realisasi.kata_periode == f"triwulan {n} tahun 2024"
        assert "dibuat-buat" in hasil.realisasi.keterangan[0]
        assert not any(b.status == "tak_terhitung" for b in hasil.baris)


def test_a_quarter_of_what_is_added_up_is_noted(data: Path) -> None:
    quarter = _hasil(data / "contoh" / "q3.yaml")
    noted = {b.indikator.id for b in quarter.baris for d in b.catatan}
    assert "pks" in noted
    by_code = {b.indikator.id for b in quarter.baris if "KIN418" in _codes(b)}
    assert by_code == {"pks"}
    year = _hasil(data / "contoh" / "angka-dokumen.yaml")
    assert not any("KIN418" in _codes(b) for b in year.baris)
    rows = [*quarter.baris, *year.baris]
    assert {d.level for b in rows for d in b.catatan} == {"catatan"}


def _codes(baris: Baris) -> set[str]:
    return {d.code for d in baris.catatan}


def test_the_year_before_has_the_figures_of_the_document(data: Path) -> None:
    lama, dokumen = (
        load(str(data / "contoh" / f"{nama}.yaml"))
        for nama in ("2023", "angka-dokumen")
    )
    assert lama.get("realisasi") == dokumen.get("realisasi")
    assert (lama.get("tahun"), lama.get("periode")) == ("2023", "tahun")
    assert lama.get("pk") is None
    assert "menurut Lampiran 2 PK 2024" in lama.get("keterangan")
