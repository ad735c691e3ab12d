"""A chosen ketentuan must exist, even where no indikator of the PK opens its book."""

from pathlib import Path

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.source import load

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
konvensi:
  KUNCI: NAMA
sasaran:
  - uraian: S
    indikator:
      - {id: a, nama: A, satuan: nilai, target: 80, rumus: nilai}
"""


def _pk(write: Write, kunci: str, nama: str, tahun: str = "2024") -> Path:
    text = PK.replace("KUNCI", kunci).replace("NAMA", nama).replace("2024", tahun)
    return write("pk.yaml", text)


def _found(path: Path) -> list[Diagnostic]:
    return list(refusals(read_perjanjian, load(str(path))))


@pytest.mark.parametrize(
    ("kunci", "nama", "hint"),
    [
        ("skala_skm", "kep-25-2005", "mungkin maksudnya `kep-25-2004`"),
        ("skala_skm", "x", "pilih kep-25-2004, permenpanrb-14-2017"),
        (
            "skala_sakip",
            "permenpanrb-88-2020",
            "mungkin maksudnya `permenpanrb-88-2021`",
        ),
        ("skala_capaian", "lam", "mungkin maksudnya `lan`"),
    ],
)
def test_a_misspelt_name_is_found_where_it_is_not_used(
    write: Write, kunci: str, nama: str, hint: str
) -> None:
    (d,) = _found(_pk(write, kunci, nama))
    assert (d.code, d.level, d.hint) == ("KIN302", "galat", hint)
    assert d.keys == ("konvensi", kunci)
    assert d.location is not None
    assert (d.location.line, d.location.column) == (5, 3 + len(f"{kunci}: "))
    assert d.message.startswith(f"“{nama}” bukan nama ketentuan ")


@pytest.mark.parametrize(
    ("kunci", "nama"),
    [
        ("skala_skm", "kep-25-2004"),
        ("skala_sakip", "permenpanrb-88-2021"),
        ("skala_capaian", "lan"),
        ("skala_skm", ""),
    ],
)
def test_a_name_that_exists_may_stand_unused(
    write: Write, kunci: str, nama: str
) -> None:
    document = read_perjanjian(load(str(_pk(write, kunci, nama))))
    assert document.value.subjek() == ("capaian",)


def test_a_book_that_is_neither_used_nor_chosen_is_not_opened(write: Write) -> None:
    # In 2012 no ketentuan on SAKIP was in force that this program knows.
    document = read_perjanjian(load(str(_pk(write, "skala_capaian", "lan", "2012"))))
    assert document.value.aturan.pilihan == {"capaian": "lan"}


def test_each_misspelt_name_is_said(write: Write) -> None:
    two = "x\n  skala_sakip: y"
    found = _found(_pk(write, "skala_skm", two))
    assert [d.keys[-1] for d in found] == ["skala_skm", "skala_sakip"]
