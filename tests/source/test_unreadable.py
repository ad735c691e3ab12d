"""Files that cannot be opened: what is wrong, and which file was probably meant."""

import sys
from pathlib import Path

import pytest

from alat.pendukung import refusals
from alat.windows import needs_any_name
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.source.text import read_text


def refused(path: object) -> Diagnostic:
    (found,) = refusals(read_text, str(path))
    assert found.location == Location(str(path))
    return found


def test_a_missing_file_names_its_sibling(tmp_path: Path) -> None:
    (tmp_path / "q3.yaml").touch()
    (tmp_path / "pk2024.yaml").touch()
    found = refused(tmp_path / "q3.yml")
    assert (found.code, found.message) == ("KIN101", "berkas tidak ada")
    assert found.hint == f"mungkin maksudnya {tmp_path / 'q3.yaml'}"


def test_a_missing_file_without_sibling(tmp_path: Path) -> None:
    (tmp_path / "q3.yaml").touch()
    assert refused(tmp_path / "laporan").hint == "periksa nama dan letak berkas itu"
    assert refused(tmp_path / "tak-ada" / "q3.yaml").code == "KIN101"


def test_a_sibling_in_capitals_is_found(tmp_path: Path) -> None:
    (tmp_path / "PK2024.YAML").touch()
    assert refused(tmp_path / "pk2024.yml").hint.endswith("PK2024.YAML")


@needs_any_name
def test_a_sibling_cannot_steer_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "laporan\x1b[2J.yaml").touch()
    assert refused(tmp_path / "laporan[2J.yaml").hint.endswith(r"laporan\x1b[2J.yaml")


def test_a_file_taken_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "q3.yaml").touch()
    assert refused(tmp_path / "q3.yaml" / "a.yaml").code == "KIN101"


def test_a_folder(tmp_path: Path) -> None:
    found = refused(tmp_path)
    assert (found.code, found.message) == ("KIN101", "ini folder, bukan berkas")
    assert found.hint == "di sini satu berkas saja; sebut satu di dalamnya"
    for nama in ("q2.yaml", "q1.yml", "catatan.txt"):
        (tmp_path / nama).touch()
    assert refused(tmp_path).hint.endswith("satu di dalamnya: q1.yml dan q2.yaml")


def test_a_file_that_may_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "q3.yaml"
    path.touch()

    def deny(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    found = refused(path)
    assert (found.code, found.message) == ("KIN102", "berkas tidak boleh dibaca")


def test_a_folder_that_may_not_be_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", deny)
    assert refused(tmp_path / "q3.yaml").code == "KIN101"


@pytest.mark.parametrize(
    "name", [pytest.param("a" * 5000, id="too long"), pytest.param("a\0b", id="NUL")]
)
def test_a_name_that_no_file_can_have(tmp_path: Path, name: str) -> None:
    found = refused(tmp_path / name)
    tiada = ("KIN101", "berkas tidak ada")  # all that Windows says of so long a name
    lain = ("KIN102", "berkas tidak dapat dibaca")
    benar = tiada if sys.platform == "win32" and "\0" not in name else lain
    assert (found.code, found.message) == benar
