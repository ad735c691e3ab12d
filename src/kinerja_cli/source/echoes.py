"""Findings that only repeat what was refused on reading, or something in it."""

from collections.abc import Callable, Iterator
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.source.scalar import Torn


def is_echo(d: Diagnostic, torn: Torn, get: Callable[..., Any]) -> bool:
    """Tell whether a finding is about what is ``torn``, or about something in it.

    ``get`` returns what stands at some keys of the tree; of none, the whole.
    """
    if d.location:
        return False
    jejak = [*_trail(get, d.keys)]
    di_daftar = any((id(t), None) in torn for t in jejak)
    pasangan = zip(jejak, d.keys, strict=False)
    return di_daftar or any((id(t), k) in torn for t, k in pasangan)


def _trail(get: Callable[..., Any], keys: Keys) -> Iterator[Any]:
    """Walk from the whole tree to what stands at ``keys``, as far as they lead."""
    for n in range(len(keys) + 1):
        isi = get(*keys[:n])
        if n and isi is None:
            return
        yield isi
