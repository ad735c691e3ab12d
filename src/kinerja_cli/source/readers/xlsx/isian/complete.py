"""Rows that a form was given and that are not there any more."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai, visible
from kinerja_cli.source.readers.formulir.rows import row_key
from kinerja_cli.source.readers.xlsx.isian.page import Page
from kinerja_cli.source.readers.xlsx.isian.stamp import Stamp

_REALISASI = "realisasi"


def missing_rows(page: Page, stamp: Stamp, path: str) -> Iterator[Diagnostic]:
    """Name the rows that the sheet of a page has lost, as KIN147."""
    semula = stamp.baris.get(page.masa, {}) if page.masa else {}
    if not semula:
        return
    ada = {e.keys[1:] for e in page.entries}
    tertulis = {
        teks if sel.akar else teks.removeprefix(f"{_REALISASI}.")
        for sel in page.kosong
        for _, teks in sel.baris
    }
    hilang = [
        kunci
        for id_, bagian in semula.items()
        for kunci in ((f"{id_}.{b}" for b in bagian) if bagian else (id_,))
        if kunci not in tertulis and _keys(kunci) not in ada
    ]
    if hilang:
        sebut = rangkai((f"`{visible(k)}`" for k in hilang), BATAS_SEBUT)
        message = f"{len(hilang)} baris formulir tidak ada lagi di lembar ini: {sebut}"
        hint = "bila terhapus, tulis formulir baru: `kinerja templat --dari`"
        di = Location(path, page.di)
        yield Diagnostic("KIN147", message, hint, "peringatan", location=di)


def _keys(kunci: str) -> tuple[str | int, ...]:
    try:
        return row_key(kunci)
    except ValueError:
        return ()
