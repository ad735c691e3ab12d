"""A folder is named in every command alike, and nothing of it is lost in silence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alat.pendukung import ROOT, Kinerja, Write
from alat.windows import needs_pipes

CONTOH = ROOT / "data" / "contoh"
PERINTAH: dict[str, tuple[object, ...]] = {
    "hitung": ("hitung", "-r"),
    "jelaskan": ("jelaskan", "-r"),
    "proyeksi": ("proyeksi", "-r"),
    "anggaran": ("anggaran", "-r"),
    "periksa": ("periksa", "-r"),
    "periksa tanpa -r": ("periksa",),
    "banding": ("banding", CONTOH / "2023.yaml"),
}
LUPUT = "KIN110 peringatan: di folder ini tidak dibaca: “q5.xlsx”\n"
each_command = pytest.mark.parametrize("perintah", PERINTAH)


@pytest.fixture
def folder(write: Write) -> Path:
    """Make a folder with the quarters of a year, each of them reached."""
    for n in range(1, 5):
        write(f"r/q{n}.yaml", (CONTOH / f"q{n}.yaml").read_bytes())
    return write("r/bukti/foto.jpg", "").parents[1]


@each_command
def test_what_is_not_read_is_a_warning(
    kinerja: Kinerja, write: Write, folder: Path, perintah: str
) -> None:
    bersih = kinerja(*PERINTAH[perintah], folder)
    assert (bersih.status, "KIN110" in bersih.out + bersih.err) == (0, False)
    write("r/q5.xlsx", "")
    status, out, err = kinerja(*PERINTAH[perintah], folder)
    assert status == 0
    assert (out + err).count(f"{folder}:1:1: {LUPUT}") == 1


@each_command
def test_a_realisasi_under_a_wrong_name_is_an_error(
    kinerja: Kinerja, folder: Path, perintah: str
) -> None:
    (folder / "q4.yaml").rename(folder / "q4.yaml.txt")
    status, out, err = kinerja(*PERINTAH[perintah], folder)
    assert status == 3
    assert f"{folder / 'q4.yaml.txt'}:1:1: KIN109 galat: " in out + err
    assert "saran: ganti namanya menjadi q4.yaml, " in out + err


@pytest.mark.parametrize("perintah", ["hitung", "periksa"])
def test_ketat_sees_what_is_not_read(
    kinerja: Kinerja, write: Write, folder: Path, perintah: str
) -> None:
    args = (*PERINTAH[perintah], folder, "--ketat")
    assert kinerja(*args).status == 0
    write("r/q5.xlsx", "")
    assert kinerja(*args).status == 1


def test_programs_read_the_warning_too(
    kinerja: Kinerja, write: Write, folder: Path
) -> None:
    write("r/q5.xlsx", "")
    out = kinerja("hitung", "-r", folder, "--format", "json").out
    (temuan,) = json.loads(out)["temuan"]
    assert (temuan["kode"], temuan["berkas"]) == ("KIN110", str(folder))


def test_a_side_without_a_target_has_its_folder_all_the_same(
    kinerja: Kinerja, write: Write, folder: Path
) -> None:
    for path in folder.glob("*.yaml"):
        isi = path.read_text("utf-8").replace("tahun: 2024", "tahun: 2031")
        path.write_text(isi, "utf-8")
    write("r/q5.xlsx", "")
    pk = ROOT / "data" / "pk2024.yaml"
    status, _, err = kinerja(*PERINTAH["banding"], folder, "--pk", pk)
    assert (status, err.count(LUPUT)) == (0, 1)


@needs_pipes
@each_command
def test_a_pipe_in_a_folder_does_not_hang(
    kinerja: Kinerja, folder: Path, perintah: str
) -> None:
    os.mkfifo(folder / "q5.yaml")
    status, out, err = kinerja(*PERINTAH[perintah], folder)
    assert status == 3
    assert f"{folder / 'q5.yaml'}:1:1: KIN109 galat: ini pipa, bukan" in out + err


@needs_pipes
def test_a_pipe_that_is_named_is_read() -> None:
    line = 'exec "$0" -m kinerja_cli hitung -r <(cat data/contoh/q1.yaml)'
    run = subprocess.run(
        ["bash", "-c", line, sys.executable], capture_output=True, check=False, cwd=ROOT
    )
    assert (run.returncode, run.stderr) == (0, b"")
    assert b"triwulan 1 tahun 2024" in run.stdout


@needs_pipes
@pytest.mark.parametrize(
    "args",
    [
        ("hitung", "-r", "buntu.yaml"),
        ("hitung", "-r", "q1.yaml", "--pk", "buntu.yaml"),
        ("hitung", "-r", "menyebut.yaml"),
        ("banding", "q1.yaml", "buntu.yaml"),
        ("periksa", "buntu.yaml"),
        ("periksa", "-r", "buntu.yaml"),
        ("sakip", "buntu.yaml"),
        ("sakip", "-r", "buntu.yaml"),
        ("templat", "--pk", "buntu.yaml"),
        ("skema", "realisasi", "--pk", "buntu.yaml"),
    ],
    ids=" ".join,
)
def test_a_link_that_leads_nowhere_is_called_that(
    kinerja: Kinerja, write: Write, monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    q1 = (CONTOH / "q1.yaml").read_text("utf-8")
    write("menyebut.yaml", f"{q1}pk: buntu.yaml\n")
    monkeypatch.chdir(write("q1.yaml", q1).parent)
    Path("buntu.yaml").symlink_to("hilang.yaml")
    status, out, err = kinerja(*args)
    assert status == 3
    hilang = Path(os.path.realpath("hilang.yaml"))
    assert f"tautan ini menunjuk {hilang}, yang tidak ada\n" in out + err


def test_one_file_is_wanted_and_those_that_there_are_named(
    kinerja: Kinerja, folder: Path
) -> None:
    status, _, err = kinerja("sakip", "-r", folder)
    assert status == 3
    assert err == (
        f"{folder}:1:1: KIN101 galat: ini folder, bukan berkas\n"
        "    saran: di sini satu berkas saja; sebut satu di dalamnya: "
        "q1.yaml, q2.yaml, q3.yaml, dan q4.yaml\n"
    )


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi", "anggaran"])
@pytest.mark.parametrize(
    ("awal", "kode"), [("format: kinerja/pk@2\n", "KIN204"), ("", "KIN201")]
)
def test_what_is_no_realisasi_is_not_held_against_the_others(
    kinerja: Kinerja, write: Write, folder: Path, perintah: str, awal: str, kode: str
) -> None:
    for n in range(1, 5):
        with (folder / f"q{n}.yaml").open("a", encoding="utf-8") as berkas:
            berkas.write("\npk: ../pk.yaml\n")
    write("pk.yaml", (CONTOH.parent / "pk2024.yaml").read_bytes())
    asing = write("r/lain.yaml", f"{awal}tahun: 2024\n")
    err = kinerja(*PERINTAH[perintah], folder).refusal(3)
    assert f"{asing}:1:" in err
    assert kode in err
    assert "KIN236" not in err
