"""The schemas of what programs read: printed, whole, and no laxer than they look."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal, get_args

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from alat.keluaran_json import AWAL, faults, written
from alat.pendukung import ROOT, Kinerja
from alat.sesi import SESI
from kinerja_cli.cli.skema import JenisSkema
from kinerja_cli.core.angka import Penuh
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.laporan.describing import Describer
from kinerja_cli.laporan.isi_anggaran import IsiSasaran
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.skema import KELUARAN, load_arti, skema_keluaran
from kinerja_cli.laporan.susunan import Susunan, record
from kinerja_cli.source.fields import Tahun

GOLDEN = sorted((ROOT / "tests" / "golden").rglob("*.json"))
HASIL = ROOT / "tests" / "golden" / "hitung" / "setahun" / "hasil.json"


@pytest.mark.parametrize("nama", KELUARAN)
def test_it_is_a_schema_and_is_printed(kinerja: Kinerja, nama: str) -> None:
    schema = json.loads(kinerja("skema", nama).clean())
    Draft202012Validator.check_schema(schema)
    assert schema == skema_keluaran(nama)


def test_the_command_names_every_output() -> None:
    assert get_args(JenisSkema)[3:] == tuple(KELUARAN)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda p: p.parent.name)
def test_what_is_kept_is_valid(path: Any) -> None:
    teks = path.read_text("utf-8")
    assert teks.startswith(AWAL)
    assert faults(teks) == []


@pytest.mark.parametrize("sesi", SESI)
def test_what_is_printed_is_valid(kinerja: Kinerja, sesi: str) -> None:
    # The fixture looks; here every report is seen to be looked at.
    out = kinerja(*SESI[sesi], "--format", "json").out
    assert out.startswith(AWAL)


def test_what_is_written_into_a_file_is_looked_at_too(hitung: Kinerja) -> None:
    args = ("-o", "hasil.json", "--rinci")
    assert hitung(*args).out == ""
    kosong, berkas = written(args, "")
    assert (kosong, berkas[: len(AWAL)]) == ("", AWAL)
    assert [*written(("-o", "tidak-ada.json", "-r"), "x")] == ["x"]


@pytest.mark.parametrize("nama", KELUARAN)
def test_every_key_has_its_meaning_and_every_meaning_its_key(nama: str) -> None:
    schema, akar = skema_keluaran(nama), KELUARAN[nama].__name__
    semua = {akar: schema} | schema["$defs"]
    arti = {k: isi for k, isi in load_arti(nama).items() if k in semua}
    dikenal = {k: {*part["properties"]} for k, part in semua.items()}
    assert {k: {*isi} for k, isi in arti.items()} == dikenal
    sendiri = load_arti(nama).keys() - load_arti("hasil").keys()
    assert sendiri <= semua.keys()


def _changed(change: Callable[[Any], None]) -> list[str]:
    isi = json.loads(HASIL.read_text("utf-8"))
    change(isi)
    return faults(json.dumps(isi, indent=2))


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h.update(baru=1),
        lambda h: h["indikator"][0].update(baru=None),
        lambda h: h["indikator"][0].pop("desimal"),
        lambda h: h["indikator"][0].update(target="81,33"),
        lambda h: h["indikator"][0].update(status="selesai"),
        lambda h: h["realisasi"][0].update(triwulan=5),
        lambda h: h["konvensi"]["acuan"]["skm"].pop("sumber"),
    ],
)
def test_what_differs_by_one_key_is_refused(change: Callable[[Any], None]) -> None:
    assert _changed(lambda _: None) == []
    assert len(_changed(change)) == 1


def test_the_printed_schema_takes_results_of_other_versions() -> None:
    schema = Draft202012Validator(skema_keluaran("hasil"))
    isi = json.loads(HASIL.read_text("utf-8"))
    del isi["sasaran"], isi["pk"]["daerah"], isi["indikator"][0]["desimal"]
    isi["indikator"][0]["baru"] = 1
    assert schema.is_valid(isi)
    del isi["indikator"][0]["id"]
    assert not schema.is_valid(isi)


@pytest.mark.parametrize(
    ("jenis", "schema"),
    [
        (str, {"type": "string"}),
        (int | None, {"type": ["integer", "null"]}),
        (Tahun, {"type": "integer", "minimum": 1990, "maximum": 2100}),
        ("kinerja/x@1", {"const": "kinerja/x@1"}),
        (Literal["a"], {"const": "a"}),
        (Literal["a", "b"], {"enum": ["a", "b"]}),
        (tuple[Decimal, ...], {"type": "array", "items": {"type": "number"}}),
        (
            dict[str, bool],
            {"type": "object", "additionalProperties": {"type": "boolean"}},
        ),
        (Literal["a", "b"] | None, {"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]}),
    ],
    ids=str,
)
def test_what_a_key_holds(jenis: Any, schema: dict[str, Any]) -> None:
    assert Describer({}).kind(jenis) == schema


@pytest.mark.parametrize("teks", ["0", "-12.5", "100", "1" * 40])
def test_an_unrounded_number(teks: str) -> None:
    assert Draft202012Validator(Describer({}).kind(Penuh)).is_valid(teks)


@pytest.mark.parametrize("teks", ["", "1,5", "1.", "≈ 1", 1])
def test_no_unrounded_number(teks: object) -> None:
    assert not Draft202012Validator(Describer({}).kind(Penuh)).is_valid(teks)


class Daun(Susunan):
    columns = (Column("n", lambda n: n, jenis=int),)


class Pokok(Susunan):
    columns = (
        Column("satu", lambda p: p[0], jenis=Daun | None),
        Column("semua", jenis=tuple[Daun, ...], value=lambda p: p),
        Column("", lambda _: "for eyes"),
    )


def test_what_stands_below_is_written_by_its_columns() -> None:
    assert record(Pokok.columns, (1, 2)) == {
        "satu": {"n": 1},
        "semua": [{"n": 1}, {"n": 2}],
    }
    assert record(Pokok.columns, (None,))["satu"] is None


def test_every_formula_of_efficiency_has_its_keys() -> None:
    kunci = {key for rumus in RUMUS.values() for key, _ in rumus.nilai}
    assert kunci <= {c.key for c in IsiSasaran.mungkin}
