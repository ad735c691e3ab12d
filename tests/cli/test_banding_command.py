"""``kinerja banding`` on the command line: its arguments, and what it refuses."""

import io
import json
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from alat.pendukung import ROOT, Kinerja, Write, refused


@pytest.fixture
def contoh(data: Path) -> Path:
    return data / "contoh"


@pytest.fixture
def hasil(kinerja: Kinerja, write: Write, contoh: Path) -> Path:
    """Write the result of a quarter as JSON."""
    out = kinerja("hitung", "-r", contoh / "q1.yaml", "--format", "json").out
    return write("q1.json", out)


class Stdin(NamedTuple):
    buffer: io.BytesIO


def test_one_or_more_are_named(kinerja: Kinerja, contoh: Path) -> None:
    err = kinerja("banding").refusal(2)
    assert err.startswith(
        "kinerja: BERKAS belum disebut\n    saran: tulis BERKAS; lihat "
    )
    err = kinerja("banding", contoh / "q1.yaml").refusal(2)
    assert err.startswith("baris perintah:1:1: KIN253 galat: tidak ada pembandingnya")


def test_of_a_result_the_pk_is_named(
    kinerja: Kinerja, write: Write, hasil: Path
) -> None:
    assert "sebut PK-nya dengan --pk" in kinerja("banding", hasil).refusal(2)
    folder = ROOT / "tests" / "kasus" / "riwayat"
    satu = ("banding", folder / "2024.yaml", "--format", "json")
    out = kinerja("hitung", "-r", folder / "2024.yaml", "--format", "json").out
    hasil = write("2024.json", out)
    pk = ("--pk", folder / "pk.yaml")
    dari_hasil = json.loads(kinerja("banding", hasil, *pk, *satu[2:]).clean())
    dihitung = json.loads(kinerja(*satu).clean())
    assert dari_hasil["indikator"] == dihitung["indikator"]


def test_help_tells_the_order(kinerja: Kinerja) -> None:
    out = " ".join(kinerja("banding", "--help").out.replace("│", " ").split())
    assert "Urutannya menurut tahun, lalu akhir dan awal periodenya" in out
    assert "diulang untuk tahun lain" in out


def test_files_folders_and_results(
    kinerja: Kinerja, write: Write, contoh: Path, hasil: Path
) -> None:
    for n in (1, 2):
        write(f"folder/q{n}.yaml", (contoh / f"q{n}.yaml").read_bytes())
    folder = hasil.parent / "folder"
    paths = (folder, contoh / "q2.yaml", contoh / "2023.yaml", hasil)
    out = kinerja("banding", *paths, "--format", "json").clean()
    labels = [s["sisi"] for s in json.loads(out)["sisi"]]
    assert labels == ["2023", "TW 1 2024", "s.d. TW 2 2024", "TW 2 2024"]


def test_standard_input(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, contoh: Path, hasil: Path
) -> None:
    biasa = kinerja("banding", hasil, contoh / "q2.yaml", "--format", "csv")
    monkeypatch.setattr(sys, "stdin", Stdin(io.BytesIO(hasil.read_bytes())))
    assert kinerja("banding", contoh / "q2.yaml", "-", "--format", "csv") == biasa


@pytest.mark.parametrize(
    "args", [("-", "-"), ("-", "q1.yaml", "--pk", "-")], ids=" ".join
)
def test_standard_input_twice(kinerja: Kinerja, args: tuple[str, ...]) -> None:
    err = kinerja("banding", *args).refusal(3)
    assert "KIN108" in err


def test_results_alone_need_no_pk(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, hasil: Path
) -> None:
    monkeypatch.setenv("KINERJA_PK", "tidak-ada.yaml")
    out = kinerja("banding", hasil, hasil).clean()
    assert "TW 1 2024 (1)  TW 1 2024 (2)" in out


@pytest.mark.parametrize(
    ("isi", "code", "kata", "saran"),
    [
        ('{"format": "kinerja/hasil@1", "pk": {', "KIN111", "terpotong", "tulis ulang"),
        ('{"format": "kinerja/hasil@2"}', "KIN204", "kinerja/hasil@2", "hasil@1"),
        ('{"format": "kinerja/sakip@1"}', "KIN204", "tidak dapat", "realisasi@1"),
        ("format: kinerja/lke@1\n", "KIN241", "bukan realisasi", "sakip"),
        ("format: kinerja/pk@1\n", "KIN241", "bukan realisasi", "--pk"),
        ('{"format": "kinerja/hasil@1", "pk"', "KIN111", "tidak ditutup", "tutup"),
        ("# kosong", "KIN107", "kosong", "isi"),
        ('{"a": 1, "a": 2}', "KIN112", "dua kali", "hapus"),
    ],
)
def test_bad_input(
    kinerja: Kinerja,
    write: Write,
    contoh: Path,
    isi: str,
    code: str,
    kata: str,
    saran: str,
) -> None:
    path = write("x.json", isi)
    err = kinerja("banding", contoh / "q1.yaml", path).refusal(3)
    baris, _, sisa = err.removeprefix(f"{path}:").partition(" ")
    assert sisa.startswith(f"{code} galat: ")
    refused(err.replace(str(path), "x"), Path("x"), f"{baris} {code}", kata, saran)


def test_a_file_that_is_not_there_and_a_folder_without_realisasi(
    kinerja: Kinerja, tmp_path: Path
) -> None:
    (tmp_path / "kosong").mkdir()
    err = kinerja("banding", tmp_path / "kosong", tmp_path / "x.yaml").refusal(3)
    assert [c for c in ("KIN237", "KIN101") if c in err] == ["KIN237", "KIN101"]


def test_a_folder_of_two_years(kinerja: Kinerja, write: Write, contoh: Path) -> None:
    for nama in ("2023", "q1"):
        path = write(f"f/{nama}.yaml", (contoh / f"{nama}.yaml").read_bytes())
    status, _, err = kinerja("banding", path.parent, contoh / "q2.yaml")
    assert status == 3
    assert f"{path}:3:8: KIN234 galat: tahun 2024, padahal 2023.yaml" in err


def test_a_result_in_another_place_says_what_it_is(
    kinerja: Kinerja, hasil: Path
) -> None:
    for args in (("hitung", "-r", hasil), ("periksa", hasil)):
        _, out, err = kinerja(*args)
        assert "KIN241 galat: berkas ini hasil `kinerja hitung`, bukan" in out + err
        assert "`kinerja banding`" in out + err
