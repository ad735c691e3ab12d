"""``kinerja jelaskan`` over several files: each leaf in its own, in every format."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import ENGLISH, Kinerja, Write
from alat.pohon_json import Simpul, read, recompute, walk
from alat.tahun_berjalan import janji, sebut, simpan


@pytest.fixture
def contoh(data: Path) -> list[Path]:
    return [data / "contoh" / f"q{n}.yaml" for n in range(1, 5)]


def _read(kinerja: Kinerja, *args: object) -> Any:
    status, out, err = kinerja("jelaskan", *args, "--format", "json")
    assert (status, err) == (0, "")
    return read(out)


def _leaves(node: Simpul | None) -> list[Simpul]:
    return [n for n in walk(node) if n["letak"] and not n["dasar"]]


def test_every_leaf_of_the_examples_holds_what_is_written(
    kinerja: Kinerja, contoh: list[Path], data: Path
) -> None:
    teks = {p.name: p.read_text("utf-8").split("\n") for p in contoh}
    teks["pk2024.yaml"] = (data / "pk2024.yaml").read_text("utf-8").split("\n")
    dipakai: dict[str, set[str]] = {}
    for i in _read(kinerja, *sebut(contoh))["indikator"]:
        for leaf in _leaves(i["capaian"]):
            nama, baris, kolom, tertulis = leaf["letak"].values()
            di = teks[nama][int(baris) - 1][int(kolom) - 1 :].lstrip('"')
            assert di.startswith(tertulis if tertulis is not None else "nama")
            dipakai.setdefault(i["id"], set()).add(nama)
    empat = {p.name for p in contoh}
    assert dipakai == {
        "ikm": empat | {"pk2024.yaml"},
        "ketepatan_waktu": {"q4.yaml", "pk2024.yaml"},
        "pks": empat | {"pk2024.yaml"},
        "cakupan_dokumen": {"q4.yaml", "pk2024.yaml"},
        "sakip": {"q4.yaml", "pk2024.yaml"},
    }


def test_every_step_of_the_examples_can_be_redone(
    kinerja: Kinerja, contoh: list[Path]
) -> None:
    isi = _read(kinerja, *sebut(contoh))
    semua = [n for i in isi["indikator"] for n in walk(i["capaian"])]
    assert len(semua) > 150
    for node in semua:
        recompute(node)
    hasil = read(kinerja("hitung", *sebut(contoh), "--format", "json").out)
    for i, row in zip(isi["indikator"], hasil["indikator"], strict=True):
        bulat = {n["label"]: n["bulat"] for n in walk(i["capaian"]) if n["desimal"]}
        assert bulat.get("capaian") == row["capaian"]
        assert i["catatan"] == row["catatan"]


@pytest.mark.parametrize("format_", ["tabel", "markdown"])
def test_eyes_find_every_file_and_every_period(
    kinerja: Kinerja, contoh: list[Path], format_: str
) -> None:
    out = kinerja("jelaskan", "ikm", *sebut(contoh), "--format", format_).out
    for n, path in enumerate(contoh, 1):
        assert f"{path.name}:" in out
        assert f"triwulan {n}" in out
    assert ENGLISH.findall(out) == []


def test_an_unfinished_period_is_explained(kinerja: Kinerja, write: Write) -> None:
    rasio = janji("rasio", akumulasi="jumlah")
    isian = ("{pembilang: 1, penyebut: }", "{pembilang: 1, penyebut: 2}")
    paths = simpan(write, rasio, *isian)
    (i,) = _read(kinerja, *sebut(paths))["indikator"]
    assert (i["status"], i["capaian"]) == ("tak_terhitung", None)
    assert i["catatan"] == ["KIN205: triwulan 1: `penyebut` masih kosong"]
    out = kinerja("jelaskan", *sebut(paths)).out
    assert "tak terhitung" in out
    assert "triwulan 1: `penyebut` masih kosong [KIN205]" in out


def test_a_file_beyond_the_last_one_that_counts_is_not_cited(
    kinerja: Kinerja, write: Write
) -> None:
    paths = simpan(write, janji("nilai"), "{nilai: 1}", "{nilai: 70}", "", "")
    (i,) = _read(kinerja, *sebut(paths))["indikator"]
    cited = {n["letak"]["berkas"] for n in _leaves(i["capaian"])}
    assert cited == {"q2.yaml", "pk.yaml"}
    assert next(walk(i["capaian"]))["bulat"] == Decimal("87.50")
