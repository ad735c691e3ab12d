"""KIN350: two of one name, said at the second with the line of the first."""

from typing import Any

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Write
from alat.setahun import butir, isi_berkas, janji
from kinerja_cli.telaah.periksa import periksa_berkas


def _found(write: Write, teks: str) -> list[tuple[int, str]]:
    temuan = next(periksa_berkas(str(write("pk.yaml", teks)))).temuan
    return [
        (d.location.line, d.message)
        for d in temuan
        if d.code == "KIN350" and d.level == "catatan" and d.location
    ]


@pytest.mark.parametrize(
    ("lain", "kembar"),
    [
        ("Angka harapan hidup", True),
        ("ANGKA  harapan hidup", True),
        ("Angka harapan hidup (tahun)", False),
        ("Angka harapan", False),
    ],
)
def test_indikator_of_one_name(write: Write, lain: str, *, kembar: bool) -> None:
    baris = [
        f'{{id: {id_}, nama: "{nama}", satuan: x, target: 8, rumus: nilai}}'
        for id_, nama in (("a", "Lain"), ("b", "Angka harapan hidup"), ("c", lain))
    ]
    pesan = "nama indikator sama dengan `b` (baris 8)"
    assert _found(write, naskah_pk(*baris)) == ([(9, pesan)] if kembar else [])


def test_three_are_told_of_the_first_across_sasaran(write: Write) -> None:
    semua = [[butir(id_, 8, nama="A")] for id_ in "abc"]
    pesan = "nama indikator sama dengan `a` (baris 4)"
    assert [p for _, p in _found(write, isi_berkas(janji(*semua)))] == [pesan] * 2


def test_sasaran_of_one_name(write: Write) -> None:
    def sasaran(n: int, uraian: str) -> dict[str, Any]:
        return {"uraian": uraian, "indikator": [butir(f"i{n}", 8)]}

    nama = ("Meningkatnya mutu", "Lain", "meningkatnya  Mutu")
    pk = janji([]) | {"sasaran": [sasaran(n, u) for n, u in enumerate(nama)]}
    pesan = "bunyi sasaran sama dengan sasaran 1 (baris 4)"
    assert [p for _, p in _found(write, isi_berkas(pk))] == [pesan]
