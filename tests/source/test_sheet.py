"""What is said of keys in a file is said of rows in a form."""

import pytest

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.dokumen.realisasi.periode import SARAN_PERIODE
from kinerja_cli.dokumen.realisasi.tanpa_isian import AJARAN
from kinerja_cli.source.advice import KOSONGKAN_DAFTAR
from kinerja_cli.source.keys import HAPUS
from kinerja_cli.source.sheet import SheetView, in_rows


@pytest.mark.parametrize(
    ("code", "hint", "jadi"),
    [
        ("KIN201", "tulis `penyebut: ...` di sini", "barisnya tidak ada"),
        ("KIN202", HAPUS, "hapus barisnya"),
        ("KIN205", KOSONGKAN_DAFTAR, "tulis 0 di barisnya"),
        ("KIN203", f"kosongkan, atau tulis {AJARAN}", "tulis alasannya di baris"),
        ("KIN209", SARAN_PERIODE, "atau `periode=tahun`, di baris pertama"),
        ("KIN212", "tulis 76226", "tulis 76226"),
    ],
)
def test_a_remedy_speaks_of_rows(code: str, hint: str, jadi: str) -> None:
    assert jadi in in_rows(Diagnostic(code, "pesan", hint)).hint


def test_the_year_is_said_at_the_head() -> None:
    d = in_rows(Diagnostic("KIN201", "`tahun` wajib ada", keys=("tahun",)))
    assert "di baris pertama, misalnya `tahun=2024`" in d.hint


def test_only_notes_on_what_is_refused_are_left_out() -> None:
    satu, lain = (Location("a.xlsx", CellPlace(1, n, 1)) for n in (1, 2))
    catatan = Diagnostic("KIN150", "", level="catatan", location=satu)
    peringatan = Diagnostic("KIN148", "", level="peringatan", location=satu)
    jauh = catatan._replace(location=lain)
    galat = [Diagnostic("KIN212", "", location=satu)]
    assert [*SheetView.unrefused([catatan, peringatan, jauh], galat)] == [
        peringatan,
        jauh,
    ]
