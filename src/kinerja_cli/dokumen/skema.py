"""JSON Schema of the files, made from the declarations that read them."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic.json_schema import JsonSchemaMode, models_json_schema

from kinerja_cli.dokumen.lke import Lke
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import BerkasRealisasi
from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaIsian
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source.plain import POLA_BELUM

Schema = dict[str, Any]

_DIALEK = "https://json-schema.org/draft/2020-12/schema"
_KOSONG: Schema = {"type": "null"}
_BELUM: Schema = {"type": "string", "pattern": POLA_BELUM}


def skema_pk() -> Schema:
    """Describe a PK; the ``dasar_target`` of an indikator follows its rumus."""
    schema, rumus = _of(Perjanjian)
    schema["$defs"]["Indikator"]["allOf"] = [
        {
            "if": {"properties": {"rumus": {"const": nama}}},
            "then": {"properties": {"dasar_target": {"anyOf": [ref, _KOSONG]}}},
        }
        for nama, ref in rumus.items()
    ]
    return schema


def skema_realisasi(pk: Perjanjian | None = None) -> Schema:
    """Describe a realisasi: of any PK, or by the ids of ``pk``."""
    schema, rumus = _of(BerkasRealisasi, TanpaIsian)
    tanpa = _one_of_its_keys(schema["$defs"].pop(TanpaIsian.__name__))
    for definition in schema["$defs"].values():
        _admit_dashes(definition)
        _admit_blanks(definition)
    schema["$defs"][TanpaIsian.__name__] = tanpa
    atau = [{"$ref": f"#/$defs/{TanpaIsian.__name__}"}, _BELUM, _KOSONG]
    isi: Schema = {"additionalProperties": {"anyOf": [*rumus.values(), *atau]}}
    if pk is not None:
        indikator = [i for _, _, i in pk.semua_indikator()]
        ids = {
            i.id: {"anyOf": [rumus[i.rumus], *atau], "description": i.nama}
            for i in indikator
        }
        isi = {"properties": ids, "additionalProperties": False}
        schema["properties"]["tahun"] = {"const": pk.tahun}
    schema["properties"]["realisasi"] = {
        "anyOf": [{"type": "object", **isi}, _KOSONG],
        "description": BerkasRealisasi.model_fields["realisasi"].description,
    }
    schema["$defs"] = _used(schema["$defs"], schema["properties"])
    return schema


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


def _of(kind: Any, *lain: Any) -> tuple[Schema, dict[str, Schema]]:
    kelas = {nama: load_rumus(nama) for nama in SEMUA_RUMUS}
    mode: JsonSchemaMode = "validation"
    refs, top = models_json_schema([(k, mode) for k in (kind, *lain, *kelas.values())])
    definitions = top["$defs"]
    for definition in definitions.values():
        # The docstring of a class is for developers; descriptions of fields stay.
        definition.pop("description", None)
    name = refs[kind, mode]["$ref"].rpartition("/")[2]
    schema = {"$schema": _DIALEK, **definitions.pop(name), "$defs": definitions}
    return schema, {n: refs[k, mode] for n, k in kelas.items()}


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
