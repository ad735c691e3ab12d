"""What is advised about a number: fit for the field, and read when it is followed."""

import json
import re
from decimal import Decimal

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Kinerja, Write
from alat.tabel import tabel

PK = naskah_pk(
    '{id: waktu, nama: W, satuan: "%", target: 98, rumus: ketepatan_waktu}',
    "{id: skm, nama: S, satuan: indeks, target: 80, rumus: skm}",
    '{id: cakupan, nama: C, satuan: "%", target: 80, rumus: cakupan_dokumen}',
    "{id: uang, nama: U, satuan: rupiah, target: 80, rumus: jumlah, desimal: 6}",
    "{id: nilai, nama: N, satuan: nilai, target: 80, rumus: nilai, desimal: 6}",
    "{id: hari, nama: H, satuan: hari, target: 80, rumus: cacah}",
)
REALISASI = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\nrealisasi:\n"


def _hitung(
    kinerja: Kinerja, write: Write, isi: str, janji: str = PK
) -> tuple[int, str, str]:
    pk, path = write("pk.yaml", janji), write("r.yaml", f"{REALISASI}  {isi}\n")
    return kinerja("hitung", "-r", path, "--pk", pk, "--format", "json")


def _realisasi(out: str) -> Decimal:
    rows = json.loads(out, parse_float=Decimal, parse_int=Decimal)["indikator"]
    (value,) = (r["realisasi"] for r in rows if r["status"] == "terhitung")
    assert isinstance(value, Decimal)
    return value


@pytest.mark.parametrize(("isi", "hint"), tabel("saran_angka"))
def test_the_advice_fits_the_field(
    kinerja: Kinerja, write: Write, isi: str, hint: str
) -> None:
    status, out, err = _hitung(kinerja, write, isi)
    assert (status, out) == (3, "")
    (line,) = re.findall(r"KIN210 galat: .*\n.*\n.*\n    saran: (.*)\n", err)
    assert line == hint


@pytest.mark.parametrize(
    ("old", "hint"),
    [
        ("tahun: 2024", "tulis angka antara 1990 dan 2100"),
        ("periode: tahun", "tulis angka antara 1 dan 4"),
    ],
)
def test_the_advice_about_the_head(
    kinerja: Kinerja, write: Write, old: str, hint: str
) -> None:
    new = f"{old.partition(':')[0].replace('periode', 'triwulan')}: dua"
    pk, path = write("pk.yaml", PK), write("r.yaml", REALISASI.replace(old, new))
    err = kinerja("hitung", "-r", path, "--pk", pk)[2]
    assert "KIN210 galat: “dua” bukan angka untuk isian ini\n" in err
    assert err.endswith(f"    saran: {hint}\n")
