"""The sheet of the steps: name, value, operation, calculation in numbers, origin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from kinerja_cli.core.angka import decimals, format_angka
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.dokumen.excel.isi_sel import DIGIT_SEL, muat_sel
from kinerja_cli.export.xlsx import gaya
from kinerja_cli.export.xlsx.halaman import Halaman, Kotak
from kinerja_cli.export.xlsx.kisi import KisiLembar
from kinerja_cli.export.xlsx.nama_lembar import LEMBAR_RINCIAN
from kinerja_cli.export.xlsx.rincian import BARIS_PERTAMA, BarisRincian, Rincian
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.laporan.prose_berkas import di_berkas

_KEPALA = ("Langkah", "Nilai", "Operasi", "Perhitungan", "Asal")
_LEBAR = (46, 20, 19, 52, 46)
_KATA = (
    "Setiap langkah satu baris, di bawah yang dipakainya. Biru: isian berkas, janji "
    "PK, dan angka peraturan; hitam: rumus atas baris di atasnya. Angka di lembar lain "
    "merujuk ke sini, dan ikut berubah bila isian biru diubah. Kolom Perhitungan, kata "
    "(tercapai, kategori, predikat), dan kalimat tetap seperti saat buku ini dibuat."
)
_TERPANJANG = 600  # letters of a calculation; the formula says all of it
_INDENT = 15  # Excel has no more
_PENUH = "#,##0.00##########"
# What is divided is whole by chance alone: its next value may go on behind the comma.
_TERBAGI = re.compile(r"/|AVERAGE")
_MILIK = {"isian": "isian", "pk": "janji PK", "konvensi": "konvensi PK"}


def tulis_rincian(buku: Any, rincian: Rincian) -> Halaman | None:
    """Write the sheet, unless no number has a step."""
    if not rincian.baris:
        return None
    h = Halaman(buku, LEMBAR_RINCIAN, KisiLembar([*_LEBAR], {}))
    h.penuh("Rincian angka", gaya.RUPA_JUDUL)
    h.penuh(_KATA, gaya.RUPA_SALINAN)
    h.lewati(BARIS_PERTAMA - 2 - h.n)
    h.baris([Kotak(n, teks, gaya.RUPA_KEPALA) for n, teks in enumerate(_KEPALA)])
    for baris in rincian.baris:
        if baris.simpul is None:
            h.penuh(baris.nama, gaya.RUPA_PEMILIK)
        else:
            h.baris([*_sel(baris, baris.simpul)])
    return h


def _sel(b: BarisRincian, s: Simpul) -> Iterator[Kotak]:
    masukan = gaya.RUPA_MASUKAN if s.langkah.operasi is None else {}
    nama = gaya.RUPA_SEL | {"indent": min(_INDENT, b.tingkat)}
    format_ = _format(s, b.nilai, b.rumus)
    angka = gaya.RUPA_ANGKA | {"num_format": format_} | masukan
    yield Kotak(0, visible(b.nama), nama)
    yield Kotak(1, b.nilai, angka, b.rumus)
    yield Kotak(2, _operasi(s), gaya.RUPA_SEL)
    yield Kotak(3, _perhitungan(s, b.rumus), gaya.RUPA_SEL)
    yield Kotak(4, visible("; ".join(_asal(s))), gaya.RUPA_SEL)


def _format(s: Simpul, nilai: Decimal, rumus: str) -> str:
    step = s.langkah
    if isinstance(step.nilai, Decimal) and decimals(step.nilai) <= DIGIT_SEL:
        seadanya = step.operasi is None or step.desimal is not None
        if seadanya or not (decimals(step.nilai) or _TERBAGI.search(rumus)):
            return gaya.format_desimal(step.nilai)
    utuh = nilai == int(nilai) and not _TERBAGI.search(rumus)
    return "#,##0" if utuh else _PENUH


def _operasi(s: Simpul) -> str:
    step = s.langkah
    if step.operasi:
        return step.operasi.nama
    if s.letak or step.keys:
        return _MILIK[step.milik]
    return "peraturan" if step.acuan else "angka"


def _perhitungan(s: Simpul, rumus: str) -> str:
    step = s.langkah
    if step.operasi is None:
        return "" if muat(step.nilai) else f"{step.tertulis}: lebih dari 15 digit"
    teks = visible(step.kata if step.operasi.nama == "cacah" else step.angka)
    teks = f"≈ {teks}" if step.terpotong else teks
    teks = teks if len(teks) <= _TERPANJANG else f"{teks[:_TERPANJANG]}…"
    return teks if rumus else f"{teks} (terlalu panjang untuk satu rumus Excel)"


def muat(nilai: Exact) -> bool:
    """Tell whether a cell holds a value as it is, or as near as any cell would."""
    return not isinstance(nilai, Decimal) or muat_sel(nilai)


def _asal(s: Simpul) -> Iterator[str]:
    if s.letak:
        formula = f" ({s.formula})" if s.formula else ""
        tertulis = s.tertulis or ""
        beda = (
            tertulis != format_angka(s.langkah.nilai)
            if isinstance(s.langkah.nilai, Decimal)
            else True
        )
        kata = f", tertulis {kutip(tertulis)}" if tertulis and beda else ""
        yield f"{di_berkas(s.letak)}{kata}{formula}"
    if s.langkah.acuan:
        yield str(s.langkah.acuan)
