"""``-o`` and what the shell opened: standard output by any name, and ``>(...)``."""

import os
import sys
from pathlib import Path

import pytest

from pendukung import ROOT, Kinerja, Ran

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="what is open has no names there"
)

Q1, PK = f"{ROOT}/data/contoh/q1.yaml", f"{ROOT}/data/pk2024.yaml"
PERINTAH = (
    ("hitung", "-r", Q1),
    ("jelaskan", "-r", Q1),
    ("proyeksi", "-r", Q1),
    ("anggaran", "-r", Q1),
    ("banding", Q1, f"{ROOT}/data/contoh/q2.yaml"),
    ("sakip", f"{ROOT}/data/contoh/lke.yaml"),
    ("sakip", "templat"),
    ("templat", "--pk", PK),
    ("skema", "pk"),
)


@pytest.fixture
def hitung(
    kinerja: Kinerja, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Kinerja:
    monkeypatch.chdir(tmp_path)

    def call(*options: object) -> Ran:
        return kinerja("hitung", "-r", data / "contoh" / "q1.yaml", *options)

    return call


@pytest.fixture
def expected(hitung: Kinerja) -> str:
    return hitung("--format", "csv")[1]


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_by_any_name(hitung: Kinerja, expected: str, name: str) -> None:
    assert hitung("-o", name, "--format", "csv") == (0, expected, "")
    assert hitung("-o", name) == hitung()


@pytest.mark.parametrize("args", PERINTAH, ids=lambda a: a[0])
def test_standard_output_of_every_command_that_writes(
    kinerja: Kinerja, args: tuple[str, ...]
) -> None:
    assert kinerja(*args, "-o", "-") == kinerja(*args)
    assert kinerja(*args, "-o", "/dev/stdout", "--timpa") == kinerja(*args)


@pytest.mark.parametrize("folder", ["/dev/fd", "/proc/self/fd"])
def test_what_the_shell_opened_is_written_to(
    hitung: Kinerja, expected: str, folder: str
) -> None:
    baca, tulis = os.pipe()
    assert hitung("-o", f"{folder}/{tulis}", "--format", "csv") == (0, "", "")
    assert hitung("-o", f"{folder}/{tulis}") == (0, "", "")
    os.close(tulis)
    with os.fdopen(baca, encoding="utf-8") as stream:
        said = stream.read()
    assert said == expected + hitung()[1]


def test_it_is_written_where_the_shell_stands(hitung: Kinerja, expected: str) -> None:
    with Path("semua.csv").open("w+b", buffering=0) as stream:
        stream.write(b"awal\n")
        name = f"/dev/fd/{stream.fileno()}"
        assert hitung("-o", name, "--format", "csv") == (0, "", "")
        stream.write(b"akhir\n")
    assert Path("semua.csv").read_text("utf-8") == f"awal\n{expected}akhir\n"


def test_a_reader_that_left_early_has_what_it_wanted(hitung: Kinerja) -> None:
    baca, tulis = os.pipe()
    os.close(baca)
    assert hitung("-o", f"/dev/fd/{tulis}") == (0, "", "")
    os.close(tulis)


def test_what_nobody_opened(hitung: Kinerja) -> None:
    status, out, err = hitung("-o", "/dev/fd/999")
    assert (status, out) == (3, "")
    assert err == (
        "/dev/fd/999:1:1: KIN503 galat: saluran ini tidak dapat ditulis\n"
        "    saran: sebut nama berkas, atau `-` untuk keluaran baku\n"
    )
