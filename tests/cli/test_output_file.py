"""``--keluaran``: the suffix tells the format, and a file is written whole or not."""

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja
from alat.windows import needs_modes


def test_a_missing_folder(hitung: Kinerja, tmp_path: Path) -> None:
    path = tmp_path / "tak" / "ada" / "hasil.json"
    status, _, err = hitung("-o", path)
    assert status == 3
    assert "KIN503 galat: folder tujuan tidak ada" in err
    assert f"saran: buat dulu folder {path.parent}" in err


@pytest.mark.parametrize("lain", [(), ("--format", "csv")])
def test_a_suffix_alone_is_no_name(
    hitung: Kinerja, tmp_path: Path, lain: tuple[str, ...]
) -> None:
    err = hitung("-o", tmp_path / ".CSV", *lain).refusal(3)
    assert "KIN503 galat: ini hanya akhiran, bukan nama berkas" in err
    assert "misalnya hasil.CSV" in err
    assert not [*tmp_path.iterdir()]


def test_the_target_is_a_folder(hitung: Kinerja, tmp_path: Path) -> None:
    (tmp_path / "hasil.json").mkdir()
    status, _, err = hitung("-o", tmp_path / "hasil.json", "--timpa")
    assert status == 3
    assert "KIN503 galat: ini folder, bukan berkas" in err
    assert [p.name for p in tmp_path.iterdir()] == ["hasil.json"]


def _fail(code: int, *names: str) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        awal, akhir = (*names, None, None)[:2]
        raise OSError(code, os.strerror(code), awal, None, akhir)

    return fail


FOLDER, GANTI = "tempfile.NamedTemporaryFile", "pathlib.Path.replace"
ISI = "tempfile._TemporaryFileWrapper.write"


@pytest.mark.parametrize(
    ("function", "code", "message"),
    [
        (FOLDER, errno.EACCES, "tidak boleh menulis di folder {folder}"),
        (FOLDER, errno.EROFS, "tidak boleh menulis di folder {folder}"),
        (FOLDER, errno.EEXIST, "tidak boleh menulis di folder {folder}"),
        (FOLDER, errno.ENOSPC, "berkas tidak dapat ditulis"),
        (ISI, errno.ENOSPC, "berkas tidak dapat ditulis"),
        (GANTI, errno.ENOSPC, "berkas tidak dapat ditulis"),
        (GANTI, errno.EACCES, "berkas ini tidak boleh diganti"),
    ],
    ids=str,
)
def test_a_failure_leaves_everything_as_it_was(
    hitung: Kinerja,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    function: str,
    code: int,
    message: str,
) -> None:
    path = tmp_path / "hasil.json"
    path.write_text("lama", "utf-8")
    names = (".kinerja.x", str(path)) if function == GANTI else ()
    monkeypatch.setattr(function, _fail(code, *names), raising=False)
    status, out, err = hitung("-o", path, "--timpa")
    monkeypatch.undo()
    assert (status, out) == (3, "")
    assert f"{path}:1:1: KIN503 galat: {message.format(folder=tmp_path)}\n" in err
    assert "saran: " in err
    assert path.read_text("utf-8") == "lama"
    assert [p.name for p in tmp_path.iterdir()] == ["hasil.json"]


def test_a_folder_that_may_not_be_entered(
    hitung: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hasil.json"
    monkeypatch.setattr(FOLDER, _fail(errno.EACCES, str(path)), raising=False)
    status, _, err = hitung("-o", path)
    assert status == 3
    assert f"KIN503 galat: tidak boleh menulis di folder {tmp_path}\n" in err


@pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="the superuser may write anywhere",
)
def test_a_folder_that_may_not_be_written(hitung: Kinerja, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    status, _, err = hitung("-o", tmp_path / "hasil.json")
    tmp_path.chmod(0o700)
    assert status == 3
    assert f"KIN503 galat: tidak boleh menulis di folder {tmp_path}\n" in err


@needs_modes
def test_others_may_read_it_as_the_umask_says(hitung: Kinerja, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        assert hitung("-o", tmp_path / "hasil.json")[0] == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "hasil.json").stat().st_mode) == 0o640


@needs_modes
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_timpa_keeps_the_mode(hitung: Kinerja, tmp_path: Path, mode: int) -> None:
    path = tmp_path / "hasil.json"
    path.write_text("lama", "utf-8")
    path.chmod(mode)
    assert hitung("-o", path, "--timpa") == (0, "", "")
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert path.read_text("utf-8") != "lama"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root gives files away"
)
def test_timpa_keeps_the_owner(hitung: Kinerja, tmp_path: Path) -> None:
    path = tmp_path / "hasil.json"
    path.write_text("lama", "utf-8")
    os.chown(path, 1234, 2345)
    assert hitung("-o", path, "--timpa") == (0, "", "")
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


@pytest.mark.parametrize("options", [("-o",), ("--timpa", "-o")], ids=["", "timpa"])
def test_a_read_only_file_is_not_replaced(
    hitung: Kinerja, tmp_path: Path, options: tuple[str, ...]
) -> None:
    path = tmp_path / "hasil.json"
    path.write_text("lama", "utf-8")
    path.chmod(0o444)
    err = hitung(*options, path).refusal(3)
    assert ("KIN503 galat: berkas ini hanya boleh dibaca\n" in err) == (
        "--timpa" in options
    )
    assert path.read_text("utf-8") == "lama"
    path.chmod(0o644)


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere it may be replaced")
def test_a_file_that_another_program_holds(hitung: Kinerja, tmp_path: Path) -> None:
    path = tmp_path / "hasil.md"
    path.write_bytes(b"lama")
    with path.open("rb"):
        status, _, err = hitung("-o", path, "--timpa")
    assert (status, path.read_bytes()) == (3, b"lama")
    assert "KIN503 galat: berkas ini tidak boleh diganti\n" in err
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("options", [["--ketat"], ["--ketat", "--timpa"]])
def test_a_missed_target_is_written_all_the_same(
    kinerja: Kinerja, data: Path, tmp_path: Path, options: list[str]
) -> None:
    path = data / "contoh" / "angka-dokumen.yaml"
    ke = ("-o", tmp_path / "hasil.csv")
    status, out, err = kinerja("hitung", "-r", path, *ke, *options)
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        "kinerja: --ketat: ketepatan_waktu: target setahun (98,00) tidak tercapai"
    ]
    assert (tmp_path / "hasil.csv").stat().st_size > 0
