"""What a key holds, as JSON Schema: from its type, whatever wrote it."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import NoneType
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from kinerja_cli.core.angka import Penuh
from kinerja_cli.dokumen.skema import Schema
from kinerja_cli.laporan.susunan import Susunan, hints_of
from kinerja_cli.source.bounds import Bounds

# Name of what holds keys -> key -> what it means.
Arti = Mapping[str, Mapping[str, str]]
_TAUTAN = re.compile(r"\[([^]]+)\]\([^)]+\)")  # of the page that is made of it, too
_SEDERHANA: Mapping[Any, Schema] = {
    str: {"type": "string"},
    Penuh: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: {"type": "number"},
    NoneType: {"type": "null"},
}


class Kunci(NamedTuple):
    """A key: what it holds, and whether it stands there always."""

    nama: str
    jenis: Any
    wajib: bool


def keys_of(kelas: Any) -> Iterator[Kunci]:
    """Yield the keys of a ``Susunan`` or of a record.

    A key of a record that may be null may be left out: what is older did not write it.
    """
    if issubclass(kelas, Susunan):
        yield from (Kunci(c.key, c.jenis, wajib=True) for c in kelas.columns if c.key)
        yield from (Kunci(c.key, c.jenis, wajib=False) for c in kelas.mungkin)
        return
    for nama, jenis in hints_of(kelas).items():
        boleh_tiada = nama in kelas._field_defaults or NoneType in get_args(jenis)
        yield Kunci(nama, jenis, wajib=not boleh_tiada)


class Describer:
    """Describes what holds keys, and collects what stands below it."""

    def __init__(self, arti: Arti) -> None:
        self.arti = arti
        self.definitions: dict[str, Schema] = {}

    def keys(self, kelas: Any) -> Schema:
        """Describe what stands in one pair of braces."""
        semua = list(keys_of(kelas))
        arti = self.arti[kelas.__name__]
        return {
            "type": "object",
            "properties": {
                k.nama: {
                    "description": _TAUTAN.sub(r"\1", arti[k.nama]),
                    **self.kind(k.jenis),
                }
                for k in semua
            },
            "required": [k.nama for k in semua if k.wajib],
        }

    def kind(self, jenis: Any) -> Schema:
        """Describe what may stand under a key."""
        if isinstance(jenis, str):
            return {"const": jenis}
        args = get_args(jenis)
        if not args:
            return _SEDERHANA.get(jenis) or self._below(jenis)
        if get_origin(jenis) is Literal:
            return {"enum": [*args]} if len(args) > 1 else {"const": args[0]}
        return self._made_of(jenis, args)

    def _made_of(self, jenis: Any, args: tuple[Any, ...]) -> Schema:
        origin = get_origin(jenis)
        if origin is Annotated:
            return self.kind(args[0]) | _bounds(jenis.__metadata__)
        if origin is tuple:
            return {"type": "array", "items": self.kind(args[0])}
        if origin is dict:
            return {"type": "object", "additionalProperties": self.kind(args[1])}
        return _any([self.kind(arg) for arg in args])

    def _below(self, kelas: Any) -> Schema:
        nama = kelas.__name__
        if nama not in self.definitions:
            self.definitions[nama] = {}  # it may stand below itself
            self.definitions[nama] = self.keys(kelas)
        return {"$ref": f"#/$defs/{nama}"}


def _bounds(metadata: tuple[Any, ...]) -> Schema:
    """Say between what a number lies, as far as that is declared."""
    ujung = {
        kata: getattr(b, nama)
        for b in metadata
        if isinstance(b, Bounds)
        for kata, nama in (("minimum", "minimal"), ("maximum", "maksimal"))
    }
    return {k: n for k, n in ujung.items() if n is not None}


def _any(ways: list[Schema]) -> Schema:
    """Let one of several stand there; types alone are one list of them."""
    if all(w.keys() == {"type"} for w in ways):
        return {"type": [w["type"] for w in ways]}
    return {"anyOf": ways}
