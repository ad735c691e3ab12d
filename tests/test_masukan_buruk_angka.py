"""Numbers as they come out of Word and Excel: read, or refused with every reading."""

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from alat.naskah import naskah_realisasi
from alat.pendukung import Kinerja, Write
from alat.tabel import tabel

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
sasaran:
  - uraian: Sasaran
    indikator:
      - {id: waktu, nama: W, satuan: "%", target: 98, rumus: ketepatan_waktu}
      - {id: skm, nama: S, satuan: indeks, target: 80, rumus: skm, desimal: 6}
      - {id: uang, nama: U, satuan: rupiah, target: 80, rumus: jumlah, desimal: 6}
      - {id: nilai, nama: N, satuan: nilai, target: 80, rumus: nilai, desimal: 6}
      - {id: hari, nama: H, satuan: hari, target: 80, rumus: cacah}
program:
  - nomor: 1
    nama: Satu
    anggaran: ANGGARAN
"""
REALISASI = naskah_realisasi("periode: tahun")


@pytest.fixture
def pk(write: Write) -> Path:
    return write("pk.yaml", PK.replace("ANGGARAN", "5000"))


def _hitung(kinerja: Kinerja, write: Write, pk: Path, isi: str) -> tuple[int, str, str]:
    path = write("r.yaml", f"{REALISASI}  {isi}\n")
    return kinerja("hitung", "-r", path, "--pk", pk, "--format", "json")


@pytest.mark.parametrize(
    ("isi", "value"),
    [
        ('nilai: {nilai: "81,33"}', "81.330000"),
        ("nilai: {nilai: 81.33}", "81.330000"),
        ('nilai: {nilai: "1.234,5"}', "1234.500000"),
        ('nilai: {nilai: "1,234.5"}', "1234.500000"),
        ('nilai: {nilai: "0,125"}', "0.125000"),
        ("nilai: {nilai: 0.125}", "0.125000"),
        ('nilai: {nilai: "−1,5"}', "-1.500000"),
        ("nilai: {nilai: 0}", "0.000000"),
        ('skm: {nilai_skm: "3,253"}', "81.325000"),
        ("skm: {nilai_skm: 3.253}", "81.325000"),
        ("skm: {nilai_skm: 4.000}", "100.000000"),
        ('uang: {nilai: ["Rp 5.581.884.078,-"]}', "5581884078.000000"),
        ('uang: {nilai: ["437,531,700"]}', "437531700.000000"),
        ("uang: {nilai: [Rp 620.450]}", "620450.000000"),
        ('uang: {nilai: ["Rp 620,450"]}', "620450.000000"),
        ("uang: {nilai: [Rp 620.45]}", "620.450000"),
        ("uang: {nilai: [Rp -620.450, 1]}", "-620449.000000"),
        ('uang: {nilai: ["Rp. 437,531,700,-", "Rp 1"]}', "437531701.000000"),
        ("hari: {jumlah: 76.226}", "76226"),
        ("hari: {jumlah: 0}", "0"),
        ("hari: {jumlah: '12.000.000'}", "12000000"),
    ],
)
def test_read(kinerja: Kinerja, write: Write, pk: Path, isi: str, value: str) -> None:
    status, out, err = _hitung(kinerja, write, pk, isi)
    assert (status, err) == (0, "")
    rows = json.loads(out, parse_float=Decimal, parse_int=Decimal)["indikator"]
    (row,) = (r for r in rows if r["status"] == "terhitung")
    assert str(row["realisasi"]) == value


@pytest.mark.parametrize(
    ("isi", "place", "words", "hint"), tabel("angka_ditolak"), ids=lambda v: str(v)[:40]
)
def test_refused(
    kinerja: Kinerja,
    write: Write,
    pk: Path,
    isi: str,
    place: str,
    words: str,
    hint: str,
) -> None:
    status, out, err = _hitung(kinerja, write, pk, isi)
    assert (status, out) == (3, "")
    assert f"r.yaml:{place} galat: " in err
    assert words in err.partition("\n")[0]
    assert hint in err.partition("saran: ")[2]
    assert err.count("saran: ") == 1
    assert len(re.findall(r"KIN\d{3}", err)) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "isi",
    [
        f"nilai: {{nilai: {'9' * 15}}}",
        f'nilai: {{nilai: "0,{"3" * 12}"}}',
        f"hari: {{jumlah: {'9' * 15}}}",
    ],
    ids=["15 before", "12 behind", "count of 15"],
)
def test_the_longest_number(kinerja: Kinerja, write: Write, pk: Path, isi: str) -> None:
    assert _hitung(kinerja, write, pk, isi)[::2] == (0, "")
