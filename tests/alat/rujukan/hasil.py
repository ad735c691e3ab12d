"""``kinerja/hasil@1``: every key that ``hitung`` writes, out of results of its own."""

import json
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import chdir
from decimal import Decimal
from pathlib import Path
from typing import Any

from alat.pendukung import ROOT
from alat.rujukan import markdown as md
from kinerja_cli.cli import run

CONTOH = ROOT / "data" / "contoh"
# Between them they show every key, filled in and not: quarters with a target, the
# medium term, a warning, an indikator left blank, no budget.
DIHITUNG = (
    ("q1.yaml", "q2.yaml", "q3.yaml", "q4.yaml"),
    ("realisasi-dinas-lain.yaml",),
    ("q1.yaml", "q3.yaml"),
    ("q1.yaml",),
    ("angka-dokumen.yaml",),
)
TERPANJANG = 48
JENIS = {bool: "`true` atau `false`", int: "bilangan", Decimal: "bilangan", str: "teks"}


def page() -> str:
    """Return ``docs/rujukan/hasil.md``."""
    found: dict[str, list[Any]] = {}
    for files in DIHITUNG:
        for path, value in _walk(_computed(files), ""):
            found.setdefault(path, []).append(value)
    rows: dict[str, list[tuple[str, str, str]]] = {}
    lists = {p.rpartition("[]")[0] for p in found}
    for path in _in_place(p for p in found if p not in lists):
        row = (f"`{path}`", _kinds(found[path]), _example(found[path]))
        rows.setdefault(_group(path, found), []).append(row)
    return md.page(
        "Hasil JSON: kinerja/hasil@1",
        "Inilah yang ditulis `kinerja hitung --format json` dan dibaca kembali oleh "
        "`kinerja banding`. `[]` berarti tiap butir daftar. Bilangan sudah dibulatkan; "
        "nilai sebelum dibulatkan ialah teks, supaya tidak ada angka yang hilang. "
        "`masukan` hanya ada dengan `--rinci`. Cara membacanya dari skrip ada di "
        "[Skrip](../panduan/skrip.md#memakai-dari-skrip).",
        *(
            f"{nama}{md.table(('Kunci', 'Jenis', 'Contoh'), isi)}"
            for nama, isi in rows.items()
        ),
    )


def _group(path: str, semua: Iterable[str]) -> str:
    """Head what stands below a key of its own; what does not comes first."""
    first = re.split(r"[.\[]", path)[0]
    below = any(re.match(rf"{first}[.\[]", p) for p in semua)
    return f"## {first}\n\n" if below else ""


def _in_place(paths: Iterable[str]) -> list[str]:
    """Put parts that a later result was the first to show beside their like."""
    order: dict[str, int] = {}
    keys = {p: ".".join(p.split(".")[:2]).rstrip("[]") for p in paths}
    return sorted(keys, key=lambda p: order.setdefault(keys[p], len(order)))


def _computed(files: tuple[str, ...]) -> Any:
    with tempfile.TemporaryDirectory() as folder, chdir(CONTOH):
        there = str(Path(folder) / "hasil.json")
        args = [word for f in files for word in ("-r", f)]
        assert run(["hitung", *args, "--rinci", "-o", there]) == 0
        text = Path(there).read_text("utf-8")
        return json.loads(text, parse_float=Decimal)


def _walk(tree: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield each leaf; a list of plain values is one, and an empty one says nothing."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _walk(value, f"{path}.{key}" if path else key)
    elif isinstance(tree, list) and any(isinstance(v, dict) for v in tree):
        for value in tree:
            yield from _walk(value, f"{path}[]")
    else:
        yield path, tree


def _kinds(values: list[Any]) -> str:
    kinds = dict.fromkeys(map(_kind, values))
    if len(kinds) > 1:
        kinds.pop("daftar", None)  # an empty one among others
    return " atau ".join(sorted(kinds, key=lambda k: k == "`null`"))


def _kind(value: Any) -> str:
    if isinstance(value, list):
        return f"daftar {_kind(value[0])}" if value else "daftar"
    return "`null`" if value is None else JENIS[type(value)]


def _example(values: list[Any]) -> str:
    value = next((v for v in values if v not in (None, [])), None)
    if value is None:
        return "–"
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = text.strip('"') if isinstance(value, Decimal) else text
    return f"`{text}`" if len(text) <= TERPANJANG else f"`{text[:TERPANJANG]}…`"
