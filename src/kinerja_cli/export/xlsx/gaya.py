"""How the cells of a report look, by what they are."""

from decimal import Decimal

from kinerja_cli.core.angka import decimals
from kinerja_cli.dokumen.excel.warna import (
    BERGARIS,
    BERLIPAT,
    GAYA_JUDUL,
    GAYA_KEPALA,
    WARNA_GELAP,
    WARNA_PUCAT,
    WARNA_PUDAR,
    Gaya,
)

_ATAS: Gaya = {"text_wrap": True, "valign": "top"}
RUPA_JUDUL: Gaya = GAYA_JUDUL
RUPA_SALINAN: Gaya = {"italic": True, "font_color": WARNA_PUDAR, **_ATAS}
RUPA_BAB: dict[int, Gaya] = {
    2: {
        "bold": True,
        "font_size": 13,
        "font_color": WARNA_GELAP,
        "bottom": 2,
        **BERLIPAT,
    },
    3: {"bold": True, "font_size": 12, "font_color": WARNA_GELAP, **BERLIPAT},
}
RUPA_BAB_KECIL: Gaya = {"bold": True, "font_color": WARNA_GELAP, **BERLIPAT}
RUPA_KEPALA: Gaya = GAYA_KEPALA
RUPA_LABEL: Gaya = {"font_color": WARNA_PUDAR, **_ATAS}
RUPA_TEKS: Gaya = _ATAS
RUPA_KURANG: Gaya = {
    "bg_color": "#FFF4CE",
    "border": 1,
    "border_color": "#C98A00",
    "font_color": "#7A4D00",
    "indent": 1,
    **_ATAS,
}
_BERGARIS: Gaya = {**_ATAS, **BERGARIS}
RUPA_SEL: Gaya = {**_BERGARIS, "align": "left", "indent": 1}
RUPA_ANGKA: Gaya = {**RUPA_SEL, "align": "right"}
RUPA_NOMOR: Gaya = {**_BERGARIS, "align": "center"}  # nobody adds these up
RUPA_PEMILIK: Gaya = {
    "bold": True,
    "font_color": WARNA_GELAP,
    "bg_color": WARNA_PUCAT,
    **_ATAS,
}
RUPA_TAUTAN: Gaya = {"font_color": "#1F4E9E", "underline": 1, **_ATAS}
RUPA_MASUKAN = {"font_color": "#0000FF"}  # as spreadsheets mark what was not computed
# The colours that columns name.
RUPA_WARNA = {
    "green": "#1B7F3B",
    "red": "#B42318",
    "yellow": "#8A6100",
    "dim": WARNA_PUDAR,
}


def format_desimal(nilai: Decimal) -> str:
    """Return the number format that prints a number with its own decimals."""
    banyak = decimals(nilai)
    return f"#,##0.{'0' * banyak}" if banyak else "#,##0"


def berwarna(gaya: Gaya, warna: str) -> Gaya:
    """Colour a look as a column names it."""
    return gaya | {"font_color": RUPA_WARNA[warna]} if warna in RUPA_WARNA else gaya
