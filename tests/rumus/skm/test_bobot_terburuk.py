"""All answers 1 with weights that come to 0,999: computed, and no command stumbles."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.tahun_berjalan import janji, simpan

TERBURUK = {"unsur": [1] * 9, "responden": 9, "bobot": "0,1110"}
BAIK = TERBURUK | {"unsur": [3] * 9}


@pytest.fixture
def paths(write: Write) -> list[Path]:
    return simpan(write, janji("skm", 25, dasar_target=TERBURUK), TERBURUK, BAIK)


def _print(kinerja: Kinerja, *args: object) -> str:
    return kinerja(*args).clean()


def test_the_value_has_no_predikat(kinerja: Kinerja, paths: list[Path]) -> None:
    isi: Any = json.loads(_print(kinerja, "hitung", "-r", paths[0], "--format", "json"))
    (i,) = isi["indikator"]
    assert (i["realisasi_penuh"], i["realisasi"]) == ("24.975", 24.98)
    assert (i["tercapai"], i["predikat"]) == (False, None)
    assert {c[:6] for c in i["catatan"]} == {"KIN322", "KIN367"}


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi"])
@pytest.mark.parametrize("bentuk", ["tabel", "json", "csv", "markdown"])
def test_every_command_takes_it(
    kinerja: Kinerja, paths: list[Path], perintah: str, bentuk: str
) -> None:
    dua = ("-r", paths[0], "-r", paths[1])
    for args in (("-r", paths[0]), dua):
        assert "24" in _print(kinerja, perintah, *args, "--format", bentuk)


def test_a_comparison_takes_it(kinerja: Kinerja, paths: list[Path]) -> None:
    assert "24,98      74,93" in _print(kinerja, "banding", *paths)


def test_a_check_says_what_would_name_it(kinerja: Kinerja, write: Write) -> None:
    path, _ = simpan(write, janji("skm", 26), TERBURUK, BAIK)
    out = _print(kinerja, "periksa", path)
    assert "KIN367 catatan: tanpa predikat: 24,98 di bawah D" in out
    assert "predikat D (Tidak Baik), bukan tidak ada" in out
