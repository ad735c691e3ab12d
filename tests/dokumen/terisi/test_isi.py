"""Values as cells of a form take them: numbers where they are read as just those."""

from decimal import Decimal
from typing import Any

import pytest

from alat.formulir import dokumen_pk
from alat.pk_satu import perjanjian
from alat.tahun_berjalan import source
from kinerja_cli.dokumen.realisasi import Realisasi, read_berkas
from kinerja_cli.dokumen.terisi.isi import isi_formulir
from kinerja_cli.dokumen.terisi.sumber import SatuTerisi
from kinerja_cli.source import Document

KEPALA = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"


def _cells(rumus: str, isi: str, **janji: Any) -> dict[tuple[object, ...], object]:
    berkas = source("r.yaml", f"{KEPALA}realisasi:\n  a: {isi}\n")
    realisasi = Realisasi(read_berkas(berkas.tree), {})
    pk = dokumen_pk(perjanjian(rumus, janji.pop("target", "80"), **janji))
    semua = isi_formulir(SatuTerisi(Document(realisasi, berkas), pk), "triwulan=3")
    return {keys[2:]: sel for (_, keys), sel in semua}


@pytest.mark.parametrize(
    ("rumus", "isi", "cells"),
    [
        ("nilai", '{nilai: "81,33"}', {("nilai",): Decimal("81.33")}),
        ("pks", "{jumlah: 76.226}", {("jumlah",): Decimal(76226)}),
        ("pks", '{jumlah: "-"}', {}),
        ("pks", "-", {}),
        ("pks", "{mitra: []}", {("mitra", "[]"): Decimal(0)}),
        ("pks", "{belum: Terbit Mei}", {("belum",): "Terbit Mei"}),
        ("cacah", "{butir: [12]}", {("butir", 0): "12"}),
        ("skm", '{unsur: {A: "3,253"}}', {("unsur", "A"): Decimal("3.253")}),
        (
            "nilai",
            '{nilai: "1,00000000000000012"}',
            {("nilai",): "1,00000000000000012"},
        ),
        ("nilai", "{nilai: delapan}", {("nilai",): "delapan"}),
    ],
)
def test_cells(rumus: str, isi: str, cells: dict[tuple[object, ...], object]) -> None:
    assert _cells(rumus, isi) == cells


def test_a_share_of_a_percent_is_written_out() -> None:
    # As a number a cell may have meant half of all by it.
    for satuan, sel in (("%", "0,5"), ("indeks", Decimal("0.5"))):
        assert _cells("nilai", '{nilai: "0,5"}', satuan=satuan) == {("nilai",): sel}


def test_a_short_form_stands_in_its_row() -> None:
    cells = _cells("predikat", "WTP", target="WTP")
    assert cells == {("predikat",): "WTP"}
