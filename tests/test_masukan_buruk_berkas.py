"""Files that cannot be read as text: what they are, and how to save them instead."""

import os
import re
import sys
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
keterangan: Angka contoh
realisasi:
  ikm: {nilai_skm: "3,253"}
"""
ENGLISH = re.compile(r"\b(no such|codec|decode|invalid|error|byte)\b", re.IGNORECASE)


def _refused(kinerja: Kinerja, path: Path, place: str, words: str) -> str:
    """Return the one finding of a file that is refused."""
    err = kinerja("hitung", "-r", path).refusal(3)
    assert err.startswith(f"{path}:{place} galat: ")
    assert words in err
    assert len(re.findall(r"KIN\d{3}", err)) == 1
    assert "Traceback" not in err
    assert not ENGLISH.search(err)
    assert "    saran: " in err
    return err


def test_missing(kinerja: Kinerja, tmp_path: Path) -> None:
    _refused(kinerja, tmp_path / "q3.yaml", "1:1: KIN101", "berkas tidak ada")


def test_a_folder_of_nothing(kinerja: Kinerja, tmp_path: Path) -> None:
    words = "folder ini tidak memuat berkas realisasi"
    _refused(kinerja, tmp_path, "1:1: KIN237", words)


def test_a_folder_in_the_place_of_a_pk(kinerja: Kinerja, tmp_path: Path) -> None:
    status, _, err = kinerja("templat", "--pk", tmp_path)
    assert status == 3
    assert err.startswith(f"{tmp_path}:1:1: KIN101 galat: ini folder, bukan berkas\n")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="may read anything"
)
def test_unreadable(kinerja: Kinerja, write: Write) -> None:
    path = write("q3.yaml", REALISASI)
    path.chmod(0)
    _refused(kinerja, path, "1:1: KIN102", "berkas tidak boleh dibaca")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "berkas tidak boleh dibaca"),
        (OSError(5, "Input/output error"), "berkas tidak dapat dibaca"),
        (ValueError("embedded null byte"), "berkas tidak dapat dibaca"),
    ],
    ids=["not allowed", "broken disk", "impossible name"],
)
def test_what_the_system_refuses(
    kinerja: Kinerja,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    words: str,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("pathlib.Path.open", refuse)
    _refused(kinerja, tmp_path / "q3.yaml", "1:1: KIN102", words)


@pytest.mark.parametrize(
    "content", ["", "\n\n", "# hanya komentar\n", "  \n# x\n  \n"], ids=repr
)
def test_empty(kinerja: Kinerja, write: Write, content: str) -> None:
    _refused(kinerja, write("q3.yaml", content), "1:1: KIN107", "kosong, atau hanya")


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(REALISASI.encode("utf-8-sig"), id="BOM"),
        pytest.param(REALISASI.replace("\n", "\r\n").encode(), id="CRLF"),
        pytest.param(
            REALISASI.replace("\n", "\r\n").encode("utf-8-sig"), id="BOM and CRLF"
        ),
        pytest.param(REALISASI.rstrip("\n").encode(), id="no last line break"),
        pytest.param(("---\n" + REALISASI + "...\n").encode(), id="marked document"),
    ],
)
def test_what_is_read_all_the_same(kinerja: Kinerja, write: Write, raw: bytes) -> None:
    out = kinerja("hitung", "-r", write("q3.yaml", raw)).clean()
    assert "81,33" in out


def test_a_finding_after_bom_and_crlf_is_at_its_place(
    kinerja: Kinerja, write: Write
) -> None:
    isi = REALISASI.replace("3,253", "9").replace("\n", "\r\n")
    path = write("q3.yaml", isi.encode("utf-8-sig"))
    err = _refused(kinerja, path, "6:20: KIN212", "9 di luar batas")
    assert '    6 |   ikm: {nilai_skm: "9"}\n' in err
    assert "\r" not in err


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("  ikm:", "\tikm:", "6:1"),
        ("  ikm:", "  \tikm:", "6:3"),
        ("{nilai", "\n\t\tnilai", "7:1"),
    ],
)
def test_tab_as_indent(
    kinerja: Kinerja, write: Write, old: str, new: str, place: str
) -> None:
    path = write("q3.yaml", REALISASI.replace(old, new))
    err = _refused(kinerja, path, f"{place}: KIN111", "memakai tab")
    assert "saran: ganti setiap tab dengan spasi" in err
