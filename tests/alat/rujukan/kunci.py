"""Every key of the files, walked through the JSON Schema of their declarations."""

from collections.abc import Iterator
from typing import Any

from alat.rujukan import markdown as md
from kinerja_cli.dokumen.skema import Schema, skema_lke, skema_pk, skema_realisasi
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus

HEADER = ("Kunci", "Arti", "Isi", "Wajib")
BERKAS = {"PK": skema_pk, "realisasi": skema_realisasi, "LKE": skema_lke}
RUMUS = {load_rumus(nama).__name__ for nama in SEMUA_RUMUS}


def page() -> str:
    """Return ``docs/rujukan/kunci.md``."""
    parts = (part for nama, make in BERKAS.items() for part in _file(nama, make()))
    return md.page(
        "Kunci berkas",
        "Kunci ditulis sama persis dengan di bawah ini. Judul seperti "
        "`sasaran.indikator` berarti: di dalam `indikator`, di dalam `sasaran`. "
        "Isian tiap rumus ada di [Rumus](rumus.md).",
        *parts,
    )


def _file(nama: str, schema: Schema) -> Iterator[str]:
    yield f"## Berkas {nama}"
    yield table(schema)
    yield from _below(schema, schema, "", set())


def _below(part: Schema, root: Schema, path: str, seen: set[str]) -> Iterator[str]:
    """Walk the parts of a part, each told once, beneath all keys that hold it."""
    keys: dict[str, list[str]] = {}
    for key, node in part.get("properties", {}).items():
        for name in (*refs(node), *_by_key(node)):
            keys.setdefault(name, []).append(key)
    for name in [n for n in keys if n not in seen | RUMUS]:
        seen.add(name)
        there = f"{path}{keys[name][0]}"
        yield f"### {md.kode((there, *keys[name][1:]))}"
        yield table(root["$defs"][name])
        yield from _below(root["$defs"][name], root, f"{there}.", seen)


def table(part: Schema) -> str:
    """List the keys of one part of a schema."""
    return md.table(
        HEADER,
        (
            (
                f"`{key}`",
                _said(node, "description"),
                _isi(node) + _bawaan(node),
                "ya" if key in part.get("required", ()) else "tidak",
            )
            for key, node in part["properties"].items()
        ),
    )


def _ways(node: Schema) -> Iterator[Schema]:
    """Yield what may stand there; a blank may always, and is not said."""
    alternatives = node.get("anyOf", node.get("oneOf"))
    if alternatives is None:
        if node.get("type") != "null":
            yield node
        return
    for alternative in alternatives:
        yield from _ways(alternative)


def _said(node: Schema, word: str) -> Any:
    """Find a word said of a node, or of the one that it wraps."""
    if word in node:
        return node[word]
    found = (_said(n, word) for n in node.get("anyOf", ()))
    return next((f for f in found if f is not None), None)


def _bawaan(node: Schema) -> str:
    default = _said(node, "default")
    return f"; bawaan `{default}`" if default and not refs(node) else ""


def refs(node: Schema) -> list[str]:
    """Name the declarations that may stand there, in a list or by themselves."""
    ways = list(_ways(node))
    ways += [w for way in ways if "items" in way for w in _ways(way["items"])]
    refs = (way["$ref"] for way in ways if "$ref" in way)
    return [ref.rpartition("/")[2] for ref in refs]


def _by_key(node: Schema) -> list[str]:
    """Name those that stand behind keys of the office's own: years, inputs."""
    ways = (way.get("additionalProperties") for way in _ways(node))
    names = [name for way in ways if isinstance(way, dict) for name in refs(way)]
    return [] if RUMUS & {*names} else names


def _isi(node: Schema) -> str:
    if RUMUS & set(refs(node)):
        return "isian rumusnya"
    ways = list(_ways(node))
    angka = any(way.get("type") == "number" for way in ways)
    # A number may be written as a text, too: that goes without saying.
    kinds = (_kind(w) for w in ways if not (angka and "pattern" in w))
    return ", atau ".join(dict.fromkeys(kinds))


def _kind(way: Schema) -> str:
    if "$ref" in way:
        return "rincian di bawah"
    if way.get("type") == "boolean":
        return md.kode(("true", "false"))
    if pilihan := way.get("enum", [way["const"]] if "const" in way else None):
        return md.kode(pilihan)
    return _of_type(way)


def _of_type(way: Schema) -> str:
    match way:
        case {"type": "number"}:
            return f"angka{_bounds(way)}"
        case {"type": ["number", "string"]}:
            return "angka, boleh dengan satuannya"
        case {"type": "array", "items": items}:
            return f"daftar{_length(way)} {_isi(items)}"
        case {"type": "object", "additionalProperties": dict(isi)}:
            return f"{_isi(isi)}, menurut kuncinya"
        case {"type": "object"}:
            return "isian rumusnya"
    return "teks"


def _bounds(way: Schema) -> str:
    least, most = way.get("minimum"), way.get("maximum")
    if "exclusiveMinimum" in way:
        least_said = f" di atas {way['exclusiveMinimum']}"
        return least_said if most is None else f"{least_said}, paling banyak {most}"
    if least is None:
        return ""
    return (
        f" {least} sampai {most}" if most is not None else f", paling sedikit {least}"
    )


def _length(way: Schema) -> str:
    least, most = way.get("minItems"), way.get("maxItems")
    if least is None:
        return ""
    banyak = {least: f" {least} butir", None: f", paling sedikit {least} butir"}
    return f"{banyak.get(most, f' {least} sampai {most} butir')}:"
