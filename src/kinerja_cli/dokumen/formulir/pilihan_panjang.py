"""Words to choose from that the list of a cell does not hold."""

from collections.abc import Iterable

from kinerja_cli.dokumen.excel.isi_sel import panjang_sel
from kinerja_cli.dokumen.formulir.lembar import SelIsian

_PEMISAH = {",", '"'}
_TERPANJANG = 255  # of the words of a list, joined by commas


def pilihan_panjang(sel: Iterable[SelIsian]) -> tuple[tuple[str, ...], ...]:
    """Return the choices that have to stand somewhere else, each once."""
    semua = dict.fromkeys(s.ruas.pilihan for s in sel)
    return tuple(pilihan for pilihan in semua if not _muat(pilihan))


def _muat(pilihan: tuple[str, ...]) -> bool:
    if any(set(p) & _PEMISAH or p.startswith("=") for p in pilihan):
        return False
    return panjang_sel(",".join(pilihan)) <= _TERPANJANG
