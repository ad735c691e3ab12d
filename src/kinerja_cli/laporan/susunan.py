"""What programs read, declared: every key with its column, to write and describe it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, ClassVar, get_args, get_origin, get_type_hints

from kinerja_cli.laporan.kolom import Column


class Susunan:
    """What stands in one pair of braces; its name leads to the meaning of its keys.

    Attributes:
        columns: Its keys, each with what it holds (``jenis``).
        mungkin: Keys that stand there only where they apply, beside those.
    """

    columns: ClassVar[Sequence[Column]] = ()
    mungkin: ClassVar[Sequence[Column]] = ()

    @classmethod
    def of(cls, _row: Any) -> Sequence[Column]:
        """Return the keys that stand there for a row."""
        return cls.columns


def record(columns: Iterable[Column], row: Any) -> dict[str, Any]:
    """Write a row for programs, by the keys of its columns, and what is below it."""
    return {c.key: _written(c.jenis, c.cell(row)) for c in columns if c.key}


def jenis_of(record_: Any, key: str) -> Any:
    """Return what a key of a record holds."""
    return hints_of(record_)[key]


@cache
def hints_of(record_: Any) -> dict[str, Any]:
    """Return what every key of a record holds."""
    return get_type_hints(record_, include_extras=True)


def _written(jenis: Any, isi: Any) -> Any:
    kelas, several = _below(jenis)
    if kelas is None or isi is None:
        return isi
    if several:
        return [record(kelas.of(row), row) for row in isi]
    return record(kelas.of(isi), isi)


@cache
def _below(jenis: Any) -> tuple[type[Susunan] | None, bool]:
    """Return which ``Susunan`` stands there, and whether several of it do."""
    return next(_found(jenis, several=False), (None, False))


def _found(jenis: Any, *, several: bool) -> Iterator[tuple[type[Susunan], bool]]:
    if isinstance(jenis, type) and issubclass(jenis, Susunan):
        yield jenis, several
    elif get_origin(jenis) is not dict:
        for part in get_args(jenis):
            yield from _found(part, several=several or get_origin(jenis) is tuple)
