"""The keys of a form: where in a realisasi the value of a row belongs."""

import json
import re

from kinerja_cli.core.diagnostic import Keys

FORMAT_ISIAN = "kinerja/isian@1"
# The last part of a key whose cell may say that a list is empty.
EMPTY = "[]"
_POLOS = r"[A-Za-z_][A-Za-z0-9_-]*"
_KE = r"[1-9][0-9]*"
_BAGIAN = re.compile(rf'(?:^|(?<=.)\.)({_POLOS}|{_KE}|"(?:[^"\\]|\\.)*")|(\[\])$')


def write_key(keys: Keys) -> str:
    """Write keys as one text: ``ikm.unsur.1``, ``"2.12.01"``, ``pks.mitra[]``.

    A number, which counts from 0, is a place in a list and is written from 1.
    """
    teks = ".".join(map(_written, (k for k in keys if k != EMPTY)))
    return f"{teks}{EMPTY}" if EMPTY in keys[-1:] else teks


def _written(part: str | int) -> str:
    if isinstance(part, int):
        return str(part + 1)
    return part if re.fullmatch(_POLOS, part) else json.dumps(part, ensure_ascii=False)


def read_key(teks: str) -> Keys:
    """Read what :func:`write_key` wrote.

    Raises:
        ValueError: It is no key.
    """
    keys: list[str | int] = []
    at = 0
    while at < len(teks):
        found = _BAGIAN.match(teks, at)
        if not found or found.end() == at:
            raise ValueError(teks)
        keys.append(EMPTY if found[2] else _read(found[1]))
        at = found.end()
    if not keys or keys[0] == EMPTY:
        raise ValueError(teks)
    return tuple(keys)


def _read(part: str) -> str | int:
    if part.isascii() and part.isdigit():
        return int(part) - 1
    return str(json.loads(part)) if part.startswith('"') else part
