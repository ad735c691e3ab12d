"""The JSON of an explanation has the shape that programs rely on."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from kantor import write_kantor
from pendukung import Kinerja, Write

CONTOH = ("angka-dokumen", "q1", "q2", "q3", "q4", "realisasi-dinas-lain")

TEKS = {"type": "string", "minLength": 1}
BISA_KOSONG = {"type": ["string", "null"], "minLength": 1}
PENUH = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]{0,29}[1-9])?$"}
BULAT = {"type": "integer", "minimum": 0}
BENAR = {"type": ["boolean", "null"]}
NIHIL = {"type": "null"}


def _object(**properties: Any) -> dict[str, Any]:
    """Describe an object that has these keys, and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


BERKAS = {"berkas": TEKS, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
ACUAN = _object(nama=TEKS, sumber=TEKS, keyakinan={"enum": [0, 1, 2]})
LETAK = _object(
    berkas={"type": "string", "pattern": r"^[^/\\]+$"},
    baris={"type": "integer", "minimum": 1},
    kolom={"type": "integer", "minimum": 1},
    tertulis=BISA_KOSONG,
)
SIMPUL: dict[str, Any] = {
    **_object(
        label=TEKS,
        operasi=BISA_KOSONG,
        rumus=BISA_KOSONG,
        hitungan=BISA_KOSONG,
        nilai=PENUH,
        bulat={"type": ["number", "null"]},
        desimal={"anyOf": [BULAT, NIHIL]},
        letak={"anyOf": [LETAK, NIHIL]},
        acuan={"anyOf": [ACUAN, NIHIL]},
        dasar={"type": "array", "items": {"$ref": "#/$defs/simpul"}},
    ),
    # A leaf comes from a file or from the law; a step from its children, and is
    # written out; only a rounded one has decimals.
    "if": {"properties": {"operasi": NIHIL}},
    "then": {
        "properties": dict.fromkeys(("rumus", "hitungan", "bulat", "desimal"), NIHIL)
        | {"dasar": {"maxItems": 0}},
        "anyOf": [{"properties": {"letak": LETAK}}, {"properties": {"acuan": ACUAN}}],
    },
    "else": {
        "properties": {"rumus": TEKS, "hitungan": TEKS, "letak": NIHIL, "acuan": NIHIL},
        "if": {"properties": {"operasi": {"const": "bulat"}}},
        "then": {
            "properties": {
                "bulat": {"type": "number"},
                "desimal": BULAT,
                "dasar": {"minItems": 1, "maxItems": 1},
            }
        },
        "else": {"properties": {"bulat": NIHIL, "desimal": NIHIL}},
    },
}
POHON = {"anyOf": [{"$ref": "#/$defs/simpul"}, NIHIL]}
SKEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {"simpul": SIMPUL},
    **_object(
        format={"const": "kinerja/penjelasan@1"},
        versi=TEKS,
        pk=_object(**BERKAS, tahun=BULAT, instansi=TEKS),
        realisasi={
            "type": "array",
            "minItems": 1,
            "items": _object(
                **BERKAS,
                tahun=BULAT,
                triwulan={"enum": [1, 2, 3, 4, None]},
                keterangan=BISA_KOSONG,
            ),
        },
        indikator={
            "type": "array",
            "items": _object(
                id={"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
                nama=TEKS,
                status={"enum": ["terhitung", "tak_terhitung", "belum_ada"]},
                tercapai=BENAR,
                capaian=POHON,
                dasar_target=POHON,
                cocok=BISA_KOSONG,
                golongan={
                    "type": "array",
                    "items": _object(
                        nama={"enum": ["kategori", "predikat"]},
                        nilai={"type": "number"},
                        sebutan=TEKS,
                        batas=TEKS,
                        acuan=ACUAN,
                    ),
                },
                catatan={
                    "type": "array",
                    "items": {"type": "string", "pattern": "^KIN[0-9]{3}: ."},
                },
            ),
        },
    ),
}


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


def test_the_office_has_the_shape(kinerja: Kinerja, write: Write) -> None:
    isi = _said(kinerja, write_kantor(write))
    status = [i["status"] for i in isi["indikator"]]
    assert {s: status.count(s) for s in ("tak_terhitung", "belum_ada")} == {
        "tak_terhitung": 1,
        "belum_ada": 1,
    }


def test_one_indikator_has_the_shape(kinerja: Kinerja, data: Path) -> None:
    (ikm,) = _said(kinerja, data / "contoh" / "q3.yaml", "ikm")["indikator"]
    assert ikm["id"] == "ikm"


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
