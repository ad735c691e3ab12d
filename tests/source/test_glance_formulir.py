"""A form at first glance: its stamp, wherever a program left it, and no more of it."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from alat.pendukung import Write
from kinerja_cli.source.glance import Glance, glance

STEMPEL = "<vt:lpwstr>kinerja/isian@1</vt:lpwstr>"
FORMULIR = Glance("", "kinerja/isian@1", ".xlsx")
BIASA = Glance("")


def _zip(**isi: str) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as arsip:
        arsip.writestr("[Content_Types].xml", "<Types/>")
        for nama, teks in isi.items():
            arsip.writestr(nama.replace("__", "/") + ".xml", teks)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "isi",
    [
        pytest.param({"docProps__custom": STEMPEL}, id="Excel"),
        pytest.param({"meta": STEMPEL}, id="ODS"),
        pytest.param(
            {"xl__sharedStrings": "<t>x</t>" * 100_000 + STEMPEL}, id="no properties"
        ),
        # Across two of the pieces in which a part is read.
        pytest.param({"meta": "x" * ((1 << 16) - 20) + STEMPEL}, id="torn apart"),
    ],
)
def test_a_stamp_is_found(write: Write, isi: dict[str, str]) -> None:
    assert glance(write("a.bin", _zip(**isi))) == FORMULIR


@pytest.mark.parametrize(
    "isi",
    [
        pytest.param(_zip(xl__workbook=STEMPEL), id="elsewhere"),
        pytest.param(_zip(docProps__custom="kinerja/isian"), id="another word"),
        pytest.param(_zip(docProps__custom=STEMPEL)[:60], id="torn"),
        pytest.param(b"PK\x03\x04" + bytes(2000), id="no zip"),
    ],
)
def test_what_has_no_stamp_is_no_form(write: Write, isi: bytes) -> None:
    assert glance(write("a.xlsx", isi)) == BIASA


def test_only_so_much_of_a_part_is_looked_at(write: Write) -> None:
    jauh = _zip(xl__sharedStrings=" " * (5 << 20) + STEMPEL)
    assert glance(write("a.xlsx", jauh)) == BIASA


@pytest.mark.parametrize(
    "isi",
    [
        b"kinerja/isian@1;tahun=2024\n",
        b'\xef\xbb\xbf"kinerja/isian@1","tahun=2024"\r\n',
        "\ufeffkinerja/isian@1\ttahun=2024\n".encode("utf-16-le"),
    ],
)
def test_a_form_as_csv_says_so_in_its_first_cell(write: Write, isi: bytes) -> None:
    assert glance(write("a.txt", isi)) == Glance("", "kinerja/isian@1", ".csv")


def test_another_table_is_none(write: Write, tmp_path: Path) -> None:
    assert glance(write("a.csv", "id;kinerja/isian@1\n")) == BIASA
    assert glance(tmp_path / "tiada.csv") != BIASA
