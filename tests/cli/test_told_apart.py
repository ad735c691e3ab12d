"""Files of one name, a file named twice, a gap: several files as they are told."""

import json
import re
from pathlib import Path

import pytest

from alat.pendukung import ENGLISH, Kinerja, Write


@pytest.fixture
def dua(data: Path, write: Write) -> list[Path]:
    """Two quarters in folders of their own, both called realisasi.yaml."""
    return [
        write(
            f"tw{n}/realisasi.yaml", (data / "contoh" / f"{q}.yaml").read_text("utf-8")
        )
        for n, q in enumerate(("q1", "q2"), 1)
    ]


def _args(paths: list[Path]) -> list[object]:
    return [a for p in paths for a in ("-r", p)]


def test_files_of_one_name_are_told_by_their_folder(
    kinerja: Kinerja, dua: list[Path]
) -> None:
    out = kinerja("jelaskan", "pks", *_args(dua)).out
    assert re.findall(r"^Realisasi +(\S+)", out, re.MULTILINE) == [
        f"tw{n}/realisasi.yaml" for n in (1, 2)
    ]
    assert {f"tw{n}/realisasi.yaml:18:10" for n in (1, 2)} <= set(out.split())
    isi = json.loads(kinerja("hitung", *_args(dua), "--format", "json").out)
    assert [r["berkas"] for r in isi["realisasi"]] == [
        f"tw{n}/realisasi.yaml" for n in (1, 2)
    ]


def test_only_as_much_of_the_path_as_it_takes(
    kinerja: Kinerja, write: Write, dua: list[Path]
) -> None:
    lagi = write("arsip/tw1/realisasi.yaml", dua[1].read_text("utf-8"))
    out = kinerja("jelaskan", "pks", *_args([dua[0], lagi])).out
    assert re.findall(r"^Realisasi +(\S+)", out, re.MULTILINE) == [
        f"{dua[0].parents[1].name}/tw1/realisasi.yaml",
        "arsip/tw1/realisasi.yaml",
    ]


def test_one_file_keeps_its_own_name(kinerja: Kinerja, dua: list[Path]) -> None:
    out = kinerja("hitung", "-r", dua[0]).out
    assert re.findall(r"^Realisasi +(\S+)", out, re.MULTILINE) == ["realisasi.yaml"]


@pytest.mark.parametrize("folder", [False, True])
def test_a_file_named_twice(
    kinerja: Kinerja,
    dua: list[Path],
    folder: bool,  # noqa: FBT001
) -> None:
    lain = dua[0].parent if folder else dua[0]
    err = kinerja("hitung", "-r", dua[0], "-r", lain).refusal(3)
    assert ":4:11: KIN233 galat: realisasi.yaml disebut dua kali\n" in err
    assert err.endswith("    saran: sebut sekali saja\n")


@pytest.mark.parametrize("format_", ["tabel", "markdown"])
def test_a_gap_is_said_in_the_report_itself(
    kinerja: Kinerja, data: Path, format_: str
) -> None:
    paths = [data / "contoh" / f"{q}.yaml" for q in ("q1", "q4")]
    out = kinerja("hitung", *_args(paths), "--format", format_).out
    plain = out.replace("\\", "")
    assert "triwulan 2 dan 3 tidak ada di antara berkasnya [KIN235]" in plain


def test_what_the_shell_makes_of_a_star(kinerja: Kinerja, dua: list[Path]) -> None:
    status, _, err = kinerja("hitung", "-r", *dua)
    assert status == 2
    assert "ulangi -r di depan tiap berkas, atau sebut foldernya; " in err
    assert ENGLISH.findall(err.replace(str(dua[1]), "")) == []


def test_years_are_looked_at_before_a_pk_is_sought(
    kinerja: Kinerja, data: Path
) -> None:
    paths = [data / "contoh" / f"{b}.yaml" for b in ("2023", "q1")]
    status, _, err = kinerja("hitung", *_args(paths))
    assert status == 3
    assert "KIN234 galat: tahun 2024, padahal 2023.yaml tahun 2023" in err


def test_the_pk_that_ships_is_no_path(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    isi = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 2\npk: pk.yaml\n"
    salinan = (data / "pk2024.yaml").read_text("utf-8")
    write("pk.yaml", f"{salinan}# Sudah lain.\n")
    lain = write("lain.yaml", isi)
    err = kinerja("hitung", "-r", data / "contoh" / "q1.yaml", "-r", lain).err
    assert re.search(
        r"KIN236 galat: berkas ini memakai PK “.+pk\.yaml”, sedangkan ", err
    )
    assert "sedangkan q1.yaml memakai PK bawaan\n" in err
    # A copy of it is no other PK.
    write("pk.yaml", salinan)
    status, _, err = kinerja("hitung", "-r", data / "contoh" / "q1.yaml", "-r", lain)
    assert (status, "KIN236" in err, "KIN469" in err) == (0, False, False)
