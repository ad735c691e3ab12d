"""Files of a year made on the spot: a PK, and the realisasi that fulfil it."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from alat.pendukung import Write
from alat.ragam_isian import JANJI
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.source import Source
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text

Isi = Mapping[str, Any]
# What gives a percentage, and is warned of where its unit is none.
PERSEN = frozenset({"rasio", "ketepatan_waktu", "cakupan_dokumen"})


def janji(*sasaran: Sequence[Isi], **more: object) -> dict[str, Any]:
    """Make a PK of 2024: a sasaran a list of indikator."""
    return {
        "format": "kinerja/pk@1",
        "tahun": 2024,
        "instansi": "Dinas Contoh",
        "sasaran": [
            {"uraian": f"Tujuan {n}", "indikator": list(indikator)}
            for n, indikator in enumerate(sasaran, 1)
        ],
        **more,
    }


def butir(id_: str, target: object, rumus: str = "nilai", **more: object) -> Isi:
    """Make an indikator."""
    satuan = "%" if rumus in PERSEN else "x"
    nama = {"id": id_, "nama": f"Indikator {id_}", "satuan": satuan}
    janji_rumus = JANJI.get(rumus, {})
    return nama | {"target": target, "rumus": rumus} | janji_rumus | more


def laporan(periode: Isi | int | str, **more: object) -> dict[str, Any]:
    """Make a realisasi: of quarter ``2``, month ``b7``, half ``s1``, or ``tahun``."""
    if isinstance(periode, int):
        periode = {"triwulan": periode}
    elif isinstance(periode, str):
        jenis = {"b": "bulan", "s": "semester"}.get(periode[0])
        periode = {jenis: int(periode[1:])} if jenis else {"periode": periode}
    awal = {"format": "kinerja/realisasi@1", "tahun": 2024, "pk": "pk.yaml"}
    return awal | dict(periode) | more


def isi_berkas(tree: Isi) -> str:
    """Write a file, a key a line; JSON is YAML."""
    baris = (
        f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in tree.items()
    )
    return "\n".join((*baris, ""))


def _source(name: str, tree: Isi) -> Source:
    text = Text(name, isi_berkas(tree), "0" * 64)
    return Source(text, parse_tree(text))


def hitung(pk: Isi, *realisasi: Isi) -> Hasil:
    """Compute realisasi, called r1.yaml, r2.yaml ..., against a PK."""
    perjanjian = read_perjanjian(_source("pk.yaml", pk))
    berkas = (_source(f"r{n}.yaml", r) for n, r in enumerate(realisasi, 1))
    return hitung_hasil(perjanjian, *(read_realisasi(b, perjanjian) for b in berkas))


def tulis(write: Write, pk: Isi, *realisasi: Isi) -> list[str | Path]:
    """Write the same as files; returns what names them on a command line."""
    write("pk.yaml", isi_berkas(pk))
    args: list[str | Path] = []
    for n, r in enumerate(realisasi, 1):
        args += ["-r", write(f"r{n}.yaml", isi_berkas(r))]
    return args
