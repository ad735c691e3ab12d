"""The printed scale: each value stands in the interval of its category."""

from decimal import Decimal
from operator import ge, gt, le, lt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.bab import bagian, dari_hasil, isi, tabel, tuturan
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.aturan import load_buku
from kinerja_cli.core.angka import format_angka

TANDA = {"≥": ge, ">": gt, "≤": le, "<": lt}
NAMA = [k.nama for k in load_buku("capaian").ketentuan]


def _holds(interval: str, nilai: Decimal) -> bool:
    for bagian_ in interval.split(" dan "):
        tanda, batas = bagian_.split(" ")
        if not TANDA[tanda](nilai, Decimal(batas.replace(",", "."))):
            return False
    return True


@pytest.mark.parametrize("nama", NAMA)
@given(nilai=st.decimals(-10, 130, places=2))
def test_a_value_stands_in_the_interval_of_its_category(
    nama: str, nilai: Decimal
) -> None:
    pk = janji([butir("a", 100)], konvensi={"skala_capaian": nama})
    tertulis = laporan("tahun", realisasi={"a": {"nilai": format_angka(nilai)}})
    semua = bagian(dari_hasil(hitung(pk, tertulis)), "bab3")
    rows = isi(tabel(semua, "Skala Nilai Peringkat Kinerja"))
    (kriteria,) = [k for _, interval, k in rows if _holds(interval, nilai)]
    assert kriteria == load_buku("capaian").bernama(nama, "").predikat(nilai)


def test_the_scale_says_where_it_is_from() -> None:
    pk = janji([butir("a", 100)])
    semua = bagian(dari_hasil(hitung(pk, laporan("tahun", realisasi={}))), "bab3")
    awal = "Skala menurut Permendagri 54/2010"
    assert any(t.startswith(awal) for t in tuturan(semua))
