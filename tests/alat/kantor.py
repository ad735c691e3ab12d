"""An office with every rumus, filled in every way: what is explained and recomputed."""

import json
import re
from pathlib import Path
from typing import NamedTuple

import yaml

from alat.pendukung import ROOT, Write
from alat.ragam_isian import JANJI, RAGAM, Ragam


class Butir(NamedTuple):
    """One indikator: what the PK promises, and how the realisasi is filled in.

    In ``isian`` a leaf stands between « and »; one that is no text of its own (a
    partner is two) has its place between ‹ and ›.
    """

    rumus: str
    janji: str
    isian: str


DITULIS = {
    id_: Butir(*isi)
    for id_, isi in yaml.safe_load(
        (ROOT / "tests" / "kasus" / "tabel" / "kantor.yaml").read_text("utf-8")
    ).items()
}


def _ditulis(ragam: Ragam) -> bool:
    sendiri = (b.isian for b in DITULIS.values() if b.rumus == ragam.rumus)
    return any(all(f"{kunci}:" in isi for kunci in ragam.contoh) for isi in sendiri)


def _janji(rumus: str) -> str:
    isi = {"target": 1} | JANJI.get(rumus, {})
    return ", ".join(f"{k}: {json.dumps(nilai)}" for k, nilai in isi.items())


# A way of filling in that the table spells in no way of its own is in the office, too.
KANTOR = DITULIS | {
    f"{r.rumus}_{n}": Butir(r.rumus, _janji(r.rumus), json.dumps(r.contoh))
    for n, r in enumerate(RAGAM.values())
    if not _ditulis(r)
}


def polos(teks: str) -> str:
    """Take the marks of leaves out."""
    return re.sub("[«»‹›]", "", teks)


def _satuan(b: Butir) -> str:
    return "" if "satuan:" in b.janji else 'satuan: "%", '


def write_kantor(write: Write) -> Path:
    """Write the PK and the realisasi of that office; returns the latter."""
    janji = "".join(
        f"      - {{id: {id_}, nama: N, {_satuan(b)}rumus: {b.rumus}, {b.janji}}}\n"
        for id_, b in KANTOR.items()
    )
    write(
        "pk.yaml",
        "format: kinerja/pk@1\ntahun: 2024\ninstansi: Dinas\nsasaran:\n"
        f"  - uraian: S\n    indikator:\n{janji}",
    )
    isian = "".join(f"  {id_}: {polos(b.isian)}\n" for id_, b in KANTOR.items())
    return write(
        "r.yaml",
        "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\npk: pk.yaml\n"
        f"realisasi:\n{isian}",
    )
