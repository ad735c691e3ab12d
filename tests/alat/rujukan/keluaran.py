"""Every output for programs: each key by its schema, its meaning, a value written."""

import io
import json
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from alat.pendukung import ROOT
from alat.rujukan import markdown as md
from kinerja_cli.cli import run
from kinerja_cli.dokumen.skema import Schema
from kinerja_cli.laporan.skema import (
    KELUARAN,
    load_arti,
    perintah_keluaran,
    skema_keluaran,
)

CONTOH = ROOT / "data" / "contoh"
Q1, Q2, Q3, Q4 = (f"-r q{n}.yaml" for n in range(1, 5))
LAIN = "-r realisasi-dinas-lain.yaml"
RINCI = "--per triwulan --rinci"
# Output -> command lines that between them fill in every key that examples can.
DIHITUNG = {
    "hasil": (
        *(f"hitung {Q1} {Q2} {Q3} {Q4} {RINCI}", f"hitung {LAIN} {RINCI}"),
        f"hitung {Q1} {Q3} {RINCI}",
    ),
    "banding": ("banding 2023.yaml q4.yaml", "banding q1.yaml q2.yaml"),
    "anggaran": (
        *(f"anggaran {Q1} {Q2} {Q3} {Q4}", f"anggaran {LAIN}"),
        f"anggaran {Q1} {Q3}",
    ),
    "sakip": ("sakip lke.yaml --pk ../pk2024.yaml", f"sakip {Q4}"),
    "proyeksi": (
        f"proyeksi {Q3} --responden-akhir 800 --bila pks.jumlah=15",
        f"proyeksi {LAIN}",
    ),
    "jelaskan": (
        *(f"jelaskan {Q1} {Q2} {Q3} {Q4}", f"jelaskan {LAIN}"),
        f"jelaskan efisiensi {LAIN}",
    ),
    "kelengkapan": (
        *(f"laporan {Q1} {Q2} {Q3} {Q4} --banding 2023.yaml", f"laporan {LAIN}"),
        "laporan -r realisasi-eselon3.yaml",
    ),
    "periksa": (f"periksa {Q1}", "periksa ../pk2024.yaml", f"periksa {LAIN}"),
}
TERPANJANG = 48
JENIS = {
    "boolean": "`true` atau `false`",
    "integer": "bilangan",
    "number": "bilangan",
    "string": "teks",
    "null": "`null`",
}
HEADER = ("Kunci", "Arti", "Jenis", "Contoh")
UMUM = (
    "`[]` berarti tiap butir daftar, `*` nama apa pun. Bilangan sudah dibulatkan; "
    "nilai sebelum dibulatkan ialah teks, supaya tidak ada angka yang hilang."
)
SKEMA = (
    "JSON Schema-nya dicetak `kinerja skema {}`. Istilahnya ada di "
    "[Glosarium](../glosarium.md), cara membacanya di "
    "[Skrip](../panduan/skrip.md#memakai-dari-skrip)."
)
# What is to be known of one output alone.
TENTANG = {
    "hasil": " dan dibaca kembali oleh `kinerja banding`. `triwulan_1` dan seterusnya "
    "dan `tiap_triwulan` ditulis dengan `--per triwulan`, `masukan` dengan `--rinci`. "
    "Kunci yang boleh `null` mungkin tidak ada dalam berkas dari versi lama; bila "
    "artinya tidak menyebut kapan `null`, versi ini selalu mengisinya.",
}


class Bagian(NamedTuple):
    """What stands in one pair of braces, and everywhere that it stands."""

    nama: str
    schema: Schema
    letak: list[str]


def page(nama: str) -> str:
    """Return the page of an output."""
    schema, contoh = skema_keluaran(nama), samples(nama)
    bagian: dict[str, Bagian] = {}
    akar = Bagian("", schema, [""])
    _collect(akar, schema, bagian)
    return md.page(
        f"{_judul(nama)}: {schema['title']}",
        f"Inilah yang ditulis `kinerja {perintah_keluaran(nama)} --format json`"
        f"{TENTANG.get(nama, '.')} {UMUM} {SKEMA.format(nama)}",
        *(part for b in (akar, *bagian.values()) for part in _part(b, nama, contoh)),
    )


def _judul(nama: str) -> str:
    return "Hasil JSON" if nama == "hasil" else f"JSON `{nama}`"


def _collect(bagian: Bagian, root: Schema, found: dict[str, Bagian]) -> None:
    """Find what stands below, each told once, with every place where it stands."""
    for key, node in bagian.schema["properties"].items():
        awal = f"{bagian.letak[0]}.{key}" if bagian.letak[0] else key
        for letak, ref in _refs(node, awal):
            if ref in found:
                found[ref].letak.append(letak)
                continue
            found[ref] = Bagian(ref, root["$defs"][ref], [letak])
            _collect(found[ref], root, found)


def _refs(node: Schema, letak: str) -> Iterator[tuple[str, str]]:
    for way in node.get("anyOf", [node]):
        if "$ref" in way:
            yield letak, way["$ref"].rpartition("/")[2]
        elif "items" in way:
            yield from _refs(way["items"], f"{letak}[]")
        elif "additionalProperties" in way:
            yield from _refs(way["additionalProperties"], f"{letak}.*")


def _part(b: Bagian, nama: str, contoh: dict[str, Any]) -> Iterator[str]:
    arti, root = load_arti(nama), skema_keluaran(nama)
    milik = arti[b.nama or KELUARAN[nama].__name__]
    if b.nama:
        yield f"## {md.kode(b.letak)}"
    yield md.table(
        HEADER,
        (
            (
                f"`{key}`",
                milik[key],
                " atau ".join(dict.fromkeys(_kinds(node, root))),
                _shown(_sample([f"{p}.{key}" if p else key for p in b.letak], contoh)),
            )
            for key, node in b.schema["properties"].items()
        ),
    )


def _kinds(node: Schema, root: Schema) -> Iterator[str]:
    """Say in words what may stand there."""
    if "anyOf" in node:
        for way in node["anyOf"]:
            yield from _kinds(way, root)
    elif "$ref" in node:
        yield "rincian di bawah"
    elif "const" in node or "enum" in node:
        yield md.kode(node.get("enum", [node.get("const")]))
    elif "items" in node:
        yield from (f"daftar {k}" for k in _kinds(node["items"], root))
    elif "additionalProperties" in node:
        isi = _kinds(node["additionalProperties"], root)
        yield from (f"menurut nama: {k}" for k in isi)
    else:
        jenis = node["type"]
        yield from (JENIS[j] for j in ([jenis] if isinstance(jenis, str) else jenis))


@cache
def samples(nama: str) -> dict[str, Any]:
    """Return the first value that is written at each place."""
    contoh: dict[str, Any] = {}
    for line in DIHITUNG[nama]:
        for path, value in _walk(_written(line), ""):
            # A step below a step is one like it.
            contoh.setdefault(path.replace(".dasar[]", ""), value)
    return contoh


def _written(line: str) -> Any:
    out = io.TextIOWrapper(io.BytesIO())
    with redirect_stdout(out), redirect_stderr(io.StringIO()), chdir(CONTOH):
        assert run([*line.split(), "--format", "json"]) == 0
    return json.loads(out.buffer.getvalue(), parse_float=Decimal)


def _walk(tree: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield each value that says something, with its path."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _walk(value, f"{path}.{key}" if path else key)
    elif isinstance(tree, list) and any(isinstance(v, dict) for v in tree):
        for value in tree:
            yield from _walk(value, f"{path}[]")
    elif tree not in (None, [], {}):
        yield path, tree


def _sample(letak: list[str], contoh: dict[str, Any]) -> Any:
    """Find a sample of one of several places; ``*`` is the first name that there is."""
    for path in letak:
        before, star, after = path.partition("*")
        fits = (p for p in contoh if p.startswith(before) and p.endswith(after))
        if (there := next(fits, "") if star else path) in contoh:
            return contoh[there]
    return None


def _shown(value: Any) -> str:
    if value is None:
        return "–"
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = text.strip('"') if isinstance(value, Decimal) else text
    return f"`{text}`" if len(text) <= TERPANJANG else f"`{text[:TERPANJANG]}…`"
