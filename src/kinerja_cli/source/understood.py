"""Numbers that can be read in two ways, and what they were understood as: KIN229."""

from collections.abc import Iterator, Mapping
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.fields import SESATUAN


def understood(
    tree: Any, konteks: Mapping[str, Any], keys: Keys = ()
) -> Iterator[Diagnostic]:
    """Say of every such number in ``tree`` what settled it, unless that was declared.

    Args:
        tree: Numbers in the unit of an indikator, at any depth, read without error.
        konteks: What is known of them, as :func:`settled` takes it.
        keys: Where the tree stands.
    """
    if isinstance(tree, dict | list):
        pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for key, isi in pairs:
            yield from understood(isi, konteks, (*keys, key))
        return
    cocok = SESATUAN.found(tree, dict(konteks)) if isinstance(tree, str) else ()
    if len(cocok) < 2:  # noqa: PLR2004 - two readings are what this is about
        return
    from kinerja_cli.source.ambiguous import polos, settled  # noqa: PLC0415 - rarely

    dipilih = settled(cocok, konteks)
    if dipilih and dipilih.sebab:
        (lain,) = (n for n in cocok if n != dipilih.nilai)
        arti, bukan = map(polos, (dipilih.nilai, lain))
        message = f"{kutip(tree)} dibaca {arti}, bukan {bukan}: {dipilih.sebab}"
        hint = f"bila maksudnya {bukan}, tulis {bukan}"
        yield Diagnostic("KIN229", message, hint, "catatan", keys)
