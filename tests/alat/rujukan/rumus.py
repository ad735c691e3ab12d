"""Every rumus of the registry: inputs, facts, and an example out of ``data/``."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

from alat.pendukung import ROOT
from alat.rujukan import kunci
from alat.rujukan import markdown as md
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_penuh
from kinerja_cli.core.langkah import CACAH, Langkah
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.skema import Schema, skema_realisasi
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.isian import UraianIsian, daftar_isian, kata_satuan
from kinerja_cli.source import load
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
HEADER = ("Isian", "Arti", "Satuan", "Wajib")


def page() -> str:
    """Return ``docs/rujukan/rumus.md``."""
    schema, contoh = skema_realisasi(), _examples()
    daftar = (
        (f"[`{n}`](#{n})", load_rumus(n).judul, kata_satuan(load_rumus(n)))
        for n in SEMUA_RUMUS
    )
    return md.page(
        "Rumus",
        "Cara memilih dan mengisi rumus, dengan hitungan tangan, ada di [Memilih "
        "rumus](../panduan/rumus.md). Isian bertanda `cara 1`, `cara 2`, dan "
        "seterusnya ialah pilihan: pakai salah satu cara, lalu isi lengkap.",
        md.table(("Rumus", "Isi", "Satuan"), daftar),
        *(part for n in SEMUA_RUMUS for part in _rumus(n, schema, contoh.get(n))),
    )


def _rumus(nama: str, schema: Schema, contoh: "_Contoh | None") -> Iterator[str]:
    kelas = load_rumus(nama)
    yield f"## {nama}"
    yield f"{kelas.judul[0].upper()}{kelas.judul[1:]}."
    yield "\n".join(f"- {fact}" for fact in _facts(kelas))
    yield md.table(HEADER, map(_input, daftar_isian(kelas)))
    yield from _details(kelas, schema)
    if contoh is not None:
        isian = validate(contoh.kelas, contoh.isian)
        hitungan = "\n".join(_worked(isian.langkah(ATURAN)))
        if contoh.janji:
            yield f"Bila di PK tertulis:\n\n{md.code(_yaml(contoh.janji), 'yaml')}"
        yield f"{md.code(_yaml(contoh.isian), 'yaml')}\n\n{md.code(hitungan, 'text')}"


def _facts(kelas: type[DasarRumus]) -> Iterator[str]:
    yield f"Satuan: {kata_satuan(kelas)}"
    yield f"Acuan: {kelas.peraturan}"
    lain = kelas.cara_akumulasi()[1:]
    pula = f"; boleh pula {md.kode(lain)}" if lain else ""
    yield f"Gabungan triwulan: `{kelas.akumulasi}`{pula}"
    if kelas.kunci_pk:
        yield f"Di PK, pada indikatornya: {md.kode(kelas.kunci_pk)}"
    if kelas.subjek:
        ketentuan = ATURAN.ketentuan(kelas.subjek)
        jenjang = (f"{j.lengkap} {j.batas}" for j in ketentuan.skala)
        yield f"Predikat: {'; '.join(jenjang)}"


def _input(isian: UraianIsian) -> tuple[str, ...]:
    wajib = "ya" if isian.wajib else "tidak"
    if isian.cara is not None:
        wajib = f"cara {isian.cara + 1}"
    atau = ", atau rinciannya" if isian.rincian else ""
    return f"`{isian.nama}`", isian.uraian + atau, isian.satuan or "–", wajib


def _details(kelas: type[DasarRumus], schema: Schema) -> Iterator[str]:
    """Tell the keys of what an input may be made of."""
    semua = schema["$defs"][kelas.__name__]["properties"].values()
    for name in dict.fromkeys(r for node in semua for r in kunci.refs(node)):
        yield "Rinciannya:"
        yield kunci.table(schema["$defs"][name])


class _Contoh(NamedTuple):
    """How a shipped file fills in a rumus, and what its PK says of that."""

    kelas: type[DasarRumus]
    janji: dict[str, Any]
    isian: Any


def _examples() -> dict[str, _Contoh]:
    """Find the shortest way in which a shipped file fills in each rumus.

    One of which the PK has to say nothing goes first.
    """
    files = [(p, yaml.load(p.read_text("utf-8"), yaml.BaseLoader)) for p in _shipped()]
    kelas = {
        i.id: i.kelas
        for path, file in files
        if "sasaran" in file
        for i in read_perjanjian(load(str(path))).value.menurut_id.values()
    }
    tertulis = {
        i["id"]: i
        for _, file in files
        for sasaran in file.get("sasaran", ())
        for i in sasaran["indikator"]
        if "id" in i
    }
    found: dict[str, list[_Contoh]] = {}
    for id_, isian in (r for _, f in files for r in f.get("realisasi", {}).items()):
        if isian and (i := tertulis.get(id_)):
            janji = {k: i[k] for k in kelas[id_].kunci_pk if k in i}
            found.setdefault(i["rumus"], []).append(_Contoh(kelas[id_], janji, isian))
    return {nama: min(semua, key=_panjang) for nama, semua in found.items()}


def _panjang(contoh: _Contoh) -> tuple[int, int]:
    return len(contoh.janji), len(_yaml(contoh.isian))


def _shipped() -> Iterator[Any]:
    yield ROOT / "data" / "pk2024.yaml"
    yield from sorted((ROOT / "data" / "contoh").glob("*.yaml"))


def _yaml(tree: Any, indent: str = "") -> str:
    """Write a tree as a planner would, a key or an item a line."""
    if isinstance(tree, str):
        return f' "{tree}"\n' if ": " in tree else f" {tree}\n"
    if isinstance(tree, Mapping):
        lines = (f"{indent}{k}:{_value(v, indent)}" for k, v in tree.items())
        return "".join(lines)
    items = (_yaml(item, f"{indent}  ") for item in tree)
    return "".join(f"{indent}- {item.lstrip()}" for item in items)


def _value(tree: Any, indent: str) -> str:
    return _yaml(tree) if isinstance(tree, str) else f"\n{_yaml(tree, f'{indent}  ')}"


def _worked(step: Langkah) -> Iterator[str]:
    """Write each step in words and in numbers, from the inputs upwards."""
    for dasar in step.dasar:
        if dasar.operasi:
            yield from _worked(dasar)
    nilai = format_penuh(step.nilai)
    angka = "" if step.operasi is CACAH else f"= {step.angka}"
    lines = (f"= {step.kata}", angka, nilai if "≈" in nilai else f"= {nilai}")
    margin = step.label
    for line in (part for part in lines if part.strip("= ")):
        yield f"{margin} {line}"
        margin = " " * len(step.label)
