"""A number that a size settled is told: in its row, explained, and on checking."""

from decimal import Decimal
from pathlib import Path

import pytest

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Kinerja, Write
from kinerja_cli.source.ambiguous import Sebanding
from kinerja_cli.source.understood import understood

KONTEKS = {"sebanding": lambda: Sebanding((Decimal("3.2"),))}
PK = naskah_pk(
    '{id: a, nama: A, satuan: indeks, target: "3,20", rumus: nilai}',
    "{id: b, nama: B, satuan: indeks, target: 81.325, rumus: skm}",
    "{id: c, nama: C, satuan: indeks, target: 4, desimal: 3, rumus: nilai}",
    "{id: d, nama: D, satuan: rupiah, target: 500.000, rumus: nilai}",
)
ISI = naskah_realisasi(
    "periode: tahun", "a: {nilai: 3.253}", "c: {nilai: 3.253}", "d: {nilai: 450.000}"
)
BACA = "“3.253” dibaca 3,253, bukan 3253: seukuran target 3,20, yang berdesimal"


@pytest.fixture
def berkas(write: Write) -> tuple[Path, Path]:
    return write("pk.yaml", PK), write("r.yaml", ISI)


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan"])
def test_what_a_size_settled_is_noted(
    kinerja: Kinerja, berkas: tuple[Path, Path], perintah: str
) -> None:
    pk, r = berkas
    out = kinerja(perintah, "-r", r, "--pk", pk).clean()
    assert out.count("KIN229") == 1
    assert BACA in " ".join(out.split())


def test_of_a_target_the_check_tells_it(
    kinerja: Kinerja, berkas: tuple[Path, Path]
) -> None:
    status, out, _ = kinerja("periksa", berkas[0])
    assert status == 0
    assert out.count("KIN229") == 1
    assert "“81.325” dibaca 81,325, bukan 81325: nilainya antara 25 dan 100" in out
    assert "saran: bila maksudnya 81325, tulis 81325\n" in out


def test_it_is_told_where_it_stands() -> None:
    found = understood({"nilai": {"x": ["3.253", "3,2", 3, None]}}, KONTEKS)
    assert [d.keys for d in found] == [("nilai", "x", 0)]
