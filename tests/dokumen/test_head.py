"""The head of a realisasi: its year and its PK, and where they stand if wrong."""

import os
import sys
from pathlib import Path

import pytest

from alat.pendukung import Write, refusals
from alat.windows import needs_links
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.head import read_heads
from kinerja_cli.source import load

HEAD = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 1\n"


def _pk(path: Path) -> str | None:
    (head,) = read_heads([load(str(path))])
    with head.source.locating():
        return head.pk


def _found(path: Path) -> Diagnostic:
    (d,) = refusals(_pk, path)
    return d


@pytest.mark.parametrize(
    ("tahun", "code"),
    [
        ("tahun: dua ribu", "KIN210"),
        ("tahun: 1989", "KIN212"),
        ("tahun: 2024,5", "KIN212"),
        ("tahun:", "KIN205"),
        ("tahun: [2024]", "KIN203"),
        ("", "KIN201"),
    ],
)
def test_a_year_that_cannot_be_read_comes_first(
    write: Write, tahun: str, code: str
) -> None:
    d = _found(write("q1.yaml", HEAD.replace("tahun: 2024", tahun)))
    assert (d.code, d.keys) == (code, ("tahun",))


def test_a_file_that_is_no_mapping_is_said_to_be_none(write: Write) -> None:
    assert _found(write("q1.yaml", "- 2024\n")).code == "KIN203"


@pytest.mark.parametrize("nama", ["tiada.yaml", "kantor/tiada.yaml", "/tiada/pk.yaml"])
def test_a_named_pk_that_is_not_there_is_said_where_it_is_named(
    write: Write, nama: str
) -> None:
    path = write("q1.yaml", f"{HEAD}pk: {nama}\n")
    d = _found(path)
    assert (d.code, d.message) == ("KIN242", f"berkas PK “{nama}” tidak ada")
    assert d.hint == "letaknya dihitung dari folder berkas ini"
    assert str(d.location) == f"{path}:4:5"


@pytest.mark.parametrize(
    ("nama", "ada", "maksud"),
    [
        ("pk.yaml", "pk.yaml.txt", "pk.yaml.txt"),
        ("kantor/pk.yml", "kantor/pk.yaml", "kantor/pk.yaml"),
        ("pk2024.yaml", "pk2023.yaml", ""),
    ],
)
def test_the_pk_that_was_probably_meant(
    write: Write, nama: str, ada: str, maksud: str
) -> None:
    write(ada, "")
    d = _found(write("q1.yaml", f"{HEAD}pk: {nama}\n"))
    letak = "letaknya dihitung dari folder berkas ini"
    assert d.hint == (f"mungkin maksudnya {maksud}; {letak}" if maksud else letak)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
@needs_links
def test_a_named_pk_may_be_a_link_that_leads_nowhere(
    write: Write, tmp_path: Path
) -> None:
    (tmp_path / "pk.yaml").symlink_to("hilang.yaml")
    d = _found(write("q1.yaml", f"{HEAD}pk: pk.yaml\n"))
    tujuan = os.path.realpath(tmp_path / "hilang.yaml")
    assert d.message == (
        f"berkas PK “pk.yaml” tidak ada: tautan ini menunjuk {tujuan}, yang tidak ada"
    )


def test_a_named_pk_stands_beside_the_realisasi_and_not_where_one_is(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("pk.yaml", "")
    monkeypatch.chdir(tmp_path)
    assert _found(write("kantor/q1.yaml", f"{HEAD}pk: pk.yaml\n")).code == "KIN242"
