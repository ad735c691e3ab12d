"""``kinerja hitung`` over several files: its statuses, its formats, its screens."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import FORMATS
from alat.pendukung import Kinerja, Write
from alat.tahun_berjalan import janji, sebut, simpan

RASIO = janji("rasio", akumulasi="jumlah")
SATU, DUA = "{pembilang: 9, penyebut: 10}", "{pembilang: 8, penyebut: 10}"


@pytest.fixture
def contoh(data: Path) -> list[Path]:
    return [data / "contoh" / f"q{n}.yaml" for n in range(1, 5)]


def _json(kinerja: Kinerja, *args: object) -> Any:
    status, out, _ = kinerja("hitung", *args, "--format", "json")
    assert status == 0
    return json.loads(out, parse_float=Decimal, parse_int=Decimal)


def test_a_folder_is_its_files(
    kinerja: Kinerja, contoh: list[Path], write: Write, tmp_path: Path
) -> None:
    for path in contoh:
        write(f"r/{path.name}", path.read_bytes())
    write("r/pk.yaml", "format: kinerja/pk@1\n")
    write("r/.q5.yaml", "[")
    folder = kinerja("hitung", "-r", tmp_path / "r")
    assert folder == kinerja("hitung", *sebut(contoh))
    assert folder.status == 0


def test_where_each_input_came_from(kinerja: Kinerja, contoh: list[Path]) -> None:
    isi = _json(kinerja, *sebut(contoh), "--rinci")
    masukan = {i["id"]: {m["berkas"] for m in i["masukan"]} for i in isi["indikator"]}
    assert masukan == {
        "ikm": {1, 2, 3, 4},
        "ketepatan_waktu": {4},
        "pks": {1, 2, 3, 4},
        "cakupan_dokumen": {4},
        "sakip": {4},
    }


def test_a_gap_is_told_in_every_format(kinerja: Kinerja, write: Write) -> None:
    paths = simpan(write, RASIO, SATU, DUA, periode=["triwulan: 1", "triwulan: 3"])
    for format_ in FORMATS:
        err = kinerja("hitung", *sebut(paths), "--format", format_).err
        assert err.startswith(f"{paths[1]}:3:11: KIN235 peringatan: triwulan 2 tidak")
        assert err.count("KIN") == 1
    (d,) = _json(kinerja, *sebut(paths))["temuan"]
    assert (d["kode"], d["tingkat"], d["baris"]) == ("KIN235", "peringatan", 3)
    assert d["berkas"] == str(paths[1])


def test_what_is_wrong_is_found_in_every_file(kinerja: Kinerja, write: Write) -> None:
    paths = simpan(
        write, RASIO, "{pembilang: x, penyebut: 1}", SATU, "{pembilng: 1, penyebut: 1}"
    )
    err = kinerja("hitung", *sebut(paths)).refusal(3)
    galat = re.findall(r"^(.*?): (KIN\d+) galat", err, re.MULTILINE)
    assert galat[0] == (f"{paths[0]}:6:18", "KIN210")
    assert {path.rpartition("/")[2].partition(":")[0] for path, _ in galat} == {
        *("q1.yaml", "q3.yaml")
    }
