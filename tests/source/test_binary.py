"""Files that are no text: each is named by what it is, and read by no command."""

import io
import zipfile
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, refusals
from kinerja_cli.source import load
from kinerja_cli.source.text import BATAS_BYTE, read_text

PINDAHKAN = (
    "pindahkan angkanya ke berkas .yaml atau formulir .xlsx; "
    "`kinerja templat` menulis kerangkanya"
)
AKHIRAN = "ganti akhirannya menjadi .xlsx"
SIMPAN = "simpan sebagai .xlsx, lalu sebut berkas itu"
FORMULIR = b"kinerja/isian@1;tahun=2024;triwulan=3\nkunci;nilai\n"
# What is no workbook yet, or no longer; all else is moved.
SARAN = {
    "q3.xlsx": AKHIRAN,
    **dict.fromkeys(
        ("q3.ods", "q3.xls"), "simpan sebagai .xlsx, lalu sebut berkas itu"
    ),
}


def _zip(**isi: str) -> bytes:
    """Make a zip of files, each by its name, with ``_`` for what parts folders."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, teks in isi.items():
            z.writestr(nama.replace("_", "/"), teks * 50)
    return buffer.getvalue()


def _opendocument(jenis: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as z:
        z.writestr("mimetype", f"application/vnd.oasis.opendocument.{jenis}")
        z.writestr("content.xml", "<a/>")
    return buffer.getvalue()


EXCEL = _zip(types="x", xl_workbook="<xml>")
BERKAS = {
    "q3.xlsx": (EXCEL, "berkas Excel"),
    "q3.docx": (_zip(types="x", word_document="lihat xl/ juga"), "dokumen Word"),
    "q3.pptx": (_zip(types="x", ppt_slides="<xml>"), "berkas PowerPoint"),
    "q3.ods": (_opendocument("spreadsheet"), "lembar kerja LibreOffice (ODS)"),
    "q3.odt": (_opendocument("text"), "dokumen LibreOffice"),
    "q3.xls": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(9), "berkas Excel atau Word"),
    "q3.pdf": (b"%PDF-1.7\n%\xe2\xe3", "berkas PDF"),
    "q3.rtf": (rb"{\rtf1\ansi Realisasi}", "dokumen RTF"),
    "pindai.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "gambar"),
    "layar.png": (b"\x89PNG\r\n\x1a\n", "gambar"),
    "unduhan.xls": (b"\xef\xbb\xbf\r\n<TABLE border=1>", "HTML"),
    "unduhan.html": (b"<!DOCTYPE html>\n<html>", "HTML"),
}


@pytest.mark.parametrize("nama", BERKAS)
@pytest.mark.parametrize("akhiran", ["", ".yaml"])
def test_it_is_named_whatever_its_suffix(
    tmp_path: Path, nama: str, akhiran: str
) -> None:
    raw, jenis = BERKAS[nama]
    path = tmp_path / f"{nama}{akhiran}"
    path.write_bytes(raw)
    (found,) = refusals(read_text, str(path))
    assert found.code == "KIN120"
    assert found.message.startswith(f"ini {jenis}")
    assert found.message.endswith(", bukan berkas YAML")
    assert found.hint == SARAN.get(nama, PINDAHKAN)


@pytest.mark.parametrize(
    "raw", [_zip(q3="a: 1"), _zip(), b"Rar!\x1a\x07", b"\x1f\x8b\x08"]
)
def test_an_archive_is_to_be_unpacked(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "q.zip"
    path.write_bytes(raw)
    (found,) = refusals(read_text, str(path))
    assert found.message.startswith("ini arsip")
    assert found.hint == "uraikan dahulu, lalu sebut berkas .yaml di dalamnya"


def test_what_it_is_comes_before_how_large_it_is(tmp_path: Path) -> None:
    path = tmp_path / "besar.xlsx"
    path.write_bytes(EXCEL + bytes(BATAS_BYTE))
    (found,) = refusals(read_text, str(path))
    assert found.code == "KIN120"


@pytest.mark.parametrize(
    ("raw", "jenis", "hint"),
    [
        (EXCEL, "berkas Excel", SIMPAN),
        (FORMULIR, "formulir CSV", "simpan sebagai .csv, lalu sebut berkas itu"),
        (b"\xef\xbb\xbf" + FORMULIR, "formulir CSV", "simpan sebagai .csv, "),
    ],
)
def test_what_is_piped_in_has_no_name_to_change(
    monkeypatch: pytest.MonkeyPatch, raw: bytes, jenis: str, hint: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw)))
    (found,) = refusals(load, "-")
    assert (found.code, found.message) == ("KIN120", f"ini {jenis}, bukan berkas YAML")
    assert found.hint.startswith(hint)


def test_a_form_as_csv_that_is_called_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "isian.txt"
    path.write_bytes(FORMULIR)
    (found,) = refusals(load, str(path))
    assert found.hint == "ganti akhirannya menjadi .csv"


@pytest.mark.parametrize(
    "teks", ["PK: 1\n", "{}", "% a\n", "<a>\n", "MM: 1\n", "BM: 2", "7z", "\n# PK\x03"]
)
def test_a_text_may_begin_alike(tmp_path: Path, teks: str) -> None:
    path = tmp_path / "q.yaml"
    path.write_bytes(teks.encode())
    assert read_text(str(path)).content == teks


@pytest.mark.parametrize(
    "args",
    [
        ("hitung", "-r", "{x}"),
        ("hitung", "-r", "{q}", "--pk", "{x}"),
        ("banding", "{q}", "{x}"),
        ("sakip", "{x}"),
        ("templat", "--pk", "{x}"),
        ("hitung", "-r", "{folder}"),
    ],
    ids=" ".join,
)
def test_every_command_says_so(
    kinerja: Kinerja, tmp_path: Path, data: Path, args: tuple[str, ...]
) -> None:
    folder = tmp_path / "setahun"
    folder.mkdir()
    excel = folder / "q3.yaml"
    excel.write_bytes(EXCEL)
    jalur = {"x": excel, "q": data / "contoh" / "q4.yaml", "folder": folder}
    err = kinerja(*(a.format(**jalur) for a in args)).refusal(3)
    assert err == (
        f"{excel}:1:1: KIN120 galat: ini berkas Excel, bukan berkas YAML\n"
        f"    saran: {AKHIRAN}\n"
    )
