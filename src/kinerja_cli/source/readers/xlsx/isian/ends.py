"""Lists of the sheet of a period that end before the places that they usually have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location
from kinerja_cli.source.readers.formulir.entries import Anywhere
from kinerja_cli.source.readers.formulir.nodes import BERID
from kinerja_cli.source.readers.formulir.rows import BIASANYA
from kinerja_cli.source.readers.xlsx.isian.page import Page


def ends_early(page: Page, path: str) -> Iterator[Diagnostic]:
    """Find lists whose last usual places are blank, others filled in, as KIN157.

    A list of eight is as right as one of nine, so who forgot the last would not see it.
    Lists that the PK gives their places have no more than these: their rumus asks.
    """
    lengkap = {keys: n for keys, n in _lengths(page).items() if n < BIASANYA}
    if not lengkap:
        return
    kosong = _blank(page)
    for keys, n in lengkap.items():
        di = kosong.get((*keys, n))
        if di and (*keys, BIASANYA) in kosong:
            message = (
                f"sel ini kosong, padahal {n} di atasnya terisi: dihitung {n} saja"
            )
            hint = f"isi sampai yang ke-{BIASANYA}; bila memang {n}, biarkan"
            d = Diagnostic("KIN157", message, hint, "peringatan")
            yield d._replace(location=Location(path, di))


def _lengths(page: Page) -> Mapping[Keys, int]:
    """Return how many places each list of inputs has, down to the last one filled."""
    panjang: dict[Keys, int] = {}
    for e in page.entries:
        ke = e.keys[-1]
        if e.keys[0] == BERID and isinstance(ke, int) and e.terisi:
            panjang[e.keys[:-1]] = max(panjang.get(e.keys[:-1], 0), ke + 1)
    return panjang


def _blank(page: Page) -> Mapping[Keys, Anywhere]:
    sel = {keys: s.place(n) for s in page.kosong for keys, n in s.keyed()}
    return sel | {e.keys: e.di for e in page.entries if not e.terisi}
