"""A report as a workbook: it opens, it says what the others say, twice the same."""

import sys
from pathlib import Path
from typing import Any

import pytest
from python_calamine import load_workbook

from alat.buku import bagian_buku, sel_buku, teks_buku
from alat.contoh_laporan import NAMES, Contoh, contoh
from alat.pendukung import Kinerja
from alat.sesi import SESI
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.export.formats import render

sesi = pytest.mark.parametrize("args", SESI.values(), ids=SESI)


def _tulis(kinerja: Kinerja, path: Path, *args: str) -> bytes:
    status, out, _ = kinerja(*args, "-o", path)
    assert (status, out) == (0, "")
    return path.read_bytes()


@sesi
def test_the_same_report_is_the_same_bytes(
    kinerja: Kinerja, tmp_path: Path, args: tuple[str, ...]
) -> None:
    satu = _tulis(kinerja, tmp_path / "a.xlsx", *args)
    assert satu == _tulis(kinerja, tmp_path / "b.xlsx", *args)
    assert b"2024-01-01T00:00:00Z" in bagian_buku(satu)["docProps/core.xml"]


@sesi
def test_two_other_readers_open_it(
    kinerja: Kinerja, tmp_path: Path, args: tuple[str, ...]
) -> None:
    isi = _tulis(kinerja, tmp_path / "a.xlsx", *args)
    nama = load_workbook(tmp_path / "a.xlsx").sheet_names
    assert nama == [*dict.fromkeys(s.lembar for s in sel_buku(isi))]
    awal = teks_buku(isi)
    assert "salinan hasil kinerja" in awal.partition("\n\n")[0]


@pytest.mark.parametrize(
    ("nama", "tampak"), NAMES.items(), ids=[ascii(n)[1:25] for n in NAMES]
)
def test_a_text_is_a_text(nama: str, tampak: str) -> None:
    semua = [*sel_buku(render(contoh(nama, tampak), "xlsx"))]
    assert [s for s in semua if s.rumus] == []
    assert [s.nilai for s in semua].count(tampak) >= 4


def test_an_empty_report_is_a_sheet() -> None:
    (judul, salinan) = sel_buku(render(Contoh(), "xlsx"))
    assert (judul.lembar, judul.nilai) == ("Contoh", "Contoh")
    assert "ubah berkasnya" in salinan.nilai


def test_without_the_writer_the_install_line_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(KinerjaError) as found:
        render(Contoh(), "xlsx")
    (d,) = found.value.diagnostics
    assert d.code == "KIN510"
    assert d.hint.startswith("pip install xlsxwriter; tanpa itu, ")


def test_a_screen_is_no_place_for_it(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    def layar(*_: Any) -> bool:
        return True

    args = SESI["hitung"]
    monkeypatch.setattr(type(sys.stdout), "isatty", layar, raising=False)
    err = kinerja(*args, "--format", "xlsx").refusal(3)
    assert "KIN516 galat: bentuk xlsx bukan teks" in err
    assert "-o hasil.xlsx" in err
