"""The colours that our workbooks share, and what nearly every cell looks like."""

from typing import Any

Gaya = dict[str, Any]
WARNA_GELAP, GARIS_SEL, WARNA_PUDAR, WARNA_BIRU = (
    "#1F3864",
    "#BFC5CE",
    "#6B7280",
    "#1F4E9E",
)
WARNA_PUCAT = "#F2F5FA"
BERGARIS: Gaya = {"border": 1, "border_color": GARIS_SEL}
BERLIPAT: Gaya = {"text_wrap": True, "valign": "vcenter"}
GAYA_KEPALA: Gaya = {
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": WARNA_GELAP,
    "align": "center",
    **BERLIPAT,
    **BERGARIS,
}
GAYA_JUDUL: Gaya = {
    "bold": True,
    "font_size": 15,
    "font_color": WARNA_GELAP,
    "valign": "vcenter",
}
