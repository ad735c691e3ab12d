"""``-o`` and what is no plain file: links, pipes, devices, and names too long."""

import errno
import os
import stat
import threading
from io import FileIO
from pathlib import Path

import pytest

from alat.pendukung import MENULIS, Kinerja
from alat.windows import needs_links, needs_pipes
from kinerja_cli.cli import replacing

pytestmark = [needs_links, needs_pipes]


@pytest.mark.parametrize("target", ["asli.csv", "arsip/asli.csv"])
def test_a_link_stays_a_link(hitung: Kinerja, expected: str, target: str) -> None:
    link, asli = Path("hasil.csv"), Path(target)
    asli.parent.mkdir(exist_ok=True)
    asli.write_text("lama", "utf-8")
    link.symlink_to(target)
    assert "KIN502" in hitung("-o", link)[2]
    assert asli.read_text("utf-8") == "lama"
    assert hitung("-o", link, "--timpa") == (0, "", "")
    assert link.is_symlink()
    assert os.readlink(link) == target  # noqa: PTH115 - as it is written
    assert not asli.is_symlink()
    assert asli.read_text("utf-8") == expected
    assert [p.name for p in asli.parent.iterdir() if ".kinerja." in p.name] == []


def test_a_link_to_a_link(hitung: Kinerja, expected: str) -> None:
    Path("asli.csv").write_text("lama", "utf-8")
    Path("tengah.csv").symlink_to("asli.csv")
    Path("hasil.csv").symlink_to("tengah.csv")
    assert hitung("-o", "hasil.csv", "--timpa") == (0, "", "")
    assert Path("tengah.csv").is_symlink()
    assert Path("asli.csv").read_text("utf-8") == expected


def test_a_dangling_link_counts_as_there(hitung: Kinerja, expected: str) -> None:
    link = Path("hasil.csv")
    link.symlink_to("hilang.csv")
    err = hitung("-o", link).refusal(3)
    hilang = Path(os.path.realpath("hilang.csv"))
    assert err == (
        f"hasil.csv:1:1: KIN502 galat: tautan ini menunjuk {hilang}, yang tidak ada\n"
        "    saran: betulkan tautannya, pilih nama lain, atau pakai --timpa\n"
    )
    assert not Path("hilang.csv").exists()
    assert hitung("-o", link, "--timpa") == (0, "", "")
    assert link.is_symlink()
    assert Path("hilang.csv").read_text("utf-8") == expected


@pytest.mark.parametrize(
    ("target", "kata"),
    [
        ("tak-ada/hasil.csv", "menunjuk {}/tak-ada/hasil.csv, yang tidak ada"),
        ("hasil.csv", "berputar, tidak sampai ke berkas mana pun"),
    ],
)
def test_a_link_that_leads_nowhere(hitung: Kinerja, target: str, kata: str) -> None:
    Path("hasil.csv").symlink_to(target)
    err = hitung("-o", "hasil.csv", "--timpa").refusal(3)
    kata = kata.format(os.path.realpath("."))
    assert err.startswith(f"hasil.csv:1:1: KIN503 galat: tautan ini {kata}\n")
    assert os.readlink("hasil.csv") == target  # noqa: PTH115 - as it is written
    assert [p.name for p in Path().iterdir()] == ["hasil.csv"]


def test_every_name_of_a_file_has_what_was_written(
    hitung: Kinerja, expected: str
) -> None:
    Path("asli.csv").write_text("lama" * 9999, "utf-8")
    Path("asli.csv").chmod(0o640)
    Path("kembar.csv").hardlink_to("asli.csv")
    assert hitung("-o", "kembar.csv", "--timpa") == (0, "", "")
    assert Path("kembar.csv").samefile("asli.csv")
    assert Path("asli.csv").read_text("utf-8") == expected
    assert stat.S_IMODE(Path("asli.csv").stat().st_mode) == 0o640


def test_every_name_of_a_file_keeps_what_it_was_where_the_disk_is_full(
    hitung: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("asli.csv").write_text("lama", "utf-8")
    Path("kembar.csv").hardlink_to("asli.csv")
    isi = replacing.fill

    def full(stream: FileIO, content: bytes) -> None:
        isi(stream, content[:9])
        if content != b"lama":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(replacing, "fill", full)
    status, _, err = hitung("-o", "asli.csv", "--timpa")
    assert (status, "KIN503 galat: berkas tidak dapat ditulis" in err) == (3, True)
    assert Path("kembar.csv").read_text("utf-8") == "lama"


def test_a_folder_behind_a_link(hitung: Kinerja) -> None:
    Path("folder").mkdir()
    Path("hasil.csv").symlink_to("folder")
    status, _, err = hitung("-o", "hasil.csv", "--timpa")
    assert status == 3
    assert "KIN503 galat: ini folder, bukan berkas" in err
    assert list(Path("folder").iterdir()) == []


@pytest.mark.parametrize(
    "options", [("--format", "csv"), ("--format", "csv", "--timpa")], ids=["", "timpa"]
)
def test_a_pipe_is_written_to(
    hitung: Kinerja, expected: str, options: tuple[str, ...]
) -> None:
    pipe = Path("pipa")
    os.mkfifo(pipe)
    heard: list[str] = []
    reader = threading.Thread(
        target=lambda: heard.append(pipe.read_text("utf-8")), daemon=True
    )
    reader.start()
    assert hitung("-o", pipe, *options) == (0, "", "")
    reader.join(30)
    assert heard == [expected]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert [p.name for p in Path().iterdir()] == ["pipa"]


def test_a_device_is_written_to(hitung: Kinerja, expected: str) -> None:
    # A terminal, for no mistake can replace it by a file, as it could /dev/null.
    ours, theirs = os.openpty()
    device = os.ttyname(theirs)
    Path("layar.csv").symlink_to(device)
    for name, *more in ((device,), ("layar.csv",), (device, "--timpa")):
        assert hitung("--format", "csv", "-o", name, *more) == (0, "", "")
        said = b""
        while said.count(b"\n") < expected.count("\n"):
            said += os.read(ours, 65536)
        assert said.decode().replace("\r\n", "\n") == expected
        assert stat.S_ISCHR(Path(name).stat().st_mode)
    assert Path("layar.csv").is_symlink()
    os.close(ours)
    os.close(theirs)


@pytest.mark.parametrize("args", MENULIS, ids=lambda a: a[0])
def test_every_command_writes_to_a_device(
    kinerja: Kinerja, args: tuple[str, ...]
) -> None:
    assert kinerja(*args, "-o", "/dev/null") == (0, "", "")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize("args", MENULIS, ids=lambda a: a[0])
@pytest.mark.parametrize("timpa", [(), ("--timpa",)], ids=["", "timpa"])
@pytest.mark.parametrize("name", [".", "d.txt", "d"])
def test_a_folder_is_no_file(
    kinerja: Kinerja,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...],
    timpa: tuple[str, ...],
    name: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).mkdir(exist_ok=True)
    err = kinerja(*args, "-o", name, *timpa).refusal(3)
    assert err == (
        f"{name}:1:1: KIN503 galat: ini folder, bukan berkas\n"
        "    saran: sebut nama berkas di dalamnya\n"
    )


@pytest.mark.parametrize("timpa", [(), ("--timpa",)], ids=["", "timpa"])
@pytest.mark.parametrize("letters", [252, 300, 5000])
def test_a_name_too_long(hitung: Kinerja, letters: int, timpa: tuple[str, ...]) -> None:
    name = f"{'a' * letters}.csv"
    err = hitung("-o", name, *timpa).refusal(3)
    assert err == (
        f"{name}:1:1: KIN503 galat: berkas tidak dapat ditulis\n"
        "    saran: periksa sisa ruang cakram dan nama berkasnya\n"
    )
    assert list(Path().iterdir()) == []


def test_the_longest_name(hitung: Kinerja, expected: str) -> None:
    name = f"{'a' * 251}.csv"
    assert hitung("-o", name) == (0, "", "")
    assert Path(name).read_text("utf-8") == expected
