"""The names of sheets: as Excel takes them, each once, in their order."""

import re
from collections.abc import Iterable, Iterator

from kinerja_cli.core.teks import visible

LEMBAR_RINCIAN = "Rincian"  # where every number follows from the ones before it
_TERLARANG = re.compile(r"[\[\]:*?/\\]")
_TERPANJANG = 31
# Excel keeps the last for itself.
_DIPAKAI = {LEMBAR_RINCIAN.casefold(), "history"}


def namai_lembar(semua: Iterable[str]) -> Iterator[str]:
    """Name sheets, each by what it is called, or by that and a number."""
    dipakai = set(_DIPAKAI)
    for sebutan in semua:
        polos = _TERLARANG.sub("-", visible(sebutan)).strip("' ") or "Lembar"
        nama, n = _potong(polos), 1
        while nama.casefold() in dipakai:
            n += 1
            nama = _potong(polos, f" ({n})")
        dipakai.add(nama.casefold())
        yield nama


def _potong(nama: str, akhir: str = "") -> str:
    """Cut a name as Excel counts letters: those beyond the first plane are two."""
    kode = nama.encode("utf-16-le")[: 2 * (_TERPANJANG - len(akhir))]
    return kode.decode("utf-16-le", "ignore").strip("' ") + akhir
