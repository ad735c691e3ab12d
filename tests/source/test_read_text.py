"""Bytes to text: what an office saved is read, or refused with the remedy."""

import io
from hashlib import sha256
from pathlib import Path

import pytest

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic, Location, Place
from kinerja_cli.source.text import BATAS_BYTE, read_text

ISI = "nama: Kécamatan Malili\n"


def refused(path: object) -> Diagnostic:
    (found,) = refusals(read_text, str(path))
    return found


def _at(path: Path, place: str) -> Location:
    return Location(str(path), Place(*map(int, place.split(":"))))


def test_utf8_is_read_and_identified(tmp_path: Path) -> None:
    path = tmp_path / "q3.yaml"
    path.write_bytes(ISI.encode())
    text = read_text(str(path))
    assert (text.content, text.name, text.path) == (ISI, "q3.yaml", str(path))
    assert text.sha256 == sha256(ISI.encode()).hexdigest()


def test_a_bom_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "q3.yaml"
    path.write_bytes(ISI.encode("utf-8-sig"))
    assert read_text(str(path)).content == ISI


def test_lines_end_where_an_editor_ends_them(tmp_path: Path) -> None:
    path = tmp_path / "q3.yaml"
    path.write_bytes("a: 1\r\nb: 2\rc: x\u2028y\u2029z\x85\n\n".encode())
    assert read_text(str(path)).content == "a: 1\nb: 2\nc: x y z \n\n"


@pytest.mark.parametrize(
    ("raw", "code", "place", "words"),
    [
        pytest.param(
            ISI.encode("utf-16"), "KIN104", "1:1", "UTF-16", id="Notepad, UTF-16"
        ),
        pytest.param(
            b"\xfe\xff" + ISI.encode("utf-16-be"),
            "KIN104",
            "1:1",
            "UTF-16",
            id="UTF-16, the big end first",
        ),
        pytest.param(
            ISI.encode("utf-16-le"), "KIN104", "1:2", "UTF-16", id="UTF-16 without BOM"
        ),
        pytest.param(
            b"a: 1\n" + ISI.encode("cp1252"),
            "KIN105",
            "2:8",
            "Windows-1252",
            id="Windows-1252",
        ),
        pytest.param(b"a: 1\nb: x\0y\n", "KIN106", "2:5", "NUL", id="one NUL"),
        pytest.param(b"a: \0\0\0", "KIN104", "1:4", "UTF-16", id="mostly NUL"),
        pytest.param(b"abcd\0\0", "KIN106", "1:5", "NUL", id="a third NUL"),
        pytest.param(
            "é: é \0".encode(), "KIN106", "1:6", "NUL", id="columns are characters"
        ),
        pytest.param(
            "é".encode() + b"\xe9\n", "KIN105", "1:2", "bukan UTF-8", id="two encodings"
        ),
        pytest.param(
            b"\xef\xbb\xbfa: \0\n", "KIN106", "1:4", "NUL", id="a BOM takes no column"
        ),
    ],
)
def test_another_encoding_is_named_with_its_remedy(
    tmp_path: Path, raw: bytes, code: str, place: str, words: str
) -> None:
    path = tmp_path / "q3.yaml"
    path.write_bytes(raw)
    found = refused(path)
    assert (found.code, found.location) == (code, _at(path, place))
    assert words in found.message
    assert "UTF-8" in found.hint


def test_a_csv_was_saved_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "isian.csv"
    path.write_bytes("Café".encode("cp1252"))
    found = refused(path)
    assert found.code == "KIN105"
    assert "Excel: Simpan Sebagai > CSV UTF-8" in found.hint


def test_five_mebibytes_are_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "besar.yaml"
    path.write_bytes(b"#" * BATAS_BYTE)
    assert BATAS_BYTE == 5 * 1024 * 1024
    assert len(read_text(str(path)).content) == BATAS_BYTE
    path.write_bytes(b"#" * (BATAS_BYTE + 1))
    found = refused(path)
    assert (found.code, found.location) == ("KIN103", Location(str(path)))
    assert "5 MiB" in found.message


class Stdin:
    def __init__(self, raw: bytes) -> None:
        self.buffer = io.BytesIO(raw)


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Stdin(ISI.encode("utf-8-sig")))
    text = read_text("-")
    assert (text.content, text.name) == (ISI, "masukan baku")


def test_standard_input_has_the_same_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Stdin(b"#" * (BATAS_BYTE + 1)))
    assert refused("-").code == "KIN103"


def test_closed_standard_input_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert refused("-").code == "KIN102"
