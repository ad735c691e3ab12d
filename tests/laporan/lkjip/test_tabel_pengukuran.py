"""The measurement form: what stands under each quarter, and why nothing does."""

from typing import Any

from alat.bab import bagian, dari_hasil, isi, tabel
from alat.setahun import butir, hitung, janji, laporan


def _form(pk: Any, *berkas: Any) -> list[list[str]]:
    semua = bagian(dari_hasil(hitung(pk, *berkas)), "pengukuran")
    return isi(tabel(semua, "Pengukuran Kinerja Tahun 2024"))


def _isi(**nilai: object) -> dict[str, Any]:
    return {"realisasi": {k: {"nilai": n} for k, n in nilai.items()}}


def test_targets_realisasi_and_capaian_of_each_quarter() -> None:
    pk = janji([butir("a", 97, target_triwulan=[94, 95, None, 97])])
    q = [laporan(n, **_isi(a=nilai)) for n, nilai in ((1, 94), (2, "93,1"), (4, 99))]
    (row,) = _form(pk, *q)
    assert row[4:9] == ["97,00", "94,00", "95,00", "–", "97,00"]
    assert row[9:13] == ["94,00", "93,10", "–", "99,00"]
    assert row[13:] == ["100,00", "98,00", "–", "102,06"]


def test_a_file_of_the_year_meets_the_last_target() -> None:
    pk = janji([butir("a", 8, target_triwulan=[2, 4, 6, 8])])
    (row,) = _form(pk, laporan("tahun", **_isi(a=4)))
    assert row[9:] == ["–", "–", "–", "4,00", "–", "–", "–", "50,00"]


def test_a_blank_quarter_says_so() -> None:
    pk = janji([butir("a", 8)])
    (row,) = _form(pk, laporan(1, **_isi(a=4)), laporan(2, realisasi={"a": None}))
    assert row[9:13] == ["4,00", "belum ada", "–", "–"]


def test_words_of_a_scale_stay_words() -> None:
    opini = butir("o", "WTP", "predikat", skala=["TW", "WDP", "WTP"])
    q1 = laporan(1, realisasi={"o": {"predikat": "WDP"}})
    (row,) = _form(janji([opini]), q1)
    assert (row[4], row[9]) == ("WTP", "WDP")


def test_the_form_alone_has_money_and_who_signs_and_no_analysis() -> None:
    pk = janji([butir("a", 8)])
    semua = bagian(dari_hasil(hitung(pk, laporan(1, **_isi(a=4)))), "pengukuran")
    judul = [getattr(b, "teks", "") for b in semua]
    assert "B. Realisasi Anggaran" in judul
    assert not [j for j in judul if j.startswith(("2.", "5."))]
