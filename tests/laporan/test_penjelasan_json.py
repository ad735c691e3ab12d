"""The JSON of an explanation has the shape that programs rely on."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from alat.kantor import write_kantor
from alat.pendukung import Kinerja, Write
from alat.skema_penjelasan import SKEMA

CONTOH = ("angka-dokumen", "q1", "q2", "q3", "q4", "realisasi-dinas-lain")


def _said(kinerja: Kinerja, path: Path, *ids: str) -> Any:
    status, out, _ = kinerja("jelaskan", *ids, "-r", path, "--format", "json")
    assert status == 0
    isi = json.loads(out)
    Draft202012Validator.check_schema(SKEMA)
    found = [e.message for e in Draft202012Validator(SKEMA).iter_errors(isi)]
    assert found == []
    return isi


@pytest.mark.parametrize("berkas", CONTOH)
def test_the_examples_have_the_shape(kinerja: Kinerja, data: Path, berkas: str) -> None:
    isi = _said(kinerja, data / "contoh" / f"{berkas}.yaml")
    assert len(isi["indikator"]) == 5
    sasaran = [r["label"].rpartition(" ")[2] for r in isi["rata_rata"]]
    assert sasaran[-1] == "capaian"
    assert sasaran[:-1] == sorted(set(sasaran[:-1]))


def test_the_office_has_the_shape(kinerja: Kinerja, write: Write) -> None:
    isi = _said(kinerja, write_kantor(write))
    status = [i["status"] for i in isi["indikator"]]
    assert {s: status.count(s) for s in ("tak_terhitung", "belum_ada")} == {
        "tak_terhitung": 1,
        "belum_ada": 1,
    }


def test_one_indikator_has_the_shape(kinerja: Kinerja, data: Path) -> None:
    isi = _said(kinerja, data / "contoh" / "q3.yaml", "ikm")
    assert [i["id"] for i in isi["indikator"]] == ["ikm"]
    assert isi["rata_rata"] == []


@pytest.mark.parametrize(
    "rusak",
    [
        {"letak": None},
        {"nilai": 81.33},
        {"bulat": 81.33},
        {"dasar": [{}]},
        {"lain": 1},
    ],
    ids="-".join,
)
def test_the_shape_of_this_test_refuses_what_is_broken(
    kinerja: Kinerja, data: Path, rusak: dict[str, Any]
) -> None:
    isi = _said(kinerja, data / "contoh" / "angka-dokumen.yaml", "ikm")
    target = isi["indikator"][0]["capaian"]["dasar"][0]["dasar"][1]
    assert (target["label"], target["operasi"]) == ("target", None)
    target |= rusak
    assert list(Draft202012Validator(SKEMA).iter_errors(isi)) != []


@pytest.mark.parametrize(
    "rusak",
    [
        {"letak": {"berkas": "r.yaml", "baris": 1, "kolom": 1, "tertulis": "1"}},
        {"nilai": 81.33},
        {"bulat": None},
        {"operasi": None},
        {"dasar": []},
        {"label": "capaian"},
        {"lain": 1},
    ],
    ids="-".join,
)
def test_the_shape_of_a_mean_refuses_what_is_broken(
    kinerja: Kinerja, data: Path, rusak: dict[str, Any]
) -> None:
    isi = _said(kinerja, data / "contoh" / "angka-dokumen.yaml")
    isi["rata_rata"][-1] |= rusak
    assert list(Draft202012Validator(SKEMA).iter_errors(isi)) != []


@pytest.mark.parametrize(
    "rusak",
    [{"batas": "mulai 91"}, {"nilai": "100"}, {"desimal": "2"}, {"lain": 1}],
    ids="-".join,
)
def test_the_shape_of_a_name_refuses_what_is_broken(
    kinerja: Kinerja, data: Path, rusak: dict[str, Any]
) -> None:
    isi = _said(kinerja, data / "contoh" / "angka-dokumen.yaml", "ikm")
    isi["indikator"][0]["golongan"][0] |= rusak
    assert list(Draft202012Validator(SKEMA).iter_errors(isi)) != []
