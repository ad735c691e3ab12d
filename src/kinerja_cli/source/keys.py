"""Which keys a file may hold, where each belongs, and what an unknown one is for."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from kinerja_cli.core.diagnostic import Keys

# A key -> the keys above each place where it belongs; nothing above it is the top.
Places = Mapping[str, tuple[str, ...]]
MAKSUD, HAPUS = "mungkin maksudnya `{}`", "hapus kunci ini"

# Marks a field whose keys are at home elsewhere: a lost one is sent there.
TAMU = "tamu"


class Beside(NamedTuple):
    """What is known of keys beside those that are read; asked only of an unknown one.

    Attributes:
        tempat: Gives what other keys the same file may hold, and where.
        lain: Says in which other kind of file than a ``kind`` a key belongs, if in any.
        di: The keys above what is read, where that is a part of the file.
    """

    tempat: Callable[[], Places] = dict
    lain: Callable[[str, type[BaseModel]], str] = lambda *_: ""
    di: tuple[str, ...] = ()


NOTHING = Beside()


def unused(kind: type[BaseModel], kunci: str) -> str:
    """Say what to do instead of a key that is looked for anywhere in a ``kind``."""
    semua = (not_used(k, kunci) for k in _kinds(kind))
    return next(filter(None, semua), "")


def not_used(kind: type[BaseModel], kunci: str) -> str:
    """Say what to do instead of a key that is looked for in a ``kind`` itself."""
    return str(getattr(kind, "tak_dipakai", {}).get(kunci, ""))


@cache
def _kinds(kind: type[BaseModel]) -> tuple[type[BaseModel], ...]:
    """List a ``kind`` and all that it may hold, at any depth."""
    inner = (b for f in kind.model_fields.values() for b in _of_field(f))
    return tuple(dict.fromkeys((kind, *(k for b in inner for k in _kinds(b)))))


@cache
def places(kind: type[BaseModel]) -> dict[str, tuple[str, ...]]:
    """Map every key that a ``kind`` may hold, at any depth, to where it belongs."""
    found: dict[str, tuple[str, ...]] = {}
    for nama, tempat in _walk(kind, ""):
        found[nama] = (*found.get(nama, ()), tempat)
    return found


def fields_of(
    kind: type[BaseModel],
) -> Iterator[tuple[str, type[BaseModel], bool]]:
    """Walk what holds keys in a ``kind``: its name, what that is, whether a list."""
    for nama, field in kind.model_fields.items():
        daftar = get_origin(field.annotation) is tuple
        yield from ((nama, b, daftar) for b in dict.fromkeys(_of_field(field)))


def _walk(kind: type[BaseModel], tempat: str) -> Iterator[tuple[str, str]]:
    for nama, field in kind.model_fields.items():
        if TAMU in field.metadata:
            continue
        yield nama, tempat
        for bagian in dict.fromkeys(_of_field(field)):
            yield from _walk(bagian, f"{tempat}.{nama}".lstrip("."))


def below(tempat: Places, di: Sequence[str]) -> Places:
    """Say where keys belong in a file in which ``di`` leads to what has them."""
    return {
        k: tuple(".".join(filter(None, (*di, t))) for t in tempat[k]) for k in tempat
    }


def legal_keys(kind: type[BaseModel], keys: Keys) -> list[str]:
    """List the keys that may stand at ``keys``."""
    return [name for k in kinds_at(kind, keys) for name in k.model_fields]


def lists_keys(kind: type[BaseModel], keys: Keys) -> bool:
    """Tell whether what is declared at ``keys`` itself holds keys."""
    *atas, akhir = keys
    return any(next(_declared(k, akhir), None) for k in kinds_at(kind, tuple(atas)))


def kinds_at(kind: type[BaseModel], keys: Keys) -> Iterable[type[BaseModel]]:
    """Return what may be declared at ``keys``, or at what is nearest above it."""
    kinds = dict.fromkeys([kind])
    for key in keys:
        kinds = dict.fromkeys(d for k in kinds for d in _declared(k, key)) or kinds
    return kinds


def _declared(kind: type[BaseModel], key: str | int) -> Iterator[type[BaseModel]]:
    if isinstance(key, str) and key in kind.model_fields:
        yield from _of_field(kind.model_fields[key])


def _of_field(field: FieldInfo) -> Iterator[type[BaseModel]]:
    for part in (field.annotation, *field.metadata):
        yield from _inside(part)


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in (*get_args(annotation), *getattr(annotation, "berkunci", ())):
        yield from _inside(part)
