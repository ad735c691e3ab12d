"""Rows that a form was given and that are not there any more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location
from kinerja_cli.core.teks import BATAS_SEBUT, kutip, rangkai, visible
from kinerja_cli.source.readers.formulir.label_check import without_check
from kinerja_cli.source.readers.formulir.nodes import BERID
from kinerja_cli.source.readers.formulir.rows import NAMA_MASA, row_key
from kinerja_cli.source.readers.xlsx.isian.page import Page
from kinerja_cli.source.readers.xlsx.isian.stamp import Stamp

_TERPANJANG = 60  # characters of a key that are said


def missing_rows(page: Page, stamp: Stamp, path: str) -> None:
    """Note on a page the rows that its sheet has lost: as KIN147, and as blank ones."""
    semula = stamp.baris.get(page.masa, {}) if page.masa else {}
    hilang = [*_lost(page, semula)]
    if len(hilang) == 1 and (tertimpa := _overwritten(page, semula, hilang[0], path)):
        page.temuan.append(tertimpa)
    elif hilang:
        di = Location(path, page.di)
        hint = "bila terhapus, tulis formulir baru: `kinerja templat --dari`"
        d = Diagnostic("KIN147", _message(page, hilang), hint, "peringatan")
        page.temuan.append(d._replace(location=di))
    if hilang:
        page.hilang = [(BERID, *keys) for k in hilang if (keys := _keys(k))]


def _overwritten(
    page: Page, semula: Mapping[str, Sequence[str]], hilang: str, path: str
) -> Diagnostic | None:
    """Name, as KIN146, the one key of no id that stands where another one is gone."""
    milik = (e for e in page.entries if e.keys[0] == BERID and len(e.keys) > 1)
    asing = [e for e in milik if e.keys[1] not in semula]
    di = asing[0].di if len(asing) == 1 else None
    if not isinstance(di, CellPlace) or di.sheet_no != page.lembar.nomor:
        return None
    for cell in page.lembar.sel.get(di.line, {}).values():
        if _keys(cell.teks) in {asing[0].keys, asing[0].keys[1:]}:
            page.entries.remove(asing[0])
            message = f"kunci ini tertimpa {kutip(cell.teks)}: barisnya tidak dibaca"
            hint = f"tampilkan kolomnya, lalu tulis {visible(hilang)} di sel ini"
            sini = Location(path, di._replace(column=cell.kolom))
            return Diagnostic("KIN146", message, hint, "peringatan", location=sini)
    return None


def _message(page: Page, hilang: Sequence[str]) -> str:
    if page.masa and not page.sendiri:
        nama = NAMA_MASA.get(page.masa, " ".join(page.masa))
        return f"lembar {kutip(nama)} tidak ada lagi; isiannya di lembar ini dibaca"
    sebut = rangkai((f"`{visible(k[:_TERPANJANG])}`" for k in hilang), BATAS_SEBUT)
    return f"{len(hilang)} baris formulir tidak ada lagi di lembar ini: {sebut}"


def _lost(page: Page, semula: Mapping[str, Sequence[str]]) -> Iterator[str]:
    if not semula:
        return
    ada = {e.keys[1:] for e in page.entries}
    tertulis = {
        without_check(teks if sel.akar else teks.removeprefix(f"{BERID}."))
        for sel in page.kosong
        for _, teks in sel.baris
    }
    for id_, bagian in semula.items():
        for kunci in (f"{id_}.{b}" for b in bagian) if bagian else (id_,):
            if kunci not in tertulis and _keys(kunci) not in ada:
                yield kunci


def _keys(kunci: str) -> Keys:
    try:
        return row_key(kunci)
    except ValueError:
        return ()
