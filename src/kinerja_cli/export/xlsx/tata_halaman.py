"""How a sheet is looked at and printed: its paper, its width, its repeated head."""

from kinerja_cli.export.xlsx.halaman import Halaman
from kinerja_cli.export.xlsx.kisi import LEBAR_HALAMAN

KERTAS = {"a4": 9, "f4": 14}  # F4 is folio
_TANPA_GARIS = 2
_TEGAK = LEBAR_HALAMAN * 5 // 4  # letters that can still be read on an upright page
_BEKU = 9  # rows that may stay in sight


def tata_halaman(h: Halaman, kertas: str, kepala: int | None, *, lebar: bool) -> None:
    """Set up a sheet.

    Args:
        h: The sheet, written.
        kertas: A key of ``KERTAS``.
        kepala: The row of the header, where it has one table.
        lebar: Whether it is to lie on its side, however wide it is.
    """
    ws = h.ws
    ws.hide_gridlines(_TANPA_GARIS)
    ws.set_paper(KERTAS[kertas])
    ws.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    if lebar or h.ruang(0, h.terakhir) > _TEGAK:
        ws.set_landscape()
    ws.fit_to_pages(1, 0)
    ws.set_footer("&L&A&RHalaman &P dari &N")
    if kepala is not None:
        ws.repeat_rows(kepala)
        if kepala < _BEKU:
            ws.freeze_panes(kepala + 1, 0)
