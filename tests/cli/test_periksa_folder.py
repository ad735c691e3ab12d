"""``kinerja periksa FOLDER``: each file in it is checked as what it is."""

import re
from pathlib import Path

import pytest

from alat.pendukung import ROOT, Kinerja, Write

CONTOH = ROOT / "data" / "contoh"


@pytest.fixture
def folder(write: Write) -> Path:
    for nama in ("pk-dinas-lain", "realisasi-dinas-lain", "lke"):
        path = write(f"kantor/{nama}.yaml", (CONTOH / f"{nama}.yaml").read_bytes())
    return path.parent


def _checked(out: str) -> list[str]:
    """Name the files of which it was said at last what was found."""
    return [Path(p).name for p in re.findall(r"(?m)^(\S+): .*, \S+ catatan$", out)]


def test_pk_realisasi_and_worksheet_are_checked_each_as_what_it_is(
    kinerja: Kinerja, folder: Path
) -> None:
    semua = ["lke.yaml", "pk-dinas-lain.yaml", "realisasi-dinas-lain.yaml"]
    out = kinerja("periksa", folder).clean()
    assert _checked(out) == semua
    assert out == kinerja("periksa", *(folder / nama for nama in semua)).clean()
    assert _checked(kinerja("periksa", "-r", folder).clean()) == semua[2:]


def test_a_mistake_of_any_of_them_is_found(kinerja: Kinerja, folder: Path) -> None:
    for nama, lama, baru in (
        ("pk-dinas-lain", "arah: turun", "arah: turn"),
        ("lke", "tahun: ", "tahn: "),
    ):
        path = folder / f"{nama}.yaml"
        path.write_text(path.read_text("utf-8").replace(lama, baru, 1), "utf-8")
    status, out, _ = kinerja("periksa", folder)
    assert status == 3
    assert re.search(r"/pk-dinas-lain\.yaml:\d+:\d+: KIN204 galat: ", out)
    assert re.search(r"/lke\.yaml:\d+:\d+: KIN202 galat: ", out)
    assert kinerja("periksa", "-r", folder).status == 3  # its PK is wrong
    assert "lke.yaml" not in kinerja("periksa", "-r", folder).out


def test_a_folder_with_a_pk_alone_is_no_folder_of_realisasi(
    kinerja: Kinerja, folder: Path
) -> None:
    (folder / "realisasi-dinas-lain.yaml").unlink()
    assert kinerja("periksa", folder).status == 0
    out = kinerja("periksa", "-r", folder).out
    assert "KIN237 galat: folder ini tidak memuat berkas realisasi\n" in out


def test_a_folder_without_any(kinerja: Kinerja, write: Write) -> None:
    kosong = write("kosong/h.json", '{"format": "kinerja/hasil@1"}').parent
    status, out, _ = kinerja("periksa", kosong)
    assert status == 3
    assert "KIN237 galat: folder ini tidak memuat berkas PK, realisasi, atau LKE" in out


@pytest.mark.parametrize(("nama", "agaknya"), [("pk-dinas-lain", "PK"), ("lke", "LKE")])
def test_one_under_a_wrong_name_is_not_lost(
    kinerja: Kinerja, folder: Path, nama: str, agaknya: str
) -> None:
    (folder / f"{nama}.yaml").rename(folder / f"{nama}.yaml.txt")
    out = kinerja("periksa", folder).out
    assert f"/{nama}.yaml.txt:1:1: KIN109 galat: berkas ini agaknya {agaknya}, " in out
    assert f"saran: ganti namanya menjadi {nama}.yaml, " in out
    assert "KIN109" not in kinerja("periksa", "-r", folder).out
