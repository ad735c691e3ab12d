"""KIN505: no command writes over a file that it has just read, however it is named."""

import shutil
import sys
from pathlib import Path

import pytest

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Kinerja, Write

PK = naskah_pk("{id: a, nama: A, satuan: nilai, target: 80, rumus: nilai}")
REALISASI = naskah_realisasi("triwulan: 3", "a: {nilai: 90}", pk="pk.yaml")
# What is read, and the command that reads it and could write over it.
PERINTAH = {
    "realisasi": ("r.yaml", "hitung", "-r", "r.yaml", "--format", "csv"),
    "templat": ("pk.yaml", "templat", "--pk", "pk.yaml"),
    "skema": ("pk.yaml", "skema", "realisasi", "--pk", "pk.yaml"),
}


@pytest.fixture(autouse=True)
def _in_the_folder(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("pk.yaml", PK)
    write("r.yaml", REALISASI)
    monkeypatch.chdir(tmp_path)


def _spelled(name: str, how: str) -> str:
    if how == "absolute":
        return Path(name).absolute().as_posix()
    if how == "roundabout":
        return f"../{Path.cwd().name}/./{name}"
    if how == "link":
        Path("tautan.yaml").symlink_to(name)
        return "tautan.yaml"
    if how == "hard link":
        Path("kembar.yaml").hardlink_to(name)
        return "kembar.yaml"
    return name


def _spellings() -> list[str]:
    links = ["link", "hard link"] if sys.platform != "win32" else []
    return ["plain", "absolute", "roundabout", *links]


@pytest.mark.parametrize("timpa", [(), ("--timpa",)], ids=["", "timpa"])
@pytest.mark.parametrize("how", _spellings())
@pytest.mark.parametrize("perintah", PERINTAH)
def test_what_was_read_is_not_written_over(
    kinerja: Kinerja, perintah: str, how: str, timpa: tuple[str, ...]
) -> None:
    name, *args = PERINTAH[perintah]
    before = Path(name).read_bytes()
    tujuan = _spelled(name, how)
    err = kinerja(*args, "-o", tujuan, *timpa).refusal(3)
    assert err == (
        f"{tujuan}:1:1: KIN505 galat: berkas ini baru saja dibaca; hasil tidak "
        "ditulis di atasnya\n    saran: pilih nama lain\n"
    )
    assert Path(name).read_bytes() == before


def test_the_pk_of_the_environment(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy("pk.yaml", "lain.yaml")
    monkeypatch.setenv("KINERJA_PK", "lain.yaml")
    args = ("hitung", "-r", "r.yaml", "--format", "csv", "--timpa", "-o")
    assert "KIN505" in kinerja(*args, "lain.yaml")[2]
    assert Path("lain.yaml").read_text("utf-8") == PK
    # The PK that the file names was not read, and may go.
    assert kinerja(*args, "pk.yaml") == (0, "", "")


@pytest.mark.parametrize("perintah", ["realisasi", "templat", "skema"])
def test_a_copy_is_another_file(kinerja: Kinerja, perintah: str) -> None:
    name, *args = PERINTAH[perintah]
    shutil.copy(name, "salinan.yaml")
    assert "KIN502" in kinerja(*args, "-o", "salinan.yaml")[2]
    assert kinerja(*args, "-o", "salinan.yaml", "--timpa") == (0, "", "")
    assert Path("salinan.yaml").read_bytes() != Path(name).read_bytes()


def test_what_is_wrong_with_the_input_comes_first(kinerja: Kinerja) -> None:
    Path("r.yaml").write_text(REALISASI.replace("tahun: 2024", "tahun: dua"), "utf-8")
    status, _, err = kinerja("hitung", "-r", "r.yaml", "-o", "pk.yaml")
    assert status == 3
    assert "KIN505" not in err
    assert "KIN501" in err
