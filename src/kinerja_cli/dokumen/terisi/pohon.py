"""Trees of what is filled in: walked value by value, or made ready to be written."""

from collections.abc import Callable, Iterator
from typing import Any

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.teks import hampa
from kinerja_cli.dokumen.terisi.nilai import NilaiTerisi
from kinerja_cli.dokumen.terisi.tulisan import Tertulis, angka_tertulis, teks_tertulis
from kinerja_cli.source.readers.formulir.row_keys import EMPTY

Baca = Callable[[Keys, str], NilaiTerisi]


def walk_values(isi: Any, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """Walk what is filled in; an empty list says so at a key of its own."""
    if isinstance(isi, dict | list):
        pasangan = isi.items() if isinstance(isi, dict) else enumerate(isi)
        for kunci, satu in pasangan:
            yield from walk_values(satu, (*keys, kunci))
        if isi == [] and keys:
            yield (*keys, EMPTY), ""
    elif not hampa(isi):
        yield keys, isi


def pohon_tertulis(isi: Any, baca: Baca, keys: Keys = ()) -> Any:
    """Return what stands there, each value as YAML has it; ``baca`` reads one."""
    if isinstance(isi, dict):
        return {k: pohon_tertulis(v, baca, (*keys, k)) for k, v in isi.items()}
    if isinstance(isi, list):
        return [pohon_tertulis(v, baca, (*keys, n)) for n, v in enumerate(isi)]
    return None if isi is None else _tertulis(baca(keys, isi))


def _tertulis(nilai: NilaiTerisi) -> Tertulis:
    if isinstance(nilai.isi, str):
        return teks_tertulis(nilai.isi)
    return angka_tertulis(nilai.ketik())


def baca_teks(_keys: Keys, teks: str) -> NilaiTerisi:
    """Read a text, whatever it is, as it stands."""
    return NilaiTerisi(str(teks))
