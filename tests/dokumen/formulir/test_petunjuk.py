import csv
import io
from pathlib import Path

import pytest

from alat.formulir import TW3, pk_satu_rumus
from alat.pendukung import refusals
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.lembar import Formulir
from kinerja_cli.dokumen.formulir.susun import susun_formulir
from kinerja_cli.dokumen.lke.formulir import susun_formulir_lke
from kinerja_cli.source import load


def _kata(f: Formulir) -> str:
    return "\n".join(str(b.sel[-1]) for b in f.lembar[0].baris if b.sel)


@pytest.mark.parametrize(
    ("rumus", "masa", "kata", "ada"),
    [
        ("skm", (TW3,), "Unsur ke-10", True),
        ("cacah", (TW3,), "Unsur ke-10", False),
        ("pks", (TW3,), "di lembar Daftar", True),
        ("rasio", (TW3,), "di lembar Daftar", False),
        ("rasio", (), "yang kosong seluruhnya dilewati", True),
        ("rasio", (TW3,), "yang kosong seluruhnya dilewati", False),
        ("rasio", (TW3,), "isian.xlsx:'TW III'!F9.", True),
        ("rasio", (), "isian.xlsx:'TW I'!F9.", True),
        ("rasio", (TW3,), "Jangan pula mengurutkan", True),
        ("rasio", (TW3,), "--pk PK", True),
    ],
)
def test_it_says_what_is_so_in_this_form(
    rumus: str,
    masa: tuple[Periode, ...],
    kata: str,
    ada: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert (kata in _kata(susun_formulir(pk_satu_rumus(rumus), masa))) == ada


@pytest.mark.parametrize("pengodean", ["utf-8", "cp1252"])
@pytest.mark.parametrize(
    "formulir",
    [susun_formulir(pk_satu_rumus("rasio")), susun_formulir_lke(2024)],
    ids=["isian", "lke"],
)
def test_that_sheet_alone_saved_as_csv_is_told(
    tmp_path: Path, formulir: Formulir, pengodean: str
) -> None:
    """A spreadsheet saves one sheet as CSV: the one that it was opened at."""
    teks = io.StringIO()
    csv.writer(teks).writerows(b.sel for b in formulir.lembar[0].baris)
    berkas = tmp_path / "isian.csv"
    berkas.write_text(teks.getvalue(), pengodean)
    (found,) = refusals(load, str(berkas))
    assert found.code == "KIN160"
    assert ".xlsx" in found.hint
