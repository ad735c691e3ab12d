"""The pictures of the documents show what is written today.

Each holds, in a text of its own, the sum of what it was made from. With
``KINERJA_GOLDEN=tulis``, and LibreOffice, poppler and Chromium at hand, they are made
anew.
"""

import os
import re
from collections.abc import Callable
from contextlib import chdir
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

from alat.gambar import (
    PERKAKAS,
    Petikan,
    picture_of_book,
    picture_of_page,
    shows,
    sum_of_book,
    with_sum,
)
from alat.halaman import DOCS, PAGES
from alat.pendukung import ROOT
from kinerja_cli import api
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.susun import susun_formulir
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import tulis_formulir
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.export.formats import render
from kinerja_cli.laporan.lkjip.laporan import LaporanLkjip
from kinerja_cli.laporan.lkjip.pilihan import PilihanLaporan
from kinerja_cli.source import load

TERBESAR = 150_000
# The last is a slip, that the form points at.
_UNSUR = ("3.24", "3.22", "3.29", "3.90", "3.23", "3.27", "3.35", "3.16", "5.13")
ISI: dict[Keys, Decimal] = {
    **{("ikm", "unsur", n): Decimal(u) for n, u in enumerate(_UNSUR)},
    ("ikm", "responden"): Decimal(412),
    ("ketepatan_waktu", "tepat_waktu"): Decimal(58120),
}


class Gambar(NamedTuple):
    """A picture: what it is of, the sum of that, and how a part of it is shown."""

    sumber: Callable[[], bytes]
    jumlah: Callable[[bytes], str]
    buat: Callable[[bytes, Petikan, Path], bytes]
    petikan: Petikan


def _formulir() -> bytes:
    # A form says where its PK lies, seen from it: the same wherever this one is.
    with chdir(ROOT):
        return _formulir_di_sini()


def _formulir_di_sini() -> bytes:
    pk = read_perjanjian(load("data/pk2024.yaml"))
    isi = {("triwulan=3", ("realisasi", *k)): n for k, n in ISI.items()}
    tw3 = [Periode.dari(2024, 3, None, None)]
    return tulis_formulir(susun_formulir(pk, tw3, isi, "isian.xlsx"))


def _laporan(format_: str) -> bytes:
    contoh = ROOT / "data" / "contoh"
    setahun = [contoh / f"q{n}.yaml" for n in range(1, 5)]
    bahan = api.laporan(setahun, contoh / "2023.yaml")
    return render(LaporanLkjip(bahan, PilihanLaporan("bab3")), format_)


def _sum_of_page(isi: bytes) -> str:
    return sha256(isi).hexdigest()


FORMULIR = Petikan(2, 35, 450)
LAMAN, RINCIAN = Petikan(2, 0, 700), Petikan(29, 35, 550)
GAMBAR = {
    "isian-tw3": Gambar(_formulir, sum_of_book, picture_of_book, FORMULIR),
    "lkjip-halaman": Gambar(
        lambda: _laporan("html"), _sum_of_page, picture_of_page, LAMAN
    ),
    "lkjip-rincian": Gambar(
        lambda: _laporan("xlsx"), sum_of_book, picture_of_book, RINCIAN
    ),
}


@pytest.mark.parametrize("nama", GAMBAR)
def test_the_picture_shows_what_is_written_today(nama: str, tmp_path: Path) -> None:
    gambar, path = GAMBAR[nama], DOCS / "gambar" / f"{nama}.png"
    isi = gambar.sumber()
    jumlah = gambar.jumlah(isi)
    if os.environ.get("KINERJA_GOLDEN") == "tulis" and PERKAKAS:
        lama = path.read_bytes() if path.exists() else b""
        if not shows(lama, jumlah):
            path.write_bytes(
                with_sum(gambar.buat(isi, gambar.petikan, tmp_path), jumlah)
            )
    tampak = path.read_bytes()
    assert len(tampak) < TERBESAR
    assert shows(tampak, jumlah)


def test_the_sum_tells_one_form_from_another(monkeypatch: pytest.MonkeyPatch) -> None:
    semula = sum_of_book(_formulir())
    assert semula == sum_of_book(_formulir())
    monkeypatch.setitem(ISI, ("ikm", "responden"), Decimal(413))
    assert semula != sum_of_book(_formulir())


def test_pages_show_pictures_that_are_there() -> None:
    sebut = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
    tampil = ((p.parent, sebut.findall(p.read_text("utf-8"))) for p in PAGES)
    semua = {(folder / g).resolve() for folder, di in tampil for g in di}
    assert semua == {p.resolve() for p in (DOCS / "gambar").iterdir()}
