"""Why a file could not be read, and what to do about it."""

import os
from pathlib import Path

from kinerja_cli.core.shell import shell_shown
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai, visible
from kinerja_cli.source.nearby import AKHIRAN, dead_link, is_absence, sibling


def why_unread(path: str, error: OSError | ValueError) -> tuple[str, str, str]:
    """Return code, message and remedy for what stood in the way of reading ``path``."""
    if isinstance(error, OSError) and is_absence(error):
        if tautan := dead_link(path):
            return "KIN101", tautan, "betulkan tautannya, atau hapus"
        return "KIN101", "berkas tidak ada", _meant(path)
    if os.path.isdir(path):
        return "KIN101", "ini folder, bukan berkas", _inside(path)
    if isinstance(error, PermissionError):
        return "KIN102", "berkas tidak boleh dibaca", "periksa izin berkas itu"
    return "KIN102", "berkas tidak dapat dibaca", "periksa nama dan letak berkas itu"


def _inside(folder: str) -> str:
    try:
        isi = sorted(p.name for p in Path(folder).iterdir() if p.suffix in AKHIRAN)
    except OSError:
        isi = []
    misalnya = f": {rangkai(map(visible, isi), BATAS_SEBUT)}" if isi else ""
    return f"di sini satu berkas saja; sebut satu di dalamnya{misalnya}"


def _meant(path: str) -> str:
    try:
        near = sibling(path)
    except OSError:
        return "periksa letak berkas itu"
    if near is None:
        return "periksa nama dan letak berkas itu"
    return f"mungkin maksudnya {shell_shown(str(Path(path).with_name(near)))}"
