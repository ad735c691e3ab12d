"""Pictures of what people see, each with the sum of what it was made from inside it."""

import shutil
import struct
import subprocess
import zlib
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

PNG = b"\x89PNG\r\n\x1a\n"
PERKAKAS = all(map(shutil.which, ("soffice", "pdftoppm", "chromium")))
# Numbers as an office in Indonesia sees them.
_PROFIL = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop>
</item>
</oor:items>
"""
_CHROMIUM = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")


def sum_of_book(isi: bytes) -> str:
    """Sum up a workbook by its members: how they are packed differs by machine."""
    with ZipFile(BytesIO(isi)) as buku:
        semua = [(n, buku.read(n)) for n in sorted(buku.namelist())]
    return sha256(repr(semua).encode()).hexdigest()


class Petikan(NamedTuple):
    """What is shown of it as it is printed: a page, from ``atas`` on, in pixels."""

    halaman: int
    atas: int
    tinggi: int


def picture_of_book(isi: bytes, petikan: Petikan, folder: Path) -> bytes:
    """Show a workbook as LibreOffice prints it."""
    (folder / "buku.xlsx").write_bytes(isi)
    (folder / "profil" / "user").mkdir(parents=True)
    (folder / "profil" / "user" / "registrymodifications.xcu").write_text(_PROFIL)
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    office = ["soffice", profil, "--headless", "--convert-to", "pdf", "buku.xlsx"]
    _run(office, folder)
    return _cut("buku.pdf", petikan, folder)


def picture_of_page(isi: bytes, petikan: Petikan, folder: Path) -> bytes:
    """Show a page as Chromium prints it."""
    (folder / "laman.html").write_bytes(isi)
    profil = f"--user-data-dir={folder / 'peramban'}"
    ke = f"--print-to-pdf={folder / 'laman.pdf'}"
    alamat = (folder / "laman.html").as_uri()
    _run(["chromium", *_CHROMIUM, profil, ke, alamat], folder)
    return _cut("laman.pdf", petikan, folder)


def _cut(pdf: str, petikan: Petikan, folder: Path) -> bytes:
    n, atas, tinggi = map(str, petikan)
    pilih = ["-r", "75", "-f", n, "-l", n, "-y", atas, "-H", tinggi]
    _run(["pdftoppm", *pilih, "-png", "-singlefile", pdf, "g"], folder)
    return (folder / "g.png").read_bytes()


def _run(perintah: list[str], folder: Path) -> None:
    subprocess.run(perintah, cwd=folder, check=True, capture_output=True, timeout=120)


def with_sum(gambar: bytes, jumlah: str) -> bytes:
    """Put the sum of what it shows into a picture, as a text of its own."""
    akhir = gambar.rindex(b"IEND") - 4
    return gambar[:akhir] + _chunk(b"tEXt", _tulisan(jumlah)) + gambar[akhir:]


def shows(gambar: bytes, jumlah: str) -> bool:
    """Tell whether a picture was made from what has this sum."""
    return gambar.startswith(PNG) and _tulisan(jumlah) in gambar


def _tulisan(jumlah: str) -> bytes:
    return b"sumber\0" + jumlah.encode()


def _chunk(jenis: bytes, isi: bytes) -> bytes:
    jumlah = struct.pack(">I", zlib.crc32(jenis + isi))
    return struct.pack(">I", len(isi)) + jenis + isi + jumlah
