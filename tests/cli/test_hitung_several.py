"""``kinerja hitung`` over several files: its statuses, its formats, its screens."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import ENGLISH, Kinerja, Write, refused
from alat.tahun_berjalan import janji, sebut, simpan, tulis

RASIO = janji("rasio", akumulasi="jumlah")
SATU, DUA = "{pembilang: 9, penyebut: 10}", "{pembilang: 8, penyebut: 10}"
KURANG = "{pembilang: 1, penyebut: 10}"
FORMATS = ("tabel", "json", "csv", "markdown")
ANGKA = ("target", "realisasi", "capaian")


@pytest.fixture
def contoh(data: Path) -> list[Path]:
    return [data / "contoh" / f"q{n}.yaml" for n in range(1, 5)]


def _json(kinerja: Kinerja, *args: object) -> Any:
    status, out, _ = kinerja("hitung", *args, "--format", "json")
    assert status == 0
    return json.loads(out, parse_float=Decimal, parse_int=Decimal)


def test_the_year_of_the_examples(kinerja: Kinerja, contoh: list[Path]) -> None:
    isi = _json(kinerja, *sebut(contoh))
    assert isi["periode"] == "triwulan 1, 2, 3, dan 4 tahun 2024"
    assert [r["berkas"] for r in isi["realisasi"]] == [p.name for p in contoh]
    assert [str(i["realisasi"]) for i in isi["indikator"]] == [
        *("82.79", "98.28", "15", "92.44", "81.85")
    ]
    sakip = isi["indikator"][-1]["akumulasi"]
    assert sakip == {
        "cara": "posisi",
        "dari": ["triwulan 4"],
        "tidak_diisi": ["triwulan 1", "triwulan 2"],
    }


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


@pytest.mark.parametrize("format_", ["tabel", "markdown"])
def test_eyes_read_what_json_says(
    kinerja: Kinerja, contoh: list[Path], format_: str
) -> None:
    isi = _json(kinerja, *sebut(contoh))
    out = kinerja("hitung", *sebut(contoh), "--format", format_).out
    plain = re.sub(r"[|*]", " ", out.replace("\\", ""))
    for i in isi["indikator"]:
        angka = [str(i[k]).replace(".", ",") for k in ANGKA]
        (row,) = re.findall(rf"^ *{re.escape(i['nama'])} .*$", plain, re.MULTILINE)
        assert re.findall(r"(?<= )[0-9]+(?:,[0-9]+)?(?= )", row) == angka
        kata = i["akumulasi"]
        awal = rf"^[ -]*{i['id']}:? +({kata['cara']} .*)$"
        (baris,) = re.findall(awal, plain, re.MULTILINE)
        assert kata["dari"][0] in baris
        assert ("tidak diisi" in baris) is bool(kata["tidak_diisi"])
    for path in contoh:
        assert path.name in out
    assert ENGLISH.findall(out) == []


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


@pytest.mark.parametrize(
    ("isian", "masa", "options", "status"),
    [
        ((SATU, DUA), (1, 2), (), 0),
        ((SATU, DUA), (1, 2), ("--ketat",), 0),
        ((SATU, KURANG), (1, 2), (), 0),
        ((SATU, KURANG), (1, 2), ("--ketat",), 1),
        ((SATU, DUA), (1, 3), (), 0),
        ((SATU, DUA), (1, 3), ("--ketat",), 1),
        ((SATU, "{pembilang: 1, penyebut: }"), (1, 2), ("--ketat",), 1),
    ],
    ids=str,
)
def test_statuses(
    kinerja: Kinerja,
    write: Write,
    isian: tuple[str, ...],
    masa: tuple[int, ...],
    options: tuple[str, ...],
    status: int,
) -> None:
    paths = simpan(write, RASIO, *isian, masa=[f"triwulan: {n}" for n in masa])
    ran = kinerja("hitung", *sebut(paths), *options)
    assert ran.status == status
    assert ("KIN235 peringatan" in ran.err) is (masa == (1, 3))
    assert ran.out != ""
    assert ENGLISH.findall(ran.err) == []


def test_a_gap_is_told_in_every_format(kinerja: Kinerja, write: Write) -> None:
    paths = simpan(write, RASIO, SATU, DUA, masa=["triwulan: 1", "triwulan: 3"])
    for format_ in FORMATS:
        err = kinerja("hitung", *sebut(paths), "--format", format_).err
        assert err.startswith(f"{paths[1]}:3:11: KIN235 peringatan: triwulan 2 tidak")
        assert err.count("KIN") == 1
    (d,) = _json(kinerja, *sebut(paths))["temuan"]
    assert (d["kode"], d["tingkat"], d["baris"]) == ("KIN235", "peringatan", 3)
    assert d["berkas"] == str(paths[1])


@pytest.mark.parametrize(
    ("masa", "place", "words", "hint"),
    [
        (
            ["triwulan: 1", "triwulan: 1"],
            "3:11: KIN233",
            "padahal q1.yaml juga",
            "tiap periode satu berkas",
        ),
        (
            ["periode: tahun", "triwulan: 1"],
            "3:11: KIN233",
            "sudah termasuk dalam tahun 2024 di q1.yaml",
            "pilih salah satu",
        ),
    ],
)
def test_files_that_do_not_fit_are_refused(
    kinerja: Kinerja, write: Write, masa: list[str], place: str, words: str, hint: str
) -> None:
    paths = simpan(write, RASIO, SATU, DUA, masa=masa)
    status, out, err = kinerja("hitung", *sebut(paths))
    assert (status, out) == (3, "")
    refused(err, paths[1], place, words, hint)


def test_another_year_is_refused(kinerja: Kinerja, write: Write) -> None:
    paths = simpan(write, RASIO, SATU)
    lain = write("lama.yaml", tulis(SATU).replace("tahun: 2024", "tahun: 2023"))
    status, out, err = kinerja("hitung", *sebut([*paths, lain]))
    assert (status, out) == (3, "")
    refused(err, lain, "2:8: KIN234", "padahal q1.yaml tahun 2024", "kinerja banding")


def test_an_empty_folder_is_refused(kinerja: Kinerja, tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    status, out, err = kinerja("hitung", "-r", tmp_path / "kosong")
    assert (status, out) == (3, "")
    refused(err, tmp_path / "kosong", "1:1: KIN237", "tidak memuat", "simpan berkas")


def test_what_is_wrong_is_found_in_every_file(kinerja: Kinerja, write: Write) -> None:
    paths = simpan(
        write, RASIO, "{pembilang: x, penyebut: 1}", SATU, "{pembilng: 1, penyebut: 1}"
    )
    status, out, err = kinerja("hitung", *sebut(paths))
    assert (status, out) == (3, "")
    galat = re.findall(r"^(.*?): (KIN\d+) galat", err, re.MULTILINE)
    assert galat[0] == (f"{paths[0]}:6:18", "KIN210")
    assert {path.rpartition("/")[2].partition(":")[0] for path, _ in galat} == {
        *("q1.yaml", "q3.yaml")
    }
