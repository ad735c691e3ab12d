"""``-o`` and what the shell opened: standard output by any name, and ``>(...)``."""

import os
from pathlib import Path

import pytest

from alat.pendukung import MENULIS, ROOT, Kinerja
from alat.windows import not_on_windows

pytestmark = not_on_windows("what is open has no name there")


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_by_any_name(hitung: Kinerja, expected: str, name: str) -> None:
    assert hitung("-o", name, "--format", "csv") == (0, expected, "")
    assert hitung("-o", name) == hitung()


@pytest.mark.parametrize("args", MENULIS, ids=lambda a: a[0])
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
    err = hitung("-o", "/dev/fd/999").refusal(3)
    assert err == (
        "/dev/fd/999:1:1: KIN503 galat: saluran ini tidak dapat ditulis\n"
        "    saran: sebut nama berkas, atau `-` untuk layar\n"
    )


@pytest.mark.parametrize("args", [("templat",), ("sakip", "templat")], ids=len)
def test_a_template_for_a_stream_names_the_pk_as_for_the_screen(
    kinerja: Kinerja,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pk.yaml").write_bytes((ROOT / "data" / "mulai" / "pk.yaml").read_bytes())
    perintah = (*args, "--pk", "pk.yaml")
    expected = kinerja(*perintah).out
    assert '\npk: "pk.yaml"\n' in expected
    with Path("semua").open("w+b", buffering=0) as stream:
        for name in ("/dev/fd", "/proc/self/fd"):
            assert kinerja(*perintah, "-o", f"{name}/{stream.fileno()}").status == 0
    assert Path("semua").read_text("utf-8") == expected * 2
    ours, theirs = os.openpty()
    assert kinerja(*perintah, "-o", os.ttyname(theirs)).status == 0
    said = b""
    while said.count(b"\n") < expected.count("\n"):
        said += os.read(ours, 65536)
    assert said.decode().replace("\r\n", "\n") == expected
    os.close(ours)
    os.close(theirs)
