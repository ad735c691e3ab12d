"""How cells look: what kind of row they are in, and what is to stand in them."""

from __future__ import annotations

import re
from decimal import Decimal

from kinerja_cli.core.persen import is_percent
from kinerja_cli.dokumen.excel.warna import (
    BERGARIS,
    BERLIPAT,
    GAYA_JUDUL,
    GAYA_KEPALA,
    WARNA_BIRU,
    WARNA_GELAP,
    WARNA_PUCAT,
    WARNA_PUDAR,
    Gaya,
)
from kinerja_cli.dokumen.formulir.jumlahan import JumlahSel
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    JenisBaris,
    Penanda,
    SelIsian,
    Terhubung,
)
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian

_SASARAN = "#D6E0F0"
_ISIAN, _ISIAN_LAIN = "#FFF2B3", "#FFF9DF"

GAYA: dict[JenisBaris, Gaya] = {
    "stempel": {},
    "penanda": {},
    "judul": GAYA_JUDUL,
    "subjudul": {"font_color": WARNA_PUDAR, **BERLIPAT},
    "kepala": GAYA_KEPALA,
    "bagian": {
        "bold": True,
        "font_size": 12,
        "font_color": WARNA_GELAP,
        "bottom": 2,
        **BERLIPAT,
    },
    "sasaran": {"bold": True, "bg_color": _SASARAN, **BERLIPAT, **BERGARIS},
    "indikator": {"bold": True, "bg_color": WARNA_PUCAT, **BERLIPAT, **BERGARIS},
    "target": {"italic": True, "font_color": WARNA_PUDAR, **BERLIPAT, **BERGARIS},
    "kelompok": {"italic": True, "font_color": WARNA_GELAP, **BERLIPAT, **BERGARIS},
    "isian": {**BERLIPAT, **BERGARIS},
    "jumlah": {"bold": True, "bg_color": WARNA_PUCAT, **BERLIPAT, **BERGARIS},
    "catatan": BERLIPAT | {"valign": "top"},
    "jarak": {},
}
_TENGAH: Gaya = {"align": "center"}
_TAUTAN: Gaya = _TENGAH | {"font_color": WARNA_BIRU, "underline": 1}
_TAUTAN |= {"italic": False, "bold": False}
_UANG = "#,##0.00"
# An amount of something, of rupiah as well as of tons: only large ones have dots.
_BESARAN = "[>=100000]#,##0;General"
_BERUANG: Gaya = {"num_format": _UANG, "align": "right", "indent": 1}
_BULAT: Gaya = _BERUANG | {"num_format": "#,##0"}
_BERJUMLAH: Gaya = _BERUANG | {"num_format": f'{_UANG};-{_UANG};"–"'}
_ID: Gaya = {
    "font_color": WARNA_PUDAR,
    "font_size": 9,
    "shrink": True,
    "text_wrap": False,
}
_ATAS_INDEKS = 100  # an index ends there; what goes further has no format of its own
# What stands in a cell says how it looks, whatever row it is in.
_MENURUT_ISI: dict[type, Gaya] = {
    Terhubung: _TAUTAN,
    Penanda: _ID,
    Decimal: _BERUANG,
    JumlahSel: _BERJUMLAH,
}
_NOMOR = re.compile(r"[0-9]+(\.[a-z])?")
_BERTEPI = {"sasaran", "indikator", "target", "kelompok", "isian", "jumlah"}


def gaya_sel(baris: BarisLembar, kolom: int) -> Gaya:
    """Say how a cell of a row looks."""
    isi, gaya = baris.sel[kolom], GAYA[baris.jenis]
    if isinstance(isi, SelIsian):
        return gaya_isian(isi.ruas)
    if isinstance(isi, Decimal) and isi == int(isi):
        return gaya | _BULAT
    if lain := _MENURUT_ISI.get(type(isi)):
        return gaya | lain
    if kolom == 1 and isinstance(isi, str) and _NOMOR.fullmatch(isi):
        return gaya | _TENGAH
    tingkat = baris.tingkat if kolom in {1, 2} else 0
    return gaya | {"indent": 1 + 2 * tingkat} if baris.jenis in _BERTEPI else gaya


def gaya_isian(ruas: RuasIsian) -> Gaya:
    """Say how an input looks: open, tinted, and with the format of what it takes."""
    warna = _ISIAN_LAIN if ruas.kelompok else _ISIAN
    gaya = GAYA["isian"] | {"locked": False, "bg_color": warna}
    teks = {"align": "left" if ruas.angka is None else "right", "indent": 1}
    return gaya | teks | {"num_format": format_angka_sel(ruas)}


def format_angka_sel(ruas: RuasIsian) -> str:
    """Return the number format of an input; it hides no decimals that may be there."""
    angka = ruas.angka
    if angka is None:
        return "@"
    if angka.cacahan:
        return "#,##0"
    if angka.uang or ruas.satuan.casefold() in ("rupiah", "rp"):
        return _UANG
    if not ruas.satuan and "Rp" in angka.tanda:
        return _BESARAN
    indeks = angka.maksimal is not None and angka.maksimal <= _ATAS_INDEKS
    return "0.00##########" if indeks and not is_percent(ruas.satuan) else "General"
