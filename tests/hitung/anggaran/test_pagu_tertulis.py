"""The budget that a PK states, as a step: stated, added up, or neither."""

from decimal import Decimal

from kinerja_cli.dokumen.pk import Program
from kinerja_cli.hitung.anggaran.pagu_tertulis import pagu_tertulis


def test_what_is_stated_stands_where_it_is_written() -> None:
    program = Program.model_validate({"nomor": 1, "nama": "P", "anggaran": "1000"})
    step = pagu_tertulis(program, "program", 0)
    assert step is not None
    assert (step.nilai, step.keys) == (Decimal(1000), ("program", 0, "anggaran"))
    assert (step.label, step.milik) == ("pagu program 1", "pk")


def test_what_is_parted_is_the_sum_of_its_parts() -> None:
    isi = [
        {"kode": "1.01", "nama": "A", "anggaran": "300"},
        {"kode": "1.02", "nama": "B", "anggaran": "200"},
    ]
    program = Program.model_validate({"nomor": 2, "nama": "P", "kegiatan": isi})
    step = pagu_tertulis(program, "program", 1)
    assert step is not None
    assert step.nilai == program.tertulis == Decimal(500)
    assert [d.keys for d in step.dasar] == [
        ("program", 1, "kegiatan", 0, "anggaran"),
        ("program", 1, "kegiatan", 1, "anggaran"),
    ]
