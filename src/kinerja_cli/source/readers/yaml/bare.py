"""An entry in braces that has no colon of its own: what became of it."""

import re
from typing import Any

import yaml

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.source.indentation import SPASI_BIASA
from kinerja_cli.source.readers.yaml.brackets import BULAT
from kinerja_cli.source.slips import slip_in

_LANJUTAN = re.compile(r",[0-9]+(?=\s*[,}])")


def without_colon(key: Any, before: Any, content: str) -> Diagnostic:
    """Say what became of an entry in braces that has no colon of its own.

    Args:
        key: What YAML takes for a key without a value.
        before: The value that stands before it, if any.
        content: The file.
    """
    if key.implicit[0] and (slip := slip_in(key.value)) and slip.hint == SPASI_BIASA:
        return slip.found("KIN119", ())
    if key.implicit[0] and ":" in key.value:
        message = f"{kutip(key.value)} terbaca sebagai kunci tanpa nilai"
        hint = f"beri spasi sesudah titik dua: `{_parted(key, content)}`"
    elif isinstance(before, yaml.ScalarEvent) and before.implicit[0] and before.value:
        message = f"di dalam kurung, koma memisahkan: {kutip(key.value)} terbaca lepas"
        hint = 'kutip isi yang memuat koma, misalnya "3,21" atau "Satu, dua, tiga"'
    else:
        message = f"{kutip(key.value)} tidak diikuti titik dua"
        hint = "di dalam { } tulis `kunci: nilai`; daftar ditulis di dalam [ ]"
    return Diagnostic("KIN119", message, hint)


def _parted(key: Any, content: str) -> str:
    nama, _, nilai = key.value.partition(":")
    lanjutan = _LANJUTAN.match(content, key.end_mark.index)
    if lanjutan and BULAT.fullmatch(nilai):
        nilai = f'"{nilai}{lanjutan[0]}"'
    return f"{visible(nama)}: {visible(nilai)}"[:60]
