"""What an unknown key is for, and which way to move what is in the wrong place."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from pydantic import BaseModel

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import nearest
from kinerja_cli.source.keys import (
    MAKSUD,
    Beside,
    fields_of,
    kinds_at,
    legal_keys,
    not_used,
    places,
    unused,
)


def unknown_key(kind: type[BaseModel], keys: Keys, beside: Beside) -> str:
    """Say what a key was meant for that a ``kind`` does not have there, if known.

    Args:
        kind: What the file, or this part of it, declares.
        keys: The trail to the key, and the key itself.
        beside: What else is known of keys.
    """
    kunci = str(keys[-1])
    for k in kinds_at(kind, keys[:-1]):
        if hint := not_used(k, kunci):
            return hint
    if tempat := places(kind).get(kunci) or beside.tempat().get(kunci):
        return _moved(kind, tempat, (*beside.di, *keys))
    if hint := unused(kind, kunci):
        return hint
    if near := nearest(kunci, legal_keys(kind, keys[:-1])):
        return MAKSUD.format(near)
    return beside.lain(kunci, kind)


def _moved(kind: type[BaseModel], tempat: tuple[str, ...], keys: Keys) -> str:
    *jejak, kunci = [k for k in keys if isinstance(k, str)]
    if jejak[-1:] == [kunci]:
        return within_itself(kunci)
    dekat = _nearby(tempat, jejak)
    # In a list there is no telling which of its items it is of.
    masuk = dekat[0].count(".") >= len(jejak)
    return belongs(dekat, None if masuk and _is_list(kind, dekat[0]) else jejak)


def _is_list(kind: type[BaseModel], tempat: str) -> bool:
    *atas, akhir = tempat.split(".")
    semua = (f for k in kinds_at(kind, tuple(atas)) for f in fields_of(k))
    return any(nama == akhir and daftar for nama, _, daftar in semua)


def _nearby(tempat: tuple[str, ...], jejak: Sequence[str]) -> tuple[str, ...]:
    def dekat(t: str) -> int:
        pasangan = zip(t.split("."), jejak, strict=False)
        return sum(1 for _ in takewhile(lambda p: p[0] == p[1], pasangan))

    return tuple(t for t in tempat if dekat(t) == max(map(dekat, tempat)))


def belongs(tempat: Sequence[str], dari: Sequence[str] | None = None) -> str:
    """Say where a key belongs, in one place or in several, and how it gets there.

    Args:
        tempat: The keys above each place, the nearest first; nothing above the top.
        dari: The keys above where it stands; None where that says nothing of the way.
    """
    pertama, *lain = tempat
    di = f"di bawah `{pertama}`" if pertama else "di tingkat teratas"
    ke = pertama.split(".") if pertama else []
    gerak = "" if dari is None else _way(ke, [*dari])
    return f"tempatnya {'antara lain ' if lain else ''}{di}{gerak}"


def _way(ke: list[str], dari: list[str]) -> str:
    if dari[: len(ke)] == ke and len(dari) > len(ke):
        return f": mulai sekolom dengan `{dari[len(ke)]}`" if ke else ", mulai kolom 1"
    if ke[:-1] == dari:
        return f": jorokkan dua spasi dari `{ke[-1]}:`"
    return ""


def within_itself(kunci: str) -> str:
    """Say what to do with a key that stands below another of its name."""
    return f"sudah di bawah `{kunci}`: hapus kunci ini, mundurkan isinya"


def transplanted(kind: type[BaseModel], errors: Sequence[Any]) -> Iterator[Diagnostic]:
    """Find items that lack what theirs have, for they are of another list.

    Args:
        kind: What the file declares.
        errors: What pydantic found; of an item that lacks something, it holds it whole.
    """
    kurang = {e["loc"][:-1]: e["input"] for e in errors if e["type"] == "missing"}
    for keys, isi in kurang.items():
        if keys and isinstance(keys[-1], int):
            yield from _of_another_list(kind, keys, isi)


def is_below(keys: Keys, atas: Keys) -> bool:
    """Tell whether ``keys`` lead to what is at ``atas``, or below that."""
    return keys[: len(atas)] == atas


def _of_another_list(
    kind: type[BaseModel], keys: Keys, butir: object
) -> Iterator[Diagnostic]:
    nama = next((k for k in reversed(keys) if isinstance(k, str)), "")
    sendiri = kinds_at(kind, keys)
    for lain, milik in _items(kind):
        if lain not in sendiri and _like(butir, lain):
            message = f"ini butir `{milik}`, bukan butir `{nama}`"
            hint = f"letakkan di bawah `{milik}:`, sekolom dengan butir lain di sana"
            yield Diagnostic("KIN217", message, hint, keys=keys)
            return


def _like(butir: object, kind: type[BaseModel]) -> bool:
    """Tell whether an item has several keys, and all are of a ``kind``."""
    return (
        isinstance(butir, dict)
        and len(butir) > 1
        and all(k in kind.model_fields for k in butir)
    )


def _items(kind: type[BaseModel]) -> Iterator[tuple[type[BaseModel], str]]:
    """Walk what the lists of a ``kind`` hold, at any depth, with the key of each."""
    for nama, bagian, daftar in fields_of(kind):
        if daftar:
            yield bagian, nama
        yield from _items(bagian)
