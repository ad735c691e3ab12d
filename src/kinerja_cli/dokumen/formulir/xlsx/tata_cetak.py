"""How a sheet is looked at and printed: A4 on its side, its head on every page."""

from typing import Any

from kinerja_cli.dokumen.formulir.lembar import LembarFormulir

_A4, _TANPA_GARIS = 9, 2
_SEHALAMAN = 200  # letters of columns beside each other that can still be read
_BOLEH = {
    "format_columns": True,
    "format_rows": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}


def tata_lembar(ws: Any, lembar: LembarFormulir) -> None:
    """Set widths, the frozen head, protection and the page."""
    for kolom, lebar in enumerate(lembar.lebar):
        ws.set_column(kolom, kolom, lebar or 12, None, {"hidden": not lebar})
    tetap, berulang = _head(lembar)
    if tetap:
        ws.freeze_panes(tetap, 0)
        ws.repeat_rows(berulang)
    ws.outline_settings(symbols_below=False)  # the [+] stands above its rows
    ws.protect("", _BOLEH)
    ws.hide_gridlines(_TANPA_GARIS)
    ws.set_landscape()
    ws.set_paper(_A4)
    ws.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    halaman = max(1, int(sum(lembar.lebar) + _SEHALAMAN / 2) // _SEHALAMAN)
    ws.fit_to_pages(halaman, 0 if tetap else 1)  # what has no head is one page
    if halaman > 1:
        ws.repeat_columns(1, 2)
    if not lembar.tersembunyi:  # what has no area is not printed where others have
        ws.print_area(0, 1, max(1, len(lembar.baris)) - 1, len(lembar.lebar) - 1)
    ws.set_footer("&L&A&RHalaman &P dari &N")


def _head(lembar: LembarFormulir) -> tuple[int, int]:
    """Return how many rows stay in sight, and which one stands on every page.

    The heads of columns, if they are alike all over the sheet; else its title. One row
    only: with more of them, some of which are hidden, LibreOffice adds blank pages.
    """
    jenis = [b.jenis for b in lembar.baris]
    kepala = [n for n, j in enumerate(jenis) if j == "kepala"]
    if len({lembar.baris[n].sel for n in kepala}) == 1:
        return kepala[0] + 1, kepala[0]
    if not kepala:
        return 0, 0
    return jenis.index("subjudul") + 1, jenis.index("judul")
