"""What a script hands over, as texts: paths, ids, the values of options."""

import os
from collections.abc import Iterable
from decimal import Decimal

Jalur = str | os.PathLike[str]
Berkas = Jalur | Iterable[Jalur]
NilaiPilihan = str | int | Decimal | None  # as a file would write it, or a number


def as_texts(semua: Berkas, least: int = 0) -> list[str]:
    """Return one path or id, or several, as a list.

    Raises:
        ValueError: They are fewer than ``least``.
    """
    daftar = (semua,) if isinstance(semua, str | os.PathLike) else semua
    teks = [os.fspath(p) for p in daftar]
    if len(teks) < least:
        raise ValueError(f"sebut sedikitnya {least} berkas")
    return teks


def as_text(isi: Jalur | NilaiPilihan) -> str | None:
    """Return a path or the value of an option as a command line would write it."""
    if isinstance(isi, os.PathLike):
        return os.fspath(isi)
    return None if isi is None else str(isi)
