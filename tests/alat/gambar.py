"""Pictures of what people see, each with the sum of what it was made from inside it."""

import shutil
import struct
import subprocess
import zlib
from hashlib import sha256
from io import BytesIO
from pathlib import Path
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
_CHROMIUM = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")


def sum_of_book(isi: bytes) -> str:
    """Sum up a workbook by its members: how they are packed differs by machine."""
    with ZipFile(BytesIO(isi)) as buku:
        semua = [(n, buku.read(n)) for n in sorted(buku.namelist())]
    return sha256(repr(semua).encode()).hexdigest()


def picture_of_book(
    isi: bytes, halaman: int, potong: tuple[int, int], folder: Path
) -> bytes:
    """Print a page of a workbook as LibreOffice does; ``potong`` is top and height."""
    (folder / "buku.xlsx").write_bytes(isi)
    (folder / "profil" / "user").mkdir(parents=True)
    (folder / "profil" / "user" / "registrymodifications.xcu").write_text(_PROFIL)
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    office = ["soffice", profil, "--headless", "--convert-to", "pdf", "buku.xlsx"]
    subprocess.run(office, cwd=folder, check=True, capture_output=True, timeout=120)
    atas, tinggi = map(str, potong)
    pilih = [
        "-r",
        "75",
        "-f",
        str(halaman),
        "-l",
        str(halaman),
        "-y",
        atas,
        "-H",
        tinggi,
    ]
    cetak = ["pdftoppm", *pilih, "-png", "-singlefile", "buku.pdf", "g"]
    subprocess.run(cetak, cwd=folder, check=True, timeout=60)
    return (folder / "g.png").read_bytes()


def picture_of_page(isi: bytes, ukuran: tuple[int, int], folder: Path) -> bytes:
    """Show the top of a page as Chromium does, ``ukuran`` wide and high."""
    (folder / "halaman.html").write_bytes(isi)
    jendela = f"--window-size={ukuran[0]},{ukuran[1]}"
    ke = f"--screenshot={folder / 'h.png'}"
    profil = f"--user-data-dir={folder / 'peramban'}"
    alamat = (folder / "halaman.html").as_uri()
    perintah = ["chromium", *_CHROMIUM, profil, jendela, ke, alamat]
    subprocess.run(perintah, check=True, capture_output=True, timeout=120)
    return (folder / "h.png").read_bytes()


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
