"""The registry of formats: whatever is named there is offered, and nothing else is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from alat.pendukung import ROOT, refusals
from kinerja_cli.export import formats
from kinerja_cli.export.formats import format_by_suffix

# A writer of one module, named by one word, before the command line is put together.
BARU = """
import sys, types
from kinerja_cli.export import formats
modul = types.ModuleType("kinerja_cli.export.halo")
modul.render = lambda laporan: f"<p>halo {laporan.judul}</p>".encode()
sys.modules[modul.__name__] = modul
formats.FORMATS["halo"] = formats.Format("halo", (".halo", ".hal"))
from kinerja_cli.cli import run
sys.exit(run(sys.argv[1:]))
"""


def _dengan_halo(*args: str) -> tuple[int, str, str]:
    ran = subprocess.run(
        [sys.executable, "-c", BARU, *args],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "200"},
    )
    return ran.returncode, ran.stdout, ran.stderr


def test_one_module_and_one_word_add_a_format() -> None:
    _, bantuan, _ = _dengan_halo("hitung", "--help")
    assert "|".join((*formats.FORMATS, "halo")) in bantuan
    satu = ("hitung", "-r", "data/contoh/q3.yaml")
    halo = (0, "<p>halo Capaian kinerja</p>", "")
    assert _dengan_halo(*satu, "--format", "halo") == halo


def test_its_suffix_is_known_and_offered(tmp_path: Path) -> None:
    satu = ("anggaran", "-r", "data/contoh/q3.yaml", "-o")
    assert _dengan_halo(*satu, f"{tmp_path}/a.HAL") == (0, "", "")
    status, _, kata = _dengan_halo(*satu, f"{tmp_path}/a.docx")
    assert status == 3
    assert ", .halo, .hal, atau" in kata


def test_what_is_of_one_writer_is_not_told_to_another() -> None:
    satu = ("hitung", "-r", "data/contoh/q3.yaml", "--format", "halo")
    status, _, kata = _dengan_halo(*satu, "--pemisah", "koma")
    assert status == 2
    assert "--pemisah hanya untuk CSV" in kata


@pytest.mark.parametrize(
    ("nama", "jalan"),
    [
        ("a.ods", "untuk Excel: .xlsx; pakai salah satu"),
        ("a.XLS", "untuk Excel: .xlsx"),
        ("a.docx", "untuk naskah: .md, lalu pandoc; pakai salah satu"),
        ("a.pdf", "untuk PDF: .html, lalu cetak dari peramban; pakai salah satu"),
        ("a.zip", "pakai salah satu dari .txt"),
    ],
)
def test_what_is_not_written_is_told_the_way_to_it(nama: str, jalan: str) -> None:
    (d,) = refusals(format_by_suffix, Path(nama))
    assert d.code == "KIN501"
    assert d.hint.startswith(jalan)
