"""Whatever a test has printed for programs is held against its schema."""

import json
import os
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from kinerja_cli.laporan.columns import BOBOT, TARGET_BERUBAH, TIAP, TRIWULANAN
from kinerja_cli.laporan.skema import KELUARAN, skema_keluaran

AWAL = '{\n  "format": "kinerja/'
# What is written only where it is asked for.
DIMINTA = {
    "BarisTercatat": {*TRIWULANAN, TIAP, BOBOT.key, TARGET_BERUBAH, "masukan"},
    "PkTercatat": {"perubahan"},
}


@cache
def closed() -> dict[str, Any]:
    """Return the schemas by format, as strict as this version writes.

    There is no key more; a record, which may have been written before a key of it was
    known, has none less.
    """
    semua = {}
    for schema in map(skema_keluaran, KELUARAN):
        for kelas, part in (("Isi", schema), *schema["$defs"].items()):
            part["additionalProperties"] = False
            if not kelas.startswith("Isi"):
                part["required"] = [*part["properties"].keys() - DIMINTA.get(kelas, ())]
        semua[schema["title"]] = Draft202012Validator(schema)
    return semua


def faults(teks: str) -> list[str]:
    """Name what a schema does not know; nothing of a text that is no such output."""
    if not teks.startswith(AWAL):
        return []
    isi = json.loads(teks)
    errors = closed()[isi["format"]].iter_errors(isi)
    return [f"{e.json_path}: {e.message}" for e in errors]


def written(args: Sequence[object], out: str) -> Iterator[str]:
    """Yield what a command line printed, and what it wrote into a file of JSON."""
    yield out
    kata = [str(a) for a in args]
    for pilihan, nama in pairwise(kata):
        ke_berkas = pilihan in {"-o", "--keluaran"} and nama.endswith(".json")
        if ke_berkas and os.path.isfile(nama):  # noqa: PTH113 - a name of any length
            yield Path(nama).read_text("utf-8", errors="replace")
