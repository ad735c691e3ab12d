"""The pictures of the documents show what is written today.

Each holds, in a text of its own, the sum of what it was made from. With
``KINERJA_GOLDEN=tulis``, and LibreOffice and poppler at hand, they are made anew.
"""

import os
import re
import shutil
import struct
import subprocess
import zlib
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from alat.halaman import DOCS, PAGES
from alat.pendukung import ROOT
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.lembar import Formulir, SelIsian
from kinerja_cli.dokumen.formulir.susun import susun_formulir
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import tulis_formulir
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.source import load

GAMBAR = DOCS / "gambar" / "isian-tw3.png"
TERBESAR = 100_000
_PNG = b"\x89PNG\r\n\x1a\n"
# The last is a slip, that the form points at.
_UNSUR = ("3.24", "3.22", "3.29", "3.90", "3.23", "3.27", "3.35", "3.16", "5.13")
# Numbers as an office in Indonesia sees them.
_PROFIL = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop>
</item>
</oor:items>
"""
ISI: dict[Keys, Decimal] = {
    **{("ikm", "unsur", n): Decimal(u) for n, u in enumerate(_UNSUR)},
    ("ikm", "responden"): Decimal(412),
    ("ketepatan_waktu", "tepat_waktu"): Decimal(58120),
}
PERKAKAS = all(map(shutil.which, ("soffice", "pdftoppm")))


def _formulir() -> Formulir:
    pk = read_perjanjian(load(str(ROOT / "data" / "pk2024.yaml")))
    isi = {("triwulan=3", ("realisasi", *k)): n for k, n in ISI.items()}
    return susun_formulir(pk, [Periode.dari(2024, 3, None, None)], isi, "isian.xlsx")


def _sum(formulir: Formulir) -> str:
    tw3 = next(s for s in formulir.lembar if s.nama == "TW III")
    isi = [[*map(_shown, b.sel)] for b in tw3.baris]
    return sha256(repr((isi, tw3.lebar)).encode()).hexdigest()


def _shown(sel: object) -> str:
    if isinstance(sel, SelIsian):
        return f"{sel.keys} {sel.nilai}"
    rumusan = getattr(sel, "hasil", None)
    return str(rumusan()) if rumusan else str(getattr(sel, "teks", sel))


def _chunk(jenis: bytes, isi: bytes) -> bytes:
    jumlah = struct.pack(">I", zlib.crc32(jenis + isi))
    return struct.pack(">I", len(isi)) + jenis + isi + jumlah


def _made(formulir: Formulir, folder: Path) -> bytes:
    """Print the sheet as LibreOffice does, and cut out its upper part."""
    (folder / "isian.xlsx").write_bytes(tulis_formulir(formulir))
    (folder / "profil" / "user").mkdir(parents=True)
    (folder / "profil" / "user" / "registrymodifications.xcu").write_text(_PROFIL)
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    office = ["soffice", profil, "--headless", "--convert-to", "pdf", "isian.xlsx"]
    subprocess.run(office, cwd=folder, check=True, capture_output=True, timeout=120)
    potong = ["-r", "75", "-f", "2", "-l", "2", "-y", "35", "-H", "450"]
    cetak = ["pdftoppm", *potong, "-png", "-singlefile", "isian.pdf", "g"]
    subprocess.run(cetak, cwd=folder, check=True, timeout=60)
    gambar = (folder / "g.png").read_bytes()
    akhir = gambar.rindex(b"IEND") - 4
    sumber = _chunk(b"tEXt", b"sumber\0" + _sum(formulir).encode())
    return gambar[:akhir] + sumber + gambar[akhir:]


def test_the_picture_shows_the_form_of_today(tmp_path: Path) -> None:
    formulir = _formulir()
    if os.environ.get("KINERJA_GOLDEN") == "tulis" and PERKAKAS:
        lama = GAMBAR.read_bytes() if GAMBAR.exists() else b""
        if _sum(formulir).encode() not in lama:
            GAMBAR.write_bytes(_made(formulir, tmp_path))
    gambar = GAMBAR.read_bytes()
    assert gambar.startswith(_PNG)
    assert len(gambar) < TERBESAR
    assert b"sumber\0" + _sum(formulir).encode() in gambar


def test_the_sum_tells_one_form_from_another(monkeypatch: pytest.MonkeyPatch) -> None:
    semula = _sum(_formulir())
    assert semula == _sum(_formulir())
    monkeypatch.setitem(ISI, ("ikm", "responden"), Decimal(413))
    assert semula != _sum(_formulir())


def test_pages_show_pictures_that_are_there() -> None:
    sebut = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
    tampil = ((p.parent, sebut.findall(p.read_text("utf-8"))) for p in PAGES)
    semua = {(folder / g).resolve() for folder, di in tampil for g in di}
    assert semua == {p.resolve() for p in (DOCS / "gambar").iterdir()}
