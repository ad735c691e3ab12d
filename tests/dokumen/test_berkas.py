"""Files as they are named: several of them, folders of them, standard input."""

import io
import os
import sys
from pathlib import Path

import pytest

from alat.pendukung import ENGLISH, Write
from alat.tahun_berjalan import tulis
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.berkas import load_realisasi

LKE = "format: kinerja/lke@1\n"
PK = "format: kinerja/pk@1\n"


@pytest.fixture
def folder(write: Write, tmp_path: Path) -> Path:
    """Make a folder ``r`` with two quarters in it."""
    for n in (1, 2):
        write(f"r/q{n}.yaml", tulis("", f"triwulan: {n}"))
    return tmp_path / "r"


def _names(*paths: object) -> list[str]:
    return [s.text.name for s in load_realisasi([str(p) for p in paths]).sources]


def _found(*paths: object) -> list[Diagnostic]:
    with pytest.raises(KinerjaError) as error:
        load_realisasi([str(p) for p in paths])
    for d in error.value.diagnostics:
        assert ENGLISH.findall(f"{d.message} {d.hint}") == []
    return list(error.value.diagnostics)


def test_files_stay_in_the_order_in_which_they_are_named(write: Write) -> None:
    paths = [write(f"{n}.yaml", tulis("")) for n in ("c", "a", "b")]
    assert _names(*paths) == ["c.yaml", "a.yaml", "b.yaml"]


def test_a_folder_stands_for_its_files_by_name(folder: Path, write: Write) -> None:
    write("r/q10.yaml", tulis(""))
    assert _names(folder) == ["q1.yaml", "q10.yaml", "q2.yaml"]
    assert _names(f"{folder}{os.sep}") == _names(folder)


def test_a_folder_and_files_beside_it(folder: Path, write: Write) -> None:
    satu = write("q3.yaml", tulis(""))
    assert _names(satu, folder) == ["q3.yaml", "q1.yaml", "q2.yaml"]


@pytest.mark.parametrize("nama", ["q3.yml", "q3.YAML", "Q3.Yml", "triwulan 3.yaml"])
def test_what_is_read_of_a_folder(folder: Path, write: Write, nama: str) -> None:
    write(f"r/{nama}", tulis(""))
    assert nama in _names(folder)


def test_what_is_passed_over_is_a_warning_of_the_folder(
    folder: Path, write: Write
) -> None:
    write("r/q3.xlsx", "")
    dimuat = load_realisasi([str(folder), str(write("q4.yaml", tulis("")))])
    assert [s.text.name for s in dimuat.sources] == ["q1.yaml", "q2.yaml", "q4.yaml"]
    assert [(d.code, d.level) for d in dimuat.temuan] == [("KIN110", "peringatan")]


@pytest.mark.parametrize(
    "isi", ["tahun: 2024\n", "realisasi:\n", "- a\n", "format: [a]\n", "halo\n"]
)
def test_a_file_that_does_not_say_what_it_is_is_not_lost(
    folder: Path, write: Write, isi: str
) -> None:
    """It is read, so that whatever is wrong with it is found."""
    write("r/q3.yaml", isi)
    assert "q3.yaml" in _names(folder)


@pytest.mark.parametrize(
    "format_", ["kinerja/realisasi@2", "kinerja/realisai@1", "Kinerja/Realisasi@1"]
)
def test_a_misspelt_format_is_no_reason_to_lose_a_quarter(
    folder: Path, write: Write, format_: str
) -> None:
    isi = tulis("", "triwulan: 3").replace("kinerja/realisasi@1", format_)
    write("r/q3.yaml", isi)
    assert "q3.yaml" in _names(folder)


@pytest.mark.parametrize(
    "isi", [{}, {"pk.yaml": PK, "lke.yml": LKE}, {".q1.yaml": ""}, {"a/b.txt": ""}]
)
def test_a_folder_without_realisasi(
    tmp_path: Path, write: Write, isi: dict[str, str]
) -> None:
    kosong = tmp_path / "kosong"
    kosong.mkdir()
    for nama, teks in isi.items():
        write(f"kosong/{nama}", teks)
    (d,) = _found(kosong)
    assert (d.code, d.level) == ("KIN237", "galat")
    assert d.message == "folder ini tidak memuat berkas realisasi"
    assert d.hint == "simpan berkas .yaml atau .yml di dalamnya, atau formulir .xlsx"
    assert str(d.location) == f"{kosong}:1:1"


def test_every_folder_without_realisasi_is_found(tmp_path: Path) -> None:
    for nama in ("a", "b"):
        (tmp_path / nama).mkdir()
    found = _found(tmp_path / "b", tmp_path / "a")
    assert [d.code for d in found] == ["KIN237", "KIN237"]
    assert [d.location.path for d in found if d.location] == [
        str(tmp_path / "b"),
        str(tmp_path / "a"),
    ]


def test_what_is_wrong_with_files_of_a_folder_is_found_in_all(
    folder: Path, write: Write, tmp_path: Path
) -> None:
    write("r/q1.yaml", "a: [\n")
    write("r/q3.yaml", b"\xff\xfe")
    write("r/q4.yaml", "a: 1\na: 2\n")
    hilang = tmp_path / "tiada.yaml"
    found = _found(folder, hilang)
    assert [(d.code, Path(d.location.path).name) for d in found if d.location] == [
        ("KIN111", "q1.yaml"),
        ("KIN104", "q3.yaml"),
        ("KIN112", "q4.yaml"),
        ("KIN101", "tiada.yaml"),
    ]


def test_a_folder_named_as_a_file_is_passed_over(folder: Path) -> None:
    before = _names(folder)
    (folder / "arsip.yaml").mkdir()
    assert _names(folder) == before


def test_a_folder_that_may_not_be_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    (d,) = _found(folder)
    assert (d.code, d.message) == ("KIN102", "folder tidak boleh dibaca")
    assert d.hint == "periksa izin folder itu"
    assert str(d.location) == f"{folder}:1:1"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="may read anything"
)
def test_a_file_of_a_folder_that_may_not_be_read(folder: Path) -> None:
    (folder / "q2.yaml").chmod(0)
    (d,) = _found(folder)
    assert (d.code, d.message) == ("KIN102", "berkas tidak boleh dibaca")


def _stdin(monkeypatch: pytest.MonkeyPatch, isi: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(isi.encode()))
    monkeypatch.setattr(sys, "stdin", stream)


def test_standard_input_is_one_file_among_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stdin(monkeypatch, tulis("", "triwulan: 3"))
    assert _names("-", folder) == ["masukan baku", "q1.yaml", "q2.yaml"]


def test_standard_input_cannot_be_read_twice(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stdin(monkeypatch, tulis(""))
    (d,) = _found("-", folder, "-")
    assert (d.code, d.level) == ("KIN108", "galat")
    assert d.message == "masukan baku hanya memuat satu berkas"
    assert d.hint == "sebut yang lain dengan namanya"
