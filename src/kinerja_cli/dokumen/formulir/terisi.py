"""What is filled in already, handed out to the cells that ask for it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.teks import sepadan
from kinerja_cli.dokumen.formulir.lembar import Isi, NilaiSel


class SudahTerisi:
    """Values by period and keys; a name is found however it is spelt."""

    def __init__(self, isi: Isi) -> None:
        self._isi = {(tanda, _same(keys)): n for (tanda, keys), n in isi.items()}
        self._sisa = {(tanda, _same(keys)): (tanda, keys) for tanda, keys in isi}
        self._menurut: dict[tuple[str, Keys], list[Keys]] = {}
        for tanda, keys in isi:
            for n in range(1, len(keys)):
                di = self._menurut.setdefault((tanda, _same(keys[:n])), [])
                di.append(keys)

    @property
    def sisa(self) -> tuple[tuple[str, Keys], ...]:
        """What no cell has asked for."""
        return tuple(self._sisa.values())

    def ambil(self, tanda: str, keys: Keys) -> NilaiSel:
        """Return what is filled in at some keys."""
        di = (tanda, _same(keys))
        self._sisa.pop(di, None)
        return self._isi.get(di)

    def butir(self, tanda: str, keys: Keys, *, berurut: bool) -> Iterator[str | int]:
        """Yield the items of a list: their names, or their places if ``berurut``."""
        semua = self._menurut.get((tanda, _same(keys)), ())
        yield from dict.fromkeys(
            k
            for k in (s[len(keys)] for s in semua)
            if isinstance(k, int) or _named(k)
            if berurut or not isinstance(k, int)
        )


def _named(kunci: str) -> bool:
    return kunci != "[]"


def _same(keys: Keys) -> Keys:
    return tuple(sepadan(k) if isinstance(k, str) else k for k in keys)


def tertulis(nilai: NilaiSel) -> str:
    """Return a value as text; of a number, none: it stands for itself."""
    return "" if nilai is None or isinstance(nilai, Decimal) else nilai
