"""The rows of a form as CSV: its cells of one period, each with its whole key."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    Formulir,
    LembarFormulir,
    SelIsian,
)
from kinerja_cli.dokumen.formulir.lembar_daftar import DAFTAR
from kinerja_cli.source.readers.formulir.row_keys import write_key

_BARIS_KOSONG = 10  # of a list, below what it holds


class BarisCsv(NamedTuple):
    """A row: its key, and its cell."""

    kunci: str
    sel: SelIsian


def baris_csv(formulir: Formulir, tanda: str) -> Iterator[BarisCsv]:
    """Walk the cells of the period that ``tanda`` marks, in the order of the sheets."""
    daftar = _lists(formulir)
    for lembar in formulir.lembar:
        for penanda, b in _marked(lembar):
            yield from _cells(b, penanda, tanda, daftar)


def _lists(formulir: Formulir) -> Mapping[Keys, bool]:
    """Tell the lists whose places are rows, and whether names are given instead."""
    semua: dict[Keys, bool] = {}
    for lembar in formulir.lembar:
        for sel in lembar.isian:
            if isinstance(sel.keys[-1], int):
                di = sel.keys[:-1]
                bernama = sel.peran == "nama" and sel.nilai is not None
                if lembar.nama != DAFTAR or di in semua:
                    semua[di] = semua.get(di, False) or bernama
    return semua


def _marked(lembar: LembarFormulir) -> Iterator[tuple[Sequence[str], BarisLembar]]:
    """Walk the rows with a key, below the hidden markers of their columns."""
    penanda: Sequence[str] = ()
    kosong = 0
    for b in lembar.baris:
        if b.jenis == "penanda":
            penanda, kosong = [str(p or "") for p in b.sel], 0
        elif penanda and b.sel and isinstance(b.sel[0], str):
            berisi = any(s.nilai is not None for s in b.isian)
            kosong += not berisi
            cukup = lembar.nama == DAFTAR and kosong > _BARIS_KOSONG
            if berisi or not (b.lebih or cukup):
                yield penanda, b


def _cells(
    b: BarisLembar, penanda: Sequence[str], tanda: str, daftar: Mapping[Keys, bool]
) -> Iterator[BarisCsv]:
    akar = penanda[0].partition(" ")[2]
    kunci = ".".join(filter(None, (akar, str(b.sel[0]))))
    isian = [
        (p, s) for p, s in zip(penanda, b.sel, strict=False) if isinstance(s, SelIsian)
    ]
    nama = next((s for p, s in isian if p == "nama"), None)
    if nama and nama.keys[:-1] in daftar:
        # The places of this list are rows already: its names are keys themselves.
        kunci = write_key((*nama.keys[:-1], str(nama.nilai)))
        isian = [(p, s) for p, s in isian if s is not nama and nama.nilai is not None]
    for p, sel in isian:
        lagi = _behind(p, tanda)
        if lagi is not None and (
            sel.nilai is not None or not daftar.get(sel.keys[:-1])
        ):
            yield BarisCsv(f"{kunci}{lagi}", sel)


def _behind(penanda: str, tanda: str) -> str | None:
    """Return what a column adds to the key of a row; None where it is of another."""
    jenis, _, lagi = penanda.partition(" ")
    if jenis == "nama":
        return "#nama"
    if lagi.startswith((".", "^")):
        return lagi
    return "" if jenis == "nilai" and lagi in {"", tanda} else None
