"""What a folder holds beside files: pipes, links, subfolders, names of blanks."""

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import ENGLISH, Write
from alat.tahun_berjalan import tulis
from alat.windows import needs_pipes
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen import folder as folders
from kinerja_cli.dokumen.folder import open_folder

ISI = tulis("", "triwulan: 4")
SALAH = "berkas ini agaknya realisasi, tetapi namanya tidak berakhir .yaml"


@pytest.fixture
def folder(write: Write) -> Path:
    """Make a folder with one quarter in it."""
    return write("r/q1.yaml", tulis("")).parent


def _said(folder: Path) -> list[Diagnostic]:
    found = [d for o in open_folder(str(folder)) for d in o.temuan]
    for d in found:
        assert ENGLISH.findall(f"{d.message} {d.hint}") == []
    return found


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as s:
        s.bind(path.name)  # the whole path may be too long for a socket


KHUSUS: dict[str, Callable[[Path], None]] = {
    "pipa": os.mkfifo if sys.platform != "win32" else Path.touch,
    "soket": _socket,
    "peranti": lambda p: p.symlink_to("/dev/zero"),
}


@needs_pipes
@pytest.mark.parametrize("jenis", KHUSUS)
def test_what_is_no_regular_file_is_not_opened(
    folder: Path, jenis: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    for nama in ("q5.yaml", "lain"):
        KHUSUS[jenis](Path(nama))
    galat, lain = _said(folder)
    assert (galat.code, galat.level) == ("KIN109", "galat")
    assert galat.message.startswith(f"ini {jenis}, bukan berkas biasa: ")
    assert galat.hint == f"hapus {jenis} itu, atau pindahkan ke luar folder"
    assert str(galat.location) == f"{folder / 'q5.yaml'}:1:1"
    assert lain.message == f"di folder ini tidak dibaca: “lain” ({jenis})"


@needs_pipes
def test_a_link_that_leads_nowhere(folder: Path) -> None:
    for nama in ("q5.yaml", "lain", "q6.yaml.txt"):
        (folder / nama).symlink_to("hilang")
    galat, lain = _said(folder)
    assert (galat.code, galat.level) == ("KIN101", "galat")
    tujuan = os.path.realpath(folder / "hilang")
    assert galat.message == f"tautan ini menunjuk {tujuan}, yang tidak ada"
    assert lain.message == (
        "di folder ini tidak dibaca: “lain” (tautan buntu) dan “q6.yaml.txt” "
        "(tautan buntu)"
    )


def test_what_may_not_be_read(
    folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for nama in ("q5.yaml", "q6.yaml.txt", "lain"):
        write(f"r/{nama}", ISI)
    buka: Any = Path.open

    def refuse(path: Path, *args: str) -> object:
        if path.name != "q1.yaml":
            raise PermissionError(13, "Permission denied", str(path))
        return buka(path, *args)

    monkeypatch.setattr(Path, "open", refuse)
    lima, enam, lain = _said(folder)
    assert (lima.code, lima.message) == ("KIN102", "berkas tidak boleh dibaca")
    assert (enam.code, enam.message) == ("KIN109", SALAH)
    assert lain.message == "di folder ini tidak dibaca: “lain” (tidak boleh dibaca)"


@needs_pipes
@pytest.mark.parametrize("nama", ["q4.yaml ", "q4.yml  ", "q4.yaml\xa0"])
def test_a_name_that_ends_with_a_blank(folder: Path, write: Write, nama: str) -> None:
    write(f"r/{nama}", ISI)
    (d,) = _said(folder)
    assert (d.code, d.hint[:31]) == ("KIN109", "ganti namanya menjadi q4.yaml, ")
    assert d.message == (
        "berkas ini agaknya realisasi, tetapi namanya berakhir dengan spasi"
    )


@needs_pipes
def test_links_are_not_followed_in_circles(folder: Path, write: Write) -> None:
    bukti = write("r/bukti/foto.jpg", "").parent
    (bukti / "naik").symlink_to(folder)
    (bukti / "diri").symlink_to(bukti)
    assert _said(folder) == []


@pytest.mark.parametrize(("batas", "disebut"), [(3, True), (4, False)])
def test_of_what_is_too_large_to_look_through_it_is_said(
    folder: Path,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    batas: int,
    *,
    disebut: bool,
) -> None:
    monkeypatch.setattr(folders, "BATAS_ISI", batas)
    for n in range(3):
        write(f"r/bukti/{n}.jpg", "")
    assert bool(_said(folder)) is disebut


def test_a_subfolder_that_may_not_be_read_is_named(
    folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("r/bukti/foto.jpg", "")
    lihat: Any = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "bukti":
            raise PermissionError(13, "Permission denied", str(path))
        return lihat(path)

    monkeypatch.setattr(os, "scandir", refuse)
    (d,) = _said(folder)
    assert d.message == "di folder ini tidak dibaca: “bukti” (subfolder)"
