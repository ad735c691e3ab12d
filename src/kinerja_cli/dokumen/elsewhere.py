"""Keys out of another kind of file: where they are at home."""

from collections.abc import Callable
from functools import cache
from importlib import import_module

from pydantic import BaseModel

from kinerja_cli.source.keys import Beside, Places, places, unused

# How a kind of file is called, and what declares it; imported only to be asked.
BERKAS = {
    "berkas PK": ("kinerja_cli.dokumen.pk", "Perjanjian"),
    "berkas realisasi": ("kinerja_cli.dokumen.realisasi", "BerkasRealisasi"),
    "LKE": ("kinerja_cli.dokumen.lke.declaration", "Lke"),
}
# A key that stands in more places, or deeper, has a name that says too little.
_TEMPAT_TERBANYAK, _TERDALAM = 2, 1


def elsewhere(kunci: str, kind: type[BaseModel]) -> str:
    """Say in which other kind of file than a ``kind`` a key belongs, if in any."""
    from kinerja_cli.source.moves import belongs  # noqa: PLC0415 - only on the way to an error

    lain = {s: k for s, k in _kinds().items() if k is not kind}
    for sebutan, k in lain.items():
        tempat = [t for t in places(k).get(kunci, ()) if t.count(".") <= _TERDALAM]
        if 0 < len(tempat) <= _TEMPAT_TERBANYAK:
            di = belongs(tuple(tempat)).removeprefix("tempatnya ")
            return f"tempatnya di {sebutan}, {di}"
    for sebutan, k in lain.items():
        if kunci not in places(k) and (hint := unused(k, kunci)):
            return f"di {sebutan}: {hint}"
    return ""


def beside(tempat: Callable[[], Places] = dict, di: tuple[str, ...] = ()) -> Beside:
    """Hand down what is known of keys: ``tempat`` in a file itself, else elsewhere.

    ``di`` leads to what is read, where that is a part of the file.
    """
    return Beside(tempat, elsewhere, di)


@cache
def _kinds() -> dict[str, type[BaseModel]]:
    return {s: getattr(import_module(m), nama) for s, (m, nama) in BERKAS.items()}
