"""Boxes: which words are still missing, under which key, and in which file."""

from typing import Any

import pytest

from alat.bab import bagian, dari_hasil, isi, kotak, tabel, tuturan
from alat.setahun import butir, hitung, janji, laporan

PK = janji([butir("a", 10)])


def _bab(nilai: object, *narasi: dict[str, Any], **more: Any) -> list[Any]:
    berkas = [
        laporan(n, realisasi={"a": {"nilai": nilai}}, narasi={"a": isi_})
        for n, isi_ in enumerate(narasi, 5 - len(narasi))
    ]
    berkas = berkas or [laporan("tahun", realisasi={"a": {"nilai": nilai}}, **more)]
    return bagian(dari_hasil(hitung(PK, *berkas)))


def _narasi(semua: list[Any]) -> list[str]:
    return [k for k in kotak(semua) if "narasi" in k]


@pytest.mark.parametrize(
    ("nilai", "kunci"),
    [
        pytest.param(10, "target tercapai, `pendorong` belum ditulis", id="tercapai"),
        pytest.param(9, "`penghambat` dan `tindak_lanjut` belum ditulis", id="tidak"),
    ],
)
def test_what_is_asked_for_follows_from_the_verdict(nilai: int, kunci: str) -> None:
    (teks,) = _narasi(_bab(nilai))
    assert kunci in teks
    assert teks.startswith("Indikator a: target ")
    assert "Di r1.yaml tulis `narasi: {a: {p" in teks


def test_what_is_written_is_not_asked_for() -> None:
    semua = _bab(9, {"penghambat": "Banjir"}, {"upaya": "Pompa"})
    (teks,) = _narasi(semua)
    assert "`tindak_lanjut` belum ditulis. Di r2.yaml tulis" in teks
    assert _narasi(_bab(10, {"pendorong": "Loket sore"})) == []


def test_without_a_verdict_nothing_is_asked_for() -> None:
    for nilai in ({}, {"a": None}, {"a": {"tidak_ada": "Tidak diadakan"}}):
        berkas = laporan("tahun", realisasi=nilai)
        assert _narasi(bagian(dari_hasil(hitung(PK, berkas)))) == []


def test_the_last_text_stands_with_its_file() -> None:
    semua = _bab(9, {"upaya": "Lama", "penghambat": "Banjir"}, {"upaya": "Baru"})
    (row,) = isi(tabel(semua, "Analisis Faktor Pencapaian Kinerja"))
    berkas = "r1.yaml (penghambat); r2.yaml (upaya)"
    assert row == ["Indikator a", "–", "Banjir", "Baru", "–", berkas]
    tiap = isi(tabel(semua, "Analisis Faktor Tiap Periode"))
    assert tiap == [
        ["Indikator a", "Triwulan 3", "Banjir", "Lama", "r1.yaml"],
        ["", "Triwulan 4", "–", "Baru", "r2.yaml"],
    ]


def test_a_sasaran_speaks_before_its_indikator() -> None:
    semua = _bab(10, narasi_sasaran={1: {"upaya": "Bersama"}})
    rows = isi(tabel(semua, "Analisis Faktor Pencapaian Kinerja"))
    assert [r[0] for r in rows] == ["Sasaran 1: Tujuan 1"]


def test_boxes_name_what_a_pk_lacks() -> None:
    semua = kotak(_bab(10))
    for kata in ("`riwayat`", "`target_akhir`", "`standar`", "`program`"):
        assert sum(kata in k for k in semua) >= 1, kata
    assert all("Belum" not in t for t in tuturan(_bab(10)))
