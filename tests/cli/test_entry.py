"""The way in and out of the process: both entry points, and a lost standard output."""

import errno
import io
import runpy
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import typer

from alat.pendukung import Kinerja
from kinerja_cli import __version__
from kinerja_cli.cli import main
from kinerja_cli.cli.keluhan import explain
from kinerja_cli.cli.output import write_stdout
from kinerja_cli.cli.reporting import guard


class Lost(io.BytesIO):
    """Standard output on a disk without room, or towards a reader that has left."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.errors = [error]

    def flush(self) -> None:
        while self.errors:  # once it is known, the rest goes nowhere
            raise self.errors.pop()


def _lose(monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    wrapper = io.TextIOWrapper(Lost(error), encoding="utf-8")
    monkeypatch.setattr(wrapper, "close", lambda: None)
    monkeypatch.setattr(sys, "stdout", wrapper)


def test_both_entry_points(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["kinerja", "--version"])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 0
    with pytest.raises(SystemExit) as end:
        runpy.run_module("kinerja_cli", run_name="__main__")
    assert end.value.code == 0
    assert capsys.readouterr().out == f"kinerja {__version__}\n" * 2


@pytest.mark.parametrize("args", [["hitung", "-r", "Q3"], ["rumus"], ["--version"]])
def test_a_full_disk_is_a_finding(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    q3 = str(data / "contoh" / "q3.yaml")
    _lose(monkeypatch, OSError(errno.ENOSPC, "No space left on device"))
    status, _, err = kinerja(*(q3 if a == "Q3" else a for a in args))
    assert status == 3
    assert err == (
        "stdout:1:1: KIN504 galat: hasil tidak dapat dicetak\n"
        "    saran: periksa sisa ruang cakram\n"
    )


@pytest.mark.parametrize("args", [["hitung", "-r", "Q3"], ["rumus"], ["--version"]])
def test_a_reader_that_left_is_no_error(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    q3 = str(data / "contoh" / "q3.yaml")
    _lose(monkeypatch, BrokenPipeError(errno.EPIPE, "Broken pipe"))
    kinerja(*(q3 if a == "Q3" else a for a in args)).clean()


@pytest.mark.parametrize(
    ("end", "status"),
    [
        (KeyboardInterrupt(), 130),
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), 0),
        (SystemExit(), 0),
        (SystemExit(4), 4),
    ],
    ids=repr,
)
def test_ends_that_no_command_brings_about(
    monkeypatch: pytest.MonkeyPatch, end: BaseException, status: int
) -> None:
    def run() -> int:
        raise end

    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert guard(run, []) == status


def test_an_import_alone_runs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_module("kinerja_cli.__main__", run_name="imported")
    assert capsys.readouterr().out == ""


def test_what_is_written_are_utf_8_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    wrapper = io.TextIOWrapper(raw, encoding="cp1252", newline="\r\n")
    monkeypatch.setattr(sys, "stdout", wrapper)
    write_stdout("≈ 1\n".encode())
    assert raw.getvalue() == "≈ 1\n".encode()
    monkeypatch.undo()


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("Missing command.", "perintahnya belum disebut"),
        ("Option '-x' requires 2 arguments.", "pilihan -x memerlukan 2 isi"),
        ("Something new in the next Typer", "baris perintah ini tidak dapat dipahami"),
    ],
)
def test_complaints_that_our_options_do_not_provoke(said: str, message: str) -> None:
    spoken = explain(typer.TyperException(said), ["hitung"])
    assert spoken[0] == message
    assert "lihat `kinerja hitung --help`" in spoken[1]


def test_both_files_from_standard_input(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = io.BytesIO((data / "contoh" / "q3.yaml").read_bytes())
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=raw))
    err = kinerja("hitung", "-r", "-", "--pk", "-").refusal(3)
    assert err.count("KIN108 galat: masukan baku hanya memuat satu berkas") == 1
    assert err.count("saran: ") == 1


def test_pk_and_realisasi_exchanged(kinerja: Kinerja, data: Path) -> None:
    pk, q3 = data / "pk2024.yaml", data / "contoh" / "q3.yaml"
    for args, place in (
        (("hitung", "-r", pk), f"{pk}:7:9"),
        (("hitung", "-r", q3, "--pk", q3), f"{q3}:2:9"),
        (("templat", "--pk", q3), f"{q3}:2:9"),
    ):
        err = kinerja(*args).refusal(3)
        assert err.startswith(f"{place}: KIN241 galat: berkas ini ")
        assert err.count("KIN2") == 1
