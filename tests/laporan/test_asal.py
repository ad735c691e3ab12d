"""Where a result is from: the same words in JSON and CSV, whichever report it is."""

import pytest

from alat.keluaran import Cetak
from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Write
from alat.sesi import LAPORAN

BERPERIODE = ("hitung", "jelaskan", "proyeksi", "anggaran")


@pytest.mark.parametrize("laporan", BERPERIODE)
def test_a_period_has_one_spelling(cetak: Cetak, laporan: str) -> None:
    periode = cetak.json(*LAPORAN[laporan])["periode"]
    assert "tahun 20" in periode
    assert {b["periode"] for b in cetak.csv(*LAPORAN[laporan])} == {periode}


def test_a_row_tells_its_decimals_filled_in_or_not(cetak: Cetak, write: Write) -> None:
    pk = naskah_pk(
        '{id: a, nama: A, satuan: "%", target: 80, rumus: nilai}',
        '{id: b, nama: B, satuan: "%", target: "80,1255", rumus: nilai}',
        "{id: c, nama: C, satuan: orang, target: 8, rumus: cacah}",
        '{id: d, nama: D, satuan: "%", target: 80, rumus: nilai, desimal: 1}',
    )
    write("pk.yaml", pk)
    isi = naskah_realisasi("triwulan: 1", "a: {nilai: 90}", pk="pk.yaml")
    hasil = cetak.json("hitung", "-r", write("r.yaml", isi))
    assert {b["id"]: b["desimal"] for b in hasil["indikator"]} == {
        "a": 2,
        "b": 4,
        "c": 0,
        "d": 1,
    }
    assert hasil["pk"]["daerah"] is None
    assert hasil["sasaran"] == [
        {
            "nomor": 1,
            "uraian": "Sasaran",
            "program": [],
            "bobot": None,
            "indikator": ["a", "b", "c", "d"],
            "acuan": [],
        }
    ]
