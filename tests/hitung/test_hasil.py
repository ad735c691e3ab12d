"""Notes and warnings that only the whole of a PK and a realisasi can show."""

from pathlib import Path

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Write
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.source import load

PK = naskah_pk(
    '{id: a, nama: A, satuan: "%", target: "98,5", rumus: nilai, desimal: 0}',
    '{id: b, nama: B, satuan: "%", target: "98,0", rumus: nilai, desimal: 0}',
    '{id: c, nama: C, satuan: "%", target: "98,5", rumus: nilai, desimal: 1}',
    '{id: d, nama: D, satuan: "%", target: "98,25", rumus: nilai, desimal: 0}',
)
REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
periode: tahun
pk: pk.yaml
realisasi: {a: {nilai: 99}, b: {nilai: 99}, c: {nilai: 99}}
"""


def _hasil(path: Path) -> Hasil:
    source = load(str(path))
    pk = load_pk(source, None)
    return hitung_hasil(pk, read_realisasi(source, pk))


def test_a_target_finer_than_its_realisasi_is_warned_of_at_its_place(
    write: Write,
) -> None:
    write("pk.yaml", PK)
    hasil = _hasil(write("r.yaml", REALISASI))
    assert [(d.code, d.level) for d in hasil.temuan] == [("KIN311", "peringatan")] * 2
    places = [d.location for d in hasil.temuan]
    assert [(p.line, p.column) for p in places if p] == [(7, 47), (10, 47)]
    assert [d.hint for d in hasil.temuan] == [
        f"hapus `desimal` pada indikator ini, maka mengikuti target; {atau}"
        for atau in (
            "atau tulis `desimal: 1` pada indikator ini",
            "atau tulis `desimal: 2` pada indikator ini",
        )
    ]
    assert hasil.temuan[0].message.startswith("target memakai 1 desimal")


@pytest.mark.parametrize(
    ("more", "isi", "periode", "noted"),
    [
        ("", "{nilai: 98}", "triwulan: 1", False),
        (", akumulasi: jumlah", "{nilai: 98}", "triwulan: 1", True),
        (", akumulasi: jumlah", "{nilai: 98}", "periode: tahun", False),
        (", akumulasi: jumlah", "", "triwulan: 1", False),
        (", akumulasi: posisi", "{nilai: 98}", "triwulan: 1", False),
    ],
)
def test_only_a_computed_quarter_of_a_sum_is_noted(
    write: Write, more: str, isi: str, periode: str, *, noted: bool
) -> None:
    pk = PK.partition("      - {id: b")[0].replace(", desimal: 0", more)
    write("pk.yaml", pk)
    head = REALISASI.partition("realisasi: {")[0].replace("periode: tahun", periode)
    (baris,) = _hasil(write("r.yaml", f"{head}realisasi: {{a: {isi}}}\n")).baris
    assert ("KIN418" in {d.code for d in baris.catatan}) is noted
