"""Which keys a file may hold, where each belongs, and what an unknown one is for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import takewhile
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.teks import nearest

# A key -> the keys above each place where it belongs; nothing above it is the top.
Places = Mapping[str, tuple[str, ...]]
MAKSUD, HAPUS = "mungkin maksudnya `{}`", "hapus kunci ini"


class Beside(NamedTuple):
    """What is known of keys beside those that are read; asked only of an unknown one.

    Attributes:
        tempat: Gives what other keys the same file may hold, and where.
        lain: Says in which other kind of file than a ``kind`` a key belongs, if in any.
    """

    tempat: Callable[[], Places] = dict
    lain: Callable[[str, type[BaseModel]], str] = lambda *_: ""


NOTHING = Beside()


def unknown_key(kind: type[BaseModel], keys: Keys, beside: Beside) -> str:
    """Say what a key was meant for that a ``kind`` does not have there, if known.

    Args:
        kind: What the file, or this part of it, declares.
        keys: The trail to the key, and the key itself.
        beside: What else is known of keys.
    """
    kunci = str(keys[-1])
    for k in kinds_at(kind, keys[:-1]):
        if hint := _tak_dipakai(k, kunci):
            return hint
    tempat = places(kind).get(kunci) or beside.tempat().get(kunci)
    if tempat and kunci not in keys[:-1]:
        return belongs(_nearby(tempat, keys))
    if hint := unused(kind, kunci):
        return hint
    if near := nearest(kunci, legal_keys(kind, keys[:-1])):
        return MAKSUD.format(near)
    return beside.lain(kunci, kind)


def unused(kind: type[BaseModel], kunci: str) -> str:
    """Say what to do instead of a key that is looked for anywhere in a ``kind``."""
    semua = (_tak_dipakai(k, kunci) for k in _kinds(kind))
    return next(filter(None, semua), "")


def _tak_dipakai(kind: type[BaseModel], kunci: str) -> str:
    return str(getattr(kind, "tak_dipakai", {}).get(kunci, ""))


@cache
def _kinds(kind: type[BaseModel]) -> tuple[type[BaseModel], ...]:
    """List a ``kind`` and all that it may hold, at any depth."""
    inner = (b for f in kind.model_fields.values() for b in _of_field(f))
    return tuple(dict.fromkeys((kind, *(k for b in inner for k in _kinds(b)))))


def belongs(tempat: tuple[str, ...]) -> str:
    """Say where a key belongs, in one place or in several."""
    pertama, *lain = tempat
    di = f"di bawah `{pertama}`" if pertama else "di tingkat teratas"
    return f"tempatnya {'antara lain ' if lain else ''}{di}"


def _nearby(tempat: tuple[str, ...], keys: Keys) -> tuple[str, ...]:
    jejak = [k for k in keys[:-1] if isinstance(k, str)]

    def dekat(t: str) -> int:
        pasangan = zip(t.split("."), jejak, strict=False)
        return sum(1 for _ in takewhile(lambda p: p[0] == p[1], pasangan))

    return tuple(t for t in tempat if dekat(t) == max(map(dekat, tempat)))


@cache
def places(kind: type[BaseModel]) -> dict[str, tuple[str, ...]]:
    """Map every key that a ``kind`` may hold, at any depth, to where it belongs."""
    found: dict[str, tuple[str, ...]] = {}
    for nama, tempat in _walk(kind, ""):
        found[nama] = (*found.get(nama, ()), tempat)
    return found


def _walk(kind: type[BaseModel], tempat: str) -> Iterator[tuple[str, str]]:
    for nama, field in kind.model_fields.items():
        yield nama, tempat
        for bagian in dict.fromkeys(_of_field(field)):
            yield from _walk(bagian, f"{tempat}.{nama}".lstrip("."))


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
