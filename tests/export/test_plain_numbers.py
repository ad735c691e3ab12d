"""Numbers for programs have no exponent, however small or large they are."""

from decimal import Decimal
from pathlib import Path

import pytest

from alat.keluaran import Cetak, sel
from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Write
from kinerja_cli.export.csv_ import RAGAM, _cell
from kinerja_cli.export.json_ import dumps

PK = naskah_pk(
    '{id: kecil, nama: K, satuan: nilai, target: "0,0000000001", rumus: nilai}',
    "{id: besar, nama: B, satuan: rupiah, target: 1, rumus: jumlah, desimal: 0}",
    "{id: nol, nama: N, satuan: nilai, target: 5, rumus: nilai, desimal: 12}",
    konvensi="{desimal: 10}",
)
REALISASI = naskah_realisasi(
    "triwulan: 2",
    'kecil: {nilai: "0,0000000003"}',
    "besar: {nilai: [900000000000000]}",
    "nol: {nilai: 0}",
    pk="pk.yaml",
)
EXPECTED = {
    "kecil": ("0.0000000001", "0.0000000003", "300.0000000000"),
    "besar": ("1", "900000000000000", "90000000000000000.0000000000"),
    "nol": ("5.000000000000", "0.000000000000", "0.0000000000"),
}


@pytest.fixture
def path(write: Write) -> Path:
    write("pk.yaml", PK)
    return write("r.yaml", REALISASI)


def test_no_format_has_an_exponent(cetak: Cetak, path: Path) -> None:
    rows = cetak.csv("hitung", "-r", path)
    isi = cetak.json("hitung", "-r", path)["indikator"]
    for semua in (rows, isi):
        ada = {
            i["id"]: tuple(sel(i[k]) for k in ("target", "realisasi", "capaian"))
            for i in semua
        }
        assert ada == EXPECTED
    penuh = [r["realisasi_penuh"] for r in rows]
    assert penuh == ["0.0000000003", "900000000000000", "0"]
    out = cetak("hitung", "-r", path)
    assert "0,0000000001" in out
    assert "90.000.000.000.000.000,0000000000" in out


@pytest.mark.parametrize(
    ("nilai", "text"),
    [
        ("1E-10", "0.0000000001"),
        ("0E-12", "0.000000000000"),
        ("1E+15", "1000000000000000"),
        ("-2.50E+3", "-2500"),
        ("100.00", "100.00"),
    ],
)
def test_a_decimal_with_an_exponent(nilai: str, text: str) -> None:
    assert _cell(Decimal(nilai), RAGAM["koma"]) == text
    assert dumps(Decimal(nilai)) == text


def test_the_conventions_of_json(cetak: Cetak, path: Path) -> None:
    konvensi = cetak.json("hitung", "-r", path)["konvensi"]
    assert tuple(konvensi) == (
        *("pembulatan", "desimal", "rata_rata", "sifat_anggaran", "acuan"),
        *("desimal_capaian", "target_nol", "batas_capaian", "batas_bawah", "atas"),
        *("capaian_predikat", "rata_rata_berbobot"),
    )
    assert konvensi["desimal_capaian"] == konvensi["desimal"]
    assert (konvensi["target_nol"], konvensi["atas"]) == ("tak_terhitung", "terhitung")
    assert (konvensi["batas_capaian"], konvensi["batas_bawah"]) == (None, None)
    assert konvensi["pembulatan"] == "setengah ke atas"
    assert konvensi["desimal"] == 10
    assert konvensi["rata_rata"] == (
        "tanpa bobot, atas capaian tercetak yang terhitung"
    )
    assert list(konvensi["acuan"]) == ["capaian"]


@pytest.mark.parametrize("bentuk", ["tabel", "markdown"])
def test_the_same_in_words(cetak: Cetak, path: Path, bentuk: str) -> None:
    out = cetak("hitung", "-r", path, format_=bentuk)
    lines = [" ".join(ln.replace(":", " ").split()) for ln in out.splitlines()]
    first = 2 if bentuk == "tabel" else 0
    said = {ln.removeprefix("- ") for ln in lines[-4 - first :]}
    assert (
        "Pembulatan setengah ke atas, 10 desimal; besar 0 desimal; nol 12 desimal"
    ) in {s.replace("\\", "") for s in said}
    assert "Rata-rata tanpa bobot, atas capaian tercetak yang terhitung" in said
