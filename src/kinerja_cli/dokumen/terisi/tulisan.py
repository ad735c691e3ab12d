"""Values as YAML that a person reads: short ones on one line, texts as they have to be.

What is written here is a ``Tertulis``: a number, or a text in quotes; quotes that
nobody needs fall away where it stands.
"""

import re
from collections.abc import Iterator
from typing import Any

from kinerja_cli.core.teks import hampa
from kinerja_cli.source.plain import is_nothing

_LEBAR = 88
# Without a colon, a comma, a semicolon or a mark of YAML it is one text anywhere.
_POLOS = re.compile(r"[A-Za-z](?:[\w ./()+-]*[\w.)])?")
_BILANGAN = re.compile(r"-?[0-9]+")
# What other readers of YAML take for something else than a text.
_LAIN = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n", "null"})
_LOLOS = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def escaped(teks: str) -> str:
    """Write a text as it stands between double quotes."""
    return "".join(map(_escaped, teks))


def _escaped(char: str) -> str:
    if char in _LOLOS:
        return _LOLOS[char]
    return char if char.isprintable() else f"\\U{ord(char):08x}"


class Tertulis(str):
    """A value as YAML has it: a whole number, or a text in double quotes."""

    __slots__ = ()


def teks_tertulis(teks: str) -> Tertulis:
    """Write a text."""
    return Tertulis(f'"{escaped(teks)}"')


def angka_tertulis(ketik: str) -> Tertulis:
    """Write a number that is typed as ``ketik``; only a whole one needs no quotes."""
    return Tertulis(ketik) if _BILANGAN.fullmatch(ketik) else teks_tertulis(ketik)


def kunci_tertulis(kunci: str) -> str:
    """Write a key."""
    if kunci.isascii() and kunci.isdigit():
        return kunci
    return _bare(teks_tertulis(kunci))


def baris_yaml(kunci: str, isi: Any, spasi: str = "") -> Iterator[str]:
    """Yield the lines of a key, as YAML has it, and of what stands behind it.

    Args:
        kunci: The key.
        isi: Mappings and lists of ``Tertulis``; None is left blank.
        spasi: What stands before each line.
    """
    if isi is None:
        yield f"{spasi}{kunci}:"
    elif isinstance(isi, Tertulis):
        yield f"{spasi}{kunci}: {_bare(isi)}"
    elif not isi or (_flat(isi) and len(f"{spasi}{kunci}: {_in_line(isi)}") <= _LEBAR):
        yield f"{spasi}{kunci}: {_in_line(isi)}"
    else:
        yield f"{spasi}{kunci}:"
        yield from _below(isi, f"{spasi}  ")


def _flat(isi: Any) -> bool:
    semua = isi.values() if isinstance(isi, dict) else isi
    return all(isinstance(satu, Tertulis) for satu in semua)


def _below(isi: Any, spasi: str) -> Iterator[str]:
    if isinstance(isi, dict):
        for kunci, satu in isi.items():
            yield from baris_yaml(kunci_tertulis(kunci), satu, spasi)
        return
    for satu in isi:
        teks = isinstance(satu, Tertulis)
        yield f"{spasi}- {_bare(satu) if teks else _in_line(satu)}".rstrip()


def _in_line(isi: Any) -> str:
    if isinstance(isi, dict):
        pasangan = (f"{kunci_tertulis(k)}: {_behind(v)}" for k, v in isi.items())
        return f"{{{', '.join(pasangan)}}}"
    if isinstance(isi, list):
        return f"[{', '.join(map(_in_line, isi))}]"
    return "null" if isi is None else str(isi)


def _behind(isi: Any) -> str:
    return _bare(isi) if isinstance(isi, Tertulis) else _in_line(isi)


def _bare(isi: Tertulis) -> str:
    dalam = isi[1:-1]
    tanpa = isi.startswith('"') and _POLOS.fullmatch(dalam)
    lain = dalam.lower() in _LAIN or hampa(dalam) or is_nothing(dalam)
    return dalam if tanpa and not lain else isi
