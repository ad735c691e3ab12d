"""JSON Schema of the files, made from the declarations that read them."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic.json_schema import JsonSchemaMode, models_json_schema

from kinerja_cli.dokumen.lke import Lke
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.tahun_lain import TahunLain
from kinerja_cli.dokumen.realisasi import BerkasRealisasi
from kinerja_cli.dokumen.realisasi.declaration import NARASI, NARASI_SASARAN
from kinerja_cli.dokumen.realisasi.narasi import Narasi
from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaIsian
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.plain import POLA_BELUM

Schema = dict[str, Any]
Refs = dict[Any, Schema]

DIALEK = "https://json-schema.org/draft/2020-12/schema"
_KOSONG: Schema = {"type": "null"}
_BELUM: Schema = {"type": "string", "pattern": POLA_BELUM}


def skema_pk() -> Schema:
    """Describe a PK; the ``dasar_target`` of an indikator follows its rumus."""
    schema, rumus = _of(Perjanjian, TahunLain)
    # Read by a declaration of their own, where an indikator has them.
    lain = schema["$defs"].pop(TahunLain.__name__)["properties"]
    schema["$defs"]["Indikator"]["properties"] |= lain
    schema["$defs"]["Indikator"]["allOf"] = [
        {
            "if": {"properties": {"rumus": {"const": nama}}},
            "then": {"properties": {"dasar_target": {"anyOf": [ref, _KOSONG]}}},
        }
        for nama, ref in ((n, rumus[load_rumus(n)]) for n in SEMUA_RUMUS)
    ]
    return schema


def skema_realisasi(pk: Perjanjian | None = None) -> Schema:
    """Describe a realisasi: of any PK, or by the ids of ``pk``."""
    indikator = [i for _, _, i in pk.semua_indikator()] if pk else []
    kelas = (i.kelas for i in indikator)
    schema, rumus = _of(BerkasRealisasi, TanpaIsian, Narasi, *kelas)
    tanpa = _one_of_its_keys(schema["$defs"].pop(TanpaIsian.__name__))
    for definition in schema["$defs"].values():
        _admit_dashes(definition)
        _admit_blanks(definition)
    schema["$defs"][TanpaIsian.__name__] = tanpa
    atau = [{"$ref": f"#/$defs/{TanpaIsian.__name__}"}, _BELUM, _KOSONG]
    umum = [_isian(load_rumus(nama), rumus) for nama in SEMUA_RUMUS]
    semua = [ways for tiap in umum for ways in tiap]
    isi: Schema = {"additionalProperties": {"anyOf": [*semua, *atau]}}
    if pk is not None:
        ids = {
            i.id: {"anyOf": [*_isian(i.kelas, rumus), *atau], "description": i.nama}
            for i in indikator
        }
        isi = {"properties": ids, "additionalProperties": False}
        schema["properties"]["tahun"] = {"const": pk.tahun}
    schema["properties"]["realisasi"] = {
        "anyOf": [{"type": "object", **isi}, _KOSONG],
        "description": BerkasRealisasi.model_fields["realisasi"].description,
    }
    _tell(schema, NARASI, [*pk.menurut_id] if pk else None)
    _tell(schema, NARASI_SASARAN, _nomor_sasaran(pk) if pk else None)
    schema["$defs"] = _used(schema["$defs"], schema["properties"])
    return schema


def _tell(schema: Schema, kunci: str, nama: list[str] | None) -> None:
    """Let words stand at a key of ``schema``, below names; any name if None."""
    isi: Schema = {"anyOf": [{"$ref": f"#/$defs/{Narasi.__name__}"}, _KOSONG]}
    bawah: Schema = {"additionalProperties": isi}
    if nama:
        milik = dict.fromkeys(nama, isi)
        bawah = {"properties": milik, "additionalProperties": False}
    schema["properties"][kunci] = {
        "anyOf": [{"type": "object", **bawah}, _KOSONG],
        "description": BerkasRealisasi.model_fields[kunci].description,
    }


def _nomor_sasaran(pk: Perjanjian) -> list[str]:
    return [str(n) for n in range(1, len(pk.sasaran) + 1)]


def _isian(kelas: type[DasarRumus], refs: Refs) -> list[Schema]:
    """Describe the ways in which a rumus is filled in."""
    pendek = (
        kelas.model_json_schema()["properties"][kelas.pendek] if kelas.pendek else {}
    )
    return [*([pendek] if pendek else []), refs[kelas]]


def skema_lke() -> Schema:
    """Describe the worksheet of an evaluation."""
    schema, _ = _of(Lke)
    for definition in schema["$defs"].values():
        _admit_blanks(definition)
    _admit_blanks(schema, wajib=schema["required"])
    schema["$defs"] = _used(schema["$defs"], schema["properties"])
    return schema


def render_skema(schema: Schema) -> str:
    """Write a schema as JSON."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _of(kind: Any, *lain: Any) -> tuple[Schema, Refs]:
    kelas = dict.fromkeys((*map(load_rumus, SEMUA_RUMUS), *lain))
    mode: JsonSchemaMode = "validation"
    refs, top = models_json_schema([(k, mode) for k in (kind, *kelas)])
    definitions = top["$defs"]
    for definition in definitions.values():
        # The docstring of a class is for developers; descriptions of fields stay.
        definition.pop("description", None)
    name = refs[kind, mode]["$ref"].rpartition("/")[2]
    schema = {"$schema": DIALEK, **definitions.pop(name), "$defs": definitions}
    return schema, {k: refs[k, mode] for k in kelas}


def _one_of_its_keys(definition: Schema) -> Schema:
    """Let exactly one key stand there, and not be blank."""
    for nama, isi in definition["properties"].items():
        teks = next(s for s in isi["anyOf"] if s != _KOSONG)
        definition["properties"][nama] = teks | {"description": isi["description"]}
    return {**definition, "minProperties": 1, "maxProperties": 1}


def _admit_dashes(definition: Schema) -> None:
    for nama, isi in definition.get("properties", {}).items():
        if '"type": "number"' in json.dumps(isi):
            definition["properties"][nama] = {"anyOf": [isi, _BELUM]}


def _admit_blanks(definition: Schema, wajib: Sequence[str] = ()) -> None:
    for nama, isi in definition.get("properties", {}).items():
        if nama not in wajib:
            definition["properties"][nama] = {"anyOf": [isi, _KOSONG]}


def _used(definitions: Schema, schema: Schema) -> Schema:
    used: Schema = {}
    text = json.dumps(schema)
    while extra := {
        n: d
        for n, d in definitions.items()
        if n not in used and f'"#/$defs/{n}"' in text
    }:
        used |= extra
        text = json.dumps(extra)
    return used
