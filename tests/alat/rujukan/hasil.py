"""``kinerja/hasil@1``: every key as declared, its meaning, and a value written."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from decimal import Decimal
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import yaml

from alat.pendukung import ROOT
from alat.rujukan import markdown as md
from kinerja_cli.cli import run
from kinerja_cli.dokumen.hasil.declaration import HasilTercatat

CONTOH = ROOT / "data" / "contoh"
# Between them they fill in every key: quarters, the medium term, a warning.
DIHITUNG = (
    ("q1.yaml", "q2.yaml", "q3.yaml", "q4.yaml"),
    ("realisasi-dinas-lain.yaml",),
    ("q1.yaml", "q3.yaml"),
)
TERPANJANG = 48
JENIS = {bool: "`true` atau `false`", int: "bilangan", Decimal: "bilangan", str: "teks"}
HEADER = ("Kunci", "Arti", "Jenis", "Contoh")
# Name of a record -> key -> what it means, which no program has to know.
ARTI: dict[str, dict[str, str]] = yaml.safe_load(
    Path(__file__).with_name("arti_hasil.yaml").read_text("utf-8")
)


def page() -> str:
    """Return ``docs/rujukan/hasil.md``."""
    contoh: dict[str, Any] = {}
    for files in DIHITUNG:
        for path, value in _walk(_computed(files), ""):
            contoh.setdefault(path, value)
    return md.page(
        "Hasil JSON: kinerja/hasil@1",
        "Inilah yang ditulis `kinerja hitung --format json` dan dibaca kembali oleh "
        "`kinerja banding`. `[]` berarti tiap butir daftar, `*` nama apa pun. Bilangan "
        "sudah dibulatkan; nilai sebelum dibulatkan ialah teks, supaya tidak ada angka "
        "yang hilang. `triwulan_1` dan seterusnya ditulis dengan `--per triwulan`, "
        "`masukan` dengan `--rinci`. Kunci yang boleh `null` mungkin tidak ada dalam "
        "berkas dari versi lama; bila artinya tidak menyebut kapan `null`, versi ini "
        "selalu mengisinya. Istilahnya ada di [Glosarium](../glosarium.md), "
        "cara membacanya di [Skrip](../panduan/skrip.md#memakai-dari-skrip).",
        *_tables(HasilTercatat, "", contoh),
    )


def keys(record: Any) -> dict[str, list[str]]:
    """Return the keys of a record, and of each below it, by their names."""
    hints = get_type_hints(record, include_extras=True)
    found = {record.__name__: [*hints]}
    for hint in hints.values():
        for *_, child in _kinds(hint):
            found |= keys(child) if child else {}
    return found


def _tables(record: Any, path: str, contoh: dict[str, Any]) -> Iterator[str]:
    """Yield the table of a record, then one for each that stands below it."""
    rows, below = [], []
    for key, hint in get_type_hints(record, include_extras=True).items():
        kinds = list(_kinds(hint))
        there = f"{path}{key}"
        nilai = _shown(contoh.get(_sample(there, contoh)))
        jenis = " atau ".join(dict.fromkeys(k for k, *_ in kinds))
        rows.append((f"`{key}`", ARTI[record.__name__][key], jenis, nilai))
        below += [(child, f"{there}{mark}") for _, mark, child in kinds if child]
    if path:
        yield f"## `{path.removesuffix('.')}`"
    yield md.table(HEADER, rows)
    for child, there in below:
        yield from _tables(child, f"{there}.", contoh)


def _kinds(hint: Any, mark: str = "") -> Iterator[tuple[str, str, Any]]:
    """Yield what may stand there: in words, how a path goes on, and its record."""
    args = get_args(hint)
    if hint is NoneType:
        yield "`null`", mark, None
    elif hasattr(hint, "_fields"):
        yield "rincian di bawah", mark, hint
    elif get_origin(hint) is Annotated:
        yield from _kinds(args[0], mark)
    elif get_origin(hint) is Literal:
        yield md.kode(args), mark, None
    elif get_origin(hint) in {tuple, dict}:
        several = {
            tuple: ("daftar", "[]", args[0]),
            dict: ("menurut nama:", ".*", args[-1]),
        }
        word, on, of = several[get_origin(hint)]
        yield from ((f"{word} {k}", m, c) for k, m, c in _kinds(of, f"{mark}{on}"))
    elif args:
        for arg in args:
            yield from _kinds(arg, mark)
    else:
        yield JENIS[hint], mark, None


def _computed(files: tuple[str, ...]) -> Any:
    with tempfile.TemporaryDirectory() as folder, chdir(CONTOH):
        there = str(Path(folder) / "hasil.json")
        args = [word for f in files for word in ("-r", f)]
        status = run(["hitung", *args, "--per", "triwulan", "--rinci", "-o", there])
        assert status == 0
        return json.loads(Path(there).read_text("utf-8"), parse_float=Decimal)


def _walk(tree: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield each value that says something, with its path."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _walk(value, f"{path}.{key}" if path else key)
    elif isinstance(tree, list) and any(isinstance(v, dict) for v in tree):
        for value in tree:
            yield from _walk(value, f"{path}[]")
    elif tree not in (None, []):
        yield path, tree


def _sample(path: str, contoh: dict[str, Any]) -> str:
    """Find a path among the samples, where ``*`` is the first name that there is."""
    before, star, after = path.partition("*")
    fits = (p for p in contoh if p.startswith(before) and p.endswith(after))
    return next(fits, "") if star else path


def _shown(value: Any) -> str:
    if value is None:
        return "–"
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = text.strip('"') if isinstance(value, Decimal) else text
    return f"`{text}`" if len(text) <= TERPANJANG else f"`{text[:TERPANJANG]}…`"
