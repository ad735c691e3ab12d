"""The measurement form: what stands under each quarter, and why nothing does."""

from typing import Any

import pytest

from alat.bab import bagian, dari_hasil, heads, isi, tabel
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.laporan.bagian import Tabel


def _form(pk: Any, *berkas: Any) -> dict[str, str]:
    """Return the one row of the form, by its heads."""
    semua = bagian(dari_hasil(hitung(pk, *berkas)), "pengukuran")
    judul = [t.judul for t in semua if isinstance(t, Tabel)]
    (nama,) = [j for j in judul if j.startswith("Pengukuran Kinerja")]
    t = tabel(semua, nama)
    (row,) = isi(t)
    return dict(zip(heads(t), row, strict=True))


def _empat(row: dict[str, str], apa: str) -> list[str]:
    return [row[f"{apa} {n}"] for n in ("I", "II", "III", "IV")]


def _isi(**nilai: object) -> dict[str, Any]:
    return {"realisasi": {k: {"nilai": n} for k, n in nilai.items()}}


def test_targets_realisasi_and_capaian_of_each_quarter() -> None:
    pk = janji([butir("a", 97, target_triwulan=[94, 95, None, 97])])
    q = [laporan(n, **_isi(a=nilai)) for n, nilai in ((1, 94), (2, "93,1"), (4, 99))]
    row = _form(pk, *q)
    assert row["Target Setahun"] == "97,00"
    assert _empat(row, "Target") == ["94,00", "95,00", "–", "97,00"]
    assert _empat(row, "Realisasi") == ["94,00", "93,10", "–", "99,00"]
    assert _empat(row, "Capaian (%)") == ["100,00", "98,00", "–", "102,06"]
    assert (row["Realisasi Setahun"], row["Capaian (%) Setahun"]) == ("99,00", "102,06")


def test_a_file_of_the_year_meets_the_last_target() -> None:
    pk = janji([butir("a", 8, target_triwulan=[2, 4, 6, 8])])
    row = _form(pk, laporan("tahun", **_isi(a=4)))
    assert _empat(row, "Realisasi") == ["–", "–", "–", "4,00"]
    assert _empat(row, "Capaian (%)") == ["–", "–", "–", "50,00"]


@pytest.mark.parametrize(
    ("periode", "kata"), [("tahun", "Setahun"), ("s1", "s.d. Kini")]
)
def test_without_quarters_the_year_stands_alone(periode: str, kata: str) -> None:
    row = _form(janji([butir("a", 8)]), laporan(periode, **_isi(a=4)))
    assert [*row][4:] == ["Target Setahun", f"Realisasi {kata}", "Capaian (%) Setahun"]
    assert [*row.values()][4:] == ["8,00", "4,00", "50,00"]


def test_a_blank_quarter_says_so() -> None:
    pk = janji([butir("a", 8)])
    row = _form(pk, laporan(1, **_isi(a=4)), laporan(2, realisasi={"a": None}))
    assert _empat(row, "Realisasi") == ["4,00", "belum ada", "–", "–"]


def test_words_of_a_scale_stay_words() -> None:
    opini = butir("o", "WTP", "predikat", skala=["TW", "WDP", "WTP"])
    row = _form(janji([opini]), laporan(1, realisasi={"o": {"predikat": "WDP"}}))
    assert (row["Target Setahun"], row["Realisasi I"]) == ("WTP", "WDP")


def test_the_form_alone_has_money_and_who_signs_and_no_analysis() -> None:
    pk = janji([butir("a", 8)])
    semua = bagian(dari_hasil(hitung(pk, laporan(1, **_isi(a=4)))), "pengukuran")
    judul = [getattr(b, "teks", "") for b in semua]
    assert "B. Realisasi Anggaran" in judul
    assert not [j for j in judul if j.startswith(("2.", "5."))]
