"""A folder as ``-r`` names it: lost realisasi are errors, what is left is named."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from alat.pendukung import ENGLISH, Write
from alat.tahun_berjalan import tulis
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.folder import open_folder

ISI = tulis("", "triwulan: 4")
UTF16 = b"\xff\xfe" + ISI.encode("utf-16-le")
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


def _read(folder: Path) -> list[str]:
    return [o.source.text.name for o in open_folder(str(folder)) if o.source]


@pytest.mark.parametrize(
    ("nama", "isi", "benar"),
    [
        pytest.param("q4.yaml.txt", "", "q4.yaml", id="Notepad"),
        pytest.param("q4.yml.txt", "", "q4.yaml", id="Notepad, yml"),
        pytest.param("Q4.YAML.TXT", "", "Q4.yaml", id="capitals"),
        pytest.param("q4.yaml.bak", "", "q4.yaml", id="backup"),
        pytest.param("q4.yaml~", "", "q4.yaml", id="backup of an editor"),
        pytest.param("q4.yaml_", "", "q4.yaml", id="a sign too many"),
        pytest.param("q4.yaml - Copy", "", "q4.yaml", id="copy"),
        pytest.param("q4.yaml (1).download", "", "q4.yaml", id="download"),
        pytest.param("q4.yam", "", "q4.yaml", id="cut off"),
        pytest.param("q4.ymal", "", "q4.yaml", id="turned round"),
        pytest.param("q4.yamll", "", "q4.yaml", id="a letter too many"),
        pytest.param("q4.ymk", "", "q4.yaml", id="another letter"),
        pytest.param("q4yaml", "", "q4.yaml", id="without a dot"),
        pytest.param("q4_yml", "", "q4.yaml", id="a line for a dot"),
        pytest.param("yaml", "", "realisasi.yaml", id="nothing but the ending"),
        pytest.param("q4.txt", ISI, "q4.yaml", id="content"),
        pytest.param("q4", ISI, "q4.yaml", id="content, no ending"),
        pytest.param("q4.docx", f"# nota\n\n---\n{ISI}", "q4.yaml", id="below a note"),
        pytest.param("q4.txt", f"tahun: 2024\n{ISI}", "q4.yaml", id="second key"),
        pytest.param("q4.txt", UTF16, "q4.yaml", id="content in UTF-16"),
        pytest.param("q4.txt", ISI.encode("utf-8-sig"), "q4.yaml", id="BOM"),
        pytest.param("q4.txt", "format: 'kinerja/realisasi@2'", "q4.yaml", id="@2"),
        pytest.param("q4.txt", "format: kinerja/realisai@1", "q4.yaml", id="misspelt"),
        pytest.param(
            "q4.json", '{"format": "kinerja/realisasi@1"}', "q4.yaml", id="JSON"
        ),
    ],
)
def test_what_may_be_a_realisasi_is_an_error(
    folder: Path, write: Write, nama: str, isi: str | bytes, benar: str
) -> None:
    write(f"r/{nama}", isi)
    (d,) = _said(folder)
    assert (d.code, d.level, d.message) == ("KIN109", "galat", SALAH)
    assert d.hint == f"ganti namanya menjadi {benar}, atau pindahkan ke luar folder"
    assert str(d.location) == f"{folder / nama}:1:1"


def test_a_copy_of_what_is_there_is_moved_away(folder: Path, write: Write) -> None:
    write("r/q1.yaml.txt", "")
    (d,) = _said(folder)
    assert d.hint == "q1.yaml sudah ada: pindahkan salinan ini ke luar folder"


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        (".q4.yaml", ISI),
        ("~$q4.docx", ""),
        ("Thumbs.db", ""),
        ("desktop.ini", ""),
        ("pk.yaml", "format: kinerja/pk@1\n"),
        ("pk.yaml.bak", "format: kinerja/pk@1\n"),
        ("lke.yml", "format: kinerja/lke@1\n"),
        ("hasil.yaml", "format: kinerja/hasil@1\n"),
        ("hasil.json", '{\n  "format": "kinerja/hasil@1",\n'),
        ("sakip.json", '{"format": "kinerja/sakip@1"}'),
        ("skema.json", '{\n  "$schema": "https://json-schema.org/draft"'),
        ("bukti/foto.jpg", ""),
        ("bukti/maret/foto.jpg", ""),
        ("bukti/.q4.yaml", ISI),
        ("bukti/.git/q4.yaml", ISI),
    ],
    ids=str,
)
def test_what_is_known_for_what_it_is(
    folder: Path, write: Write, nama: str, isi: str
) -> None:
    write(f"r/{nama}", isi)
    assert (_said(folder), _read(folder)) == ([], ["q1.yaml"])


@pytest.mark.parametrize(
    ("nama", "isi", "sebutan"),
    [
        ("laporan.docx", "", "“laporan.docx”"),
        ("q4.xlsx", "PK\x03\x04", "“q4.xlsx”"),
        ("q4.csv", "tahun,triwulan\n", "“q4.csv”"),
        ("kirim.xml", "<a/>", "“kirim.xml”"),  # near .yml, and well known
        ("surat.eml", "", "“surat.eml”"),
        ("data.json", '{"a": 1}', "“data.json”"),
        ("README.md", f"# Isi\n\nTulis begini.\n\n{ISI}", "“README.md”"),
        ("besar.txt", f"# {'x' * 2000}\n{ISI}", "“besar.txt”"),
        ("2023/q4.yaml", "", "“2023” (subfolder)"),
        ("2023.yaml/q4.yml", "", "“2023.yaml” (subfolder)"),
        ("tw4/q4.yaml.txt", "", "“tw4” (subfolder)"),
        ("tw4/q4.yam", "", "“tw4” (subfolder)"),
        ("tw4/q4.txt", ISI, "“tw4” (subfolder)"),
        ("tw4/isi/q4.yaml", "", "“tw4” (subfolder)"),
        ("tw4/a/b/c/d/q4.yaml~", "", "“tw4” (subfolder)"),
        ("tw4/q4.yaml/foto.jpg", "", "“tw4” (subfolder)"),
        ("q4.yaml/foto.jpg", "", "“q4.yaml” (subfolder)"),
        ("q4.yaml.txt/foto.jpg", "", "“q4.yaml.txt” (subfolder)"),
    ],
    ids=str,
)
def test_what_is_left_is_named_in_a_warning(
    folder: Path, write: Write, nama: str, isi: str, sebutan: str
) -> None:
    write(f"r/{nama}", isi)
    (d,) = _said(folder)
    assert (d.code, d.level) == ("KIN110", "peringatan")
    assert d.message == f"di folder ini tidak dibaca: {sebutan}"
    assert str(d.location) == f"{folder}:1:1"
    assert _read(folder) == ["q1.yaml"]


def test_one_warning_names_ten_at_most(folder: Path, write: Write) -> None:
    for n in range(12):
        write(f"r/{n:02}.docx", "")
    (d,) = _said(folder)
    sepuluh = ", ".join(f"“{n:02}.docx”" for n in range(10))
    assert d.message == f"di folder ini tidak dibaca: {sepuluh}, dan 2 lainnya"


def test_a_folder_without_realisasi_says_what_it_holds(
    write: Write, tmp_path: Path
) -> None:
    write("r/q1.xlsx", "")
    write("r/hasil.json", json.dumps({"format": "kinerja/hasil@1"}))
    (d,) = _said(tmp_path / "r")
    assert (d.code, d.level) == ("KIN237", "galat")
    assert d.message == (
        "folder ini tidak memuat berkas realisasi; tidak dibaca: “q1.xlsx”"
    )


def test_errors_stand_in_the_order_of_names_and_the_folder_last(
    folder: Path, write: Write
) -> None:
    for nama in ("q4.docx", "q3.yaml.txt", "q2.yaml"):
        write(f"r/{nama}", "a: [" if nama == "q2.yaml" else "")
    assert [d.code for d in _said(folder)] == ["KIN111", "KIN109", "KIN110"]


def _workbook(stempel: str = "") -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as arsip:
        arsip.writestr("docProps/custom.xml", stempel)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("nama", "benar"),
    [
        ("isian.xlsx.bak", "isian.xlsx"),
        ("isian (1).xlsx_", "isian (1).xlsx"),
        ("isian.zip", "isian.xlsx"),
        ("isian", "isian.xlsx"),
    ],
)
def test_a_form_under_another_name_is_an_error(
    folder: Path, write: Write, nama: str, benar: str
) -> None:
    write(f"r/{nama}", _workbook("kinerja/isian@1"))
    (d,) = _said(folder)
    message = "berkas ini agaknya formulir isian, tetapi namanya tidak berakhir .xlsx"
    assert (d.code, d.level, d.message) == ("KIN109", "galat", message)
    assert d.hint == f"ganti namanya menjadi {benar}, atau pindahkan ke luar folder"


def test_the_workbook_of_another_program_is_named(folder: Path, write: Write) -> None:
    write("r/rekap.xlsx", _workbook())
    write("r/~$rekap.xlsx", "admin")
    write("r/rekap.csv", "id;nilai\n")
    (d,) = _said(folder)
    assert (d.code, d.level) == ("KIN110", "peringatan")
    assert d.message == "di folder ini tidak dibaca: “rekap.csv” dan “rekap.xlsx”"
    assert "formulir" in d.hint


def test_a_subfolder_with_a_form_is_named(folder: Path, write: Write) -> None:
    write("r/kirim/isian.xlsx", _workbook("kinerja/isian@1"))
    (d,) = _said(folder)
    assert d.message == "di folder ini tidak dibaca: “kirim” (subfolder)"
