"""Another file that a file names: where it is, and what to say where it is not."""

import os
from contextlib import suppress
from pathlib import Path

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.source.text import STDIN


def path_from(asal: str, named: str) -> str:
    """Return the path from here to what the file at ``asal`` calls ``named``."""
    return str((Path() if asal == STDIN else Path(asal).parent) / named)


def same_file(path: str, lain: str) -> bool:
    """Tell whether two paths lead to one file."""
    return os.path.realpath(path) == os.path.realpath(lain)


def same_pk(path: str, lain: str) -> bool:
    """Tell whether two paths lead to one PK: to the same file, or to a copy of it."""
    if same_file(path, lain):
        return True
    from filecmp import cmp  # noqa: PLC0415 - where there are two

    with suppress(OSError, ValueError):
        return cmp(path, lain, shallow=False)
    return False


def without_detours(path: str) -> str:
    """Return a path without the ``..`` in it; through a link it may lead elsewhere."""
    ringkas = os.path.normpath(path)
    return ringkas if same_file(ringkas, path) else path


def absent_pk(named: str, asal: str, kode: str = "KIN242") -> Diagnostic | None:
    """Say, as ``kode``, that the PK that the file at ``asal`` names is not there."""
    from kinerja_cli.source.nearby import absent, dead_link, sibling  # noqa: PLC0415 - where one is named

    path = path_from(asal, named)
    if not absent(path):
        return None
    message = f"berkas PK {kutip(named)} tidak ada"
    hint = _letak(named, asal)
    if tautan := dead_link(path):
        message += f": {tautan}"
    with suppress(OSError, ValueError):
        if not _garis_miring(named) and (near := sibling(path)):
            maksud = visible(Path(named).with_name(near).as_posix())
            hint = f"mungkin maksudnya {maksud}; {hint}"
    return Diagnostic(kode, message, hint)


def _letak(named: str, asal: str) -> str:
    if any(char < " " for char in named):
        return "pakai `/` di antara folder: di dalam kutip ganda `\\` bermakna lain"
    if _garis_miring(named):
        return f"pakai `/` di antara folder: {visible(named.replace(chr(92), '/'))}"
    if asal == STDIN:
        return "dari masukan baku, sebut PK dengan --pk"
    return "letaknya dihitung dari folder berkas ini"


def _garis_miring(named: str) -> bool:
    return "\\" in named and os.sep == "/"
