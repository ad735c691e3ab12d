"""A sheet while it is written, from the top down: no cell of a row is cut off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.excel.isi_sel import (
    DIGIT_SEL,
    baris_sel,
    muat_sel,
    tulis_harfiah,
)
from kinerja_cli.dokumen.excel.pustaka import bentuk_sel
from kinerja_cli.dokumen.excel.warna import Gaya
from kinerja_cli.export.xlsx.gaya import format_desimal
from kinerja_cli.export.xlsx.kisi import KisiLembar

_BARIS, _SELA, _TERBANYAK = 15.0, 3.0, 26  # points; a row has at most 409
_BIASA = 11  # the size of letters that a width is counted in
_HURUF, _TEBAL = 1.05, 0.92  # letters that have the room of one; of a bold text
_CATATAN = (
    f"Lebih dari {DIGIT_SEL} digit: Excel akan membulatkannya, jadi ditulis sebagai "
    "teks."
)


class Kotak(NamedTuple):
    """A cell, or several beside one another that are one.

    Attributes:
        rumus: The formula that gives ``isi``, which goes with it as its value.
        sampai: The last column of it, where it is wider than one.
    """

    kolom: int
    isi: str | Decimal | int | None
    gaya: Gaya
    rumus: str = ""
    sampai: int = -1


class Halaman:
    """Writes rows from the top down.

    Attributes:
        n: The row that comes next, from 0.
        kepala: The row of the header that was written last.
    """

    def __init__(self, buku: Any, nama: str, kisi: KisiLembar) -> None:
        self.buku, self.nama, self.kisi = buku, nama, kisi
        self.lebar = kisi.lebar
        self.ws = buku.add_worksheet(nama)
        self.n = 0
        self.kepala: int | None = None
        for kolom, letters in enumerate(kisi.lebar):
            self.ws.set_column(kolom, kolom, letters)

    @property
    def terakhir(self) -> int:
        """The last column."""
        return len(self.lebar) - 1

    def ruang(self, dari: int, sampai: int) -> int:
        """Count the letters that columns beside one another hold in a line."""
        return sum(self.lebar[dari : sampai + 1])

    def lewati(self, banyak: int = 1) -> None:
        """Leave rows empty."""
        self.n += banyak

    def penuh(self, teks: str, gaya: Gaya, dari: int = 0) -> None:
        """Write a text as wide as the sheet."""
        self.baris([Kotak(dari, teks, gaya, sampai=self.terakhir)])

    def baris(self, isi: Iterable[Kotak]) -> None:
        """Write a row; what is longer than a row can be high goes on beneath."""
        sel = [*isi]
        if all(map(self._sebaris, sel)):
            self._tulis_baris(sel)
            return
        potongan = [self._potongan(s) for s in sel]
        for n in range(max(map(len, potongan))):
            bagian = [
                s._replace(isi=p[n]) if n < len(p) else s._replace(isi=None, rumus="")
                for s, p in zip(sel, potongan, strict=True)
            ]
            self._tulis_baris(bagian)

    def _sebaris(self, s: Kotak) -> bool:
        """Tell whether a cell holds no more than a line, as nearly all do."""
        if not isinstance(s.isi, str):
            return True
        return len(s.isi) <= self._muat(s) and "\n" not in s.isi

    def _tulis_baris(self, sel: Sequence[Kotak]) -> None:
        self.ws.set_row(self.n, self._tinggi(sel))
        for s in sel:
            self._tulis(s)
        self.n += 1

    def _muat(self, s: Kotak) -> int:
        ruang = self.ruang(s.kolom, max(s.kolom, s.sampai))
        ruang -= 2 * s.gaya.get("indent", 0)
        skala = _TEBAL if s.gaya.get("bold") else _HURUF
        return max(4, int(ruang * skala * _BIASA / s.gaya.get("font_size", _BIASA)))

    def _potongan(self, s: Kotak) -> list[Any]:
        if not isinstance(s.isi, str):
            return [s.isi]
        return [*potong(s.isi, self._muat(s), _TERBANYAK)]

    def _tinggi(self, sel: Sequence[Kotak]) -> float:
        return max(map(self._tinggi_sel, sel)) + _SELA

    def _tinggi_sel(self, s: Kotak) -> float:
        besar: int = s.gaya.get("font_size", _BIASA)
        baris = 1 if self._sebaris(s) else baris_sel(s.isi, self._muat(s))
        return baris * _BARIS * besar / _BIASA

    def _tulis(self, s: Kotak) -> None:
        isi, n, ws = s.isi, self.n, self.ws
        bentuk = self._bentuk(s)
        if s.sampai > s.kolom:
            ws.merge_range(n, s.kolom, n, s.sampai, "", bentuk)
        match isi:
            case None:
                ws.write_blank(n, s.kolom, None, bentuk)
            case str():
                tulis_harfiah(ws, n, s.kolom, isi, bentuk)
            case _ if s.rumus:
                ws.write_formula(n, s.kolom, s.rumus, bentuk, isi)
            case Decimal() if not muat_sel(isi):
                tulis_harfiah(ws, n, s.kolom, format_angka(isi), bentuk)
                ws.write_comment(n, s.kolom, _CATATAN)
            case _:
                ws.write_number(n, s.kolom, isi, bentuk)

    def _bentuk(self, s: Kotak) -> Any:
        gaya = s.gaya
        if isinstance(s.isi, Decimal) and muat_sel(s.isi) and "num_format" not in gaya:
            gaya = gaya | {"num_format": format_desimal(s.isi)}
        return bentuk_sel(self.buku, gaya)


def potong(teks: str, ruang: int, baris: int) -> Iterator[str]:
    """Cut a text, at blanks where there are some, into pieces of so many lines."""
    while baris_sel(teks, ruang) > baris:
        sampai = ruang * baris * 4 // 5
        di = teks.rfind(" ", sampai // 2, sampai) + 1 or sampai
        yield teks[:di]
        teks = teks[di:]
    yield teks
