"""JSON Schema: valid, as shipped, and of one mind with the program about its files."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from alat.pendukung import ROOT, Kinerja
from alat.setahun import butir
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.skema import skema_realisasi
from kinerja_cli.source.validation import validate

DATA = ROOT / "data"
SKEMA = {
    "pk.json": ("pk",),
    "lke.json": ("lke",),
    "realisasi.json": ("realisasi",),
    "realisasi-2024.json": ("realisasi", "--pk", "data/pk2024.yaml"),
}
KOMENTAR = "# yaml-language-server: $schema="
BERKAS = sorted(p.relative_to(DATA).as_posix() for p in DATA.rglob("*.yaml"))


def _shipped(name: str) -> Any:
    return json.loads((DATA / "skema" / name).read_text("utf-8"))


def _named(berkas: str) -> str:
    """Return the schema that the first line of a shipped file names."""
    path = DATA / berkas
    first = path.read_text("utf-8").partition("\n")[0]
    assert first.startswith(KOMENTAR)
    return Path(first.removeprefix(KOMENTAR)).name


def _valid(schema: str, tree: object) -> bool:
    return bool(Draft202012Validator(_shipped(schema)).is_valid(tree))


@pytest.mark.parametrize("name", SKEMA)
def test_it_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(_shipped(name))


@pytest.mark.parametrize("name", SKEMA)
def test_what_ships_is_what_is_printed(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(ROOT)
    args = SKEMA[name]
    out = kinerja("skema", *args).clean()
    again = f"kinerja skema {' '.join(args)} -o data/skema/{name} --timpa"
    assert out == (DATA / "skema" / name).read_text("utf-8"), f"run `{again}`"


def test_every_shipped_file_is_there() -> None:
    assert len(BERKAS) == 30


@pytest.mark.parametrize("berkas", BERKAS)
def test_shipped_files_are_accepted(berkas: str) -> None:
    schema = "realisasi.json" if berkas == "mulai/realisasi.yaml" else _named(berkas)
    tree = yaml.safe_load((DATA / berkas).read_text("utf-8"))
    tree = json.loads(json.dumps(tree))  # a key is a text, as editors read it
    errors = Draft202012Validator(_shipped(schema)).iter_errors(tree)
    assert [e.message for e in errors] == []


@pytest.mark.parametrize("berkas", [b for b in BERKAS if not b.startswith("mulai")])
def test_the_editor_finds_the_schema(berkas: str) -> None:
    first = (DATA / berkas).read_text("utf-8").partition("\n")[0]
    named = (DATA / berkas).parent / first.removeprefix(KOMENTAR)
    assert named.resolve().parent == (DATA / "skema").resolve()
    assert named.is_file()


def _pk(**changes: object) -> dict[str, Any]:
    indikator = {"id": "a", "nama": "A", "satuan": "%", "target": 80, "rumus": "rasio"}
    pk: dict[str, Any] = {"format": "kinerja/pk@1", "tahun": 2024, "instansi": "Dinas"}
    return pk | {"sasaran": [{"uraian": "S", "indikator": [indikator | changes]}]}


@pytest.mark.parametrize(
    ("changes", "valid"),
    [
        ({}, True),
        ({"target": "81,33"}, True),
        ({"target": "98 %"}, True),
        ({"dasar_target": {"pembilang": 3, "penyebut": 4}}, True),
        ({"target": "banyak"}, True),
        ({"target": -1}, True),
        ({"target": None}, True),
        ({"target": ["80"]}, False),
        ({"rumus": "smk"}, False),
        ({"id": "Satu"}, False),
        ({"arah": "atas"}, False),
        ({"nma": "A"}, False),
        ({"dasar_target": {"nilai_skm": 3}}, False),
        ({"target_triwulan": [1, 2, 3]}, False),
        ({"batas_capaian": 99}, False),
        ({"batas_capaian": 100}, True),
        ({"rumus": "predikat", "skala": "opini_bpk", "target": "WTP"}, True),
        ({"rumus": "predikat", "skala": ["A", "B"], "target": "B"}, True),
        ({"rumus": "predikat", "skala": [1, 2, "2,5"], "target": 2}, True),
        ({"rumus": "predikat", "skala": "opini_bkp"}, False),
        ({"rumus": "predikat", "skala": {"a": "b"}}, False),
        ({"capaian_predikat": "separuh"}, False),
        ({"bulat": True}, True),
        ({"bulat": "kira-kira"}, False),
    ],
    ids=str,
)
def test_a_pk(changes: dict[str, object], valid: bool) -> None:  # noqa: FBT001
    assert _valid("pk.json", _pk(**changes)) == valid


def _realisasi(realisasi: object, **changes: object) -> dict[str, Any]:
    isi = {"format": "kinerja/realisasi@1", "tahun": 2024, "triwulan": 3}
    return isi | {"realisasi": realisasi} | changes


@pytest.mark.parametrize(
    ("realisasi", "valid"),
    [
        (None, True),
        ({"ikm": None, "sakip": None}, True),
        ({"ikm": {"unsur": ["3,21", 3.5], "responden": 4}}, True),
        ({"ikm": {"unsur": {"Biaya": 3, "Waktu": 4}, "responden": 4}}, True),
        ({"ikm": {"unsur": None, "responden": None}}, True),
        ({"ketepatan_waktu": {"tepat_waktu": 76.226, "ditargetkan": "78000"}}, True),
        ({"pks": {"mitra": [{"nama": "A", "jenis": "baru"}]}}, True),
        ({"sakip": {"perencanaan": {"keberadaan": "A"}}}, False),
        ({"ikn": None}, False),
        ({"ikm": {"nilai_skm": 4.5}}, False),
        ({"ikm": {"tepat_waktu": 3, "ditargetkan": 4}}, False),
        ({"ketepatan_waktu": {"tepat_waktu": 0, "ditargetkan": 0}}, True),
        ({"ketepatan_waktu": {"tepat_waktu": 3, "ditargetkan": -4}}, False),
        ({"ketepatan_waktu": {"tepat_waktu": -3, "ditargetkan": 4}}, False),
        ({"pks": {"mitra": [{"nama": "A", "jenis": "lama"}]}}, False),
        ({"pks": {"belum": "Diukur TW IV"}, "ikm": {"tidak_ada": "Dihapus"}}, True),
        ({"pks": "–", "ikm": {"unsur": "n/a", "responden": "-"}}, True),
        ({"pks": "nihil"}, False),
        ({"pks": {"belum": None}}, False),
        ({"pks": {"belum": "Diukur TW IV", "jumlah": 3}}, False),
        ({"pks": {"belum": "A", "tidak_ada": "B"}}, False),
        ([], False),
    ],
    ids=str,
)
def test_a_realisasi_of_the_pk(realisasi: object, valid: bool) -> None:  # noqa: FBT001
    assert _valid("realisasi-2024.json", _realisasi(realisasi)) == valid


def _kata(id_: str, **more: object) -> dict[str, object]:
    return {**butir(id_, "", "predikat"), **more}


KATA = validate(
    Perjanjian,
    {
        "format": "kinerja/pk@1",
        "tahun": "2024",
        "instansi": "Dinas",
        "sasaran": [
            {
                "uraian": "S",
                "indikator": [
                    _kata("opini"),
                    _kata("level", skala="level", target="3"),
                    _kata("sendiri", skala=["A", "B"], target="B"),
                ],
            }
        ],
    },
)


@pytest.mark.parametrize(
    ("realisasi", "valid"),
    [
        ({"opini": "WTP", "level": 3, "sendiri": "A"}, True),
        ({"opini": {"predikat": "Wajar Tanpa Pengecualian"}}, True),
        ({"level": {"predikat": "Level 3"}, "opini": None}, True),
        ({"opini": {"belum": "Terbit Mei"}}, True),
        ({"opini": {"predikat": None}}, True),
        ({"opini": "wtp", "level": "3", "sendiri": "B (Sangat Baik)"}, True),
        ({"opini": {"predikat": "opini WTP"}, "level": "level 3"}, True),
        ({"opini": {"predikat": "-"}, "level": "-"}, True),
        ({"opini": 3}, False),
        ({"opini": {"predikat": ["WTP"]}}, False),
        ({"level": 6}, False),
    ],
    ids=str,
)
def test_the_words_of_each_scale(realisasi: object, valid: bool) -> None:  # noqa: FBT001
    schema = Draft202012Validator(skema_realisasi(KATA))
    assert schema.is_valid(_realisasi(realisasi)) == valid


def test_an_editor_offers_the_names() -> None:
    level = skema_realisasi(KATA)["properties"]["realisasi"]["anyOf"][0]["properties"]
    (pilihan, *_) = level["level"]["anyOf"][0]["anyOf"]
    assert pilihan["enum"][:4] == ["Level 1", 1, "Level 2", 2]


@pytest.mark.parametrize(
    ("changes", "valid"),
    [
        ({"tahun": 2023}, False),
        ({"triwulan": 5}, False),
        ({"format": "kinerja/pk@1"}, False),
        ({"anggaran": {"1": "Rp 5.581.884.078,-"}}, True),
        ({"anggaran": {"1": "lima"}}, False),
        ({"angaran": {}}, False),
        ({"narasi": {"ikm": {"upaya": None, "bukti": ["a.pdf"]}, "pks": None}}, True),
        ({"narasi": {"asing": {"upaya": "x"}}}, False),
        ({"narasi": {"ikm": {"upaya": ["x"]}}}, False),
        ({"narasi_sasaran": {"3": {"upaya": "x"}}}, True),
        ({"narasi_sasaran": {"4": {"upaya": "x"}}}, False),
    ],
    ids=str,
)
def test_the_rest_of_a_realisasi(
    changes: dict[str, object],
    valid: bool,  # noqa: FBT001
) -> None:
    assert _valid("realisasi-2024.json", _realisasi(None, **changes)) == valid


def test_check_jsonschema_accepts_what_ships() -> None:
    groups: dict[str, list[str]] = {}
    for berkas in BERKAS:
        groups.setdefault(_named(berkas), []).append(str(DATA / berkas))
    for name, files in groups.items():
        schema = str(DATA / "skema" / name)
        args = [sys.executable, "-m", "check_jsonschema", "--schemafile", schema]
        args += files
        run = subprocess.run(args, capture_output=True, text=True, check=False)
        assert (run.returncode, run.stderr) == (0, ""), run.stdout
